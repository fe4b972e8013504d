import Foundation
import Languages

/// Checks a pack as its author wants it checked: what ``PackFolder`` says, and whether its recordings can be played, who
/// speaks what has none, and which phrases could be taken for one another.
///
///     var inspector = PackInspector()
///     inspector.decode = { bytes, name in try SoundFile.decode(bytes, name: name) … }
///     for diagnostic in inspector.inspect("counter-essentials").diagnostics { print(diagnostic) }
public struct PackInspector {
    /// What an inspection found.
    public struct Report {
        /// The pack; `nil` when it has errors that keep it from being read.
        public let pack: PhrasePack?
        /// What is wrong, in the order of the files.
        public let diagnostics: [PackDiagnostic]
        /// Phrases that could be taken for one another, the worst first.
        public let collisions: [Collision]

        /// Whether the pack must not be installed.
        public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// Decodes a recording: from its bytes and its name to its samples, of full scale ±1, and their rate in Hz. Without
    /// it, recordings are not looked into.
    public var decode: (([UInt8], String) throws -> (samples: [Float], sampleRate: Double))?
    /// Whether a voice here speaks a language. Without it, nobody is missed.
    public var speaks: ((LanguageTag) -> Bool)?
    /// Finds collisions; `nil` leaves them out.
    public var collisions: CollisionFinder? = CollisionFinder()

    /// The largest recording that is decoded, in bytes.
    private static let largestSound = 32 << 20

    /// An inspector that looks at texts only.
    public init() {}

    /// Inspects the pack in the folder at `path`.
    ///
    /// - Parameter progress: is told, now and then, how much of the collisions is done: 0 to 1.
    public func inspect(_ path: String, progress: (Double) -> Void = { _ in }) -> Report {
        let (pack, diagnostics) = PackFolder.check(path) { pack, collector in
            check(pack.voices, of: path, collector)
            checkVoices(of: pack, collector)
        }
        let found = pack.flatMap { pack in collisions?.find(in: [pack], progress: progress) } ?? []
        return Report(pack: pack, diagnostics: diagnostics, collisions: found)
    }

    private func check(_ voices: [PackVoice], of folder: String, _ collector: DiagnosticCollector) {
        guard let decode else { return }
        for voice in voices {
            do throws(FileFault) {
                let file = try PackDirectory(path: folder).file(at: voice.path.split(separator: "/"))
                let bytes = try file.readAll(limit: Self.largestSound)
                do {
                    let (samples, sampleRate) = try decode(bytes, voice.path)
                    SoundMeasure(samples: samples, sampleRate: sampleRate).diagnostics(voice.path)
                        .forEach(collector.report)
                } catch {
                    collector.report(
                        PackDiagnostic(
                            .undecodableVoice, voice.path, "this recording cannot be played: \(error)",
                            remedy: "record or convert it again"))
                }
            } catch {
                collector.report(PackDiagnostic(error, voice.path))
            }
        }
    }

    /// Reports the languages in which phrases have no recording and nobody else speaks.
    private func checkVoices(of pack: PhrasePack, _ collector: DiagnosticCollector) {
        guard let speaks else { return }
        for language in pack.languages where !speaks(language) {
            let recorded = Set(pack.voices.filter { $0.language == language }.map(\.phraseID))
            let worded = pack.phrases.filter { $0.wordings[language] != nil }
            let mute = worded.filter { !recorded.contains($0.id) || $0.hasSlots }
            guard let first = mute.first else { continue }
            collector.report(
                PackDiagnostic(
                    .unspoken, PhraseTable.file, at: TextPosition(line: first.line, column: 1),
                    "nobody here speaks \(mute.count) of \(worded.count) phrases in \(language), \(first.id) the first",
                    remedy: "record them into voices/\(language), or set up a voice that speaks \(language)"))
        }
    }
}

extension PackPhrase {
    /// Whether something is filled in when it is said, so that no recording has it.
    var hasSlots: Bool { wordings.values.joined().contains { $0.contains("{") } }
}
