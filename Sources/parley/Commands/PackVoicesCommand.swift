import ArgumentParser
import Foundation
import Kiosk
import Languages
import PhrasePacks
import SpeechAudio

extension PackCommand {
    struct Voices: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make the recordings that a pack has not got, with a voice of this board or of the cloud.",
            discussion: """
                Speaks each phrase's first wording into voices/LANG/ID.flac, all equally loud (-23 LUFS, EBU R128). What \
                is there is not made again: a run that was broken off goes on. Phrases with slots are left to the kiosk. \
                What a cloud asks for it is told first; without a terminal, --yes says yes to that. Exits with 69 when \
                something could not be made.
                """)

        enum Source: String, ExpressibleByArgument, CaseIterable { case local, cloud }
        enum Format: String, ExpressibleByArgument, CaseIterable { case flac, opus }

        @Argument(help: "The pack's folder.")
        var folder: String

        @Option(help: "A language to speak; without it, all of the pack's.")
        var language: [String] = []

        @Option(help: "Who speaks: the voices of this board and its network, or the cloud's.")
        var from = Source.local

        @Option(help: "The voice: espeak or wyoming, or a name that the cloud knows. Without it, as configured.")
        var voice: String?

        @Option(help: "The kind of file.")
        var format = Format.flac

        @Option(help: "How many are made at once, 1 to 16.")
        var atOnce = 2

        @Flag(help: "Only say what there is to be made, and what it costs.")
        var estimate = false

        @Flag(help: "Do not ask before spending.")
        var yes = false

        @OptionGroup var kiosk: KioskOptions

        /// Failures that are shown; the rest are counted.
        private static let mostFailures = 20

        func validate() throws {
            guard (1...16).contains(atOnce) else { throw ValidationError("--at-once is a number from 1 to 16.") }
        }

        func run() async throws {
            try await Terminal.reportingPacks {
                let pack = try PackFolder.read(folder)
                let languages = try languages(of: pack)
                switch from {
                case .local:
                    let voices = try LocalVoices(try kiosk.configuration(), only: voice)
                    let voicing = plan(pack, languages) { voices.speaks($0) }
                    guard !estimate else { return Terminal.say("costs nothing") }
                    try await make(voicing) { try await voices.speak($0.text, in: $0.language) }
                case .cloud:
                    let voicing = plan(pack, languages) { $0.isKnown }
                    try await KioskDoor.open(kiosk) { door, _ in
                        guard try await mayGoOn(voicing, door) else { return }
                        try await make(voicing) { job in
                            try await Self.speak(SpokenText(job, voice: voice), door)
                        }
                    }
                }
            }
        }

        private func languages(of pack: PhrasePack) throws -> [LanguageTag] {
            guard !language.isEmpty else { return pack.languages }
            return try language.map { text in
                let tag = try LanguageTag.named(text, for: "--language")
                guard pack.languages.contains(tag) else {
                    throw KioskError(
                        .badInput, "\(pack.id) has no \(tag)",
                        remedy: "It has \(pack.languages.map(\.rawValue).joined(separator: ", "))")
                }
                return tag
            }
        }

        /// What is missing, and says it.
        private func plan(
            _ pack: PhrasePack, _ languages: [LanguageTag], speaks: (LanguageTag) -> Bool
        ) -> PackVoicing {
            let voicing = PackVoicing(
                pack, languages: languages, format: format == .opus ? .opus : .flac, speaks: speaks)
            let counts = Dictionary(grouping: voicing.jobs, by: \.language).mapValues(\.count)
            let missing = languages.compactMap { tag in counts[tag].map { "\(tag) \($0)" } }
            let list = missing.isEmpty ? "" : " (\(missing.joined(separator: ", ")))"
            Terminal.say("\(voicing.jobs.count) to make\(list), \(voicing.present) there")
            if voicing.withSlots > 0 {
                Terminal.say("\(voicing.withSlots) with slots are left to the kiosk, which fills them in")
            }
            if !voicing.mute.isEmpty {
                let other = from == .local ? "--from cloud, or record it" : "record it"
                Terminal.say(
                    "no voice here speaks \(voicing.mute.map(\.rawValue).joined(separator: ", ")): try \(other)")
            }
            return voicing
        }

        /// Tells the cost, and asks.
        private func mayGoOn(_ voicing: PackVoicing, _ door: KioskDoor) async throws -> Bool {
            guard !voicing.jobs.isEmpty else { return !estimate }
            let texts = voicing.jobs.map { SpokenText($0, voice: voice) }
            let cost: VoiceEstimate =
                switch door {
                case .own(let kiosk): try kiosk.estimate(speaking: texts)
                case .service(let client):
                    try await client.call(.post, "/v1/voices/estimate", json: texts, as: VoiceEstimate.self)
                }
            Terminal.say(cost.words)
            guard !estimate else { return false }
            guard cost.fits else {
                throw KioskError(
                    .unavailable, "That is more than the limits leave",
                    remedy: "Take fewer languages with --language, or raise the limits of the cloud's spending")
            }
            guard !yes else { return true }
            guard isatty(STDIN_FILENO) == 1 else {
                throw KioskError(.badInput, "Nobody said yes to the cost", remedy: "Run it again with --yes")
            }
            FileHandle.standardError.write(Data("Go on? [y/N] ".utf8))
            return ["y", "yes"].contains(readLine()?.lowercased())
        }

        private static func speak(_ text: SpokenText, _ door: KioskDoor) async throws -> SoundClip {
            switch door {
            case .own(let kiosk): return try await kiosk.speak(text)
            case .service(let client):
                let bytes = try await client.call(
                    .post, "/v1/voices", type: "application/json", body: Array(try JSONEncoder().encode(text)))
                return try SoundFile.decode(bytes, name: "the service's sound", limitSeconds: 150)
            }
        }

        private func make(
            _ voicing: PackVoicing, speak: @escaping @Sendable (PackVoicing.Job) async throws -> SoundClip
        ) async throws {
            let total = voicing.jobs.count
            let isWatched = isatty(STDERR_FILENO) == 1
            let failures = try await voicing.run(in: folder, atOnce: atOnce, speak: speak) { done, job, result in
                if case .made(isHeldBack: true) = result {
                    Terminal.note("\(job.path): softer than the others, since its peaks would clip")
                }
                if isWatched {
                    FileHandle.standardError.write(
                        Data("\r\u{1B}[K\(done)/\(total) \(job.path)\(done == total ? "\n" : "")".utf8))
                } else if done == total || done % max(1, total / 10) == 0 {
                    Terminal.note("\(done)/\(total)")
                }
            }
            for failure in failures.prefix(Self.mostFailures) {
                Terminal.warn("\(failure.job.path): \(failure.error)")
            }
            if failures.count > Self.mostFailures {
                Terminal.warn("… and \(failures.count - Self.mostFailures) more")
            }
            Terminal.say("made \(total - failures.count), failed \(failures.count)")
            if !failures.isEmpty {
                Terminal.note("What is there stays; run it again for the rest.")
                throw ExitCode(69)
            }
        }
    }
}

extension SpokenText {
    fileprivate init(_ job: PackVoicing.Job, voice: String?) {
        self.init(text: job.text, language: job.language, voice: voice)
    }
}
