import Languages
import SpeechAudio

/// Speaks with espeak-ng: on the board, at once, like a machine.
///
///     let voice = EspeakVoice()
///     let clip = try await voice.synthesise("Xin chào", language: .vietnamese)
///
/// It speaks English, Vietnamese, Indonesian, Malay and Korean, and Japanese that is written without kanji and digits.
/// Thai, Burmese, Chinese, Khmer and Lao it declines: see ``EspeakLanguage`` for what it does to them.
public final class EspeakVoice: Voice {
    /// What configuration and logs call this engine.
    public let name = "espeak-ng"
    private let runner: EspeakRunner
    private let wordsPerMinute: Int

    /// The languages that it speaks.
    public static var languages: [LanguageTag] { EspeakLanguage.all }

    /// Names the program.
    ///
    /// - Parameters:
    ///   - program: The program's path, or its name on the `PATH`.
    ///   - wordsPerMinute: How fast it speaks, 80...450. espeak-ng's own 175 is fast for a listener who is learning.
    ///   - timeout: After how long it is killed.
    public init(program: String = "espeak-ng", wordsPerMinute: Int = 150, timeout: Duration = .seconds(10)) {
        self.wordsPerMinute = min(max(wordsPerMinute, 80), 450)
        // Two thousand characters take three minutes to say, at 44 KiB a second.
        runner = EspeakRunner(program: program, timeout: timeout, outputLimit: 16 << 20, label: "voice.espeak-ng")
    }

    /// Whether it speaks this language so that a listener understands.
    public func speaks(_ language: LanguageTag) -> Bool {
        EspeakLanguage.for(language) != nil
    }

    /// Speaks the text into a clip at 22 050 Hz.
    ///
    /// - Throws: ``SpeechEngineError``: `unsupportedLanguage`, `unsupportedText`, `tooLong`, `engineUnavailable`,
    ///   `engineFailed`, `timedOut`, `badResponse` or `cancelled`.
    public func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        let wave = try await runner.output(
            for: text, language: language, arguments: ["--stdout", "-s", "\(wordsPerMinute)"])
        guard let clip = EspeakWave.clip(from: wave), !clip.samples.isEmpty else {
            throw SpeechEngineError(
                .badResponse, "espeak-ng wrote no sound",
                remedy: "Check that the program that is configured is espeak-ng", isTransient: false)
        }
        return clip
    }
}
