import CoreMetrics
import Locks

/// Keeps the metrics that the rooms report through swift-metrics, and writes them in Prometheus' text format.
///
/// Timers and recorders become summaries of two series, `_sum` and `_count`, in seconds or in the recorder's unit:
/// enough for rates and means without choosing buckets for every board. swift-metrics has a backend for Prometheus of
/// its own, but not among the packages that Parley can count on, and this is all of it that a kiosk needs.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    /// One series: a name with its labels.
    private struct Key: Hashable, Comparable {
        let name: String
        let labels: [String]

        static func < (left: Key, right: Key) -> Bool {
            (left.name, left.labels.joined()) < (right.name, right.labels.joined())
        }
    }

    private let cells = Locked<[Key: Cell]>([:])

    /// Makes an empty registry; hand it to `MetricsSystem.bootstrap`.
    public init() {}

    /// Every series, in the text format of version 0.0.4.
    public func exposition() -> String {
        let series = cells.withLock { $0.sorted { $0.key < $1.key } }
        var text = ""
        var described: Set<String> = []
        for (key, cell) in series {
            if described.insert(key.name).inserted {
                text += "# TYPE \(key.name) \(cell.kind.rawValue)\n"
            }
            let labels = key.labels.isEmpty ? "" : "{\(key.labels.joined(separator: ","))}"
            let (sum, count) = cell.reading
            switch cell.kind {
            case .counter, .gauge:
                text += "\(key.name)\(labels) \(Self.number(sum))\n"
            case .summary:
                text += "\(key.name)_sum\(labels) \(Self.number(sum))\n\(key.name)_count\(labels) \(count)\n"
            }
        }
        return text
    }

    /// Makes a counter.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        cell(label, dimensions, .counter)
    }

    /// Makes a recorder: a gauge, or a summary when it aggregates.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        cell(label, dimensions, aggregate ? .summary : .gauge)
    }

    /// Makes a timer, whose series is in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        cell(label, dimensions, .summary)
    }

    /// Handlers are kept: a counter that nobody holds at the moment must not begin again at zero.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// Handlers are kept.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// Handlers are kept.
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func cell(_ label: String, _ dimensions: [(String, String)], _ kind: Cell.Kind) -> Cell {
        let labels = dimensions.map { "\($0.0)=\"\(Self.escape($0.1))\"" }
        return cells.withLock { cells in
            let key = Key(name: label, labels: labels)
            if let cell = cells[key] { return cell }
            let cell = Cell(kind)
            cells[key] = cell
            return cell
        }
    }

    private static func escape(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}

/// The value of one series.
private final class Cell: CounterHandler, RecorderHandler, TimerHandler, Sendable {
    enum Kind: String {
        case counter, gauge, summary
    }

    let kind: Kind
    private let value = Locked<(sum: Double, count: Int)>((0, 0))

    init(_ kind: Kind) {
        self.kind = kind
    }

    var reading: (sum: Double, count: Int) { value.withLock { $0 } }

    func increment(by amount: Int64) {
        value.withLock { $0.sum += Double(amount) }
    }

    func reset() {
        value.withLock { $0 = (0, 0) }
    }

    func record(_ amount: Int64) {
        record(Double(amount))
    }

    func record(_ amount: Double) {
        value.withLock { value in
            value = kind == .gauge ? (amount, 1) : (value.sum + amount, value.count + 1)
        }
    }

    func recordNanoseconds(_ duration: Int64) {
        record(Double(duration) / 1e9)
    }
}
