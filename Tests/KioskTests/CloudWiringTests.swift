import Cloud
import Foundation
import KioskStore
import Languages
import Logging
import StandInCloud
import Testing

@testable import Kiosk

/// The kiosk and the cloud together: what is asked, kept, charged and masked.
@Suite struct CloudWiringTests {
    private static let card = "My card is 4111 1111 1111 1111"

    // MARK: - Numbers that are nobody's business

    @Test func aCardsNumberDoesNotWaitInTheOutboxOrTheLog() async throws {
        let kiosk = try await KioskFixture()
        let turn = try await kiosk.turn(Self.card)
        #expect(turn.isQueued)
        #expect(turn.heard == Self.card, "the customer sees what they said")
        let claims = try await kiosk.store.claimOutbox(limit: 1, now: .max / 2)
        #expect(claims.map(\.question.text) == ["My card is ####"])
        #expect(claims.first?.question.normalised.contains("1111") == false)
        #expect(try await kiosk.store.usage().map(\.turn.heard) == ["My card is ####"])
        #expect(try await kiosk.store.usage().first?.turn.normalised.contains("1111") == false)
    }

    @Test func anAnswerWithACardsNumberIsSaidAndNotKept() async throws {
        let kiosk = try await KioskFixture(answers: [Self.card: .success("บัตรของฉันคือ 4111")])
        let turn = try await kiosk.turn(Self.card)
        #expect(turn.outcome == .answer)
        #expect(turn.text == "บัตรของฉันคือ 4111")
        #expect(turn.provenance == .cloud)
        #expect(try await kiosk.store.statistics().rows["cloudAnswer"] == 0)
        #expect(try await kiosk.store.usage().map(\.turn.outcome) == [.answer])
    }

    @Test func aLateAnswerWithACardsNumberIsNotKept() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        let late = NewTranslation(text: "บัตร", model: "m", expiresAt: .max)
        await kiosk.interpreter.keepLate(late, TranslationRequest(Self.card, from: .english, to: .thai))
        #expect(try await kiosk.store.statistics().rows["cloudAnswer"] == 0)
    }

    @Test func ordinaryNumbersAreKept() async throws {
        let kiosk = try await KioskFixture()
        _ = try await kiosk.turn("Seventeen elephants for room 204 at 10:30")
        #expect(
            try await kiosk.store.claimOutbox(limit: 1, now: .max / 2).map(\.question.text)
                == ["Seventeen elephants for room 204 at 10:30"])
    }

    // MARK: - What may leave

    @Test func aLanguageThatMayNotLeaveIsNotQueued() async throws {
        let korean = try #require(Setting.mayLeaveByLanguage[.korean])
        let kiosk = try await KioskFixture(settings: [(korean, "nothing")])
        let turn = try await kiosk.interpreter.turn(
            text: "보라색 코끼리", Direction(from: .korean, to: .english))
        #expect(turn.outcome == .miss && !turn.isQueued)
        #expect(try await kiosk.turn("purple elephants").isQueued)
    }

    // MARK: - A better answer

    @Test func aBetterAnswerTakesThePlaceOfTheFirst() async throws {
        let kiosk = try await KioskFixture(answers: ["one ship": .success("เรือ")])
        let first = try await kiosk.turn("one ship")
        let better = try await kiosk.interpreter.askBetter(turn: first.id)
        #expect(better.text == "เรือ (better)")
        #expect(better.id != first.id)
        #expect(try await kiosk.turn("one ship").text == "เรือ (better)")
        #expect(kiosk.translator?.calls.count == 2)
        #expect(try await kiosk.store.statistics().rows["cloudAnswer"] == 1)
        #expect(try await kiosk.store.usage().count == 3)
    }

    @Test func whenTheCloudIsGoneTheFirstAnswerStays() async throws {
        let kiosk = try await KioskFixture(answers: ["one ship": .success("เรือ")])
        let first = try await kiosk.turn("one ship")
        kiosk.translator?.set("one ship", .failure(.unreachable))
        await #expect {
            try await kiosk.interpreter.askBetter(turn: first.id)
        } throws: { ($0 as? KioskError)?.code == .unavailable }
        #expect(try await kiosk.turn("one ship").text == "เรือ")
    }

    @Test func onlyAnAnswerOfTheCloudCanBeBettered() async throws {
        let kiosk = try await KioskFixture(answers: [:])
        let turn = try await kiosk.turn("where is the toilet")
        await #expect {
            try await kiosk.interpreter.askBetter(turn: turn.id)
        } throws: { ($0 as? KioskError)?.code == .notFound }
    }

    // MARK: - The ledger

    @Test func whatTheKioskAnswersByItselfIsNotedAsSaved() async throws {
        let kiosk = try await KioskFixture(answers: ["one ship": .success("เรือ")])
        _ = try await kiosk.turn("where is the toilet")
        _ = try await kiosk.turn("one ship")
        _ = try await kiosk.turn("one ship")
        _ = try await kiosk.turn("purple elephants")
        let sums = try await kiosk.store.ledger()
        #expect(sums.map(\.kind) == [.saved])
        #expect(sums.map(\.calls) == [2])
        #expect(sums.map(\.microdollars) == [14])
        #expect(try await kiosk.store.cost() == 0)
    }

    @Test func whatTheVoiceSocketCannotHearGoesAsARecording() async throws {
        let cloud = try StandInCloud()
        defer { cloud.stop() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-wiring-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let speech = [Float](repeating: 0.25, count: 16_000)
        let direction = Direction(from: .english, to: .vietnamese)
        try await withKiosk(
            cloud, folder: folder,
            and: [(Setting.recognisers, "cloud-stream, cloud"), (Setting.mayLeave, "text, sound")]
        ) { kiosk in
            let turn = try await kiosk.interpreter.turn(speech: speech, direction, input: .file)
            #expect(turn.heard == "32000 bytes of sound")
            #expect(turn.provenance == .cloud)
            #expect(cloud.requests.map(\.path) == ["/ws/voice/stream"], "its translation came with it")
            cloud.sockets([.resetInMidMessage])
            let again = try await kiosk.interpreter.turn(speech: speech + speech, direction, input: .file)
            #expect(again.heard == "64044 bytes of sound", "a WAV file")
            #expect(cloud.requests.map(\.path).contains("/audio/transcriptions"))
        }
    }

    @Test func whatWasGivenUpIsListedWithItsReason() async throws {
        let cloud = try StandInCloud()
        defer { cloud.stop() }
        cloud.otherwise(.status(422))
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-wiring-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withKiosk(cloud, folder: folder) { kiosk in
            _ = try await kiosk.interpreter.turn(
                text: "one purple ship", Direction(from: .english, to: .vietnamese))
            #expect(try await kiosk.synchronise().givenUp == 1)
            let letters = try await kiosk.deadLetters()
            #expect(letters.map(\.text) == ["one purple ship"])
            #expect(letters.first?.reason.contains("status 422") == true)
            #expect(letters.first?.attempts == 1)
            #expect(throws: KioskError.self) { try kiosk.rollBackCanary() }
        }
    }

    /// A whole kiosk in front of a stand-in cloud on a real socket.
    private func withKiosk(
        _ cloud: StandInCloud, folder: URL, and settings: [(any AnyConfigurationKey, String)] = [],
        _ body: (KioskServices) async throws -> Void
    ) async throws {
        let key = folder.appending(path: "key")
        try Data(StandInCloud.key.utf8).write(to: key)
        var configuration = KioskConfiguration()
        for (setting, text): (any AnyConfigurationKey, String) in [
            (Setting.dataDirectory, folder.appending(path: "data").path), (Setting.defaultPack, "none"),
            (Setting.microphoneMode, "off"), (Setting.cloudBaseURL, cloud.baseURL), (Setting.cloudKeyFile, key.path),
            (Setting.cloudPrices, "gpt-4o-mini in=1000000 out=1000000"), (Setting.cloudDailyCap, "1000000"),
            (Setting.cloudDeadline, "30000"),
        ] + settings { try configuration.set(setting, to: text) }
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let kiosk = try await KioskServices.open(configuration, role: .command, logger: logger, environment: [:])
        try await body(kiosk)
        try await kiosk.close()
    }

    @Test func aCallIsChargedAndTheSumHoldsAfterARestart() async throws {
        let cloud = try StandInCloud()
        defer { cloud.stop() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-wiring-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let direction = Direction(from: .english, to: .vietnamese)
        try await withKiosk(cloud, folder: folder) { kiosk in
            let turn = try await kiosk.interpreter.turn(text: "one purple ship", direction)
            #expect(turn.provenance == .cloud)
        }
        try await withKiosk(cloud, folder: folder) { kiosk in
            let before = try await kiosk.cost(days: 1)
            #expect(before.lines.map(\.kind) == [.answered])
            #expect(before.spent > 0)
            #expect(before.today == before.spent)
            #expect(before.dailyCap == 1_000_000)
            #expect(try await kiosk.interpreter.turn(text: "one purple ship", direction).provenance == .cloud)
            #expect(try await kiosk.cost(days: 1).saved > 0)
            #expect(kiosk.cloudState().isConfigured)
        }
    }

    // MARK: - Recordings

    @Test func whatARecordingCostsIsToldFirstAndIsInTheLedger() async throws {
        let cloud = try StandInCloud()
        defer { cloud.stop() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-wiring-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withKiosk(cloud, folder: folder) { kiosk in
            let spoken = SpokenText(text: "Xin chào", language: .vietnamese, voice: "verse")
            let estimate = try kiosk.estimate(speaking: [spoken, spoken])
            #expect(estimate.words.hasPrefix("2 calls, about $"))
            #expect(estimate.fits)
            let long = SpokenText(text: String(repeating: "Xin chào ", count: 100), language: .vietnamese)
            #expect(try !kiosk.estimate(speaking: Array(repeating: long, count: 20_000)).fits)
            #expect(cloud.requests.isEmpty)
            let clip = try await kiosk.speak(spoken)
            #expect(!clip.samples.isEmpty)
            #expect(cloud.requests.map(\.path).allSatisfy { $0.hasSuffix("/audio/speech") })
            #expect(cloud.requests.last?.text.contains("verse") == true)
        }
        try await withKiosk(cloud, folder: folder) { kiosk in
            let line = try #require(try await kiosk.cost(days: 1).lines.first)
            #expect(line.operation == "speech")
            #expect(
                line.microdollars
                    == (try kiosk.estimate(speaking: [SpokenText(text: "Xin chào", language: .vietnamese)]))
                    .microdollars)
        }
    }

    @Test func anOpenBreakerIsOpenAfterARestart() async throws {
        let cloud = try StandInCloud()
        defer { cloud.stop() }
        cloud.otherwise(.status(500))
        let folder = FileManager.default.temporaryDirectory.appending(path: "parley-wiring-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let direction = Direction(from: .english, to: .vietnamese)
        try await withKiosk(cloud, folder: folder) { kiosk in
            for number in 0..<3 {
                #expect(try await kiosk.interpreter.turn(text: "ship number \(number)", direction).outcome == .miss)
            }
            try kiosk.setBreaker("translation", to: "automatic")
            #expect(kiosk.cloudState().breakers.map(\.state) == ["open"])
        }
        try await withKiosk(cloud, folder: folder) { kiosk in
            #expect(kiosk.cloudState().breakers.map(\.operation) == ["translation"])
            #expect(kiosk.cloudState().breakers.first?.state != "closed")
        }
    }
}
