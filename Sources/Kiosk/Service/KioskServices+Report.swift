import Cloud
import Foundation
import KioskStore
import Languages
import SpeechAudio

extension KioskServices {
    /// Looks everything over, as a technician would: packs, engines, devices, the disk, the cloud.
    public func report() async throws(KioskError) -> KioskReport {
        let statistics = try await KioskError.translating { () async throws(StoreError) in
            try await store.statistics()
        }
        let packs = try await KioskError.translating { () async throws(StoreError) in try await store.packs() }
        var findings: [KioskReport.Finding] = []
        if let damaged = store.setAside {
            findings.append(
                .init(
                    severity: .problem,
                    text: "the store was damaged (\(damaged.reason)); it is kept as \(damaged.path), and the packs "
                        + "were installed anew"))
        }
        if packs.isEmpty {
            findings.append(.init(severity: .warning, text: "no pack is installed: `parley pack install FOLDER`"))
        }
        for pack in packs where !pack.pack.isReviewed {
            findings.append(
                .init(severity: .note, text: "\(pack.pack.id) has not been read by native speakers; the screen says so")
            )
        }
        findings += engines.problems.map { .init(severity: .problem, text: $0) }
        findings += devices() + disk() + outbox(statistics.outbox, sounds: statistics.rows["heldSound"] ?? 0)
        findings.append(await cloud())
        return KioskReport(
            version: Self.version, dataDirectory: directory.path, packs: packs,
            phrases: await interpreter.phraseCount,
            languages: LanguageTag.known.map { language in
                KioskReport.LanguageSupport(
                    language: language, recognisers: engines.recognisers(for: language).map(\.name),
                    voices: engines.voices(for: language).map(\.name))
            },
            lookups: await interpreter.statistics, store: statistics, findings: findings)
    }

    private func devices() -> [KioskReport.Finding] {
        var findings: [KioskReport.Finding] = []
        for (direction, key, name) in [
            (AudioDirection.capture, Setting.microphone, "microphone"), (.playback, Setting.loudspeaker, "loudspeaker"),
        ] {
            let device = configuration[key]
            if device == "none" { continue }
            do {
                let format = try AudioDevice.probe(device, direction)
                findings.append(
                    .init(
                        severity: .good, text: "\(name) \(device): \(format.sampleRate) Hz, \(format.channels) channels"
                    ))
            } catch  where error.code == .deviceBusy {
                findings.append(.init(severity: .note, text: "\(name) \(device) is in use"))
            } catch {
                let others = AudioDevice.list(direction).map(\.name).joined(separator: ", ")
                findings.append(
                    .init(
                        severity: .warning,
                        text: "\(error) \(others.isEmpty ? "No other is there." : "There are: \(others).")"))
            }
        }
        return findings
    }

    private func disk() -> [KioskReport.Finding] {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: directory.path)
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.int64Value else { return [] }
        let megabytes = free / 1_048_576
        return [
            .init(
                severity: megabytes < 100 ? .warning : .good, text: "disk: \(megabytes) MiB free at \(directory.path)")
        ]
    }

    private func outbox(_ counts: OutboxCounts, sounds: Int) -> [KioskReport.Finding] {
        let waiting = counts.pending + counts.sending
        return [
            .init(
                severity: counts.dead > 0 ? .warning : .good,
                text: "outbox: \(waiting) waiting, \(counts.done) answered, \(counts.dead) given up"
                    + (sounds > 0 ? ", \(sounds) sounds waiting to be heard" : ""))
        ]
    }

    private func cloud() async -> KioskReport.Finding {
        guard let gateway else { return .init(severity: .note, text: "cloud: not configured (cloud.base_url)") }
        switch await gateway.check() {
        case .connected(let connected) where connected.missingModels.isEmpty:
            return .init(
                severity: .good, text: "cloud: connected, \(Int(connected.roundTrip.milliseconds)) ms round trip")
        case .connected(let connected):
            return .init(
                severity: .warning,
                text: "cloud: connected, but it has no model \(connected.missingModels.joined(separator: ", "))")
        case .authenticationFailed(let error):
            return .init(severity: .problem, text: "cloud: \(error)")
        case .failed(let error):
            return .init(severity: .warning, text: "cloud: \(error)")
        }
    }
}
