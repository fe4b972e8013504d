import Foundation
import KioskStore
import Languages
import Logging
import SpeechAudio
import SpeechEngines

/// Finds the sound of what is said: recorded by a person, else kept from before, else synthesised, and kept.
final class Speaker: Sendable {
    private let store: KioskStore
    private let engines: Engines
    private let logger: Logger

    init(store: KioskStore, engines: Engines, logger: Logger) {
        self.store = store
        self.engines = engines
        self.logger = logger
    }

    /// Sound that is ready, or that still comes.
    enum Utterance: Sendable {
        case clip(SoundClip)
        case stream(SoundStream, voice: String)
    }

    /// The sound of a turn's answer.
    ///
    /// - Parameters:
    ///   - entry: the phrase, when the answer is one.
    ///   - mayStream: whether sound that still comes will do; it is there sooner.
    /// - Returns: `nil` when nobody can say it; the text is on the screen all the same.
    func utterance(
        of text: String, in language: LanguageTag, phrase entry: PhraseBook.Entry?, mayStream: Bool
    ) async -> Utterance? {
        if let entry, let recording = await recorded(entry, in: language) {
            return .clip(recording)
        }
        for voice in engines.voices(for: language) {
            if let clip = await kept(text, in: language, by: voice) { return .clip(clip) }
            do {
                if mayStream, let voice = voice as? any StreamingVoice {
                    return .stream(try await voice.stream(text, language: language), voice: voice.name)
                }
                let clip = try await voice.synthesise(text, language: language)
                await keep(clip, of: text, in: language, by: voice.name)
                return .clip(clip)
            } catch {
                logger.info(
                    "no voice", metadata: ["voice": "\(voice.name)", "language": "\(language)", "why": "\(error.code)"])
            }
        }
        return nil
    }

    /// The whole sound of a turn's answer; `nil` when nobody can say it.
    func sound(of text: String, in language: LanguageTag, phrase entry: PhraseBook.Entry?) async -> SoundClip? {
        guard case .clip(let clip) = await utterance(of: text, in: language, phrase: entry, mayStream: false) else {
            return nil
        }
        return clip
    }

    private func recorded(_ entry: PhraseBook.Entry, in language: LanguageTag) async -> SoundClip? {
        do {
            guard let sound = try await store.recording(of: entry.key, in: language) else { return nil }
            return try SoundFile.decode(Array(sound.bytes))
        } catch {
            logger.warning("recording unusable", metadata: ["phrase": "\(entry.name)", "why": "\(error)"])
            return nil
        }
    }

    private func kept(_ text: String, in language: LanguageTag, by voice: any Voice) async -> SoundClip? {
        do {
            guard let sound = try await store.voice(text: text, language: language, name: voice.name) else {
                return nil
            }
            return try SoundFile.decode(Array(sound.bytes))
        } catch {
            logger.warning("kept voice unusable", metadata: ["voice": "\(voice.name)", "why": "\(error)"])
            return nil
        }
    }

    /// A voice that cannot be kept is spoken all the same, and made again next time.
    func keep(_ clip: SoundClip, of text: String, in language: LanguageTag, by voice: String) async {
        do {
            let bytes = try SoundFile.encode(clip, as: .flac)
            try await store.keepVoice(
                StoredSound(format: "flac", bytes: Data(bytes)), text: text, language: language, name: voice)
        } catch {
            logger.warning("voice not kept", metadata: ["voice": "\(voice)", "why": "\(error)"])
        }
    }
}
