import Languages
import SpeechAudio
import Testing

@testable import SpeechEngines

struct EngineChainTests {
    private static let away = SpeechEngineError(.engineUnavailable, "The server is away", remedy: "Start it")
    private static let broken = SpeechEngineError(.modelUnreadable, "The model is broken", remedy: "Copy it again")
    private let second = [Float](repeating: 0.1, count: 16_000)

    @Test
    func theFirstEngineInOrderServes() async throws {
        let first = ScriptedRecogniser("first", .hears("one"))
        let other = ScriptedRecogniser("other", .hears("two"))
        let chain = try RecogniserChain([other, first], order: [.english: ["first", "other"]])
        let transcript = try await chain.recognise(second, language: .english)
        #expect(transcript.engine == "first")
        #expect(other.finished.withLock(\.self).isEmpty)
    }

    @Test(arguments: [
        ScriptedRecogniser.Script.cannotBegin(away), .failsWhileFed(away), .failsAtTheEnd(away), .cannotBegin(broken),
    ])
    func theNextEngineHearsTheWholeUtterance(script: ScriptedRecogniser.Script) async throws {
        let failing = ScriptedRecogniser("failing", script)
        let hearing = ScriptedRecogniser("hearing", .hears("two coffees"))
        let chain = try RecogniserChain([failing, hearing], order: [.english: ["failing", "hearing"]])
        let stream = try await chain.makeStream(language: .english)
        _ = try await stream.feed(second)
        _ = try await stream.feed(second)
        #expect(try await stream.finish().text == "two coffees")
        #expect(hearing.finished.withLock(\.self) == [32_000])
    }

    @Test(arguments: [
        ScriptedRecogniser.Script.cannotBegin(away), .failsWhileFed(away), .failsAtTheEnd(away),
    ])
    func theLastErrorSaysWhatIsWrongWithWhom(script: ScriptedRecogniser.Script) async throws {
        let chain = try RecogniserChain(
            [ScriptedRecogniser("a", .cannotBegin(Self.broken)), ScriptedRecogniser("b", script)],
            order: [.english: ["a", "b"]])
        let error = try #require(await engineError { try await chain.recognise(second, language: .english) })
        #expect(error.message == "The model is broken; then: The server is away")
        #expect(error.code == .modelUnreadable)
        #expect(error.isTransient)
    }

    @Test
    func whenTheCallerGivesUpNobodyElseIsTried() async throws {
        let hearing = ScriptedRecogniser("hearing", .hears("one"))
        let chain = try RecogniserChain(
            [ScriptedRecogniser("stopped", .failsAtTheEnd(.cancelled)), hearing],
            order: [.english: ["stopped", "hearing"]])
        #expect(await engineError { try await chain.recognise(second, language: .english) }?.code == .cancelled)
        #expect(hearing.finished.withLock(\.self).isEmpty)
    }

    @Test
    func aRegionIsServedAsItsLanguageUnlessItHasAnOrderOfItsOwn() async throws {
        let chinese = LanguageTag(rawValue: "zh")
        let taiwan = LanguageTag(rawValue: "zh-TW")
        let engines = ["a", "b"].map { ScriptedRecogniser($0, languages: [.chinese, taiwan], .hears($0)) }
        let chain = try RecogniserChain(engines, order: [chinese: ["a"], taiwan: ["b"]])
        #expect(try await chain.recognise(second, language: .chinese).engine == "a")
        #expect(try await chain.recognise(second, language: taiwan).engine == "b")
        #expect(chain.recognises(.chinese))
        #expect(!chain.recognises(.thai))
        #expect(await engineError { try await chain.makeStream(language: .thai) }?.code == .unsupportedLanguage)
    }

    @Test
    func aNameThatNoEngineHasIsRefused() async {
        let engine = ScriptedRecogniser("moonshine", .hears("one"))
        let error = await engineError { try RecogniserChain([engine], order: [.english: ["monshine"]]) }
        #expect(error?.code == .misconfigured)
        #expect(error?.description.contains("monshine") == true && error?.description.contains("moonshine") == true)
        #expect(await engineError { try RecogniserChain([engine, engine], order: [:]) }?.code == .misconfigured)
    }
}
