import Testing

@testable import SpeechEngines

struct WordErrorRateTests {
    @Test(arguments: [
        ("he was not an ill disposed young man", "He was not an ill-sposed young man.", 1, 0, 0),
        ("four queen of clubs", "Four queen of gloves.", 1, 0, 0),
        ("one two three", "one three", 0, 1, 0),
        ("one three", "one, two, three", 0, 0, 1),
        ("mister john", "Mr. John", 0, 0, 0),
        ("i don't know", "I don’t know!", 0, 0, 0),
        ("a b c d", "x b y d z", 2, 0, 1),
        ("a b", "", 0, 2, 0),
        ("ขอ น้ำ", "ขอ น้ำ", 0, 0, 0),
    ])
    func wordsAreCompared(said: String, heard: String, substitutions: Int, deletions: Int, insertions: Int) {
        var rate = WordErrorRate()
        rate.add(reference: said, heard: heard)
        #expect(rate.substitutions == substitutions)
        #expect(rate.deletions == deletions)
        #expect(rate.insertions == insertions)
    }

    @Test
    func theRateIsOverAllUtterances() {
        var rate = WordErrorRate()
        #expect(rate.value == 0)
        rate.add(reference: "one two three", heard: "one two three")
        rate.add(reference: "four", heard: "five")
        #expect(rate.words == 4)
        #expect(rate.value == 0.25)
    }

    @Test
    func hearingWhereNothingWasSaidIsInfinitelyWrong() {
        var rate = WordErrorRate()
        rate.add(reference: "", heard: "you")
        #expect(rate.value == .infinity)
    }
}
