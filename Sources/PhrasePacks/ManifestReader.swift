import Languages
import Yams

/// What `pack.yaml` says about a pack.
struct PackManifest: Equatable {
    var id: String
    var version: PackVersion
    var title: String
    var languages: [LanguageTag]
    var license: String
    var author: String
    /// The languages that a native speaker has read.
    var reviewedLanguages: Set<LanguageTag>
    /// Which pack wins where two have the same wording.
    var priority: Int
}

/// Reads `pack.yaml`: a flat mapping of texts, with one list.
struct ManifestReader {
    static let file = "pack.yaml"

    private static let requiredKeys = ["id", "version", "title", "languages", "license", "author"]
    private static let allKeys = requiredKeys + ["reviewed", "priority"]

    private let diagnostics: DiagnosticCollector
    private let values: [String: Node]

    /// Reads the manifest.
    ///
    /// - Returns: `nil` when it is not usable; what is wrong has been reported.
    static func read(_ bytes: [UInt8], diagnostics: DiagnosticCollector) -> PackManifest? {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        do {
            let reader = try ManifestReader(mapping(from: text(bytes)), diagnostics: diagnostics)
            return reader.manifest()
        } catch {
            diagnostics.report(error)
            return nil
        }
    }

    // MARK: The file

    private static func text(_ bytes: ArraySlice<UInt8>) throws(PackDiagnostic) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let valid = bytes.prefix(bytes.validUTF8Prefix)
            throw PackDiagnostic(
                .notUTF8, file, at: String(decoding: valid, as: UTF8.self).endPosition, "this is not UTF-8",
                remedy: "save the file again in UTF-8")
        }
        if let place = text.unicodeScalars.firstIndex(where: \.isForbidden) {
            throw PackDiagnostic(
                .forbiddenCharacter, file, at: String(text.unicodeScalars[..<place]).endPosition,
                "\(text.unicodeScalars[place].codePoint) is a character that cannot be seen or was damaged",
                remedy: "delete it")
        }
        // Aliases let a few lines stand for more than memory holds, and a manifest has no use for them.
        if let place = text.firstYAMLAlias {
            throw PackDiagnostic(
                .malformedYAML, file, at: String(text[..<place]).endPosition, "anchors and aliases are not read here",
                remedy: "write the value out; put a space after an & or * that belongs to the text")
        }
        return text
    }

    private static func mapping(from text: String) throws(PackDiagnostic) -> Node.Mapping {
        do {
            if case .mapping(let mapping)? = try compose(yaml: text) { return mapping }
        } catch {
            let (problem, mark) = (error as? YamlError)?.problemAndMark ?? ("\(error)", nil)
            throw PackDiagnostic(
                .malformedYAML, file, at: mark.map(TextPosition.init), "this is not YAML: \(problem)",
                remedy: "write one \"key: value\" a line, and put a value that holds \": \" in quotes")
        }
        throw PackDiagnostic(
            .malformedYAML, file, at: TextPosition(line: 1, column: 1), "there are no keys here",
            remedy: "write one \"key: value\" a line: \(allKeys.joined(separator: ", "))")
    }

    private init(_ mapping: Node.Mapping, diagnostics: DiagnosticCollector) {
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if Self.allKeys.contains(name) {
                values[name] = value
            } else {
                diagnostics.report(
                    PackDiagnostic(
                        .unknownKey, Self.file, at: key.mark.map(TextPosition.init),
                        "\"\(name.shortened)\" is not a key",
                        remedy: "the keys are \(Self.allKeys.joined(separator: ", "))"))
            }
        }
        self.values = values
        self.diagnostics = diagnostics
        for key in Self.requiredKeys where values[key] == nil {
            diagnostics.report(
                PackDiagnostic(
                    .missingKey, Self.file, at: TextPosition(line: 1, column: 1), "the key \"\(key)\" is missing",
                    remedy: "add the line \"\(key): …\""))
        }
    }

    // MARK: The values

    private func manifest() -> PackManifest? {
        let id = text("id") {
            $0.isPackID ? $0 : nil
        } remedy: {
            "use lower-case letters, digits and hyphens"
        }
        let version = text("version", PackVersion.init) { "write major.minor.patch, as in 1.0.0" }
        let (title, license, author) = (text("title"), text("license"), text("author"))
        let languages = languages()
        let reviewed = reviewed(languages ?? [])
        let range = PhrasePack.priorities
        let priority = text("priority") {
            Int($0).flatMap { range.contains($0) ? $0 : nil }
        } remedy: {
            "write a whole number from \(range.lowerBound) to \(range.upperBound)"
        }
        guard let id, let version, let title, let license, let author, let languages else { return nil }
        return PackManifest(
            id: id, version: version, title: title, languages: languages, license: license, author: author,
            reviewedLanguages: reviewed, priority: priority ?? 0)
    }

    private func text(_ key: String) -> String? {
        text(key) {
            $0.isEmpty || $0.unicodeScalars.count > PackLimits.wordingScalars ? nil : $0
        } remedy: {
            "write a text of at most \(PackLimits.wordingScalars) characters"
        }
    }

    private func text<Value>(
        _ key: String, _ read: (String) -> Value?, remedy: () -> String
    ) -> Value? {
        guard let node = values[key] else { return nil }
        if let text = node.scalar?.string, let value = read(text) { return value }
        reportInvalid(node, "the value of \"\(key)\"", remedy: remedy())
        return nil
    }

    private func languages() -> [LanguageTag]? {
        guard let node = values["languages"] else { return nil }
        guard let sequence = node.sequence, !sequence.isEmpty else {
            reportInvalid(node, "the value of \"languages\"", remedy: "write a list, as in [en, vi, th]")
            return nil
        }
        var languages: [LanguageTag] = []
        for element in sequence {
            guard let language = element.scalar.flatMap({ LanguageTag(parsing: $0.string) }) else {
                reportInvalid(element, "this language", remedy: "write a tag such as en or zh-CN")
                continue
            }
            if languages.contains(language) {
                reportInvalid(element, "the second \"\(language)\"", remedy: "name each language once")
            } else {
                languages.append(language)
            }
        }
        return languages
    }

    /// The languages that `reviewed` names: `true` for all, `false` for none, or a list.
    private func reviewed(_ languages: [LanguageTag]) -> Set<LanguageTag> {
        let node = values["reviewed"]
        var reviewed: Set<LanguageTag> = []
        switch node {
        case nil:
            break
        case .sequence(let sequence)?:
            for element in sequence {
                if let language = element.scalar.flatMap({ LanguageTag(parsing: $0.string) }),
                    languages.contains(language)
                {
                    reviewed.insert(language)
                } else {
                    reportInvalid(element, "this language", remedy: "name languages of this pack")
                }
            }
        case let node?:
            switch node.scalar?.string {
            case "true": return Set(languages)
            case "false": break
            default:
                reportInvalid(node, "the value of \"reviewed\"", remedy: "write true, false or a list such as [en, th]")
                return []
            }
        }
        let unread = languages.filter { !reviewed.contains($0) }
        if !unread.isEmpty {
            let position = node?.mark.map(TextPosition.init) ?? TextPosition(line: 1, column: 1)
            let what = reviewed.isEmpty ? "this pack" : unread.map(\.rawValue).joined(separator: ", ")
            diagnostics.report(
                PackDiagnostic(
                    .unreviewed, Self.file, at: position, "no native speaker has read \(what)",
                    remedy: "have each language read, and write \"reviewed: true\", or a list of those that were"))
        }
        return reviewed
    }

    private func reportInvalid(_ node: Node, _ what: String, remedy: String) {
        diagnostics.report(
            PackDiagnostic(
                .invalidValue, Self.file, at: node.mark.map(TextPosition.init), "\(what) is not valid", remedy: remedy))
    }
}

extension TextPosition {
    fileprivate init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

extension YamlError {
    /// What the parser says, and where.
    fileprivate var problemAndMark: (String, Mark?) {
        switch self {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (problem, mark)
        case .duplicatedKeysInMapping(let keys, let context):
            ("there is a second \(keys.joined(separator: ", ").shortened)", context.mark)
        case .reader(let problem, _, _, _): (problem, nil)
        default: ("it cannot be read", nil)
        }
    }
}

extension String {
    /// The position of what follows this text.
    fileprivate var endPosition: TextPosition {
        let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return TextPosition(line: lines.count, column: (lines.last?.count ?? 0) + 1)
    }

    /// Where a word starts with `&` or `*`, which makes it an anchor or an alias to a YAML parser.
    fileprivate var firstYAMLAlias: Index? {
        var previous: Unicode.Scalar = "\n"
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            let after = unicodeScalars.index(after: index)
            let startsWord = previous.properties.isWhitespace || "[]{},:?-".unicodeScalars.contains(previous)
            if startsWord, scalar == "&" || scalar == "*", after < endIndex,
                !unicodeScalars[after].properties.isWhitespace
            {
                return index
            }
            previous = scalar
        }
        return nil
    }
}
