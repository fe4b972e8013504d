import Languages

/// Hands a pack's texts to translators and takes them back, as XLIFF 2.0.
///
///     let text = try XLIFF.export(pack, from: .english, to: .thai)
///     let translated = try XLIFF.merge(bytes, named: "th.xlf", into: pack)
///
/// A slot is a placeholder that a translator's tool keeps whole and asks for. Every wording is a unit of its own, with an
/// id that says where it belongs, so that nothing is lost on the way round.
public enum XLIFF {
    private static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

    /// The pack's texts with the translations that there are.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/badInput`` when the pack does not have both languages.
    public static func export(
        _ pack: PhrasePack, from source: LanguageTag, to target: LanguageTag
    ) throws(PackError) -> String {
        guard source != target, pack.languages.contains(source), pack.languages.contains(target) else {
            throw PackError(
                .badInput, "\(pack.id) has no translation from \(source) to \(target)",
                remedy: "Name two of its languages: \(pack.languages.map(\.rawValue).joined(separator: ", "))")
        }
        let isReviewed = pack.reviewedLanguages.contains(target)
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="\(namespace)" version="2.0" srcLang="\(source)" trgLang="\(target)">
              <file id="\(pack.id)" original="\(pack.id)-\(pack.version)">

            """
        for unit in XLIFFUnit.all(of: pack, from: source, to: target) {
            let state = unit.target == nil ? "initial" : isReviewed ? "reviewed" : "translated"
            text += """
                    <unit id="\(unit.place.id.escapedForXML)">
                      <notes><note>\(unit.note.escapedForXML)</note></notes>
                      <segment state="\(state)">
                        <source>\(inline(unit.source))</source>

                """
            if let target = unit.target { text += "        <target>\(inline(target, as: unit.source))</target>\n" }
            text += "      </segment>\n    </unit>\n"
        }
        return text + "  </file>\n</xliff>\n"
    }

    /// A text with its slots as placeholders. Those of a translation have the ids of the source's.
    private static func inline(_ text: String, as source: String? = nil) -> String {
        let names = Slots.names(in: source ?? text)
        var used: Set<Int> = []
        return Slots.parts(of: text).map { part in
            switch part {
            case .text(let text): return text.escapedForXML
            case .slot(let name):
                let number = names.indices.first { names[$0] == name && !used.contains($0) } ?? names.count + used.count
                used.insert(number)
                return
                    "<ph id=\"s\(number + 1)\" equiv=\"{\(name)}\" disp=\"{\(name)}\" canCopy=\"no\" canDelete=\"no\"/>"
            }
        }.joined()
    }

    /// What came of taking translations back.
    public struct Merge: Sendable {
        /// The pack with the translations in it, which is whole.
        public let pack: PhrasePack
        /// The language that was translated into.
        public let language: LanguageTag
        /// How many texts differ from those that the pack had.
        public let changes: Int
        /// What a person should look at: texts whose source was changed in the meantime, units that are none of the pack.
        public let warnings: [PackDiagnostic]
    }

    /// Takes translations into a pack: all wordings of a phrase in the target language are replaced by those in the
    /// file; phrases that the file does not have stay as they are.
    ///
    /// - Parameter name: what messages call the file.
    /// - Throws: ``PackError``, when the file is not XLIFF 2, or a translation breaks a rule of packs, such as a slot that
    ///   is missing.
    public static func merge(
        _ bytes: [UInt8], named name: String, into pack: PhrasePack
    ) throws(PackError) -> Merge {
        let document: XLIFFDocument
        do throws(XMLReader.Fault) {
            document = try XLIFFDocument(bytes)
        } catch {
            throw PackError(
                .badInput, "\(name.printable):\(error.line): \(error.message)",
                remedy: "Export the translation as XLIFF 2.0, in UTF-8")
        }
        guard let source = LanguageTag(parsing: document.sourceLanguage),
            let target = document.targetLanguage.flatMap({ LanguageTag(parsing: $0) }), source != target,
            pack.languages.contains(source), pack.languages.contains(target)
        else {
            throw PackError(
                .badInput,
                "\(name.printable) translates from \(document.sourceLanguage.shortened) to \((document.targetLanguage ?? "nothing").shortened), and the pack has \(pack.languages.map(\.rawValue).joined(separator: ", "))",
                remedy: "Add the language to pack.yaml and a column for it, or give the right file")
        }
        var merger = XLIFFMerger(pack: pack, source: source, target: target, name: name)
        for unit in document.units { merger.take(unit) }
        return try merger.finish()
    }
}
