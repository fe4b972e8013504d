import Foundation
import Languages
import PhrasePacks
import SpeechAudio

/// Makes the recordings that a pack's folder has not got: what is missing, and then one file after another.
///
///     let voicing = PackVoicing(pack, languages: pack.languages, format: .flac) { voices.speaks($0) }
///     let failures = try await voicing.run(in: folder, atOnce: 2, speak: { try await voices.speak($0.text, in: $0.language) })
///
/// Each file is there whole or not at all, so that a run that was broken off goes on where it stopped.
public struct PackVoicing: Sendable {
    /// One recording to be made.
    public struct Job: Sendable, Hashable {
        /// The phrase.
        public let phrase: String
        /// The language.
        public let language: LanguageTag
        /// Its canonical wording in this language.
        public let text: String
        /// Where the file goes, from the pack's folder.
        public let path: String
    }

    /// A recording that could not be made.
    public struct Failure: Sendable {
        /// Which one.
        public let job: Job
        /// Why.
        public let error: KioskError
    }

    /// A recording that is there, or is not.
    public enum Result: Sendable {
        /// It is there; `isHeldBack` when it is softer than the others, since it would have clipped.
        case made(isHeldBack: Bool)
        /// It is not.
        case failed(KioskError)
    }

    /// What is to be made, by language and then as the phrases stand.
    public let jobs: [Job]
    /// The languages in which something is missing that nobody can speak.
    public let mute: [LanguageTag]
    /// How many wordings are left to a live voice, since something is filled in when they are said.
    public let withSlots: Int
    /// How many recordings are there.
    public let present: Int
    private let format: SoundFile.Format

    /// Finds what is missing.
    ///
    /// - Parameters:
    ///   - languages: those of the pack's that are wanted.
    ///   - speaks: whether somebody speaks a language.
    public init(
        _ pack: PhrasePack, languages: [LanguageTag], format: SoundFile.Format = .flac,
        speaks: (LanguageTag) -> Bool
    ) {
        var (jobs, mute, withSlots, present): ([Job], [LanguageTag], Int, Int) = ([], [], 0, 0)
        for language in pack.languages where languages.contains(language) {
            let recorded = Set(pack.voices.lazy.filter { $0.language == language }.map(\.phraseID))
            present += recorded.count
            var missing: [Job] = []
            for phrase in pack.phrases where !recorded.contains(phrase.id) {
                guard let text = phrase.wordings[language]?.first else { continue }
                if phrase.wordings.values.joined().contains(where: { $0.contains("{") }) {
                    withSlots += 1
                } else {
                    missing.append(
                        Job(
                            phrase: phrase.id, language: language, text: text,
                            path: "voices/\(language.rawValue)/\(phrase.id).\(format.rawValue)"))
                }
            }
            guard !missing.isEmpty else { continue }
            if speaks(language) { jobs += missing } else { mute.append(language) }
        }
        (self.jobs, self.mute, self.withSlots, self.present, self.format) = (jobs, mute, withSlots, present, format)
    }

    /// Makes the recordings, all equally loud (``Loudness/target``).
    ///
    /// - Parameters:
    ///   - folder: the pack's folder.
    ///   - count: how many are made at once.
    ///   - speak: makes the sound of one.
    ///   - progress: is told of each, in the order in which they are done.
    /// - Returns: what could not be made; the rest is there.
    /// - Throws: ``KioskError`` when the folder cannot be written to.
    public func run(
        in folder: String, atOnce count: Int, speak: @escaping @Sendable (Job) async throws -> SoundClip,
        progress: @Sendable (_ done: Int, Job, Result) -> Void = { _, _, _ in }
    ) async throws(KioskError) -> [Failure] {
        for language in Set(jobs.map(\.language)) { try prepare("\(folder)/voices/\(language.rawValue)") }
        var failures: [Failure] = []
        await withTaskGroup(of: (Job, Result).self) { group in
            var rest = jobs[...]
            var done = 0
            for _ in 0..<max(1, count) {
                guard let job = rest.popFirst() else { break }
                group.addTask { (job, await make(job, in: folder, speak)) }
            }
            while let (job, result) = await group.next() {
                done += 1
                progress(done, job, result)
                if case .failed(let error) = result { failures.append(Failure(job: job, error: error)) }
                if let next = rest.popFirst() { group.addTask { (next, await make(next, in: folder, speak)) } }
            }
        }
        return failures
    }

    /// Makes a folder for voices, and takes away what a run that was broken off was still writing.
    private func prepare(_ folder: String) throws(KioskError) {
        let files = FileManager.default
        do {
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for name in try files.contentsOfDirectory(atPath: folder)
            where name.hasPrefix(".") && name.hasSuffix(".new") {
                try files.removeItem(atPath: "\(folder)/\(name)")
            }
        } catch {
            throw KioskError(
                .unavailable, "\(folder) cannot be written: \(error.localizedDescription)",
                remedy: "Check the permissions and the room on the disk")
        }
    }

    private func make(
        _ job: Job, in folder: String, _ speak: @Sendable (Job) async throws -> SoundClip
    ) async -> Result {
        do {
            let spoken = try await speak(job)
            // Opus knows few rates.
            let clip = format == .opus ? try StreamResampler.resample(spoken, to: 24_000) : spoken
            guard let levelled = try Loudness.level(clip) else {
                throw KioskError(.unavailable, "The voice made no sound", remedy: "Choose another voice")
            }
            try PackFiles.write(try SoundFile.encode(levelled.clip, as: format), to: "\(folder)/\(job.path)")
            return .made(isHeldBack: levelled.isHeldBack)
        } catch let error as KioskError {
            return .failed(error)
        } catch let error as AudioError {
            return .failed(KioskError(error))
        } catch let error as PackError {
            return .failed(KioskError(.unavailable, error.message, remedy: error.remedy))
        } catch {
            return .failed(KioskError(.unavailable, "It could not be made: \(error)", remedy: "Try again"))
        }
    }
}
