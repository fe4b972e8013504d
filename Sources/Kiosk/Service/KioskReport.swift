import KioskStore
import Languages
import PhraseMatching

/// How a kiosk is, for `parley doctor` and for a monitoring system.
public struct KioskReport: Sendable, Codable {
    /// How far one language goes on this board.
    public struct LanguageSupport: Sendable, Codable {
        /// The language.
        public let language: LanguageTag
        /// The recognisers that hear it, in the order in which they are tried.
        public let recognisers: [String]
        /// The voices that speak it, in the order in which they are tried.
        public let voices: [String]
    }

    /// One finding.
    public struct Finding: Sendable, Codable {
        /// How much it matters.
        public enum Severity: String, Sendable, Codable {
            case good, note, warning, problem
        }
        /// How much it matters.
        public let severity: Severity
        /// What was found, and what to do where something is wrong.
        public let text: String
    }

    /// The version.
    public let version: String
    /// Where the store lies.
    public let dataDirectory: String
    /// The packs that answer.
    public let packs: [InstalledPack]
    /// How many phrases there are.
    public let phrases: Int
    /// Every known language.
    public let languages: [LanguageSupport]
    /// What lookups came to since the start, and what is held in memory.
    public let lookups: LookupStatistics
    /// The store in numbers.
    public let store: StoreStatistics
    /// What was looked at, and what it was like.
    public let findings: [Finding]
}

/// What lookups came to, and what is held in memory for them.
public struct LookupStatistics: Sendable, Codable {
    /// Lookups, answers by their kind, and the index.
    public let matcher: MatcherStatistics
    /// How many aliases and answers of the cloud are held.
    public let learned: Int
    /// How much memory they take, in bytes, about.
    public let learnedBytes: Int
    /// How many of them had to go since the start, because there was no room.
    public let evictions: Int
}

/// Whether the kiosk can take turns.
public struct Readiness: Sendable {
    /// Whether turns can be taken.
    public let isReady: Bool
    /// Why not, in words.
    public let reason: String
}

/// One pack, as `parley pack list` shows it.
public struct PackSummary: Sendable, Codable {
    /// The pack's id.
    public let id: String
    /// The version.
    public let version: String
    /// Its name for people.
    public let title: String
    /// The languages of its wordings.
    public let languages: [LanguageTag]
    /// How many phrases there are.
    public let phrases: Int
    /// How many recorded voices there are.
    public let recordings: Int
    /// Whether native speakers have read it.
    public let reviewed: Bool

    init(_ installed: InstalledPack) {
        id = installed.pack.id
        version = installed.pack.version
        title = installed.pack.title
        languages = installed.pack.languages
        phrases = installed.phrases
        recordings = installed.recordings
        reviewed = installed.pack.isReviewed
    }
}

/// What an installation came to.
public struct PackInstallation: Sendable, Codable {
    /// The pack that answers now.
    public let pack: PackSummary
    /// What the technician should look at, as `FILE:LINE:COLUMN: warning: …`.
    public let warnings: [String]
}

/// A part of the usage log.
public struct UsagePage: Sendable, Codable {
    /// The store's own name: sequence numbers count within it, and begin anew in another.
    public let store: String
    /// The turns, in order.
    public let records: [UsageRecord]
    /// All turns in numbers.
    public let summary: UsageSummary
    /// What waits for the cloud.
    public let outbox: OutboxCounts
}
