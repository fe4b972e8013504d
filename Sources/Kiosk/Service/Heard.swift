import KioskStore
import SpeechAudio
import SpeechEngines

/// What reached the kiosk as one utterance, as text.
struct Heard: Sendable {
    var text: String
    /// What the recogniser also thought of, best first; empty for typed text.
    var alternatives: [String] = []
    /// How sure the recogniser is, 0 to 1; `nil` when it does not say.
    var confidence: Double?
    /// How it sounds, in the International Phonetic Alphabet, where that is known.
    var phonemes: String?
    /// The recogniser's name; empty for typed text.
    var engine = ""
    var input: TurnInput

    /// Whether a recogniser made the text, so that it may hold errors.
    var isSpeech: Bool { !engine.isEmpty }

    init(typed text: String) {
        self.text = text
        input = .text
    }

    init(_ transcript: Transcript, input: TurnInput) {
        // A recogniser that is sure of nothing invented the words: nothing may follow from them.
        text = transcript.confidence == 0 ? "" : transcript.text
        alternatives = transcript.alternatives.map(\.text)
        confidence = transcript.confidence
        engine = transcript.engine
        self.input = input
    }
}
