import Languages

/// When customers' taps make a wording an alias of a phrase. A pure policy; counting the taps is the caller's.
package enum AliasRule {
    /// How many taps on the same phrase it takes.
    package static let tapsNeeded = 2

    /// The phrase that a wording has become an alias of.
    ///
    /// - Parameter taps: how often each phrase was tapped after the wording; only those that were.
    /// - Returns: `nil` while there are too few taps, and for good once they name more than one phrase: people do not
    ///   agree on what the wording means.
    package static func phrase<ID: Hashable>(taughtBy taps: [ID: Int]) -> ID? {
        guard let (phrase, count) = taps.first, taps.count == 1, count >= tapsNeeded else { return nil }
        return phrase
    }
}

extension Matcher {
    /// Why a wording must not become an alias of a phrase, however often it is tapped: the two contradict each other.
    ///
    /// A tap is a customer's choice and is honoured once. "I am not allergic to nuts" never comes to answer as "I am
    /// allergic to nuts", though, nor "two coffees" as "three coffees".
    ///
    /// - Parameters:
    ///   - text: what was said.
    ///   - wording: the phrase's canonical wording.
    /// - Returns: the reason in words; `nil` when nothing is known against it.
    public func contradiction(between text: String, and wording: String, language: LanguageTag) -> String? {
        guard let analyser = Analyser(language: language) else { return nil }
        let verdict = Gate(analyser).compare(
            analyser.read(NormalisedText(text, language: language)),
            analyser.read(NormalisedText(wording, language: language)))
        switch verdict.obstacle {
        case .opposite: return "one says the opposite of the other"
        case .number: return "their numbers differ"
        case .order: return "the same words in another order"
        default: return nil
        }
    }
}
