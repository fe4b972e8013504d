import Foundation
import Yams

/// What the kiosk was told: the file's values, overridden by the environment's, over the defaults of ``Setting``.
///
///     let configuration = try KioskConfiguration.load(file: "/etc/parley/parley.yaml", environment: environment)
///     configuration[Setting.port]
public struct KioskConfiguration: Sendable {
    /// Where a value was said.
    public enum Origin: Sendable, Equatable, CustomStringConvertible {
        case fallback
        case file(path: String, line: Int)
        case environment(name: String)
        case argument

        /// In words, for a message.
        public var description: String {
            switch self {
            case .fallback: "default"
            case .file(let path, let line): "\(path):\(line)"
            case .environment(let name): "the environment variable \(name)"
            case .argument: "the command line"
            }
        }
    }

    private var values: [String: (text: String, origin: Origin)] = [:]

    /// The defaults.
    public init() {}

    /// Reads a file, if one is named, and then the environment.
    ///
    /// - Throws: ``KioskError`` of code `badInput` that names the file and the line, or the variable.
    public static func load(file path: String?, environment: [String: String]) throws(KioskError) -> Self {
        var configuration = Self()
        if let path {
            try configuration.read(file: path)
        }
        for key in Setting.all {
            if let text = environment[key.environmentName] {
                try configuration.set(key, to: text, origin: .environment(name: key.environmentName))
            }
        }
        return configuration
    }

    /// The value of a key.
    public subscript<Value>(_ key: ConfigurationKey<Value>) -> Value {
        values[key.name].flatMap { key.parse($0.text) } ?? key.value
    }

    /// A key's value as text, and where it was said.
    public func text(of key: any AnyConfigurationKey) -> (text: String, origin: Origin) {
        values[key.name] ?? (key.fallback, .fallback)
    }

    /// Whether anything but the default was said.
    public func says(_ key: any AnyConfigurationKey) -> Bool {
        values[key.name] != nil
    }

    /// Takes a value, if it is one of the key's.
    public mutating func set(
        _ key: any AnyConfigurationKey, to text: String, origin: Origin = .argument
    ) throws(KioskError) {
        guard key.accepts(text) else {
            throw KioskError(
                .badInput, "\(origin): \"\(text)\" is not a value of \(key.name)", remedy: "It takes \(key.expected)")
        }
        values[key.name] = (text, origin)
    }

    // MARK: - The file

    private mutating func read(file path: String) throws(KioskError) {
        let text: String
        do {
            text = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw KioskError(
                .notFound, "The configuration \(path) cannot be read as UTF-8 text",
                remedy: "Check the path and its permissions, or leave --config out")
        }
        let root: Node?
        do {
            root = try Yams.compose(yaml: text)
        } catch {
            throw KioskError(
                .badInput, "\(path): \(Self.describe(error))", remedy: "Correct the YAML at that line")
        }
        guard let root else { return }
        guard case .mapping(let mapping) = root else {
            throw KioskError(
                .badInput, "\(path):1: the configuration is not a mapping of keys",
                remedy: "Write `section:` and indented `key: value` lines, as in firmware-config/parley.yaml")
        }
        try read(mapping, prefix: "", path: path)
    }

    private mutating func read(_ mapping: Node.Mapping, prefix: String, path: String) throws(KioskError) {
        for (keyNode, valueNode) in mapping {
            let line = keyNode.mark?.line ?? 0
            guard let word = keyNode.string else {
                throw KioskError(.badInput, "\(path):\(line): a key is not a word", remedy: "Write `key: value`")
            }
            let name = prefix + word
            if case .mapping(let inner) = valueNode {
                guard Setting.all.contains(where: { $0.name.hasPrefix(name.lowercased() + ".") }) else {
                    throw Self.unknownKey(name, at: line, in: path)
                }
                try read(inner, prefix: name + ".", path: path)
                continue
            }
            guard let key = Setting.all.first(where: { $0.name == name.lowercased() }) else {
                throw Self.unknownKey(name, at: line, in: path)
            }
            let text =
                switch valueNode {
                case .sequence(let items): items.compactMap(\.string).joined(separator: ",")
                default: valueNode.string ?? ""
                }
            try set(key, to: text, origin: .file(path: path, line: line))
        }
    }

    private static func unknownKey(_ name: String, at line: Int, in path: String) -> KioskError {
        let near = Setting.all.map(\.name).min { editDistance($0, name) < editDistance($1, name) }
        return KioskError(
            .badInput, "\(path):\(line): there is no key \(name)",
            remedy: near.map { "Did you mean \($0)? `parley config` lists every key" }
                ?? "`parley config` lists every key")
    }

    private static func describe(_ error: any Error) -> String {
        guard let error = error as? YamlError else { return String(describing: error) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return "line \(mark.line), column \(mark.column): \(problem)"
        case .duplicatedKeysInMapping(let duplicates, let context):
            return "line \(context.mark.line): \(duplicates.joined(separator: ", ")) is there twice"
        default:
            return String(describing: error)
        }
    }

    /// Levenshtein's distance, to name the key that was probably meant.
    private static func editDistance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let substituted = diagonal + (right[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
