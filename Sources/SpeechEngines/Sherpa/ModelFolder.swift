import Foundation
import Languages

/// A folder with a speech model in it, looked over and found complete.
struct ModelFolder: Sendable, Equatable {
    let path: String
    let name: String
    let kind: ModelKind
    let languages: [LanguageTag]
    let files: [ModelKind.Role: String]
    let tokens: String

    /// Looks the folder over.
    ///
    /// - Parameter languages: The languages that configuration says it hears; empty to go by the folder's `model.yaml`.
    /// - Throws: ``SpeechEngineError``: `modelMissing`, `modelUnreadable` or `misconfigured`, naming the file.
    init(path: String, languages: [LanguageTag] = []) throws(SpeechEngineError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw SpeechEngineError(
                .modelMissing, "The speech model's folder \(path) is not there or may not be read",
                remedy: "Run tools/fetch-speech, or put the model's folder in place")
        }
        let descriptor = try ModelDescriptor.read(folder: path)
        let files = try Self.filesByRole(names, in: path)
        let kind = if let said = descriptor.kind { said } else { try Self.kind(of: files, in: path) }

        self.path = path
        self.name = descriptor.name ?? URL(fileURLWithPath: path).lastPathComponent
        self.kind = kind
        self.languages = languages.isEmpty ? descriptor.languages : languages
        self.files = try Self.chosen(files, for: kind, in: path)
        self.tokens = try Self.tokensFile(names, in: path)
        if self.languages.isEmpty {
            throw SpeechEngineError(
                .misconfigured, "Nothing says which languages the model in \(path) hears",
                remedy: "Write a line such as \"languages: vi\" into \(path)/\(ModelDescriptor.fileName)")
        }
        try ModelFile.checkTokens(tokens, of: kind, expected: descriptor.tokens)
    }

    /// The model files by what their names say they do; of two for one role, the one of eight-bit integers, which is
    /// the smaller and the faster.
    private static func filesByRole(
        _ names: [String], in folder: String
    ) throws(SpeechEngineError) -> [ModelKind.Role: String] {
        var found: [ModelKind.Role: [String]] = [:]
        for name in names.sorted() where name.hasSuffix(".onnx") || name.hasSuffix(".ort") {
            found[ModelKind.Role(fileName: name), default: []].append(name)
        }
        var files: [ModelKind.Role: String] = [:]
        for (role, names) in found {
            let small = names.filter { $0.contains("int8") }
            let candidates = small.isEmpty ? names : small
            guard candidates.count == 1 else {
                throw SpeechEngineError(
                    .misconfigured, "\(folder) holds \(candidates.joined(separator: " and ")), and one is needed",
                    remedy: "Leave only one of them in the folder")
            }
            files[role] = folder + "/" + candidates[0]
        }
        return files
    }

    private static func kind(of files: [ModelKind.Role: String], in folder: String) throws(SpeechEngineError)
        -> ModelKind
    {
        var metadata: [String: String] = [:]
        if let first = files[.encoder] ?? files[.model], case .onnx(let said) = try ModelFile.content(of: first) {
            metadata = said
        }
        guard let kind = ModelKind(roles: Set(files.keys), metadata: metadata) else {
            let kinds = ModelKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw SpeechEngineError(
                files.isEmpty ? .modelMissing : .misconfigured,
                files.isEmpty
                    ? "\(folder) holds no model file (*.onnx or *.ort)"
                    : "The files in \(folder) do not tell what kind of model they are",
                remedy: files.isEmpty
                    ? "Run tools/fetch-speech, or put the model's files in place"
                    : "Write \"kind: …\" into \(folder)/\(ModelDescriptor.fileName), with one of \(kinds)")
        }
        return kind
    }

    /// The files that the kind needs, each looked at.
    private static func chosen(
        _ files: [ModelKind.Role: String], for kind: ModelKind, in folder: String
    ) throws(SpeechEngineError) -> [ModelKind.Role: String] {
        var chosen: [ModelKind.Role: String] = [:]
        for role in kind.roles {
            guard let file = files[role] else {
                throw SpeechEngineError(
                    .modelMissing, "\(folder) has no \(role.rawValue) file, which a \(kind.rawValue) model needs",
                    remedy: "Run tools/fetch-speech, or copy the model's missing file into the folder")
            }
            chosen[role] = file
        }
        var metadata: [String: String] = [:]
        for role in kind.roles.reversed() {
            guard let file = chosen[role] else { continue }
            // The runtime reads the metadata of the first; the others are looked at for damage.
            if case .onnx(let said) = try ModelFile.content(of: file) { metadata = said }
        }
        let missing = kind.requiredMetadata.filter { metadata[$0] == nil }
        guard missing.isEmpty else {
            throw SpeechEngineError(
                .modelUnreadable,
                "The model in \(folder) is no \(kind.rawValue) model that was exported for sherpa-onnx: its metadata "
                    + "lacks \(missing.joined(separator: ", "))",
                remedy: "Use a model that is published for sherpa-onnx")
        }
        return chosen
    }

    private static func tokensFile(_ names: [String], in folder: String) throws(SpeechEngineError) -> String {
        let lists = names.filter { $0.hasSuffix("tokens.txt") }
        guard lists.count == 1 else {
            throw SpeechEngineError(
                lists.isEmpty ? .modelMissing : .misconfigured,
                "\(folder) has \(lists.isEmpty ? "no" : "more than one") list of tokens (tokens.txt)",
                remedy: "Have the model's own tokens.txt in the folder, and no other")
        }
        return folder + "/" + lists[0]
    }
}
