import Languages
import PhraseMatching
import Testing

/// Other ways to say what is held: each is answered.
@Suite struct ParaphraseTests {
    @Test(arguments: [
        Sentences(.english, "A loaf of rye bread, please.", "Hi there, could I have a loaf of rye bread?"),
        Sentences(.english, "I'd like to open a savings account.", "How do I open a savings account?"),
        Sentences(.english, "Where is the toilet?", "Excuse me, where can I find the restroom?"),
        Sentences(.english, "Turn off the fan, please.", "Could you switch the fan off?"),
        Sentences(.english, "Two tickets to York, please.", "I'd like 2 tickets to York."),
        Sentences(.english, "My left shoulder hurts.", "I've got a pain in my left shoulder."),
        Sentences(.english, "A window seat, please.", "I'd prefer a seat by the window."),
        Sentences(.english, "I need my brakes checked.", "i need my breaks checked"),
        Sentences(.english, "How do I hang a hammock?", "Can you teach me to hang a hammock?"),
        Sentences(.english, "How do I hang a hammock?", "What steps should I take to hang a hammock?"),
        Sentences(.english, "How many stamps do I have left?", "Could you tell me how many stamps I have left?"),
        Sentences(.english, "Why is the ferry late?", "What's the reason why the ferry is late?"),
        Sentences(.english, "Could you call us a taxi, please?", "Please call a cab."),
        Sentences(.vietnamese, "Cho tôi hai ổ bánh mì", "Em ơi, cho anh 2 ổ bánh mì nhé"),
        Sentences(.vietnamese, "Nhà vệ sinh ở đâu?", "Cho hỏi toilet ở chỗ nào ạ?"),
        Sentences(.thai, "ห้องน้ำอยู่ที่ไหน", "ขอโทษครับ ห้องน้ำไปทางไหนครับ"),
        Sentences(.thai, "ขอน้ำเปล่าสองขวด", "เอาน้ำเปล่า 2 ขวดค่ะ"),
        Sentences(.indonesian, "Di mana kamar mandi?", "Permisi, toilet di sebelah mana ya?"),
        Sentences(.indonesian, "Saya mau menyewa mobil", "Mas, saya ingin sewa mobil dong"),
        Sentences(.malay, "Tandas di mana?", "Maaf, bilik air di mana ya?"),
        Sentences(.chinese, "洗手间在哪里？", "请问一下，厕所在哪儿啊"),
        Sentences(.chinese, "我要两张票", "麻烦给我2张票，谢谢"),
        Sentences(.korean, "화장실이 어디예요?", "저기요, 화장실이 어디에 있어요?"),
        Sentences(.korean, "표 두 장 주세요", "표 2장 부탁드려요"),
        Sentences(.japanese, "トイレはどこですか", "すみません、お手洗いはどこにありますか"),
        Sentences(.japanese, "切符を二枚ください", "チケット2枚お願いします"),
        Sentences(.khmer, "បន្ទប់ទឹកនៅឯណា?", "សូមទោស បង្គន់នៅណា"),
        Sentences(.lao, "ຫ້ອງນ້ຳຢູ່ໃສ", "ຂໍໂທດ ຫ້ອງນ້ຳຢູ່ບ່ອນໃດ"),
        Sentences(.burmese, "အိမ်သာဘယ်မှာလဲ", "တစ်ဆိတ်လောက် သန့်စင်ခန်းဘယ်နားမှာလဲ"),
    ])
    func isAnswered(_ sentences: Sentences) {
        let match = sentences.match
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.score < 1 && match.score > 0.89)
    }

    /// Words that look like a negation and deny nothing.
    @Test(arguments: [
        Sentences(.chinese, "这里有空调吗", "请问这里有没有空调"),
        Sentences(.thai, "ที่นี่มีแอร์ไหม", "ไม่ทราบว่าที่นี่มีแอร์ไหมคะ"),
        Sentences(.japanese, "写真を撮ってください", "写真を撮ってもらえませんか"),
        Sentences(.vietnamese, "Ở đây có máy lạnh không?", "Dạ cho hỏi ở đây có máy lạnh không ạ?"),
        Sentences(.indonesian, "Apakah di sini ada AC?", "Permisi, di sini ada AC nggak ya?"),
        Sentences(.english, "Can I pay by card?", "Couldn't I pay by card?"),
    ])
    func negationThatIsNone(_ sentences: Sentences) {
        let match = sentences.match
        #expect(match.outcome == .answer, "\(match.reason)")
    }
}
