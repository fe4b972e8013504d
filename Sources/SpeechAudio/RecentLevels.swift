/// The levels of the latest windows, in dB.
struct RecentLevels: Sendable {
    let capacity: Int
    private var levels: [Float] = []
    private var next = 0

    init(count: Int) {
        capacity = max(1, count)
    }

    var isFull: Bool { levels.count == capacity }

    mutating func append(_ level: Float) {
        // Digital silence is minus infinity.
        let level = level.isFinite ? max(level, -100) : -100
        if isFull { levels[next] = level } else { levels.append(level) }
        next = (next + 1) % capacity
    }

    mutating func removeAll() {
        levels.removeAll(keepingCapacity: true)
        next = 0
    }

    /// The standard deviation.
    var deviation: Float {
        let mean = levels.reduce(0, +) / Float(levels.count)
        let variance = levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(levels.count)
        return variance.squareRoot()
    }
}
