import KioskStore
import Languages

/// Who speaks to whom in one turn.
public struct Direction: Sendable, Equatable {
    /// The language of the one who speaks.
    public let from: LanguageTag
    /// The language of the one who listens.
    public let to: LanguageTag
    /// The one who speaks.
    public let side: Turn.Side

    /// Makes a direction.
    public init(from: LanguageTag, to: LanguageTag, side: Turn.Side = .customer) {
        self.from = from
        self.to = to
        self.side = side
    }
}

extension LanguageTag {
    /// Reads a language that a person named, and refuses those that Parley does not know.
    ///
    /// - Parameter name: what the person set, for the message: `--from`, `customer`.
    public static func known(_ text: String, for name: String) throws(KioskError) -> LanguageTag {
        guard let tag = LanguageTag(parsing: text), tag.isKnown else {
            throw KioskError(
                .badInput, "\(name): \"\(text)\" is not a language that Parley knows",
                remedy: "It knows \(LanguageTag.known.map(\.rawValue).joined(separator: ", "))")
        }
        return tag
    }
}
