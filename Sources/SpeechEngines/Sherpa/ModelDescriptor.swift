import Foundation
import Languages

/// The few lines, `model.yaml`, that a technician may put into a model's folder to say what the files cannot.
///
///     name: zipformer-vi          # what configuration and logs call it; else the folder's name
///     kind: transducer            # one of ModelKind; else it is told from the files
///     languages: vi               # the languages that it hears, separated by blanks or commas
///     tokens: 2000                # how many entries tokens.txt must have; else it is not checked
///
/// Only `key: value` lines, comments and blank lines: a list of four facts needs no YAML library.
struct ModelDescriptor: Equatable {
    var name: String?
    var kind: ModelKind?
    var languages: [LanguageTag] = []
    var tokens: Int?

    static let fileName = "model.yaml"

    /// Reads the descriptor of a folder; an empty one when there is no such file.
    static func read(folder: String) throws(SpeechEngineError) -> ModelDescriptor {
        let path = folder + "/" + fileName
        guard FileManager.default.fileExists(atPath: path) else { return ModelDescriptor() }
        guard let content = FileManager.default.contents(atPath: path),
            let text = String(data: content, encoding: .utf8)
        else {
            throw SpeechEngineError(
                .modelUnreadable, "\(path) is not readable UTF-8 text",
                remedy: "Check its permissions or write it again")
        }
        return try ModelDescriptor(parsing: text, path: path)
    }

    init() {}

    init(parsing text: String, path: String) throws(SpeechEngineError) {
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
            guard !content.isEmpty else { continue }
            guard let colon = content.firstIndex(of: ":") else {
                throw Self.wrong(path, index, "is not \"key: value\"", remedy: "Write a key, a colon and its value")
            }
            let key = content[..<colon].trimmingCharacters(in: .whitespaces)
            let value = content[content.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            try take(key, value, path: path, index: index)
        }
    }

    private mutating func take(_ key: String, _ value: String, path: String, index: Int) throws(SpeechEngineError) {
        switch key {
        case "name" where !value.isEmpty:
            name = value
        case "kind":
            guard let known = ModelKind(rawValue: value) else {
                let kinds = ModelKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw Self.wrong(path, index, "names an unknown kind", remedy: "Use one of \(kinds)")
            }
            kind = known
        case "languages":
            for word in value.split(whereSeparator: { $0 == "," || $0 == " " }) {
                guard let tag = LanguageTag(parsing: word) else {
                    throw Self.wrong(path, index, "has \"\(word)\"", remedy: "Write language tags such as en or zh-CN")
                }
                languages.append(tag)
            }
        case "tokens":
            guard let count = Int(value), count > 0 else {
                throw Self.wrong(path, index, "has no count", remedy: "Write how many entries tokens.txt has")
            }
            tokens = count
        default:
            throw Self.wrong(
                path, index, "has no key that is known, or no value",
                remedy: "The keys are name, kind, languages and tokens")
        }
    }

    private static func wrong(_ path: String, _ index: Int, _ what: String, remedy: String) -> SpeechEngineError {
        SpeechEngineError(.misconfigured, "\(path):\(index + 1) \(what)", remedy: remedy)
    }
}
