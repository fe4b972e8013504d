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
    /// A version of a pack that is in the store.
    public struct Version: Sendable, Codable {
        /// The version.
        public let version: String
        /// When it was installed, in milliseconds since 1970 UTC.
        public let installedAt: Int64
        /// The id of the key that signed it; `nil` when nobody did.
        public let signer: String?
        /// How many phrases it has.
        public let phrases: Int
        /// Whether it answers; otherwise it is kept, for `parley pack rollback`.
        public let isActive: Bool
    }

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
    /// Which pack wins where two have the same wording: the one with the higher number.
    public let priority: Int
    /// The id of the key that signed it; `nil` when nobody did.
    public let signer: String?
    /// Its versions: the one that answers first, then those that answered last.
    public let versions: [Version]

    init(_ installed: InstalledPack, among versions: [InstalledPack]) {
        priority = installed.pack.priority
        signer = installed.pack.signer
        self.versions = versions.filter { $0.pack.id == installed.pack.id }.map { version in
            Version(
                version: version.pack.version, installedAt: version.installedAt, signer: version.pack.signer,
                phrases: version.phrases, isActive: version.isActive)
        }
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
    public internal(set) var warnings: [String]
    /// The version that it took the place of; `nil` when there was none, or nothing changed.
    public let replaced: String?
    /// Whether exactly this was installed already, and nothing was done.
    public let isUnchanged: Bool

    init(pack: PackSummary, warnings: [String] = [], replaced: String? = nil, isUnchanged: Bool = false) {
        self.pack = pack
        self.warnings = warnings
        self.replaced = replaced
        self.isUnchanged = isUnchanged
    }
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
