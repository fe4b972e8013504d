import KioskStore
import Languages
import Logging
import SpeechEngines

/// Finds out how the wordings of the packs sound, once, and keeps it in the store: what is heard is compared by ear too.
struct Pronouncer {
    let store: KioskStore
    let phonemiser: any Phonemiser
    let logger: Logger

    /// Beyond so many wordings a language, words have to do: sounds are a fifth of a kilobyte each, in memory.
    static let most = 20_000
    private static let page = 256

    /// Makes the sounds that are missing. A kiosk without espeak-ng goes on without them.
    ///
    /// - Returns: whether there are new ones.
    func makeMissing() async throws(StoreError) -> Bool {
        var isChanged = false
        for language in LanguageTag.known where phonemiser.pronounces(language) {
            var made = 0
            while made < Self.most, !Task.isCancelled {
                let texts = try await store.wordingsWithoutPhonemes(in: language, limit: Self.page)
                if texts.isEmpty { break }
                do {
                    let sounds = try await phonemiser.phonemes(ofEach: texts, language: language)
                    let pairs = zip(texts, sounds.map { $0 ?? "" })
                    try await store.keepPhonemes(Dictionary(pairs) { first, _ in first }, in: language)
                } catch let error as SpeechEngineError {
                    logger.notice("no sounds of wordings", metadata: ["why": "\(error.code)"])
                    return isChanged
                } catch let error as StoreError {
                    throw error
                } catch {
                    return isChanged
                }
                made += texts.count
                isChanged = true
            }
        }
        return isChanged
    }
}
