import Foundation
import Languages

/// A pack's phrases as JSON lines, for programs: one object a phrase.
///
///     {"id":"hello","topic":"courtesy","wordings":{"en":["Hello.","Hi."],"th":["สวัสดี"]},"answers":{}}
public enum JSONLinesSource {
    private struct Row: Codable {
        var id: String
        var topic: String?
        var wordings: [String: [String]]
        var answers: [String: String]?
    }

    /// The phrases of a pack, one a line.
    public static func text(of pack: PhrasePack) throws(PackError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var text = ""
        for phrase in pack.phrases {
            let row = Row(
                id: phrase.id, topic: phrase.topic,
                wordings: Dictionary(uniqueKeysWithValues: phrase.wordings.map { ($0.rawValue, $1) }),
                answers: Dictionary(uniqueKeysWithValues: phrase.answers.map { ($0.rawValue, $1) }))
            do {
                text += String(decoding: try encoder.encode(row), as: UTF8.self) + "\n"
            } catch {
                throw PackError(.badInput, "\(phrase.id) cannot be written as JSON", remedy: "Report this")
            }
        }
        return text
    }

    /// Reads phrases and makes `phrases.csv` of them.
    ///
    /// - Parameters:
    ///   - bytes: the lines.
    ///   - name: what messages call the file.
    ///   - languages: those of the pack that the phrases are for.
    ///   - lists: the lists that their slots may name.
    /// - Returns: the text of `phrases.csv`, which a check passes but for warnings.
    /// - Throws: ``PackError`` with everything that is wrong, by line.
    public static func table(
        _ bytes: [UInt8], named name: String, languages: [LanguageTag], lists: Set<String> = []
    ) throws(PackError) -> String {
        guard bytes.count <= PackLimits.tableBytes else {
            throw PackError(
                .tooLarge, "\(name.printable) is larger than \(PackLimits.tableBytes >> 20) MiB",
                remedy: "Split the pack")
        }
        let collector = DiagnosticCollector()
        var phrases: [PackPhrase] = []
        var number = 0
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            guard !line.trimmed.isEmpty else { continue }
            do throws(PackDiagnostic) {
                phrases.append(try phrase(line, name, number, languages))
            } catch {
                collector.report(error)
            }
        }
        let text = PackTables.phrases(phrases, languages: languages)
        if !collector.hasErrors {
            // What the table's own reader says of a row is told of the line that the row was made of.
            let tableCollector = DiagnosticCollector()
            _ = PhraseTable.read(
                PackTables.once(text), languages: languages, lists: lists, diagnostics: tableCollector)
            for diagnostic in tableCollector.finish(files: []) where diagnostic.severity == .error {
                let row = (diagnostic.line ?? 0) - 2
                let line = phrases.indices.contains(row) ? phrases[row].line : 1
                collector.report(
                    PackDiagnostic(
                        diagnostic.kind, name, at: TextPosition(line: line, column: 1), diagnostic.message,
                        remedy: diagnostic.remedy))
            }
        }
        guard !collector.hasErrors else { throw PackFolder.error(name, collector.finish(files: [name])) }
        return text
    }

    private static func phrase(
        _ line: ArraySlice<UInt8>, _ name: String, _ number: Int, _ languages: [LanguageTag]
    ) throws(PackDiagnostic) -> PackPhrase {
        func fault(_ kind: PackDiagnostic.Kind, _ message: String, remedy: String) -> PackDiagnostic {
            PackDiagnostic(kind, name, at: TextPosition(line: number, column: 1), message, remedy: remedy)
        }
        guard let text = String(validating: line, as: UTF8.self) else {
            throw fault(.notUTF8, "this line is not UTF-8", remedy: "write the file again in UTF-8")
        }
        guard line.count <= PackLimits.cells * PackLimits.cellBytes,
            let row = try? JSONDecoder().decode(Row.self, from: Data(text.utf8))
        else {
            throw fault(
                .malformedJSON, "this line is no phrase",
                remedy: "write {\"id\":\"hello\",\"wordings\":{\"en\":[\"Hello.\"]}}, each phrase on a line of its own")
        }
        var wordings: [LanguageTag: [String]] = [:]
        var answers: [LanguageTag: String] = [:]
        for (key, texts) in row.wordings.merging((row.answers ?? [:]).mapValues { [$0] }, uniquingKeysWith: { $0 + $1 })
        {
            guard let language = LanguageTag(parsing: key), languages.contains(language) else {
                throw fault(
                    .unknownColumn, "\"\(key.shortened)\" is not a language of this pack",
                    remedy: "add it to pack.yaml")
            }
            if let bad = texts.first(where: { $0.contains { "|｜\r\n".contains($0) } }) {
                throw fault(
                    .forbiddenCharacter, "\"\(bad.shortened)\" holds a bar or a line break",
                    remedy: "write each wording as a text of its own, on one line")
            }
            if let texts = row.wordings[key], !texts.isEmpty { wordings[language] = texts }
            answers[language] = row.answers?[key]
        }
        return PackPhrase(
            id: row.id, topic: row.topic ?? "", wordings: wordings, answers: answers, line: number)
    }
}
