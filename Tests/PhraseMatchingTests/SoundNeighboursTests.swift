import Languages
import PhraseMatching
import Testing

@Suite struct SoundNeighboursTests {
    private func neighbours(_ wordings: [(String, String)]) -> SoundNeighbours {
        var neighbours = SoundNeighbours()
        for (phrase, text) in wordings {
            neighbours.add(PhraseWording(phrase: phrase, language: .english, text: text))
        }
        return neighbours
    }

    private var counter: SoundNeighbours {
        neighbours([
            ("two-beers", "Two beers, please."), ("stop", "Stop."), ("where-exit", "Where is the exit?"),
            ("allergic", "I am allergic to penicillin."), ("smoke", "Can I smoke here?"),
        ])
    }

    @Test(arguments: [
        ("To bear's police.", "two-beers"), ("Step,", "stop"), ("Why are his dexate?", "where-exit"),
        ("I am allergic to pen is silly", "allergic"), ("Canon I smoke ear", "smoke"),
    ])
    func whatSoundsAlikeIsFound(heard: String, phrase: String) {
        #expect(counter.nearest(to: heard, limit: 3).first == phrase)
    }

    @Test(arguments: ["My grandfather collects antique steam locomotives.", "", "!", "ห้องน้ำ", "x"])
    func whatSoundsOtherwiseIsNot(heard: String) {
        #expect(counter.nearest(to: heard, limit: 3).isEmpty)
    }

    @Test func aPhraseIsListedOnceAndForgotten() {
        var twice = neighbours([("stop", "Stop."), ("stop", "Stop it."), ("step", "Step.")])
        #expect(Set(twice.nearest(to: "stop", limit: 3)) == ["stop", "step"])
        #expect(twice.nearest(to: "stop", limit: 1) == ["stop"])
        twice.remove(phrase: "stop")
        #expect(twice.nearest(to: "stop", limit: 3) == ["step"])
    }

    @Test func otherLanguagesAndSlotsAreLeftOut() {
        var neighbours = SoundNeighbours()
        neighbours.add(PhraseWording(phrase: "id", language: .indonesian, text: "Stop."))
        neighbours.add(PhraseWording(phrase: "slot", language: .english, text: "{number} stops"))
        #expect(neighbours.nearest(to: "stop", limit: 3).isEmpty)
    }
}
