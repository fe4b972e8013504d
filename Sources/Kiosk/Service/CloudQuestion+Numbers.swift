import Cloud
import KioskStore
import PhraseMatching

extension CloudQuestion {
    /// Whether the text has a number in it that looks like a card's, a passport's or a telephone's.
    var holdsNumbers: Bool { SensitiveNumbers.mask(text).isChanged }

    /// The question as it may wait for longer than a turn.
    var masked: CloudQuestion {
        let masked = SensitiveNumbers.mask(text)
        guard masked.isChanged else { return self }
        return CloudQuestion(
            from: from, to: to, text: masked.text, normalised: TextNormaliser.normalise(masked.text, language: from))
    }
}
