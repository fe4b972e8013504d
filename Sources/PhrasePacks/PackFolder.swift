import Languages

/// Reads a pack from its folder: `pack.yaml`, `phrases.csv`, and where there are any `lists.csv` and
/// `voices/LANG/PHRASE-ID.wav`, `.flac`, `.opus` or `.mp3`.
///
///     let pack = try PackFolder.read("packs/counter-essentials")
///
/// A pack comes from outside, and may be hostile: links are not followed, nothing outside of the folder is read, and
/// every size has a bound. Reading blocks on the disk: call it off Swift's cooperative threads.
public enum PackFolder {
    /// Reads the pack in the folder at `path`.
    ///
    /// - Throws: ``PackError`` with everything that is wrong, when something is.
    public static func read(_ path: String) throws(PackError) -> PhrasePack {
        let result: (pack: PhrasePack?, diagnostics: [PackDiagnostic])
        do throws(FileFault) {
            result = try load(path)
        } catch {
            let fault = PackDiagnostic(error, path)
            throw PackError(
                .folderUnreadable, "The pack \(path) cannot be opened: \(fault.message)",
                remedy: "Check the path: \(fault.remedy)")
        }
        if let pack = result.pack { return pack }
        throw error(path, result.diagnostics)
    }

    /// What to throw for a pack with errors.
    static func error(_ path: String, _ diagnostics: [PackDiagnostic]) -> PackError {
        let errors = diagnostics.filter { $0.severity == .error }
        let first = errors.first.map(\.description) ?? "nothing was found to be wrong"
        return PackError(
            .invalidPack,
            "The pack \(path) has \(errors.count == 1 ? "an error" : "\(errors.count) errors"). The first: \(first)",
            remedy: "Mend what is named and try again", diagnostics: diagnostics)
    }

    /// Reads the pack in the folder at `path` and says everything that is wrong with it.
    ///
    /// - Returns: the pack, or `nil` when there are errors; and what there is to say, in the order of the files. At
    ///   most 200 errors and 200 warnings are listed. A folder that cannot be opened is one error: its file is `path`.
    public static func check(_ path: String) -> (pack: PhrasePack?, diagnostics: [PackDiagnostic]) {
        check(path) { _, _ in }
    }

    /// The same, with what `more` says about a pack that can be read.
    static func check(
        _ path: String, more: (PhrasePack, DiagnosticCollector) -> Void
    ) -> (pack: PhrasePack?, diagnostics: [PackDiagnostic]) {
        do throws(FileFault) {
            return try load(path, more: more)
        } catch {
            return (nil, [PackDiagnostic(error, path)])
        }
    }

    private static func load(
        _ path: String, more: (PhrasePack, DiagnosticCollector) -> Void = { _, _ in }
    ) throws(FileFault) -> (pack: PhrasePack?, diagnostics: [PackDiagnostic]) {
        let diagnostics = DiagnosticCollector()
        let pack = read(try PackDirectory(path: path), diagnostics)
        if let pack, !diagnostics.hasErrors { more(pack, diagnostics) }
        let files = [ManifestReader.file, ListTable.file, PhraseTable.file]
        return (diagnostics.hasErrors ? nil : pack, diagnostics.finish(files: files))
    }

    private static func read(_ folder: borrowing PackDirectory, _ diagnostics: DiagnosticCollector) -> PhrasePack? {
        guard let manifest = manifest(in: folder, diagnostics) else { return nil }
        let languages = manifest.languages
        let lists =
            table(ListTable.file, isRequired: false, in: folder, diagnostics) {
                ListTable.read($0, languages: languages, diagnostics: diagnostics)
            } ?? [:]
        let phrases =
            table(PhraseTable.file, isRequired: true, in: folder, diagnostics) {
                PhraseTable.read($0, languages: languages, lists: Set(lists.keys), diagnostics: diagnostics)
            } ?? []
        checkLists(lists, of: phrases, diagnostics)
        // Without all phrases, every voice would be found to speak none.
        guard !diagnostics.hasErrors else { return nil }
        let voices = voices(in: folder, of: phrases, languages, diagnostics)
        return PhrasePack(
            id: manifest.id, version: manifest.version, title: manifest.title, languages: languages,
            license: manifest.license, author: manifest.author, reviewedLanguages: manifest.reviewedLanguages,
            priority: manifest.priority, phrases: phrases,
            lists: lists, voices: voices)
    }

    /// Reports the languages in which a slot can be filled with nothing.
    private static func checkLists(
        _ lists: [String: PackList], of phrases: [PackPhrase], _ diagnostics: DiagnosticCollector
    ) {
        let filled = lists.mapValues { Set($0.items.flatMap(\.wordings.keys)) }
        var reported: Set<String> = []
        for phrase in phrases {
            for language in phrase.wordings.keys.sorted() {
                for slot in Slots.names(in: phrase.wordings[language]?.first ?? "") {
                    let list = String(slot.prefix { !$0.isNumber })
                    guard let languages = filled[list], !languages.contains(language),
                        reported.insert("\(list) \(language)").inserted
                    else { continue }
                    diagnostics.report(
                        PackDiagnostic(
                            .emptyList, PhraseTable.file, at: TextPosition(line: phrase.line, column: 1),
                            "the list \(list) of this phrase has no item in \(language)",
                            remedy: "word its items in \(language) in \(ListTable.file), or the phrase without it"))
                }
            }
        }
    }

    private static func manifest(
        in folder: borrowing PackDirectory, _ diagnostics: DiagnosticCollector
    ) -> PackManifest? {
        do throws(FileFault) {
            let bytes = try folder.file(ManifestReader.file).readAll(limit: PackLimits.manifestBytes)
            return ManifestReader.read(bytes, diagnostics: diagnostics)
        } catch {
            diagnostics.report(PackDiagnostic(error, ManifestReader.file))
            return nil
        }
    }

    private static func voices(
        in folder: borrowing PackDirectory, of phrases: [PackPhrase], _ languages: [LanguageTag],
        _ diagnostics: DiagnosticCollector
    ) -> [PackVoice] {
        let reader = VoiceFolder(
            languages: languages, phraseIDs: Set(phrases.map(\.id)), diagnostics: diagnostics)
        do throws(FileFault) {
            return reader.read(try folder.folder(VoiceFolder.name))
        } catch {
            if error != .missing { diagnostics.report(PackDiagnostic(error, VoiceFolder.name)) }
            return []
        }
    }

    /// Opens a table and hands its bytes to `read`, chunk by chunk; `nil` when it cannot be opened.
    private static func table<Value>(
        _ name: String, isRequired: Bool, in folder: borrowing PackDirectory, _ diagnostics: DiagnosticCollector,
        read: (_ next: @escaping () throws(FileFault) -> [UInt8]) -> Value
    ) -> Value? {
        do throws(FileFault) {
            let file = try folder.file(name)
            return read { () throws(FileFault) in try file.read(upTo: 256 << 10) }
        } catch {
            if isRequired || error != .missing { diagnostics.report(PackDiagnostic(error, name)) }
            return nil
        }
    }
}
