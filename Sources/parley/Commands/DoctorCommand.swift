import ArgumentParser
import Foundation
import Kiosk
import SpeechAudio

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look the kiosk over: packs, engines, devices, disk, cloud.",
        discussion: "Ends with exit code 69 when something is broken, 0 otherwise.")

    @OptionGroup var kiosk: KioskOptions

    @Flag(help: "As one JSON object.")
    var json = false

    @Flag(help: "Measure the quality of the resampling to 16 kHz instead.")
    var resampler = false

    func run() async throws {
        try await Terminal.reporting {
            if resampler { return try measureResampler() }
            try await KioskDoor.open(kiosk) { door, _ in
                let report: KioskReport =
                    switch door {
                    case .own(let kiosk): try await kiosk.report()
                    case .service(let client): try await client.call(.get, "/v1/report", as: KioskReport.self)
                    }
                if json { try Terminal.sayJSON(report) } else { Terminal.say(text(of: report)) }
                if report.findings.contains(where: { $0.severity == .problem }) { throw ExitCode(69) }
            }
        }
    }

    private func measureResampler() throws(KioskError) {
        for rate in [44_100, 48_000, 96_000] {
            let quality = try KioskError.translating { () throws(AudioError) in
                try ResamplerQuality.measure(from: rate)
            }
            Terminal.say(
                String(
                    format: "%6d Hz: passband ripple %.3f dB, alias rejection %.1f dB", rate, quality.rippleDB,
                    quality.aliasRejectionDB))
        }
    }

    private func text(of report: KioskReport) -> String {
        var lines = ["Parley \(report.version), data in \(report.dataDirectory)", "", "packs"]
        lines += report.packs.map { "  \($0.pack.id) \($0.pack.version): \($0.phrases) phrases" }
        lines += ["", "languages"]
        lines += report.languages.map { language in
            let ears = language.recognisers.isEmpty ? "typed only" : language.recognisers.joined(separator: ", ")
            let mouths = language.voices.isEmpty ? "text only" : language.voices.joined(separator: ", ")
            return "  \(language.language): heard by \(ears); spoken by \(mouths)"
        }
        lines += ["", "findings"]
        lines += report.findings.map { finding in
            let mark =
                switch finding.severity {
                case .good: "✓"
                case .note: "·"
                case .warning: "!"
                case .problem: "✗"
                }
            return "  \(mark) \(finding.text)"
        }
        return lines.joined(separator: "\n")
    }
}
