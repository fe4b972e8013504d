import Languages
import PhraseMatching
import Testing

/// Texts that are near to a wording in letters and far from it in meaning. None may ever be answered with it.
@Suite struct TrapTests {
    @Test(arguments: [
        Sentences(.english, "Two loaves of rye bread, please.", "Three loaves of rye bread, please."),
        Sentences(.english, "My card does not work.", "My card works."),
        Sentences(.english, "I can eat gluten.", "I can't eat gluten."),
        Sentences(.english, "I can eat gluten.", "i cant eat gluten"),
        Sentences(.english, "A soup with onions, please.", "A soup without onions, please."),
        Sentences(.english, "The train from Leeds to York, please.", "The train from York to Leeds, please."),
        Sentences(.english, "I'd like to open an account.", "I'd like to close an account."),
        Sentences(.english, "Please wash my car.", "Please wash his car."),
        Sentences(.english, "What is your name?", "What is my name?"),
        Sentences(.english, "Take it before meals.", "Take it after meals."),
        Sentences(.english, "My brakes squeak.", "My wife's brakes squeak."),
        Sentences(.english, "The room is cold.", "Is the room cold?"),
        Sentences(.english, "I have a reservation.", "I'd like a reservation."),
        Sentences(.english, "An appointment on Monday, please.", "An appointment on Tuesday, please."),
        Sentences(.english, "A ticket for fifteen, please.", "A ticket for fifty, please."),
        Sentences(.english, "Two adults and one child, please.", "One adult and two children, please."),
        Sentences(.english, "Do you sell gold?", "Do you buy gold?"),
        Sentences(.english, "Please turn on the fan.", "Please turn the fan off."),
        Sentences(.english, "Where is the bus stop?", "When is the bus stop?"),
        Sentences(.english, "Please call Anna.", "Please call me Anna."),
        Sentences(.english, "What am I called?", "What may I call you?"),
        Sentences(.english, "How much data do I have?", "How much data have I used?"),
        Sentences(.english, "How many tablets do I have?", "How many tablets have I taken?"),
        Sentences(.english, "What is a cold sore?", "What will help a cold sore?"),
        Sentences(.english, "My ticket is valid.", "How do I know if my ticket is valid?"),
        Sentences(.english, "When will I get a locker key?", "When do I need a locker key?"),
        Sentences(.english, "I need my ferry ticket.", "You want my ferry ticket."),
        Sentences(.english, "What is my ferry ticket?", "What was my ferry ticket?"),
        Sentences(.english, "I can't say.", "I say no."),
        Sentences(.english, "I'd like to open an account.", "I'd like to open a current account."),
    ])
    func english(_ sentences: Sentences) {
        #expect(sentences.match.outcome != .answer)
    }

    @Test(arguments: [
        Sentences(.vietnamese, "Cho tôi hai ổ bánh mì", "Cho tôi ba ổ bánh mì"),
        Sentences(.vietnamese, "Tôi ăn được tôm", "Tôi không ăn được tôm"),
        Sentences(.vietnamese, "Tôi muốn mở tài khoản", "Tôi muốn đóng tài khoản"),
        Sentences(.vietnamese, "Rẽ trái ở ngã tư", "Rẽ phải ở ngã tư"),
        Sentences(.vietnamese, "Uống thuốc trước khi ăn", "Uống thuốc sau khi ăn"),
        Sentences(.vietnamese, "Tôi có hẹn ngày mai", "Tôi có hẹn hôm nay"),
        Sentences(.thai, "ขอขนมปังสองก้อน", "ขอขนมปังสามก้อน"),
        Sentences(.thai, "ฉันแพ้กุ้ง", "ฉันไม่แพ้กุ้ง"),
        Sentences(.thai, "เลี้ยวซ้ายที่ไฟแดง", "เลี้ยวขวาที่ไฟแดง"),
        Sentences(.thai, "ร้านเปิดกี่โมง", "ร้านปิดกี่โมง"),
        Sentences(.thai, "มีนัดวันจันทร์", "มีนัดวันอังคาร"),
        Sentences(.thai, "ใส่น้ำตาล", "ไม่ใส่น้ำตาล"),
        Sentences(.indonesian, "Minta dua roti", "Minta tiga roti"),
        Sentences(.indonesian, "Saya bisa makan udang", "Saya tidak bisa makan udang"),
        Sentences(.indonesian, "Minum obat sebelum tidur", "Minum obat setelah tidur"),
        Sentences(.indonesian, "Tolong buka jendela", "Tolong tutup jendela"),
        Sentences(.indonesian, "Saya mau ke Bandung dari Jakarta", "Saya mau ke Jakarta dari Bandung"),
        Sentences(.malay, "Saya nak dua keping roti canai", "Saya nak tiga keping roti canai"),
        Sentences(.malay, "Saya boleh makan udang", "Saya tidak boleh makan udang"),
        Sentences(.malay, "Belok kiri di simpang", "Belok kanan di simpang"),
        Sentences(.malay, "Temu janji esok", "Temu janji hari ini"),
    ])
    func southEastAsian(_ sentences: Sentences) {
        #expect(sentences.match.outcome != .answer)
    }

    @Test(arguments: [
        Sentences(.chinese, "我要两个面包", "我要三个面包"),
        Sentences(.chinese, "我对虾过敏", "我对虾不过敏"),
        Sentences(.chinese, "我有护照", "我没有护照"),
        Sentences(.chinese, "银行几点开门", "银行几点关门"),
        Sentences(.chinese, "从上海到北京的票", "从北京到上海的票"),
        Sentences(.chinese, "我明天来取", "我今天来取"),
        Sentences(.chinese, "我要左轉", "我要右轉"),
        Sentences(.korean, "빵 두 개 주세요", "빵 세 개 주세요"),
        Sentences(.korean, "새우 알레르기가 있어요", "새우 알레르기가 없어요"),
        Sentences(.korean, "왼쪽으로 가 주세요", "오른쪽으로 가 주세요"),
        Sentences(.korean, "문 열어 주세요", "문 닫아 주세요"),
        Sentences(.korean, "내일 예약했어요", "오늘 예약했어요"),
        Sentences(.korean, "서울에서 부산까지 가요", "부산에서 서울까지 가요"),
        Sentences(.japanese, "パンを二つください", "パンを三つください"),
        Sentences(.japanese, "えびは食べられます", "えびは食べられません"),
        Sentences(.japanese, "駅で左に曲がってください", "駅で右に曲がってください"),
        Sentences(.japanese, "窓を開けてください", "窓を閉めてください"),
        Sentences(.japanese, "明日の予約です", "今日の予約です"),
        Sentences(.japanese, "食前に飲みます", "食後に飲みます"),
    ])
    func eastAsian(_ sentences: Sentences) {
        #expect(sentences.match.outcome != .answer)
    }

    @Test(arguments: [
        Sentences(.khmer, "សូមកាហ្វេពីរ", "សូមកាហ្វេបី"),
        Sentences(.khmer, "បត់ឆ្វេង", "បត់ស្តាំ"),
        Sentences(.khmer, "ខ្ញុំញ៉ាំបង្គា", "ខ្ញុំមិនញ៉ាំបង្គា"),
        Sentences(.khmer, "បន្ទប់ក្តៅពេក", "បន្ទប់ត្រជាក់ពេក"),
        Sentences(.lao, "ຂໍກາເຟສອງຈອກ", "ຂໍກາເຟສາມຈອກ"),
        Sentences(.lao, "ລ້ຽວຊ້າຍ", "ລ້ຽວຂວາ"),
        Sentences(.lao, "ຂ້ອຍກິນກຸ້ງ", "ຂ້ອຍບໍ່ກິນກຸ້ງ"),
        Sentences(.lao, "ຫ້ອງຮ້ອນໂພດ", "ຫ້ອງໜາວໂພດ"),
        Sentences(.burmese, "ကော်ဖီနှစ်ခွက်ပေးပါ", "ကော်ဖီသုံးခွက်ပေးပါ"),
        Sentences(.burmese, "ဘယ်ဘက်ကွေ့ပါ", "ညာဘက်ကွေ့ပါ"),
        Sentences(.burmese, "ပုစွန်စားတယ်", "ပုစွန်မစားဘူး"),
        Sentences(.burmese, "အခန်းပူတယ်", "အခန်းအေးတယ်"),
    ])
    func mainland(_ sentences: Sentences) {
        #expect(sentences.match.outcome != .answer)
    }
}
