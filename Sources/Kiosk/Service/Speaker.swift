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

    /// The sound of a turn's answer.
    ///
    /// - Parameter entry: the phrase, when the answer is one.
    /// - Returns: `nil` when nobody can say it; the text is on the screen all the same.
    func sound(of text: String, in language: LanguageTag, phrase entry: PhraseBook.Entry?) async -> SoundClip? {
        if let entry, let recording = await recorded(entry, in: language) {
            return recording
        }
        for voice in engines.voices(for: language) {
            if let clip = await kept(text, in: language, by: voice) { return clip }
            do {
                let clip = try await voice.synthesise(text, language: language)
                await keep(clip, of: text, in: language, by: voice)
                return clip
            } catch {
                logger.info(
                    "no voice", metadata: ["voice": "\(voice.name)", "language": "\(language)", "why": "\(error.code)"])
            }
        }
        return nil
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
    private func keep(_ clip: SoundClip, of text: String, in language: LanguageTag, by voice: any Voice) async {
        do {
            let bytes = try SoundFile.encode(clip, as: .flac)
            try await store.keepVoice(
                StoredSound(format: "flac", bytes: Data(bytes)), text: text, language: language, name: voice.name)
        } catch {
            logger.warning("voice not kept", metadata: ["voice": "\(voice.name)", "why": "\(error)"])
        }
    }
}
