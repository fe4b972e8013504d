import Languages

/// A phrase pack: the phrases of one kind of counter, in several languages, with the voices recorded for them.
///
///     let pack = try PackFolder.read("/usr/share/parley/packs/counter-essentials")
///     pack.phrases[0].wordings[.thai]?.first   // what is said in Thai
///
/// A value of this type is whole: every slot is known, every voice belongs to a phrase, and no wording stands for two
/// phrases of the same language.
public struct PhrasePack: Sendable, Equatable {
    /// The pack's id, the same in all its versions: lower-case letters, digits and hyphens.
    public let id: String
    /// The version.
    public let version: PackVersion
    /// The title, for a person.
    public let title: String
    /// The languages, in the order in which the author named them.
    public let languages: [LanguageTag]
    /// The licence, as an SPDX identifier such as `Apache-2.0`.
    public let license: String
    /// Who wrote it.
    public let author: String
    /// The languages that a native speaker has read.
    public let reviewedLanguages: Set<LanguageTag>
    /// Whether native speakers have read all of it.
    public var isReviewed: Bool { reviewedLanguages.isSuperset(of: languages) }
    /// Which pack wins where two have the same wording: the one with the higher number.
    public let priority: Int
    /// The phrases, in the order of their file.
    public let phrases: [PackPhrase]
    /// The lists that slots take their items from, by name.
    public let lists: [String: PackList]
    /// The recorded voices, by language and then by phrase id. Nobody has listened to them: the files may be damaged.
    public let voices: [PackVoice]

    /// The priorities that a pack may have; most have 0.
    public static let priorities = -1_000...1_000
}

/// One meaning, with the ways to say it.
public struct PackPhrase: Sendable, Equatable {
    /// The phrase's id within its pack: lower-case letters, digits and hyphens.
    public let id: String
    /// What it is about, to group phrases on a screen; may be empty.
    public let topic: String
    /// The wordings by language, at least one a language that is present; the first is canonical: it is what is spoken.
    ///
    /// Texts are in Unicode's normal form C, with single spaces. A slot is a name in braces: `{number}`.
    public let wordings: [LanguageTag: [String]]
    /// What the counter answers, by language.
    public let answers: [LanguageTag: String]
    /// The line of `phrases.csv` on which the phrase starts, counted from 1.
    public let line: Int
}

/// A named list, such as the drinks that a slot `{DRINK}` takes.
public struct PackList: Sendable, Equatable {
    /// The list's name, as slots have it.
    public let name: String
    /// The items, in the order of their file.
    public let items: [PackListItem]
}

/// One item of a list, with the ways to say it.
public struct PackListItem: Sendable, Equatable {
    /// The wordings by language; the first is canonical.
    public let wordings: [LanguageTag: [String]]
    /// The line of `lists.csv` on which the item starts, counted from 1.
    public let line: Int
}

/// A recorded voice: a sound file in which a phrase's canonical wording is spoken.
public struct PackVoice: Sendable, Equatable {
    /// The kinds of sound file that a pack may hold.
    public enum Format: String, Sendable, CaseIterable {
        case wav, flac, opus, mp3
    }

    /// The phrase that is spoken.
    public let phraseID: String
    /// The language that it is spoken in.
    public let language: LanguageTag
    /// Where the file lies, from the pack's folder: `voices/th/thank-you.flac`.
    public let path: String
    /// The kind of file, by its name.
    public let format: Format
}
