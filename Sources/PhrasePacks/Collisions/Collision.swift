import Languages

/// Two phrases that a kiosk could take for one another, and the words that keep them apart or fail to.
public struct Collision: Sendable, Codable, Hashable {
    /// How bad it is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The same letters, once spaces, capitals and marks are off.
        case same
        /// Other words, and the gate holds that they mean the same.
        case confusable
        /// The gate keeps them apart, by few words: worth a look where they are close to be misheard.
        case near
    }

    /// One of the two.
    public struct Side: Sendable, Codable, Hashable {
        /// The pack's id.
        public let pack: String
        /// The phrase's id.
        public let phrase: String
        /// The wording.
        public let wording: String
        /// The line of its `phrases.csv` on which the phrase starts.
        public let line: Int
    }

    /// How bad it is.
    public let kind: Kind
    /// The language of both wordings.
    public let language: LanguageTag
    /// What is said.
    public let first: Side
    /// What it could be taken for.
    public let second: Side
    /// How near their letters are, 0 to 1: the cosine of the index.
    public let cosine: Double
    /// Words of the first that keep it apart from the second; empty when nothing does.
    public let said: [String]
    /// Words of the second that keep it apart from the first.
    public let unsaid: [String]
    /// What the matcher says about it.
    public let reason: String

    /// Whether a kiosk would answer with the wrong one, if the right one were worded only a little differently.
    public var isWrongAnswer: Bool { kind != .near }

    /// The warning that a check prints.
    public var diagnostic: PackDiagnostic {
        let place = first.pack == second.pack ? "line \(second.line)" : "\(second.pack), line \(second.line)"
        let pair = "\(language) \"\(first.wording)\" and \"\(second.wording)\" (\(second.phrase), \(place))"
        let message =
            switch kind {
            case .same: "\(pair) are the same to the matcher"
            case .confusable: "\(pair) may be taken for one another: no word keeps them apart"
            case .near: "\(pair) are near: \(reason)"
            }
        return PackDiagnostic(
            kind == .near ? .nearPhrases : .confusablePhrases, PhraseTable.file,
            at: TextPosition(line: first.line, column: 1), message,
            remedy: kind == .near
                ? "leave them, or word them further apart"
                : "make one phrase of them, or say in each what sets it apart")
    }
}

extension Collision: Comparable {
    /// Whether `left` is worse than `right`.
    public static func < (left: Collision, right: Collision) -> Bool {
        left.order.lexicographicallyPrecedes(right.order)
    }

    private var order: [Double] {
        [Double(Kind.allCases.firstIndex(of: kind) ?? 0), -cosine, Double(first.line), Double(second.line)]
    }
}
