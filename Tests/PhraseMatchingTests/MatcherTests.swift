import Languages
import PhraseMatching
import Testing

@Suite struct MatcherTests {
    private let matcher = Matcher(wordings: [
        PhraseWording(phrase: "bill", language: .english, text: "The bill, please."),
        PhraseWording(phrase: "bread", language: .english, text: "A loaf of rye bread, please."),
        PhraseWording(phrase: "bill", language: .thai, text: "เช็คบิลครับ"),
    ])

    @Test func theScaleEndsAtOneForTheSameWords() {
        let match = matcher.match("the BILL please", language: .english)
        #expect(match.outcome == .answer)
        #expect(match.phrase == "bill")
        #expect(match.wording == "The bill, please.")
        #expect(match.score == 1)
        #expect(match.suggestions == ["bill"])
    }

    @Test(arguments: ["", " ?! ", "\u{200B}\u{202E}", "zzqx wvvk"])
    func theScaleBeginsAtZeroForNothingInCommon(_ text: String) {
        let match = matcher.match(text, language: .english)
        #expect(match.outcome == .miss)
        #expect(match.score == 0)
        #expect(match.suggestions.isEmpty)
        #expect(match.phrase == nil)
    }

    @Test func whatIsNearIsSuggestedWithAReason() {
        let match = matcher.match("a loaf of white bread please", language: .english)
        #expect(match.outcome == .suggest)
        #expect(match.suggestions.first == "bread")
        #expect(match.score > 0 && match.score < 0.9)
        #expect(match.reason == "white is not rye")
    }

    @Test func languagesAreApart() {
        #expect(matcher.match("เช็คบิลครับ", language: .thai).phrase == "bill")
        #expect(matcher.match("เช็คบิลครับ", language: .english).outcome == .miss)
        #expect(matcher.match("the bill please", language: .korean).outcome == .miss)
        #expect(matcher.languages == [.english, .thai])
    }

    @Test func aLanguageWithoutATableAnswersOnlyTheSameWordsAndSlots() {
        let french = LanguageTag(rawValue: "fr")
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "bill", language: french, text: "L’addition, s’il vous plaît."),
            PhraseWording(phrase: "coffees", language: french, text: "{number} cafés"),
        ])
        #expect(matcher.match("l'addition s'il vous plaît", language: french).outcome == .answer)
        #expect(matcher.match("l'addition", language: french).outcome == .suggest)
        #expect(matcher.match("3 cafés", language: french).slots.map(\.value) == [.number(3)])
    }

    @Test func whatIsRemovedIsNotFound() {
        let wording = PhraseWording(phrase: "milk", language: .english, text: "Milk, please.")
        let matcher = Matcher(wordings: [wording])
        #expect(matcher.match("milk please", language: .english).outcome == .answer)
        #expect(matcher.remove(wording))
        #expect(!matcher.remove(wording))
        #expect(matcher.match("milk please", language: .english).outcome == .miss)
        matcher.add(wording)
        #expect(matcher.match("milk please", language: .english).outcome == .answer)
    }

    @Test func theSameTextUnderTwoPhrasesIsAnsweredWithTheFirst() {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "one", language: .english, text: "Hello there"),
            PhraseWording(phrase: "two", language: .english, text: "hello there"),
        ])
        #expect(matcher.match("HELLO THERE!", language: .english).phrase == "one")
    }

    @Test func statisticsCountWhatCame() {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "bill", language: .english, text: "The bill, please."),
            PhraseWording(phrase: "coffees", language: .english, text: "{number} coffees, please."),
        ])
        for text in [
            "the bill please", "can I have the bill", "three coffees please", "the bill yesterday", "xyzzy qqq",
        ] {
            _ = matcher.match(text, language: .english)
        }
        let statistics = matcher.statistics
        #expect(statistics.lookups == 5)
        #expect(statistics.exact == 1)
        #expect(statistics.fuzzy == 1)
        #expect(statistics.template == 1)
        #expect(statistics.suggested == 1)
        #expect(statistics.missed == 1)
        #expect(statistics.hitRate == 0.6)
        #expect(statistics.wordings == ["en": 2])
        #expect(statistics.indexBytes > 0)
    }

    @Test func readersGoOnWhileAWriterAdds() async {
        let matcher = Matcher(wordings: [PhraseWording(phrase: "bill", language: .english, text: "The bill, please.")])
        await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for number in 0..<300 {
                    matcher.add(PhraseWording(phrase: "\(number)", language: .english, text: "Parcel number \(number)"))
                }
                return true
            }
            for _ in 0..<3 {
                group.addTask {
                    (0..<200).allSatisfy { _ in matcher.match("the bill please", language: .english).phrase == "bill" }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
        #expect(matcher.match("parcel number 299", language: .english).phrase == "299")
    }

    @Test func anExplanationNamesTheWordsThatDecided() throws {
        let explanation = matcher.explain("Two loaves of rye bread", language: .english)
        #expect(explanation.outcome == .suggest)
        #expect(explanation.content.contains("two"))
        let bread = try #require(explanation.candidates.first { $0.phrase == "bread" })
        #expect(!bread.agrees)
        #expect(bread.said.contains("two"))
        #expect(explanation.description.contains("numbers differ"))
        #expect(matcher.explain("the bill please", language: .english).outcome == .answer)
        #expect(matcher.explain("anything", language: .khmer).outcome == .miss)
    }

    @Test func lookupsGoOnWhileWordingsComeAndGo() async {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "toilet", language: .english, text: "Where is the toilet?")
        ])
        await withTaskGroup { group in
            for writer in 0..<2 {
                group.addTask {
                    for number in 0..<150 {
                        let wording = PhraseWording(
                            phrase: "w\(writer)-\(number)", language: .english,
                            text: "Where is toilet \(writer) \(number)?")
                        matcher.add(wording)
                        if number.isMultiple(of: 3) { #expect(matcher.remove(wording)) }
                    }
                }
                group.addTask {
                    for _ in 0..<150 {
                        #expect(matcher.match("toilet where", language: .english).suggestions.contains("toilet"))
                        #expect(matcher.match("where is the toilet", language: .english).phrase == "toilet")
                    }
                }
            }
        }
        #expect(matcher.statistics.wordings["en"] == 201)
    }

    /// Found by fuzzing: a marker of negation before a word that is no word.
    @Test(arguments: ["아\u{1A}\u{FFFD}가 안 보여요.", "안 보여요 가", "가 안", "안 안 가 안"])
    func aMarkerBindsToWhateverStandsNearIt(text: String) {
        let matcher = Matcher(wordings: [PhraseWording(phrase: "p", language: .korean, text: text)])
        #expect(matcher.match(text, language: .korean).phrase == "p")
        #expect(!matcher.explain("\(text) 안", language: .korean).description.isEmpty)
    }

    // MARK: Two wishes

    @Test(arguments: [
        "Two coffees and the bill, please.", "two coffees and the bill", "Two coffees, and the bill please",
    ])
    func twoWishesAreOfferedAsTwo(_ said: String) {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "coffees", language: .english, text: "Two coffees, please."),
            PhraseWording(phrase: "bill", language: .english, text: "The bill, please."),
        ])
        let match = matcher.match(said, language: .english)
        #expect(match.outcome == .suggest)
        #expect(match.suggestions == ["coffees", "bill"], "\(match.reason)")
    }
}
