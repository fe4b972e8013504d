/// Something that is wrong in a pack's folder, or that its author should know: what, where, and what to do.
///
///     print(diagnostic)   // phrases.csv:12:5: error: "thanks" is …; give each phrase …
public struct PackDiagnostic: Error, Sendable, Hashable, Codable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable, Codable {
        /// The pack cannot be used.
        case error
        /// The pack can be used; somebody may miss something.
        case warning
    }

    /// What kind of thing it is.
    public let kind: Kind
    /// How bad it is; follows from ``kind``.
    public let severity: Severity
    /// The file, from the pack's folder: `phrases.csv`.
    public let file: String
    /// The line, counted from 1; `nil` when the whole file is meant.
    public let line: Int?
    /// The column in that line in Unicode scalars, counted from 1.
    public let column: Int?
    /// What is wrong. Characters of the pack that would steer a terminal are shown as U+FFFD.
    public let message: String
    /// What to do about it.
    public let remedy: String

    init(_ kind: Kind, _ file: String, at position: TextPosition? = nil, _ message: String, remedy: String) {
        self.kind = kind
        severity = kind.severity
        self.file = file.printable
        line = position?.line
        column = position?.column
        self.message = message.printable
        self.remedy = remedy
    }

    /// The line that a compiler would print: `FILE:LINE:COLUMN: SEVERITY: message; remedy`.
    public var description: String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
        return "\(place): \(severity.rawValue): \(message); \(remedy)"
    }
}

extension PackDiagnostic {
    /// What a diagnostic is about. The raw value is stable, for machines.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        // Files
        case missingFile = "missing-file"
        case unreadableFile = "unreadable-file"
        case unsafeFile = "unsafe-file"
        case fileTooLarge = "file-too-large"
        case notUTF8 = "not-utf-8"
        // pack.yaml
        case malformedYAML = "malformed-yaml"
        case unknownKey = "unknown-key"
        case missingKey = "missing-key"
        case invalidValue = "invalid-value"
        case unreviewed
        // What programs and translators send
        case malformedJSON = "malformed-json"
        case unknownPhrase = "unknown-phrase"
        case unknownUnit = "unknown-unit"
        case changedSource = "changed-source"
        // The shape of a table
        case misplacedQuote = "misplaced-quote"
        case unclosedQuote = "unclosed-quote"
        case unexpectedHeader = "unexpected-header"
        case unknownColumn = "unknown-column"
        case duplicateColumn = "duplicate-column"
        case missingColumn = "missing-column"
        case wrongCellCount = "wrong-cell-count"
        case oversizedCell = "oversized-cell"
        case tooManyRows = "too-many-rows"
        case noRows = "no-rows"
        // Phrases and items
        case invalidID = "invalid-id"
        case duplicateID = "duplicate-id"
        case noWording = "no-wording"
        case emptyWording = "empty-wording"
        case repeatedWording = "repeated-wording"
        case ambiguousWording = "ambiguous-wording"
        case missingTranslation = "missing-translation"
        // Text
        case forbiddenCharacter = "forbidden-character"
        case wrongScript = "wrong-script"
        case latinOnly = "latin-only"
        case barInText = "bar-in-text"
        // Slots and lists
        case malformedSlot = "malformed-slot"
        case differentSlots = "different-slots"
        case unknownList = "unknown-list"
        case invalidListName = "invalid-list-name"
        case emptyList = "empty-list"
        // Voices
        case unknownVoiceLanguage = "unknown-voice-language"
        case unknownVoicePhrase = "unknown-voice-phrase"
        case unknownVoiceFormat = "unknown-voice-format"
        case duplicateVoice = "duplicate-voice"
        case undecodableVoice = "undecodable-voice"
        case silentVoice = "silent-voice"
        case unevenLevel = "uneven-level"
        case longSilence = "long-silence"
        case longVoice = "long-voice"
        case unspoken
        // Phrases beside one another
        case confusablePhrases = "confusable-phrases"
        case nearPhrases = "near-phrases"
        // The report itself
        case moreErrors = "more-errors"
        case moreWarnings = "more-warnings"

        /// How bad a diagnostic of this kind is.
        public var severity: Severity {
            switch self {
            case .unreviewed, .missingColumn, .repeatedWording, .missingTranslation, .latinOnly, .barInText,
                .silentVoice, .unevenLevel, .longSilence, .longVoice, .unspoken, .unknownUnit, .changedSource,
                .confusablePhrases,
                .nearPhrases, .moreWarnings:
                .warning
            default: .error
            }
        }
    }
}

/// A place in a text file: line and column count from 1, the column in Unicode scalars.
struct TextPosition: Hashable, Sendable {
    var line: Int
    var column: Int
}
