import Languages
import Testing

@testable import PhraseMatching

/// Each difference needs a licence: what is allowed, under which, and what stays between two sentences without one.
@Suite struct GateTests {
    private static func verdict(_ language: LanguageTag, _ held: String, _ said: String) throws -> Gate.Verdict {
        let analyser = try #require(Analyser(language: language))
        func read(_ text: String) -> Reading { analyser.read(NormalisedText(text, language: language)) }
        return Gate(analyser).compare(read(said), read(held))
    }

    private static func licences(_ language: LanguageTag, _ held: String, _ said: String) throws -> Set<Licence> {
        let match = Matcher(wordings: [PhraseWording(phrase: "p", language: language, text: held)])
        let explanation = match.explain(said, language: language)
        let candidate = try #require(explanation.candidates.first, "\(explanation)")
        #expect(candidate.agrees, "\(explanation)")
        return Set(candidate.edits.compactMap(\.licence))
    }

    // MARK: What is allowed

    @Test(arguments: [
        ("A table for two, please.", "um, table for two", Licence.filler),
        ("A table for two, please.", "table for two", .article),
        ("Where is the toilet?", "Excuse me, where is the toilet?", .courtesy),
        ("A coffee, please.", "Can I have a coffee?", .requestForm),
        ("A coffee, please.", "one coffee please", .one),
        ("The room is very cold.", "The room is cold.", .intensifier),
        ("Please clean my room.", "Please clean the room.", .possessor),
        ("I'd like to see a dentist tomorrow.", "Tomorrow I'd like to see a dentist.", .timeMoved),
    ])
    func aDifferenceHasItsLicence(_ held: String, _ said: String, _ licence: Licence) throws {
        #expect(try Self.licences(.english, held, said).contains(licence))
    }

    @Test(arguments: [
        (LanguageTag.thai, "ห้องน้ำอยู่ที่ไหน", "ห้องน้ำอยู่ที่ไหนครับ"),
        (.japanese, "水をください。", "お水をください。"), (.korean, "물 주세요.", "저기요, 물 주세요."),
        (.chinese, "我要一杯咖啡。", "请给我一杯咖啡。"), (.vietnamese, "Cho tôi một ly cà phê.", "Cho tôi một ly cà phê nhé."),
        (.indonesian, "Minta kopi satu.", "Minta satu kopi."), (.malay, "Saya nak kopi.", "Nak kopi."),
        (.burmese, "ရေ ပေးပါ။", "ရေလေး ပေးပါ။"),
    ])
    func whatChangesNothingIsAllowed(_ language: LanguageTag, _ held: String, _ said: String) throws {
        let verdict = try Self.verdict(language, held, said)
        #expect(verdict.obstacle == nil, "\(String(describing: verdict.obstacle))")
    }

    // MARK: What is not

    @Test(arguments: [
        ("I don't need a doctor.", "No, I need a doctor.", Gate.Obstacle.differs),
        ("I have a guide.", "I am a guide.", .frame), ("I took the pill.", "I will take the pill.", .differs),
        ("I can pay here.", "Can I pay here?", .frame), ("Please bring the menu.", "Shall I bring the menu?", .frame),
        ("The nurse called my wife.", "My wife called the nurse.", .order),
        ("My son is ill.", "My daughter is ill.", .differs), ("It is gate three.", "It is three gates.", .order),
        ("Take two tablets.", "Take three tablets.", .number), ("A towel, please.", "Towels, please.", .number),
    ])
    func whatChangesTheMeaningIsNot(_ held: String, _ said: String, _ obstacle: Gate.Obstacle) throws {
        for (held, said) in [(held, said), (said, held)] {
            let verdict = try Self.verdict(.english, held, said)
            #expect(verdict.obstacle != nil, "\(said) for \(held)")
            if obstacle == .frame || obstacle == .order || obstacle == .number { #expect(verdict.obstacle == obstacle) }
        }
    }

    /// One of each kind in languages with other means: order, particles, affixes, voice.
    @Test(arguments: [
        (LanguageTag.japanese, "猫が娘を引っかきました。", "娘が猫を引っかきました。"),
        (.japanese, "かばんを取られました。", "かばんを取りました。"), (.korean, "경찰이 남자를 때렸어요.", "남자가 경찰을 때렸어요."),
        (.korean, "약을 먹었어요.", "약을 먹을게요."), (.chinese, "我把他推倒了。", "我被他推倒了。"),
        (.chinese, "我不要冰。", "不，我要冰。"), (.vietnamese, "Tôi phải đổi vé.", "Tôi có thể đổi vé."),
        (.thai, "ไม่ต้องจ่าย", "ห้ามจ่าย"), (.indonesian, "Saya di stasiun.", "Saya ke stasiun."),
        (.indonesian, "Dompet saya hilang.", "Dompetmu hilang."),
        (.malay, "Saya nak jual telefon.", "Saya nak beli telefon."),
        (.khmer, "ខ្ញុំចង់លក់កាបូប។", "ខ្ញុំចង់ទិញកាបូប។"), (.lao, "ບໍ່ຕ້ອງຈ່າຍ", "ຫ້າມຈ່າຍ"),
        (.burmese, "ဆေး သောက်ပြီးပြီ။", "ဆေး သောက်မယ်။"),
    ])
    func eachLanguageHasItsOwnMeans(_ language: LanguageTag, _ held: String, _ said: String) throws {
        for (held, said) in [(held, said), (said, held)] {
            #expect(try Self.verdict(language, held, said).obstacle != nil, "\(said) for \(held)")
        }
    }

    // MARK: Licences that are withheld

    @Test func aWithheldLicenceTakesItsAnswersAway() {
        var options = Matcher.Options()
        let wordings = [PhraseWording(phrase: "p", language: .english, text: "A coffee, please.")]
        #expect(
            Matcher(wordings: wordings, options: options).match("Can I have a coffee?", language: .english).outcome
                == .answer)
        options.withheldLicences = [.requestForm]
        #expect(
            Matcher(wordings: wordings, options: options).match("Can I have a coffee?", language: .english).outcome
                == .suggest)
    }

    // MARK: Questions and statements

    @Test func theSameWordsAreNotTheSameWhereOneAsks() {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "p", language: .indonesian, text: "Boleh merokok di sini.")
        ])
        #expect(matcher.match("Boleh merokok di sini?", language: .indonesian).outcome == .suggest)
        // Speech has no marks: what is left open may be either.
        #expect(matcher.match("boleh merokok di sini", language: .indonesian).outcome == .answer)
    }

    @Test(arguments: [
        ("now here", "nowhere"), ("2,5 ml", "25 ml"), ("2-5 ml", "25 ml"), ("2/5 ml", "25 ml"), (".25 ml", "25 ml"),
        ("½ beer", "2 beer"), ("two or three tickets", "23 tickets"),
    ])
    func marksAndSpacesCount(_ held: String, _ said: String) {
        for (held, said) in [(held, said), (said, held)] {
            let matcher = Matcher(wordings: [PhraseWording(phrase: "p", language: .english, text: held)])
            #expect(matcher.match(said, language: .english).outcome != .answer, "\(said) for \(held)")
        }
    }
}
