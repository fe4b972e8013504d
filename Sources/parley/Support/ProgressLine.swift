import Foundation
import Locks

/// One line on the standard error that says how far something is, written over and over; only at a terminal.
final class ProgressLine: Sendable {
    /// Whether a person sees it.
    let isShown: Bool
    private let last = Locked("")

    init(isShown: Bool = isatty(STDERR_FILENO) == 1) {
        self.isShown = isShown
    }

    /// Shows a text, and how much is done, 0 to 1.
    func show(_ text: String, done: Double) {
        write("\(Int(done * 100)) %  \(text)")
    }

    /// Makes room for what is said next.
    func clear() {
        write("")
    }

    private func write(_ line: String) {
        guard isShown else { return }
        last.withLock { last in
            guard last != line else { return }
            last = line
            FileHandle.standardError.write(Data("\r\u{1B}[K\(line)".utf8))
        }
    }
}
