import Glibc
import Languages

/// The folder that an author starts from: a pack that already checks clean, with comments that say what to change.
///
///     try StarterPack.write(to: "harbour-cafe", languages: [.english, .thai])
public enum StarterPack {
    /// Writes the folder.
    ///
    /// - Parameters:
    ///   - path: the folder to make, whose last part becomes the pack's id; it must not be there, or be empty.
    ///   - languages: the pack's languages, the author's own first.
    /// - Returns: the names of the files that were written.
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable`` or ``PackError/Code/badInput``.
    @discardableResult
    public static func write(to path: String, languages: [LanguageTag]) throws(PackError) -> [String] {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard name.isPackID else {
            throw PackError(
                .badInput, "\"\(name.shortened.printable)\" cannot be a pack's id",
                remedy: "Name the folder with lower-case letters, digits and hyphens, as in harbour-cafe")
        }
        guard !languages.isEmpty, Set(languages).count == languages.count else {
            throw PackError(.badInput, "The languages are missing or named twice", remedy: "Name each once: en,th")
        }
        if unsafe mkdir(path, 0o755) != 0 {
            let fault = NewFile.fault(path)
            guard (try? PackDirectory(path: path).entries().isEmpty) == true else { throw fault }
        }
        let files: [(name: String, text: String)] = [
            (ManifestReader.file, manifest(id: name, languages: languages)),
            (PhraseTable.file, phrases(languages)), (ListTable.file, lists(languages)),
            (PackCases.file, cases(languages)), ("README.md", readme(id: name)),
        ]
        for file in files {
            try NewFile.write(Array(file.text.utf8), to: "\(path)/\(file.name)", replacing: false)
        }
        return files.map(\.name)
    }

    private static func manifest(id: String, languages: [LanguageTag]) -> String {
        let title = id.replacing("-", with: " ")
        return """
            # What this pack is. What follows a # is a comment; the phrases are in phrases.csv.

            # The same in all versions: lower-case letters, digits and hyphens.
            id: \(id)
            # Raise the last number for corrections, the middle one for new phrases, the first when phrases go or change.
            version: 0.1.0
            title: "\(title.prefix(1).uppercased() + title.dropFirst())"
            # A column of phrases.csv each. Parley knows en, vi, th, id, ms, zh-CN, ko, ja, km, lo and my best.
            languages: [\(languages.map(\.rawValue).joined(separator: ", "))]
            # Who may use these texts? An SPDX identifier.
            license: CC-BY-4.0
            author: Somebody
            # The languages that a native speaker has read, or true for all. Customers are told which ones nobody has.
            reviewed: [\(languages.first.map(\.rawValue) ?? "")]

            """
    }

    private static func phrases(_ languages: [LanguageTag]) -> String {
        var writer = CSVWriter()
        writer.write(["id", "topic"] + languages.map(\.rawValue))
        for sample in samples {
            writer.write([sample.id, sample.topic] + languages.map { sample.texts[$0.rawValue] ?? "" })
        }
        return writer.text
    }

    private static func lists(_ languages: [LanguageTag]) -> String {
        var writer = CSVWriter()
        writer.write(["list"] + languages.map(\.rawValue))
        for texts in drinks { writer.write(["DRINK"] + languages.map { texts[$0.rawValue] ?? "" }) }
        return writer.text
    }

    private static func cases(_ languages: [LanguageTag]) -> String {
        var text = ""
        for language in languages {
            guard let hello = samples.first?.texts[language.rawValue]?.split(separator: " | ").first else { continue }
            text += "{\"text\":\"\(hello)\",\"language\":\"\(language)\",\"expect\":\"hello\"}\n"
        }
        if languages.contains(.english) {
            text += """
                {"text":"table for three please","language":"en","expect":{"phrase":"table","slots":{"number":"3"}}}
                {"text":"not a table for three","language":"en","expect":null}

                """
        }
        return text
    }

    private static func readme(id: String) -> String {
        """
        # \(id)

        * `pack.yaml`: what this pack is.
        * `phrases.csv`: a row for each phrase. A cell holds the ways to say it, with ` | ` between them; the first is the
          one that is spoken. An empty cell is a missing translation. `{number}`, `{money}`, `{time}` and `{date}` stand
          for what a customer says, `{DRINK}` for an item of the list DRINK. A column `answer:en` holds what the counter
          answers in English.
        * `lists.csv`: the items of lists.
        * `voices/LANG/PHRASE-ID.wav` (or .flac, .opus, .mp3): recordings, if you have any.
        * `cases.jsonl`: what you expect to come of what somebody says; `null` means: no answer.

        Then, from the folder above:

            parley pack check \(id)
            parley pack try \(id)
            parley pack test \(id) \(id)/cases.jsonl
            parley pack key --out shop.key
            parley pack build \(id) --key shop.key --out .

        """
    }
}
