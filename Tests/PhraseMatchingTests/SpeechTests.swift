import Languages
import PhraseMatching
import Testing

@Suite struct SpeechTests {
    private let matcher = Matcher(wordings: [
        PhraseWording(
            phrase: "two", language: .english, text: "Two pancakes, please.", phonemes: "tˈuː pˈænkeɪks plˈiːz"),
        PhraseWording(phrase: "bill", language: .english, text: "Can I have the bill?", phonemes: "kan aɪ hav ðə bˈɪl"),
        PhraseWording(phrase: "kef", language: .burmese, text: "ကော်ဖီ", phonemes: "kɔpʰi"),
    ])

    @Test func soundsAnswerWhereWordsWereMisheard() {
        let match = matcher.match(
            "Two pannecaks please", language: .english, heard: true, phonemes: "tˈuː pˈænkeks plˈiːz")
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.phrase == "two")
    }

    @Test func soundsNeverAnswerAgainstANumber() {
        let match = matcher.match(
            "Ten pancakes please", language: .english, heard: true, phonemes: "tˈuː pˈænkeɪks plˈiːz")
        #expect(match.outcome != .answer)
    }

    /// Heard for "Does this have nuts in it?" by a recogniser.
    @Test func aWordThatIsKnownIsNotTakenForOneThatSoundsLikeIt() {
        let matcher = Matcher(wordings: [
            PhraseWording(
                phrase: "meat", language: .english, text: "Does this have meat in it?",
                phonemes: "dʌz ðɪs hɐv mˈiːt ɪn ɪt"),
            PhraseWording(
                phrase: "nuts", language: .english, text: "Does this have nuts in it?",
                phonemes: "dʌz ðɪs hɐv nˈʌts ɪn ɪt"),
        ])
        for (text, sounds) in [("Does this have much in it?", "mˈʌtʃ"), ("Does this have muts in it?", "mˈʌts")] {
            let match = matcher.match(
                text, language: .english, heard: true, phonemes: "dʌz ðɪs hɐv \(sounds) ɪn ɪt")
            #expect(match.outcome != .answer || match.phrase == "nuts", "\(text): \(match.reason)")
        }
        #expect(
            matcher.match(
                "Does this have much in it?", language: .english, heard: true, phonemes: "dʌz ðɪs hɐv mˈʌtʃ ɪn ɪt"
            ).outcome == .suggest)
    }

    @Test func soundsOfATypedTextDoNotCount() {
        let match = matcher.match("Two pannecaks please", language: .english, phonemes: "tˈuː pˈænkeks plˈiːz")
        #expect(match.outcome != .answer)
    }

    @Test(arguments: [
        ("My knee hurts.", "my nee hurts"),
        ("I have an appointment at nine.", "i have a point meant at nine"),
        ("A large tea, please.", "a large tee please"),
        ("I'd like to hire a bike.", "i'd like to higher a bike"),
        ("Am I allowed to smoke?", "am i aloud to smoke"),
    ])
    func whatIsWrittenByEarIsUnderstood(_ held: String, _ said: String) {
        let match = Sentences(.english, held, said).match
        #expect(match.outcome == .answer, "\(match.reason)")
    }

    @Test(arguments: [
        ("I can come on Monday.", "i can't come on monday"),
        ("A table for fifteen.", "a table for fifty"),
        ("My chest hurts.", "my chess hurts too much today and tomorrow"),
        ("A pear, please.", "a beer please"),
        ("Where is the bank?", "where is the tank"),
        ("One coat, please.", "one goat please"),
    ])
    func whatSoundsNearlyTheSameIsNotTheSame(_ held: String, _ said: String) {
        #expect(Sentences(.english, held, said).match.outcome != .answer)
    }

    @Test func hypothesesThatDisagreeAreShown() {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "15", language: .english, text: "Fifteen tickets"),
            PhraseWording(phrase: "50", language: .english, text: "Fifty tickets"),
        ])
        let match = matcher.match("fifteen tickets", language: .english, heard: true, alternatives: ["fifty tickets"])
        #expect(match.outcome == .suggest)
        #expect(match.suggestions == ["15", "50"])
        let sure = matcher.match("fifteen tickets", language: .english, heard: true, alternatives: ["fifteen tick it"])
        #expect(sure.phrase == "15")
        let typed = matcher.match("fifteen tickets", language: .english, alternatives: ["fifty tickets"])
        #expect(typed.phrase == "15")
    }

    @Test func mostHypothesesElect() {
        let alternatives = ["can I have the bill", "can I have the bill", "can i have the pill"]
        let match = matcher.match("cannot have the bull", language: .english, heard: true, alternatives: alternatives)
        #expect(match.phrase == "bill")
        let lone = matcher.match(
            "cannot have the bull", language: .english, heard: true, alternatives: ["x", "the bill", "y"])
        #expect(lone.outcome != .answer)
    }
}
