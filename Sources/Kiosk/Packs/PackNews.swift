/// What is happening with a pack, in words for whoever stands before the screen.
public struct PackNews: Sendable, Equatable, Codable {
    /// How far it is.
    public enum State: String, Sendable, Codable {
        /// It is being installed; the earlier version answers.
        case installing
        /// It answers.
        case installed
        /// It is not installed; the earlier version answers on.
        case refused
    }

    /// How far it is.
    public let state: State
    /// What is said about it.
    public let text: String
    /// How much is done, 0 to 1.
    public let done: Double

    init(_ state: State, _ text: String, done: Double = 1) {
        (self.state, self.text, self.done) = (state, text, done)
    }
}

/// How far an installation is.
struct PackProgress: Sendable {
    /// What is done one after another; the words are for a person.
    enum Stage: String, Sendable, CaseIterable {
        case verifying = "verifying"
        case unpacking = "unpacking"
        case checking = "checking"
        case comparing = "comparing with other packs"
        case writing = "writing into the store"
        case loading = "loading"

        /// The share of the whole after which this begins; measured on a large pack.
        var start: Double {
            switch self {
            case .verifying: 0
            case .unpacking: 0.02
            case .checking: 0.05
            case .comparing: 0.15
            case .writing: 0.2
            case .loading: 0.7
            }
        }

        var end: Double { Self.allCases.first { $0.start > start }?.start ?? 1 }
    }

    let stage: Stage
    /// How much of the stage is done, 0 to 1.
    var share = 0.0

    /// How much of all is done, 0 to 1.
    var done: Double { stage.start + (stage.end - stage.start) * min(max(share, 0), 1) }
}
