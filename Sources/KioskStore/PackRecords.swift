import Foundation
import Languages

/// A phrase's place in this store. A new version of a pack brings new keys; no key is used twice.
public struct PhraseKey: RawRepresentable, Hashable, Sendable, Comparable, Codable {
    /// The number.
    public let rawValue: Int64

    /// A key with its number.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Keys order as they were given out.
    public static func < (left: PhraseKey, right: PhraseKey) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// What a pack says about itself.
public struct StoredPack: Sendable, Equatable, Codable {
    /// The pack's id, the same in all its versions.
    public var id: String
    /// The version.
    public var version: String
    /// The title, for a person.
    public var title: String
    /// The languages that it has.
    public var languages: [LanguageTag]
    /// The licence, as an SPDX identifier.
    public var license: String
    /// Who wrote it.
    public var author: String
    /// Whether a native speaker has read it.
    public var isReviewed: Bool
    /// Where it was installed from.
    public var sourcePath: String?
    /// Which pack wins where two have the same wording: the one with the higher number.
    public var priority: Int
    /// The id of the key that signed it; `nil` when nobody did.
    public var signer: String?
    /// The sum of all that is in it, in hexadecimal digits; `nil` when it is not known.
    public var digest: String?

    /// A pack.
    public init(
        id: String, version: String, title: String, languages: [LanguageTag], license: String = "",
        author: String = "", isReviewed: Bool = false, sourcePath: String? = nil, priority: Int = 0,
        signer: String? = nil, digest: String? = nil
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.languages = languages
        self.license = license
        self.author = author
        self.isReviewed = isReviewed
        self.sourcePath = sourcePath
        self.priority = priority
        self.signer = signer
        self.digest = digest
    }
}

/// A pack in the store.
public struct InstalledPack: Sendable, Equatable, Codable {
    /// What the pack says about itself.
    public let pack: StoredPack
    /// When it was installed, in milliseconds since 1970 UTC.
    public let installedAt: Int64
    /// The number of its phrases.
    public let phrases: Int
    /// The number of its recordings.
    public let recordings: Int
    /// Whether this version answers; otherwise it is kept, and can answer again.
    public let isActive: Bool
}

/// A phrase of a pack that is to be installed: one meaning.
public struct NewPhrase: Sendable, Equatable {
    /// Its id within the pack.
    public var id: String
    /// What it is about.
    public var topic: String
    /// The ways to say it by language; the first is canonical.
    public var wordings: [LanguageTag: [String]]
    /// What the counter answers, by language.
    public var answers: [LanguageTag: String]

    /// A phrase.
    public init(id: String, topic: String, wordings: [LanguageTag: [String]], answers: [LanguageTag: String] = [:]) {
        self.id = id
        self.topic = topic
        self.wordings = wordings
        self.answers = answers
    }
}

/// A recorded voice of a pack that is to be installed.
public struct NewRecording: Sendable {
    /// The phrase's id within the pack.
    public var phraseID: String
    /// The language that it speaks.
    public var language: LanguageTag
    /// The kind of sound file: `wav`, `flac`, `opus`, `mp3`.
    public var format: String
    /// Reads the sound file; called once, off Swift's cooperative threads, when it is its turn.
    public var load: @Sendable () throws -> Data

    /// A recording.
    public init(phraseID: String, language: LanguageTag, format: String, load: @escaping @Sendable () throws -> Data) {
        self.phraseID = phraseID
        self.language = language
        self.format = format
        self.load = load
    }
}

/// A named list of a pack, such as the drinks that a slot `{DRINK}` takes.
public struct StoredList: Sendable, Equatable {
    /// The list's name.
    public var name: String
    /// The items in order: the ways to say each by language, the first canonical.
    public var items: [[LanguageTag: [String]]]

    /// A list.
    public init(name: String, items: [[LanguageTag: [String]]]) {
        self.name = name
        self.items = items
    }
}

/// A phrase in the store.
public struct StoredPhrase: Sendable, Equatable {
    /// Its place in the store.
    public let key: PhraseKey
    /// Its name, the same in every version of its pack.
    public let name: PhraseName
    /// What it is about.
    public let topic: String
    /// Where it came from.
    public let provenance: PhraseProvenance
    /// Whether a native speaker has read its pack.
    public let isReviewed: Bool
    /// When it entered the store, in milliseconds since 1970 UTC.
    public let createdAt: Int64
    /// When it is no longer to be used, in milliseconds since 1970 UTC; `nil` for never.
    public let expiresAt: Int64?
    /// The ways to say it by language; the first is canonical. For provenance ``PhraseProvenance/cloud``, what was
    /// heard and its translation.
    public internal(set) var wordings: [LanguageTag: [String]]
    /// What the counter answers, by language.
    public internal(set) var answers: [LanguageTag: String]
    /// The language that the cloud translated from; `nil` when the phrase is not the cloud's.
    public let translatedFrom: LanguageTag?
}

/// Sound as a file holds it.
public struct StoredSound: Sendable, Equatable {
    /// The kind of sound file: `wav`, `flac`, `opus`, `mp3`.
    public var format: String
    /// The file's bytes.
    public var bytes: Data

    /// A sound.
    public init(format: String, bytes: Data) {
        self.format = format
        self.bytes = bytes
    }
}
