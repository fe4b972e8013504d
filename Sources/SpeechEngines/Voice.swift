import Languages
import SpeechAudio

/// Turns text into speech.
///
/// A voice that would say something else than the text declines with `unsupportedLanguage` or `unsupportedText`: a wrong
/// voice is a wrong answer, and the screen still shows the text.
public protocol Voice: Sendable {
    /// What configuration and logs call this engine.
    var name: String { get }

    /// Whether the voice speaks this language.
    func speaks(_ language: LanguageTag) -> Bool

    /// Speaks the text into a clip, at whatever sample rate the engine works.
    func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip
}

/// A voice whose first sound can be played while the rest is still being made.
public protocol StreamingVoice: Voice {
    /// Begins to speak the text. Returns when the first sound is there, so that another voice can be asked if none comes.
    ///
    /// - Returns: the sound as it comes. What ends it early is a ``SpeechEngineError``.
    func stream(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundStream
}

/// Tells how a text sounds.
public protocol Phonemiser: Sendable {
    /// Whether it knows how texts of this language sound.
    func pronounces(_ language: LanguageTag) -> Bool

    /// The text in the International Phonetic Alphabet, words separated by spaces.
    ///
    /// - Throws: ``SpeechEngineError``: `unsupportedLanguage` or `unsupportedText` when it would be wrong.
    func phonemes(of text: String, language: LanguageTag) async throws(SpeechEngineError) -> String

    /// Many texts at once.
    ///
    /// - Returns: the sounds of each, in their order; `nil` for a text that it would read wrongly.
    func phonemes(ofEach texts: [String], language: LanguageTag) async throws(SpeechEngineError) -> [String?]
}
