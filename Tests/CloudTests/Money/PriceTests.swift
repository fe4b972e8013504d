import Foundation
import TestTools
import Testing

@testable import Cloud

@Suite struct PriceTests {
    // MARK: - Amounts

    @Test(
        "Amounts read as dollars",
        arguments: [
            (0, "$0.00"), (1, "$0.000001"), (42, "$0.000042"), (500_000, "$0.50"), (1_230_000, "$1.23"),
            (1_000_001, "$1.000001"), (Int64.max, "$9223372036854.775807"),
        ])
    func words(amount: Int64, text: String) {
        #expect(Microdollars(amount).description == text)
    }

    @Test("Amounts are never negative and never overflow") func bounds() {
        #expect(Microdollars(-5) == .zero)
        #expect(Microdollars.max + Microdollars(1) == .max)
        #expect(Microdollars(3) - Microdollars(5) == .zero)
        #expect(Microdollars.max.percent(100) == .max)
        #expect(Microdollars.max.percent(1000) == .max)
        #expect(Microdollars(999).percent(80) == Microdollars(799))
        #expect(Microdollars(999).percent(-1) == .zero)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Microdollars.self, from: Data("-1".utf8)) }
    }

    // MARK: - One price

    @Test("Each part counts in its own unit, and the sum is rounded up once") func units() {
        let chat = Price(inputTokens: 150_000, outputTokens: 600_000)
        #expect(chat.cost(of: CallUsage(inputTokens: 200, outputTokens: 20)) == Microdollars(42))
        // 0.15 + 0.6: each rounded up alone would be 2.
        #expect(chat.cost(of: CallUsage(inputTokens: 1, outputTokens: 1)) == Microdollars(1))
        #expect(Price(characters: 15_000_000).cost(of: CallUsage(characters: 40)) == Microdollars(600))
        let minute = Price(minute: 6_000)
        #expect(minute.cost(of: CallUsage(soundMilliseconds: 60_000)) == Microdollars(6_000))
        #expect(minute.cost(of: CallUsage(soundMilliseconds: 10)) == Microdollars(1))
        #expect(minute.cost(of: CallUsage(soundMilliseconds: 11)) == Microdollars(2))
        #expect(minute.cost(of: CallUsage()) == .zero)
    }

    @Test("The largest numbers give the largest amount and not a crash") func overflow() {
        let price = Price(inputTokens: .max, outputTokens: .max, characters: .max, minute: .max)
        let usage = CallUsage(characters: .max, inputTokens: .max, outputTokens: .max, soundMilliseconds: .max)
        #expect(price.cost(of: usage) == .max)
        #expect(Price(minute: .max).cost(of: CallUsage(soundMilliseconds: .max)) == .max)
        // Just in range: 2⁶³ − 1 a million, for a million.
        #expect(Price(inputTokens: .max).cost(of: CallUsage(inputTokens: 1_000_000)) == .max)
        #expect(Price(inputTokens: 1).cost(of: CallUsage(inputTokens: .max)) == Microdollars(.max / 1_000_000 + 1))
    }

    /// Random prices and usages: small, large, and at the ends.
    private static func number(_ generator: inout SeededGenerator) -> Int64 {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return 0
        case 1: return .max
        case 2: return Int64.random(in: 0...Int64.max, using: &generator)
        default: return Int64.random(in: 0...5_000_000, using: &generator)
        }
    }

    private static func price(_ generator: inout SeededGenerator) -> Price {
        func part(_ generator: inout SeededGenerator) -> Int64? {
            Bool.random(using: &generator) ? number(&generator) : nil
        }
        return Price(
            inputTokens: part(&generator), outputTokens: part(&generator), characters: part(&generator),
            minute: part(&generator))
    }

    private static func usage(_ generator: inout SeededGenerator) -> CallUsage {
        CallUsage(
            characters: number(&generator), inputTokens: number(&generator), outputTokens: number(&generator),
            soundMilliseconds: number(&generator))
    }

    @Test("More use never costs less, and apart never costs less than together", arguments: 1...40)
    func properties(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<250 {
            let price = Self.price(&generator)
            let usage = Self.usage(&generator)
            let more = Self.usage(&generator)
            let cost = price.cost(of: usage)
            #expect(cost >= .zero)
            func sum(_ left: Int64, _ right: Int64) -> Int64 {
                let (sum, isTooMuch) = left.addingReportingOverflow(right)
                return isTooMuch ? .max : sum
            }
            let together = CallUsage(
                characters: sum(usage.characters, more.characters),
                inputTokens: sum(usage.inputTokens ?? 0, more.inputTokens ?? 0),
                outputTokens: sum(usage.outputTokens ?? 0, more.outputTokens ?? 0),
                soundMilliseconds: sum(usage.soundMilliseconds, more.soundMilliseconds))
            #expect(price.cost(of: together) >= cost, "seed \(seed)")
            #expect(price.cost(of: together) <= cost + price.cost(of: more), "seed \(seed)")
            // Rounding up once loses less than a micro-dollar against the exact amount.
            if cost < .max {
                let exact =
                    Double(price.inputTokens?.rawValue ?? 0) * Double(usage.inputTokens ?? 0) / 1e6
                    + Double(price.outputTokens?.rawValue ?? 0) * Double(usage.outputTokens ?? 0) / 1e6
                    + Double(price.characters?.rawValue ?? 0) * Double(usage.characters) / 1e6
                    + Double(price.minute?.rawValue ?? 0) * Double(usage.soundMilliseconds) / 6e4
                #expect(abs(Double(cost.rawValue) - exact) <= 1 + exact * 1e-9, "seed \(seed)")
            }
        }
    }

    // MARK: - The table

    private static let table = PriceTable(
        models: [
            "small": Price(inputTokens: 150_000, outputTokens: 600_000),
            "large": Price(inputTokens: 2_500_000, outputTokens: 10_000_000),
            "whisper": Price(minute: 6_000), "tts": Price(characters: 15_000_000),
        ], voices: ["studio": Price(characters: 30_000_000)])

    @Test("A voice's price goes before its model's") func voices() {
        let usage = CallUsage(characters: 100)
        #expect(Self.table.cost(of: usage, model: "tts", voice: "alloy").amount == Microdollars(1_500))
        #expect(Self.table.cost(of: usage, model: "tts", voice: "studio").amount == Microdollars(3_000))
        #expect(Self.table.cost(of: usage, model: "tts", voice: "studio").certainty == .known)
    }

    @Test("An unknown price is said to be unknown, and counts as the dearest of its kind") func unknown() {
        let text = CallUsage(inputTokens: 1_000, outputTokens: 100)
        let cost = Self.table.cost(of: text, model: "brand-new")
        #expect(cost.certainty == .unknownPrice)
        #expect(cost.amount == Self.table.cost(of: text, model: "large").amount)
        #expect(cost.description == "unknown (counted as $0.0035)")
        // A recording is not priced by tokens.
        let sound = CallUsage(soundMilliseconds: 30_000)
        #expect(Self.table.cost(of: sound, model: "brand-new").amount == Microdollars(3_000))
        // A model with a price that says nothing about such a call.
        #expect(Self.table.cost(of: sound, model: "tts").certainty == .unknownPrice)
        #expect(Self.table.unpriced(["small", "brand-new"]) == ["brand-new"])
    }

    @Test("Without any price the assumed one is dear") func empty() {
        let usage = CallUsage(inputTokens: 1_000, outputTokens: 100)
        #expect(PriceTable().cost(of: usage, model: "any").amount == Microdollars(28_000))
    }

    @Test("An estimate is said to be one") func estimated() {
        let usage = CallUsage.translation(of: "Good morning")
        #expect(Self.table.cost(of: usage, model: "small").certainty == .estimated)
        #expect(Self.table.cost(of: usage, model: "small").description.hasPrefix("about $"))
    }

    @Test("A table is read from the configuration, and what cannot be a price is refused") func reading() throws {
        let json = #"{"models": {"small": {"input_tokens": 150000, "output_tokens": 600000}, "w": {"minute": 6000}}}"#
        let table = try JSONDecoder().decode(PriceTable.self, from: Data(json.utf8))
        #expect(table.models["small"] == Price(inputTokens: 150_000, outputTokens: 600_000))
        #expect(table.voices.isEmpty)
        #expect(try JSONDecoder().decode(PriceTable.self, from: try JSONEncoder().encode(table)) == table)
        for bad in [
            #"{"models": {"a": {}}}"#, #"{"models": {"a": {"minute": -1}}}"#, #"{"models": {"a": {"minute": 0.5}}}"#,
        ] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(PriceTable.self, from: Data(bad.utf8)) }
        }
    }

    // MARK: - Usage

    @Test("The estimate of tokens grows with the text and errs to the dear side for every script") func tokens() {
        #expect(TokenEstimate.tokens(in: "") == 0)
        #expect(TokenEstimate.tokens(in: "Good morning") == 4)
        #expect(TokenEstimate.tokens(in: "สวัสดีครับ") == 14)
        #expect(TokenEstimate.tokens(in: "您好") == 3)
        let short = CallUsage.translation(of: "Good morning", instructions: "Translate.")
        let long = CallUsage.translation(of: "Good morning, sir", instructions: "Translate.")
        #expect((short.inputTokens ?? 0) < (long.inputTokens ?? 0))
        #expect((short.outputTokens ?? 0) < (long.outputTokens ?? 0))
        #expect(CallUsage.translation(of: "Good morning", outputLimit: 3).outputTokens == 3)
        #expect(CallUsage.speech(of: "Good morning").soundMilliseconds == 1008)
        #expect(CallUsage.transcription(milliseconds: -1).soundMilliseconds == 0)
    }

    @Test("The length of a recording is read from its head") func wavLength() {
        var head = Array("RIFF____WAVEfmt ".utf8) + [16, 0, 0, 0, 1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x80, 0x3E, 0, 0]
        head += [2, 0, 16, 0] + Array("data____".utf8)
        #expect(head.count == 44)
        #expect(WAVLength.milliseconds(of: head + [UInt8](repeating: 0, count: 16_000)) == 1000)
        #expect(WAVLength.milliseconds(of: head) == 0)
        #expect(WAVLength.milliseconds(of: [UInt8](repeating: 0, count: 32_044)) == 1000)
        #expect(WAVLength.milliseconds(of: []) == 0)
    }

    @Test(
        "Usage is read under any common name, and nonsense is no usage",
        arguments: [
            (#"{"prompt_tokens": 7, "completion_tokens": 3}"#, TokenUsage(input: 7, output: 3)),
            (#"{"input_tokens": 7, "output_tokens": 3, "total_tokens": 10}"#, TokenUsage(input: 7, output: 3)),
            (#"{"prompt_tokens": 7}"#, TokenUsage(input: 7, output: 0)),
            (#"{"prompt_tokens": -7, "completion_tokens": 3}"#, TokenUsage(input: 0, output: 3)),
            (#"{"type": "duration", "seconds": 9}"#, nil), (#"{"prompt_tokens": "seven"}"#, nil), ("[]", nil),
        ])
    func reported(json: String, tokens: TokenUsage?) throws {
        #expect(try JSONDecoder().decode(ReportedUsage.self, from: Data(json.utf8)).tokens == tokens)
    }
}
