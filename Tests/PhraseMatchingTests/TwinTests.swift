import Languages
import PhraseMatching
import Testing

/// Two phrases that differ in one small word that carries their meaning: each answers for itself, never for the other.
@Suite struct TwinTests {
    /// Two phrases of one pack, and another way to say the first.
    struct Twins: Sendable, CustomTestStringConvertible {
        var language: LanguageTag
        var first: String
        var second: String
        var said: String

        init(_ language: LanguageTag, _ first: String, _ second: String, _ said: String) {
            (self.language, self.first, self.second, self.said) = (language, first, second, said)
        }

        var testDescription: String { "\(language): \(first) / \(second)" }
    }

    private static let cases: [Twins] = [
        // An offer to the listener, and a request.
        Twins(.english, "Do you need a blanket?", "I need a blanket.", "Would you like a blanket?"),
        Twins(.english, "I need a blanket.", "Do you need a blanket?", "Can I have a blanket?"),
        Twins(.vietnamese, "Bạn có cần chăn không?", "Tôi cần chăn.", "Bạn có muốn chăn không?"),
        Twins(.indonesian, "Apakah perlu selimut?", "Saya perlu selimut.", "Mau selimut?"),
        Twins(.malay, "Nak selimut?", "Saya nak selimut.", "Perlukan selimut?"),
        Twins(.chinese, "您需要毛毯吗？", "我需要毛毯。", "要毛毯吗？"),
        Twins(.thai, "ต้องการผ้าห่มไหม", "ขอผ้าห่ม", "ต้องการผ้าห่มไหมคะ"),
        Twins(.korean, "담요 드릴까요?", "담요 주세요.", "담요 필요하세요?"),
        Twins(.japanese, "毛布はいりますか。", "毛布をください。", "毛布は要りますか。"),
        Twins(.lao, "ຕ້ອງການຜ້າຫົ່ມບໍ່", "ຂໍຜ້າຫົ່ມແດ່", "ເອົາຜ້າຫົ່ມບໍ່"),
        Twins(.khmer, "តើត្រូវការភួយទេ?", "សុំភួយ។", "ត្រូវការភួយទេ?"),
        Twins(.english, "Do you want to dance now?", "I want to dance now.", "Would you like to dance now?"),
        // How much of it.
        Twins(.vietnamese, "Cho tôi ngọt một chút.", "Cho tôi thật ngọt.", "Xin cho ngọt một chút."),
        Twins(.indonesian, "Manis sedikit.", "Manis sekali.", "Sedikit manis."),
        Twins(.malay, "Manis sikit.", "Manis sangat.", "Sedikit manis."),
        Twins(.korean, "약간 달게 해 주세요.", "아주 달게 해 주세요.", "조금 달게 해 주세요."),
        // Done, and wished for.
        Twins(
            .english, "I have a booking for the museum.", "Can I make a booking for the museum?",
            "I've got a museum booking."),
        Twins(.vietnamese, "Tôi đã đặt bàn.", "Cho tôi đặt bàn.", "Tôi đã đặt bàn rồi."),
        Twins(.indonesian, "Saya sudah pesan meja.", "Saya mau pesan meja.", "Saya sudah pesan mejanya."),
        Twins(.chinese, "我订了桌子。", "我想订桌子。", "我已经订了桌子。"),
        Twins(.korean, "자리 예약했어요.", "자리 예약하고 싶어요.", "자리 예약했습니다."),
        Twins(.japanese, "席を予約しています。", "席を予約したいです。", "席を予約しました。"),
        Twins(.thai, "ฉันเช่ารถแล้ว", "ฉันอยากเช่ารถ", "ดิฉันเช่ารถแล้วค่ะ"),
        Twins(.lao, "ຂ້ອຍຈ່າຍເງິນແລ້ວ", "ຂ້ອຍຢາກຈ່າຍເງິນ", "ຂ້ອຍຈ່າຍເງິນແລ້ວເດີ"),
        Twins(.japanese, "お金を払いました。", "お金を払いたいです。", "お金は払いました。"),
        // A limit.
        Twins(.english, "We only take coins.", "Do you take coins?", "Sorry, we only take coins."),
        Twins(.malay, "Kami hanya terima syiling.", "Terima syiling?", "Maaf, kami hanya terima syiling."),
        // A comparison.
        Twins(.indonesian, "Ada baju lebih besar?", "Minta baju besar.", "Minta baju lebih besar."),
        Twins(.korean, "더 큰 가방 있어요?", "큰 가방 주세요.", "더 큰 가방 주세요."),
        Twins(.japanese, "もっと大きいかばんはありますか。", "大きいかばんをください。", "もう少し大きいかばんはありますか。"),
        Twins(.english, "Do you have a larger hat?", "I'd like the large hat.", "Is there a bigger hat?"),
        Twins(.chinese, "有大一点的帽子吗？", "我要大的帽子。", "有更大的帽子吗？"),
        // Another thing, or another person.
        Twins(.thai, "ลูกฉันหลงทาง", "ฉันหลงทาง", "ลูกของฉันหลงทาง"),
        Twins(.english, "A bottle of milk, please.", "Some milk, please.", "I'd like a bottle of milk."),
        Twins(.vietnamese, "Con tôi bị ốm.", "Tôi bị ốm.", "Con của tôi bị ốm."),
        Twins(.lao, "ຂໍປີ້ໄປກັບ", "ຂໍປີ້ໜຶ່ງໃບ", "ຢາກໄດ້ປີ້ໄປກັບ"),
        // A courtesy that is not the other.
        Twins(.english, "Just browsing, thank you.", "Thank you.", "Only browsing, thanks."),
        Twins(.vietnamese, "Dạ thôi, cảm ơn.", "Cảm ơn.", "Dạ thôi cảm ơn nhiều."),
        Twins(.malay, "Tak apa, terima kasih.", "Terima kasih.", "Tak apa, terima kasih banyak."),
        Twins(.chinese, "就这些，谢谢。", "谢谢。", "就这些，多谢。"),
        // Words that are not made of shorter ones.
        Twins(.korean, "임신 중이에요.", "이거 주세요.", "임신 중입니다."),
        Twins(.korean, "여기 사인해 주세요.", "네, 좋아요.", "여기에 사인해 주세요."),
        Twins(.thai, "กรุณาบอกที่อยู่", "กรุณาบอกหน่อย", "กรุณาบอกที่อยู่ค่ะ"),
    ]

    @Test(arguments: cases)
    func eachAnswersForItself(_ twins: Twins) {
        let matcher = Matcher(wordings: [
            PhraseWording(phrase: "first", language: twins.language, text: twins.first),
            PhraseWording(phrase: "second", language: twins.language, text: twins.second),
        ])
        #expect(matcher.match(twins.first, language: twins.language).phrase == "first")
        #expect(matcher.match(twins.second, language: twins.language).phrase == "second")
        let said = matcher.match(twins.said, language: twins.language)
        #expect(said.outcome == .answer)
        #expect(said.phrase == "first")
    }

    @Test(arguments: cases)
    func neitherAnswersForTheOther(_ twins: Twins) {
        #expect(Sentences(twins.language, twins.first, twins.second).match.outcome != .answer)
        #expect(Sentences(twins.language, twins.second, twins.first).match.outcome != .answer)
        #expect(Sentences(twins.language, twins.second, twins.said).match.outcome != .answer)
    }

    /// A refusal in a longer sentence still denies.
    @Test(arguments: [
        Sentences(.malay, "Minta selimut.", "Tak perlu selimut."),
        Sentences(.indonesian, "Minta selimut.", "Tidak usah selimut."),
        Sentences(.chinese, "我要毛毯。", "毛毯不用了。"),
    ])
    func aRefusalIsNoRequest(_ sentences: Sentences) {
        #expect(sentences.match.outcome != .answer)
    }
}
