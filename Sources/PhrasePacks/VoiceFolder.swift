import Languages

/// Reads the folder `voices`: `voices/LANG/PHRASE-ID.wav`, or `.flac`, `.opus`, `.mp3`.
///
/// Only names are looked at; whether a file can be played is for whoever plays it.
struct VoiceFolder {
    static let name = "voices"

    let languages: [LanguageTag]
    let phraseIDs: Set<String>
    let diagnostics: DiagnosticCollector

    /// Reads the names of all voices.
    func read(_ folder: borrowing PackDirectory) -> [PackVoice] {
        var voices: [PackVoice] = []
        var heard: Set<LanguageTag> = []
        for entry in entries(of: folder, path: Self.name) {
            let path = "\(Self.name)/\(entry.name)"
            guard entry.kind == .folder else {
                report(.unsafeFile, path, "this is not a folder", remedy: "put voices into voices/LANG")
                continue
            }
            guard let language = LanguageTag(parsing: entry.name), languages.contains(language),
                heard.insert(language).inserted
            else {
                report(
                    .unknownVoiceLanguage, path, "\"\(entry.name.shortened)\" is not one more language of this pack",
                    remedy: "name the folder after one of \(languages.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            do throws(FileFault) {
                voices += read(try folder.folder(entry.name), path: path, language: language)
            } catch {
                diagnostics.report(PackDiagnostic(error, path))
            }
        }
        return voices
    }

    private func read(_ folder: borrowing PackDirectory, path: String, language: LanguageTag) -> [PackVoice] {
        var voices: [PackVoice] = []
        var paths: [String: String] = [:]
        for entry in entries(of: folder, path: path) {
            let filePath = "\(path)/\(entry.name)"
            guard entry.kind == .file else {
                report(
                    .unsafeFile, filePath, "this is a link or not a regular file",
                    remedy: "put the sound file itself there")
                continue
            }
            let dot = entry.name.lastIndex(of: ".") ?? entry.name.endIndex
            let id = String(entry.name[..<dot])
            guard let format = PackVoice.Format(rawValue: entry.name[dot...].dropFirst().lowercased()) else {
                report(
                    .unknownVoiceFormat, filePath, "the name does not end in a kind of sound file",
                    remedy: "use .wav, .flac, .opus or .mp3")
                continue
            }
            guard phraseIDs.contains(id) else {
                report(
                    .unknownVoicePhrase, filePath, "there is no phrase \"\(id.shortened)\"",
                    remedy: "name the file after the phrase that it speaks, or delete it")
                continue
            }
            if let other = paths.updateValue(filePath, forKey: id) {
                report(.duplicateVoice, filePath, "\(other) speaks the same phrase", remedy: "keep one of the two")
                continue
            }
            voices.append(PackVoice(phraseID: id, language: language, path: filePath, format: format))
        }
        return voices
    }

    private func entries(of folder: borrowing PackDirectory, path: String) -> [PackDirectory.Entry] {
        do {
            return try folder.entries()
        } catch {
            diagnostics.report(PackDiagnostic(error, path))
            return []
        }
    }

    private func report(_ kind: PackDiagnostic.Kind, _ path: String, _ message: String, remedy: String) {
        diagnostics.report(PackDiagnostic(kind, path, message, remedy: remedy))
    }
}
