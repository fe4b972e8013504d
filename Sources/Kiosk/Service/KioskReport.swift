import KioskStore
import Languages

/// How a kiosk is, for `parley doctor` and for a monitoring system.
public struct KioskReport: Sendable, Codable {
    /// How far one language goes on this board.
    public struct LanguageSupport: Sendable, Codable {
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
        public let severity: Severity
        /// What was found, and what to do where something is wrong.
        public let text: String
    }

    public let version: String
    public let dataDirectory: String
    public let packs: [InstalledPack]
    public let phrases: Int
    public let languages: [LanguageSupport]
    public let store: StoreStatistics
    public let findings: [Finding]
}

/// Whether the kiosk can take turns.
public struct Readiness: Sendable {
    public let isReady: Bool
    /// Why not, in words.
    public let reason: String
}

/// One pack, as `parley pack list` shows it.
public struct PackSummary: Sendable, Codable {
    public let id: String
    public let version: String
    public let title: String
    public let languages: [LanguageTag]
    public let phrases: Int
    public let recordings: Int
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
    public let records: [UsageRecord]
    public let summary: UsageSummary
    public let outbox: OutboxCounts
}
