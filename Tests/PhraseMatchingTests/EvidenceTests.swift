import Languages
import Testing

@testable import PhraseMatching

/// How sure an answer has to be, by what a pack holds.
@Suite struct EvidenceTests {
    // MARK: What is asked

    @Test func aSmallPackLeavesItToTheGate() {
        #expect(Evidence.needed(among: 1_000, novelty: 1, in: .english) < -1_000)
    }

    @Test func aLargePackAsksForMoreTheFewerOfItsMeaningsComeTwice() {
        let needed = [0.2, 0.6, 0.65, 0.7, 0.75, 1].map { Evidence.needed(among: 10_000, novelty: $0, in: .english) }
        #expect(needed[0] == 0 && needed[1] == 0)
        #expect(needed[1] < needed[2] && needed[2] < needed[3] && needed[3] < needed[4])
        #expect(needed[4] == 1.03 && needed[5] == 1.03)
        #expect(Evidence.needed(among: 10_000, novelty: 1, in: .thai) > needed[5])
    }

    @Test func anOpenPackAsksForMoreTheLargerItIs() {
        let needed = [1_001, 2_000, 4_000, 8_000, 16_000].map {
            Evidence.needed(among: $0, novelty: 1, in: .english)
        }
        #expect(needed == needed.sorted() && needed[0] < needed[3])
        #expect(needed[3] == needed[4])
    }

    // MARK: What is answered

    private static let size = 3_000

    /// Asks for a made-up thing; each thing is asked for in `wordings` ways, one after the other.
    private static func filler(_ index: Int, wordings: Int) -> PhraseWording {
        let syllables = ["ba", "dol", "ku", "min", "pra", "sto", "ve", "zor", "lif", "gan"]
        let thing = "q" + String(index / wordings).compactMap(\.wholeNumberValue).map { syllables[$0] }.joined()
        let ways = ["the %, please", "i would like the %", "can i have the %", "give me the %"]
        let way = ways[index % wordings].split(separator: "%", omittingEmptySubsequences: false)
        let text = way.joined(separator: thing)
        return PhraseWording(phrase: "\(index)", language: .english, text: text)
    }

    /// A pack of made-up things and of the wordings that a test is about.
    private static func matcher(wordings: Int, _ own: [(phrase: String, text: String)]) -> Matcher {
        Matcher(
            wordings: (0..<size).map { filler($0, wordings: wordings) }
                + own.map { PhraseWording(phrase: $0.phrase, language: .english, text: $0.text) })
    }

    private static let bags = [("bags", "Could you repair my taxi, please?")]

    @Test func amongMeaningsWordedOnceNearSynonymsAreOnlySuggested() {
        let match = Self.matcher(wordings: 1, Self.bags).match("fix my cab", language: .english)
        #expect(match.outcome == .suggest)
        #expect(match.suggestions.first == "bags")
        #expect(match.reason == "too far in its words for so many phrases")
    }

    @Test func amongMeaningsWordedAgainAndAgainTheyAreAnswered() {
        let match = Self.matcher(wordings: 4, Self.bags).match("fix my cab", language: .english)
        #expect(match.outcome == .answer)
        #expect(match.phrase == "bags")
    }

    @Test func removingTheSecondWordingsOpensThePackAgain() {
        let matcher = Self.matcher(wordings: 2, Self.bags)
        #expect(matcher.match("fix my cab", language: .english).outcome == .answer)
        for thing in 0..<Self.size / 2 {
            #expect(matcher.remove(Self.filler(2 * thing + 1, wordings: 2)))
        }
        matcher.add(contentsOf: (10_000..<10_000 + Self.size).map { Self.filler($0, wordings: 1) })
        #expect(matcher.match("fix my cab", language: .english).outcome == .suggest)
    }

    /// Two wordings mean what was said. The one that shares more letters says it in other words; the other one, in the
    /// same words, may answer.
    @Test func ofSeveralWithTheSameMeaningOneThatMayAnswerDoes() {
        let own = [
            ("other", "would you please be so kind as to fix the cab here right now"),
            ("same", "fix taxi"),
        ]
        let said = "would you please be so kind as to fix the taxi"
        let letters = LetterOverlap(said)
        #expect(letters.dice(with: LetterOverlap(own[0].1)) > letters.dice(with: LetterOverlap(own[1].1)))
        let match = Self.matcher(wordings: 1, own).match(said, language: .english)
        #expect(match.outcome == .answer)
        #expect(match.phrase == "same")
    }

    @Test func oneWordForAnotherIsSuggestedWithAReasonOfItsOwn() {
        let match = Matcher(wordings: [PhraseWording(phrase: "bags", language: .english, text: "A taxi.")])
            .match("cab", language: .english)
        #expect(match.outcome == .suggest)
        #expect(match.suggestions == ["bags"])
        #expect(match.reason == "one word for another, and nothing else was said")
    }

    // MARK: What is counted

    @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
    func loneOrdinalsAreCountedAsTheyComeAndGo(seed: UInt64) {
        var generator = TextGenerator(seed: seed)
        var dictionary = ShardedDictionary()
        var filed: [(ordinal: Int32, key: UInt64)] = []
        for ordinal in 0..<500 as Range<Int32> {
            if Bool.random(using: &generator), let taken = filed.indices.randomElement(using: &generator) {
                let (ordinal, key) = filed.remove(at: taken)
                dictionary.remove(ordinal, under: key)
                dictionary.remove(ordinal, under: key)  // Nothing is there any more.
            } else {
                let key = UInt64.random(in: 0..<40, using: &generator) << 40
                dictionary.insert(ordinal, under: key)
                filed.append((ordinal, key))
            }
            let groups = Dictionary(grouping: filed, by: \.key)
            #expect(dictionary.count == filed.count)
            #expect(dictionary.loneCount == groups.values.count { $0.count == 1 })
        }
    }
}
