import Languages
import PhraseMatching
import Testing

/// What fills a slot, and what must not, by the grammar of each language.
@Suite struct SlotGrammarTests {
    private func match(_ template: String, _ language: LanguageTag, _ said: String) -> Match {
        Matcher(wordings: [PhraseWording(phrase: "p", language: language, text: template)])
            .match(said, language: language)
    }

    @Test(arguments: [
        ("我要{number}个。", LanguageTag.chinese, "我要一百二十个", SlotValue.Value.number(120)),
        ("{number}명 자리 주세요.", .korean, "열두 명 자리 주세요", .number(12)),
        ("{number}명 자리 주세요.", .korean, "스물세 명 자리 주세요", .number(23)),
        ("{number} beers, please.", .english, "half a dozen beers please", .number(6)),
        ("Cho tôi bàn {number} người.", .vietnamese, "cho tôi bàn ba mốt người", .number(31)),
        ("Cho tôi ở {number} năm.", .vietnamese, "cho tôi ở hai mươi năm", .number(20)),
        ("ขอพัก {number} คืน", .thai, "ขอพักยี่สิบเอ็ดคืนครับ", .number(21)),
        ("សូមតុសម្រាប់ {number} នាក់", .khmer, "សូមតុសម្រាប់ដប់ប្រាំពីរនាក់", .number(17)),
        ("{number} beers, please.", .english, "could I have four beers please", .number(4)),
        ("{number}名です。", .japanese, "すみません、四名です", .number(4)),
        ("I need {number} tickets.", .english, "I need a hundred and twenty tickets", .number(120)),
        ("I need {number} tickets.", .english, "I need 1,200 tickets", .number(1_200)),
        ("My room is {number}.", .english, "my room is two one four", .number(214)),
        ("My room is {number}.", .english, "my room is four oh five", .number(405)),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi mười hai vé ạ", .number(12)),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi một trăm lẻ năm vé", .number(105)),
        ("เอา {number} ขวด", .thai, "เอา ๕ ขวดค่ะ", .number(5)),
        ("เอา {number} ขวด", .thai, "เอาหนึ่งร้อยยี่สิบขวด", .number(120)),
        ("Saya butuh {number} tiket.", .indonesian, "saya butuh dua puluh lima tiket ya", .number(25)),
        ("Saya perlu {number} tiket.", .malay, "saya perlu tiga belas tiket", .number(13)),
        ("给我{number}张票。", .chinese, "给我两张票", .number(2)),
        ("표 {number}장 주세요.", .korean, "표 스무 장 주세요", .number(20)),
        ("표 {number}장 주세요.", .korean, "표 이십오 장 주세요", .number(25)),
        ("切符を{number}枚ください。", .japanese, "切符を十二枚ください", .number(12)),
        ("ខ្ញុំត្រូវការសំបុត្រ {number}", .khmer, "ខ្ញុំត្រូវការសំបុត្រម្ភៃប្រាំ", .number(25)),
        ("ເອົາ {number} ແກ້ວ", .lao, "ເອົາສິບສອງແກ້ວ", .number(12)),
        ("လက်မှတ် {number} စောင် ပေးပါ", .burmese, "လက်မှတ် ဆယ့်နှစ်စောင် ပေးပါ", .number(12)),
        ("យក {number} កែវ", .khmer, "យក ២ កែវ", .number(2)),
        ("เอา {number} ขวด", .thai, "ขอเอาสองขวดหน่อยครับ", .number(2)),
        ("切符を{number}枚ください。", .japanese, "切符を三枚お願いします", .number(3)),
        ("我们{number}个人。", .chinese, "我们四个人", .number(4)),
        ("Kami {number} orang.", .indonesian, "kami empat orang", .number(4)),
        ("We are {number} people.", .english, "we are four people, thanks", .number(4)),
    ])
    func numbersAreRead(_ template: String, _ language: LanguageTag, _ said: String, _ value: SlotValue.Value) {
        let match = match(template, language, said)
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.slots.map(\.value) == [value])
    }

    @Test(arguments: [
        ("我想换{money}。", LanguageTag.chinese, "我想换一万二", SlotValue.Value.money(hundredths: 1_200_000, currency: nil)),
        ("我想换{money}。", .chinese, "我想换三万零五块", .money(hundredths: 3_000_500, currency: "CNY")),
        ("我想换{money}。", .chinese, "我想换¥500", .money(hundredths: 50_000, currency: "CNY")),
        ("一共{money}。", .chinese, "一共三块二毛五", .money(hundredths: 325, currency: "CNY")),
        ("一共{money}。", .chinese, "一共3万5千日元", .money(hundredths: 3_500_000, currency: "JPY")),
        ("{money}입니다.", .korean, "만 오천 원입니다", .money(hundredths: 1_500_000, currency: "KRW")),
        ("{money}입니다.", .korean, "15,000원입니다", .money(hundredths: 1_500_000, currency: "KRW")),
        ("{money}です。", .japanese, "¥1,200です", .money(hundredths: 120_000, currency: "JPY")),
        ("It costs {money}.", .english, "it costs $1,500", .money(hundredths: 150_000, currency: "USD")),
        (
            "It costs {money}.", .english, "it costs two and a half million rupiah",
            .money(hundredths: 250_000_000, currency: "IDR")
        ),
        (
            "Tôi muốn đổi {money}.", .vietnamese, "tôi muốn đổi 1,5 triệu",
            .money(hundredths: 150_000_000, currency: nil)
        ),
        (
            "Tôi muốn đổi {money}.", .vietnamese, "tôi muốn đổi 150.000 đồng",
            .money(hundredths: 15_000_000, currency: "VND")
        ),
        (
            "Tôi muốn đổi {money}.", .vietnamese, "tôi muốn đổi 150,000đ",
            .money(hundredths: 15_000_000, currency: "VND")
        ),
        (
            "Tôi muốn đổi {money}.", .vietnamese, "tôi muốn đổi hai triệu rưỡi đồng",
            .money(hundredths: 250_000_000, currency: "VND")
        ),
        ("ราคา {money}", .thai, "ราคา ๑,๕๐๐ บาทค่ะ", .money(hundredths: 150_000, currency: "THB")),
        ("ราคา {money}", .thai, "ราคา 12 บาท 50 สตางค์", .money(hundredths: 1_250, currency: "THB")),
        ("Harganya {money}.", .indonesian, "harganya Rp150.000", .money(hundredths: 15_000_000, currency: "IDR")),
        (
            "Harganya {money}.", .indonesian, "harganya dua setengah juta rupiah",
            .money(hundredths: 250_000_000, currency: "IDR")
        ),
        ("Harganya {money}.", .malay, "harganya RM1,500.50", .money(hundredths: 150_050, currency: "MYR")),
        ("តម្លៃ {money}", .khmer, "តម្លៃពីរម៉ឺនប្រាំពាន់រៀល", .money(hundredths: 2_500_000, currency: "KHR")),
        ("ລາຄາ {money}", .lao, "ລາຄາສອງແສນຫ້າໝື່ນກີບ", .money(hundredths: 25_000_000, currency: "LAK")),
        ("{money} ပေးပါ", .burmese, "တစ်သောင်းခွဲ ကျပ် ပေးပါ", .money(hundredths: 1_500_000, currency: "MMK")),
        (
            "That comes to {money}.", .english, "that comes to twelve dollars fifty",
            .money(hundredths: 1_250, currency: "USD")
        ),
        ("That comes to {money}.", .english, "that comes to 20 euros 50", .money(hundredths: 2_050, currency: "EUR")),
        ("That comes to {money}.", .english, "that comes to £7.99", .money(hundredths: 799, currency: "GBP")),
        (
            "That comes to {money}.", .english, "that comes to 50k rupiah",
            .money(hundredths: 5_000_000, currency: "IDR")
        ),
        (
            "That comes to {money}.", .english, "that comes to Rp 1.500.000",
            .money(hundredths: 150_000_000, currency: "IDR")
        ),
        ("Hết {money}.", .vietnamese, "hết 250k", .money(hundredths: 25_000_000, currency: nil)),
        (
            "Hết {money}.", .vietnamese, "hết hai trăm năm mươi nghìn đồng",
            .money(hundredths: 25_000_000, currency: "VND")
        ),
        ("Hết {money}.", .vietnamese, "hết một triệu hai", .money(hundredths: 120_000_000, currency: nil)),
        ("Hết {money}.", .vietnamese, "hết 1tr5", .money(hundredths: 150_000_000, currency: nil)),
        ("ทั้งหมด {money}", .thai, "ทั้งหมดพันห้าร้อยบาท", .money(hundredths: 150_000, currency: "THB")),
        ("ทั้งหมด {money}", .thai, "ทั้งหมดพันห้าบาท", .money(hundredths: 150_000, currency: "THB")),
        ("ทั้งหมด {money}", .thai, "ทั้งหมด ฿2,350.50", .money(hundredths: 235_050, currency: "THB")),
        ("ทั้งหมด {money}", .thai, "ทั้งหมดสองหมื่นเยน", .money(hundredths: 2_000_000, currency: "JPY")),
        (
            "Totalnya {money}.", .indonesian, "totalnya seratus lima puluh ribu",
            .money(hundredths: 15_000_000, currency: nil)
        ),
        ("Totalnya {money}.", .indonesian, "totalnya 75rb", .money(hundredths: 7_500_000, currency: nil)),
        ("Totalnya {money}.", .indonesian, "totalnya Rp 1,5 juta", .money(hundredths: 150_000_000, currency: "IDR")),
        (
            "Totalnya {money}.", .indonesian, "totalnya setengah juta rupiah",
            .money(hundredths: 50_000_000, currency: "IDR")
        ),
        ("Jumlahnya {money}.", .malay, "jumlahnya RM 1,500", .money(hundredths: 150_000, currency: "MYR")),
        (
            "Jumlahnya {money}.", .malay, "jumlahnya dua ringgit lima puluh sen",
            .money(hundredths: 250, currency: "MYR")
        ),
        ("总共{money}。", .chinese, "总共十二块五", .money(hundredths: 1_250, currency: "CNY")),
        ("总共{money}。", .chinese, "总共两百五十美元", .money(hundredths: 25_000, currency: "USD")),
        ("总共{money}。", .chinese, "总共1.5万元", .money(hundredths: 1_500_000, currency: "CNY")),
        ("모두 {money}이에요.", .korean, "모두 삼만 오천 원이에요", .money(hundredths: 3_500_000, currency: "KRW")),
        ("모두 {money}이에요.", .korean, "모두 50달러이에요", .money(hundredths: 5_000, currency: "USD")),
        ("合計{money}です。", .japanese, "合計三千五百円です", .money(hundredths: 350_000, currency: "JPY")),
        ("合計{money}です。", .japanese, "合計1万2千円です", .money(hundredths: 1_200_000, currency: "JPY")),
        ("សរុប {money}", .khmer, "សរុប ១៥០.០០០ រៀល", .money(hundredths: 15_000_000, currency: "KHR")),
        ("សរុប {money}", .khmer, "សរុប $2.50", .money(hundredths: 250, currency: "USD")),
        ("ທັງໝົດ {money}", .lao, "ທັງໝົດ 50.000 ກີບ", .money(hundredths: 5_000_000, currency: "LAK")),
        ("ທັງໝົດ {money}", .lao, "ທັງໝົດສາມພັນບາດ", .money(hundredths: 300_000, currency: "THB")),
        ("စုစုပေါင်း {money}", .burmese, "စုစုပေါင်း ၃,၅၀၀ ကျပ်", .money(hundredths: 350_000, currency: "MMK")),
        ("စုစုပေါင်း {money}", .burmese, "စုစုပေါင်း သုံးထောင့်ငါးရာ ကျပ်", .money(hundredths: 350_000, currency: "MMK")),
    ])
    func amountsAreRead(_ template: String, _ language: LanguageTag, _ said: String, _ value: SlotValue.Value) {
        let match = match(template, language, said)
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.slots.map(\.value) == [value])
    }

    @Test(arguments: [
        ("请{time}叫醒我。", LanguageTag.chinese, "请三点二十分叫醒我", SlotValue.Value.time(hour: 3, minute: 20)),
        ("请{time}叫醒我。", .chinese, "请差五分十点叫醒我", .time(hour: 9, minute: 55)),
        ("请{time}叫醒我。", .chinese, "请下午三点零五分叫醒我", .time(hour: 15, minute: 5)),
        ("请{time}叫醒我。", .chinese, "请早上七点一刻叫醒我", .time(hour: 7, minute: 15)),
        ("{time}に起こしてください。", .japanese, "十時五分前に起こしてください", .time(hour: 9, minute: 55)),
        (
            "Please wake me at {time}.", .english, "wake me at twenty to seven in the morning",
            .time(hour: 6, minute: 40)
        ),
        ("Please wake me at {time}.", .english, "please wake me at ten past noon", .time(hour: 12, minute: 10)),
        ("Please wake me at {time}.", .english, "please wake me at seven oh five pm", .time(hour: 19, minute: 5)),
        ("Đánh thức tôi lúc {time}.", .vietnamese, "đánh thức tôi lúc 8 giờ kém 15", .time(hour: 7, minute: 45)),
        ("Đánh thức tôi lúc {time}.", .vietnamese, "đánh thức tôi lúc bảy giờ rưỡi sáng", .time(hour: 7, minute: 30)),
        ("ช่วยปลุกตอน {time}", .thai, "ช่วยปลุกตอนบ่ายสองโมงครึ่ง", .time(hour: 14, minute: 30)),
        ("ช่วยปลุกตอน {time}", .thai, "ช่วยปลุกตอนตีห้า", .time(hour: 5, minute: 0)),
        ("ช่วยปลุกตอน {time}", .thai, "ช่วยปลุกตอนสามทุ่มสิบห้า", .time(hour: 21, minute: 15)),
        ("Bangunkan saya {time}.", .indonesian, "bangunkan saya jam setengah tiga", .time(hour: 2, minute: 30)),
        ("Bangunkan saya {time}.", .indonesian, "bangunkan saya pukul 15.30 WIB", .time(hour: 15, minute: 30)),
        (
            "Bangunkan saya {time}.", .indonesian, "bangunkan saya jam delapan kurang seperempat",
            .time(hour: 7, minute: 45)
        ),
        ("Kejutkan saya {time}.", .malay, "kejutkan saya pukul 7.30 malam", .time(hour: 19, minute: 30)),
        ("Kejutkan saya {time}.", .malay, "kejutkan saya pukul lapan setengah pagi", .time(hour: 8, minute: 30)),
        ("ປຸກຂ້ອຍ {time}", .lao, "ປຸກຂ້ອຍ 7 ໂມງເຄິ່ງ", .time(hour: 7, minute: 30)),
        ("{time} နှိုးပေးပါ", .burmese, "မနက် ၆ နာရီခွဲ နှိုးပေးပါ", .time(hour: 6, minute: 30)),
        ("The bus leaves at {time}.", .english, "the bus leaves at 19:05", .time(hour: 19, minute: 5)),
        (
            "The bus leaves at {time}.", .english, "the bus leaves at half past six in the evening",
            .time(hour: 18, minute: 30)
        ),
        ("The bus leaves at {time}.", .english, "the bus leaves at 12:30 am", .time(hour: 0, minute: 30)),
        ("The bus leaves at {time}.", .english, "the bus leaves at midnight", .time(hour: 0, minute: 0)),
        ("Tàu chạy lúc {time}.", .vietnamese, "tàu chạy lúc 14h30", .time(hour: 14, minute: 30)),
        ("Tàu chạy lúc {time}.", .vietnamese, "tàu chạy lúc mười hai giờ trưa", .time(hour: 12, minute: 0)),
        ("Tàu chạy lúc {time}.", .vietnamese, "tàu chạy lúc 9 giờ tối", .time(hour: 21, minute: 0)),
        ("Tàu chạy lúc {time}.", .vietnamese, "tàu chạy lúc năm giờ mười lăm phút chiều", .time(hour: 17, minute: 15)),
        ("รถออก {time}", .thai, "รถออกเที่ยงครึ่ง", .time(hour: 12, minute: 30)),
        ("รถออก {time}", .thai, "รถออกสิบโมงเช้า", .time(hour: 10, minute: 0)),
        ("รถออก {time}", .thai, "รถออกห้าโมงเย็น", .time(hour: 17, minute: 0)),
        ("รถออก {time}", .thai, "รถออกสี่ทุ่มครึ่ง", .time(hour: 22, minute: 30)),
        ("รถออก {time}", .thai, "รถออก 06.15 น.", .time(hour: 6, minute: 15)),
        ("Kereta berangkat {time}.", .indonesian, "kereta berangkat pukul 19.45", .time(hour: 19, minute: 45)),
        (
            "Kereta berangkat {time}.", .indonesian, "kereta berangkat jam tujuh lewat sepuluh malam",
            .time(hour: 19, minute: 10)
        ),
        (
            "Kereta berangkat {time}.", .indonesian, "kereta berangkat jam setengah delapan malam",
            .time(hour: 19, minute: 30)
        ),
        ("Kereta berangkat {time}.", .indonesian, "kereta berangkat jam 5 sore", .time(hour: 17, minute: 0)),
        ("Bas bertolak {time}.", .malay, "bas bertolak pukul dua belas tengah hari", .time(hour: 12, minute: 0)),
        ("Bas bertolak {time}.", .malay, "bas bertolak pukul 3.15 petang", .time(hour: 15, minute: 15)),
        ("火车{time}开。", .chinese, "火车十九点零五分开", .time(hour: 19, minute: 5)),
        ("火车{time}开。", .chinese, "火车晚上九点三刻开", .time(hour: 21, minute: 45)),
        ("火车{time}开。", .chinese, "火车中午十二点半开", .time(hour: 12, minute: 30)),
        ("기차는 {time}에 떠나요.", .korean, "기차는 오후 세 시 반에 떠나요", .time(hour: 15, minute: 30)),
        ("기차는 {time}에 떠나요.", .korean, "기차는 19시 5분에 떠나요", .time(hour: 19, minute: 5)),
        ("기차는 {time}에 떠나요.", .korean, "기차는 밤 열한 시 십오 분에 떠나요", .time(hour: 23, minute: 15)),
        ("電車は{time}に出ます。", .japanese, "電車は19時5分に出ます", .time(hour: 19, minute: 5)),
        ("電車は{time}に出ます。", .japanese, "電車は朝七時半に出ます", .time(hour: 7, minute: 30)),
        ("ឡានចេញ {time}", .khmer, "ឡានចេញម៉ោង ៧:៣០ ព្រឹក", .time(hour: 7, minute: 30)),
        ("ឡានចេញ {time}", .khmer, "ឡានចេញម៉ោងពីររសៀល", .time(hour: 14, minute: 0)),
        ("ລົດອອກ {time}", .lao, "ລົດອອກບ່າຍສອງໂມງ", .time(hour: 14, minute: 0)),
        ("ລົດອອກ {time}", .lao, "ລົດອອກ 8 ໂມງ 30 ນາທີ", .time(hour: 8, minute: 30)),
        ("ကားက {time} ထွက်မယ်", .burmese, "ကားက ည ၉ နာရီ ၁၅ မိနစ် ထွက်မယ်", .time(hour: 21, minute: 15)),
        ("Come at {time}.", .english, "come at five to seven", .time(hour: 6, minute: 55)),
    ])
    func timesAreRead(_ template: String, _ language: LanguageTag, _ said: String, _ value: SlotValue.Value) {
        let match = match(template, language, said)
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.slots.map(\.value) == [value])
    }

    @Test(arguments: [
        ("我{date}到。", LanguageTag.chinese, "我二零二六年五月二号到", SlotValue.Value.date(year: 2_026, month: 5, day: 2)),
        ("{date}에 도착해요.", .korean, "5월 3일에 도착해요", .date(year: nil, month: 5, day: 3)),
        ("{date}에 도착해요.", .korean, "유월 이십오일에 도착해요", .date(year: nil, month: 6, day: 25)),
        ("{date}に着きます。", .japanese, "4月20日に着きます", .date(year: nil, month: 4, day: 20)),
        ("{date}に着きます。", .japanese, "4/20に着きます", .date(year: nil, month: 4, day: 20)),
        (
            "We arrive on {date}.", .english, "we arrive on the twenty-first of March",
            .date(year: nil, month: 3, day: 21)
        ),
        ("Tôi đến {date}.", .vietnamese, "tôi đến ngày 25/12", .date(year: nil, month: 12, day: 25)),
        ("จอง {date}", .thai, "จองวันที่ ๓ มี.ค. ๒๕๖๙", .date(year: 2_026, month: 3, day: 3)),
        ("We leave on {date}.", .english, "we leave on July 4th", .date(year: nil, month: 7, day: 4)),
        ("We leave on {date}.", .english, "we leave on the 4th of July 2026", .date(year: 2_026, month: 7, day: 4)),
        ("We leave on {date}.", .english, "we leave on 2026-07-04", .date(year: 2_026, month: 7, day: 4)),
        ("Tôi đi ngày {date}.", .vietnamese, "tôi đi ngày 2 tháng 9 năm 2026", .date(year: 2_026, month: 9, day: 2)),
        ("Tôi đi ngày {date}.", .vietnamese, "tôi đi ngày mùng hai tháng chín", .date(year: nil, month: 9, day: 2)),
        ("ถึง {date}", .thai, "ถึงวันที่ยี่สิบห้าธันวาคม", .date(year: nil, month: 12, day: 25)),
        ("ถึง {date}", .thai, "ถึง 25/12/2569", .date(year: 2_026, month: 12, day: 25)),
        ("Saya tiba {date}.", .indonesian, "saya tiba tanggal 17 Agustus 2026", .date(year: 2_026, month: 8, day: 17)),
        ("Saya tiba {date}.", .malay, "saya tiba pada 31 haribulan Ogos", .date(year: nil, month: 8, day: 31)),
        ("我{date}走。", .chinese, "我十二月二十五号走", .date(year: nil, month: 12, day: 25)),
        ("{date}に行きます。", .japanese, "七月七日に行きます", .date(year: nil, month: 7, day: 7)),
        ("ខ្ញុំទៅ {date}", .khmer, "ខ្ញុំទៅថ្ងៃទី ១ ខែមេសា ឆ្នាំ ២០២៦", .date(year: 2_026, month: 4, day: 1)),
        ("{date} သွားမယ်", .burmese, "ဇွန်လ ၁၂ ရက်နေ့ သွားမယ်", .date(year: nil, month: 6, day: 12)),
    ])
    func datesAreRead(_ template: String, _ language: LanguageTag, _ said: String, _ value: SlotValue.Value) {
        let match = match(template, language, said)
        #expect(match.outcome == .answer, "\(match.reason)")
        #expect(match.slots.map(\.value) == [value])
    }

    /// Ranges, bounds, halves, decimals of what is counted, and what else is another amount than the number in it.
    @Test(arguments: [
        ("请{time}叫醒我。", LanguageTag.chinese, "请七点前叫醒我"),
        ("请{time}叫醒我。", .chinese, "请七点左右叫醒我"),
        ("我要{number}个。", .chinese, "我要三四个"),
        ("我要{number}个。", .chinese, "我要十几个"),
        ("我要{number}个。", .chinese, "我要半个"),
        ("我要{number}个。", .chinese, "我要一个半"),
        ("{number}명 자리 주세요.", .korean, "두세 명 자리 주세요"),
        ("{number}명 자리 주세요.", .korean, "2,3명 자리 주세요"),
        ("{number}명 자리 주세요.", .korean, "네다섯 명 자리 주세요"),
        ("{number}명 자리 주세요.", .korean, "다섯 명쯤 자리 주세요"),
        ("{time}에 깨워 주세요.", .korean, "일곱 시 전에 깨워 주세요"),
        ("{number}名です。", .japanese, "三、四名です"),
        ("{number}名です。", .japanese, "3〜4名です"),
        ("{number}名です。", .japanese, "四名ぐらいです"),
        ("{time}に起こしてください。", .japanese, "十時前に起こしてください"),
        ("A table for {number}, please.", .english, "a table for two or three please"),
        ("A table for {number}, please.", .english, "a table for 2-3 please"),
        ("A table for {number}, please.", .english, "a table for about five please"),
        ("A table for {number}, please.", .english, "a table for 2.5 please"),
        ("{number} beers, please.", .english, "½ beers please"),
        ("{number} nights", .english, "at least two nights"),
        ("{number} nights", .english, "not two nights"),
        ("{number} nights", .english, "no more than two nights"),
        ("{number} nights", .english, "two days"),
        ("Please wake me at {time}.", .english, "please wake me before three"),
        ("Please wake me at {time}.", .english, "please wake me around 7 am"),
        ("Please wake me at {time}.", .english, "please wake me at 7 or 8"),
        ("Please wake me at {time}.", .english, "please wake me at 7-8 am"),
        ("We arrive on {date}.", .english, "we arrive on March 3-5"),
        ("We arrive on {date}.", .english, "we arrive on 30 February"),
        ("We arrive on {date}.", .english, "we arrive on 5/2"),
        ("It costs {money}.", .english, "it costs between 5 and 10 dollars"),
        ("It costs {money}.", .english, "it costs 5-10 dollars"),
        ("It costs {money}.", .english, "it costs $5 each"),
        ("Tôi muốn đổi {money}.", .vietnamese, "tôi muốn đổi hơn 100 đô"),
        ("Cho tôi bàn {number} người.", .vietnamese, "cho tôi bàn hai ba người"),
        ("Đánh thức tôi lúc {time}.", .vietnamese, "đánh thức tôi trước 7 giờ"),
        ("ขอพัก {number} คืน", .thai, "ขอพักอย่างน้อยสองคืน"),
        ("ขอพัก {number} คืน", .thai, "ขอพักสองคืนครึ่ง"),
        ("ขอพัก {number} คืน", .thai, "ขอพัก 2-3 คืน"),
        ("ช่วยปลุกตอน {time}", .thai, "ช่วยปลุกก่อนตีห้า"),
        ("Bangunkan saya {time}.", .indonesian, "bangunkan saya sebelum jam 7"),
        ("Harganya {money}.", .indonesian, "harganya sekitar 50 ribu rupiah"),
        ("Saya mau {number} roti.", .indonesian, "saya mau setengah roti"),
        ("Saya mau {number} roti.", .indonesian, "saya mau dua tiga roti"),
        ("សូមតុសម្រាប់ {number} នាក់", .khmer, "សូមតុសម្រាប់ប្រហែល ៥ នាក់"),
        ("ປຸກຂ້ອຍ {time}", .lao, "ປຸກຂ້ອຍປະມານ 7 ໂມງ"),
        ("{number} ယောက်", .burmese, "သုံးလေးယောက်"),
        ("{number} ယောက်", .burmese, "၅ ယောက်လောက်"),
        ("표 {number}장 주세요.", .korean, "표 두 장만 주세요"),
        ("我要{number}个。", .chinese, "我只要三个"),
        ("I need {number} tickets.", .english, "I need a couple of tickets"),
        ("I need {number} tickets.", .english, "I need one or two tickets"),
        ("I need {number} tickets.", .english, "I don't need three tickets"),
        ("I need {number} tickets.", .english, "I need another two tickets"),
        ("I need {number} tickets.", .english, "I need tickets for three"),
        ("I need {number} tickets.", .english, "I need two more tickets"),
        ("I need {number} tickets.", .english, "I only need two tickets"),
        ("I need {number} tickets.", .english, "I need two child tickets"),
        ("The bus leaves at {time}.", .english, "the bus leaves after six"),
        ("The bus leaves at {time}.", .english, "the bus leaves in six minutes"),
        ("The bus leaves at {time}.", .english, "the bus leaves at 25:00"),
        ("The bus leaves at {time}.", .english, "the bus leaves at 6 every day"),
        ("That comes to {money}.", .english, "that comes to about £7"),
        ("That comes to {money}.", .english, "that comes to less than £7"),
        ("That comes to {money}.", .english, "that comes to 7 nights"),
        ("That comes to {money}.", .english, "that comes to $1.500"),
        ("That comes to {money}.", .english, "that comes to 200 baht per person"),
        ("We leave on {date}.", .english, "we leave on 15 March or 16 March"),
        ("We leave on {date}.", .english, "we leave before 15 March"),
        ("We leave on {date}.", .english, "we leave on the fifteenth"),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi khoảng năm vé"),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi thêm hai vé"),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi vài vé"),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi hơn chục vé"),
        ("Hết {money}.", .vietnamese, "hết chưa tới 100 nghìn đồng"),
        ("Tàu chạy lúc {time}.", .vietnamese, "tàu chạy sau 9 giờ tối"),
        ("Tôi đi ngày {date}.", .vietnamese, "tôi đi trước ngày 2 tháng 9"),
        ("เอา {number} ขวด", .thai, "เอาสองสามขวด"),
        ("เอา {number} ขวด", .thai, "เอาอีกสองขวด"),
        ("เอา {number} ขวด", .thai, "เอาสิบกว่าขวด"),
        ("เอา {number} ขวด", .thai, "เอาครึ่งขวด"),
        ("ทั้งหมด {money}", .thai, "ทั้งหมดไม่เกิน 500 บาท"),
        ("รถออก {time}", .thai, "รถออกหลังห้าโมงเย็น"),
        ("รถออก {time}", .thai, "รถออกประมาณสองทุ่ม"),
        ("Saya butuh {number} tiket.", .indonesian, "saya butuh beberapa tiket"),
        ("Saya butuh {number} tiket.", .indonesian, "saya butuh dua atau tiga tiket"),
        ("Saya butuh {number} tiket.", .indonesian, "saya butuh minimal dua tiket"),
        ("Saya butuh {number} tiket.", .indonesian, "saya butuh 2 tiket lagi"),
        ("Totalnya {money}.", .indonesian, "totalnya lebih dari 50.000 rupiah"),
        ("Kereta berangkat {time}.", .indonesian, "kereta berangkat setelah jam 5 sore"),
        ("Saya tiba {date}.", .indonesian, "saya tiba 3-5 Mei"),
        ("Saya perlu {number} tiket.", .malay, "saya perlu lebih kurang lima tiket"),
        ("给我{number}张票。", .chinese, "给我再来两张票"),
        ("给我{number}张票。", .chinese, "给我三到五张票"),
        ("给我{number}张票。", .chinese, "给我二十多张票"),
        ("给我{number}张票。", .chinese, "给我至少两张票"),
        ("火车{time}开。", .chinese, "火车八点以后开"),
        ("总共{money}。", .chinese, "总共大约一百块"),
        ("总共{money}。", .chinese, "总共一百多块"),
        ("我{date}走。", .chinese, "我5月3日到5日走"),
        ("표 {number}장 주세요.", .korean, "표 한두 장 주세요"),
        ("표 {number}장 주세요.", .korean, "표 두 장 더 주세요"),
        ("표 {number}장 주세요.", .korean, "표 최소 두 장 주세요"),
        ("기차는 {time}에 떠나요.", .korean, "기차는 세 시쯤에 떠나요"),
        ("모두 {money}이에요.", .korean, "모두 약 3만 원이에요"),
        ("切符を{number}枚ください。", .japanese, "切符を二、三枚ください"),
        ("切符を{number}枚ください。", .japanese, "切符をもう二枚ください"),
        ("切符を{number}枚ください。", .japanese, "切符を二枚以上ください"),
        ("電車は{time}に出ます。", .japanese, "電車は七時ごろに出ます"),
        ("合計{money}です。", .japanese, "合計約三千円です"),
        ("ខ្ញុំត្រូវការសំបុត្រ {number}", .khmer, "ខ្ញុំត្រូវការសំបុត្រយ៉ាងតិច ២"),
        ("ឡានចេញ {time}", .khmer, "ឡានចេញមុនម៉ោង ៧"),
        ("ເອົາ {number} ແກ້ວ", .lao, "ເອົາອີກສອງແກ້ວ"),
        ("ເອົາ {number} ແກ້ວ", .lao, "ເອົາ 2-3 ແກ້ວ"),
        ("ລົດອອກ {time}", .lao, "ລົດອອກກ່ອນ 8 ໂມງ"),
        ("လက်မှတ် {number} စောင် ပေးပါ", .burmese, "လက်မှတ် အနည်းဆုံး ၂ စောင် ပေးပါ"),
        ("ကားက {time} ထွက်မယ်", .burmese, "ကားက ည ၉ နာရီ မတိုင်ခင် ထွက်မယ်"),
        ("Cho tôi {number} vé.", .vietnamese, "tôi không cần hai vé"),
        ("Tôi muốn {number} vé.", .vietnamese, "tôi không muốn hai vé"),
        ("Cho tôi {number} vé.", .vietnamese, "cho tôi không phải hai vé"),
        ("Tôi muốn {number} vé.", .vietnamese, "tôi muốn không quá hai vé"),
        ("ເອົາ {number} ແກ້ວ", .lao, "ບໍ່ເອົາ 2 ແກ້ວ"),
        ("ເອົາ {number} ແກ້ວ", .lao, "ເອົາບໍ່ເກີນ 2 ແກ້ວ"),
        ("យក {number} កែវ", .khmer, "អត់យក ២ កែវ"),
        ("យក {number} កែវ", .khmer, "មិនយក ២ កែវទេ"),
        ("เอา {number} ขวด", .thai, "ไม่เอาสองขวด"),
        ("{number}名です。", .japanese, "四名ではありません"),
        ("{number}名です。", .japanese, "四名じゃないです"),
        ("切符を{number}枚ください。", .japanese, "切符を二枚半ください"),
        ("切符を{number}枚ください。", .japanese, "切符を1.5枚ください"),
        ("{number}명이에요.", .korean, "세 명 아니에요"),
        ("{number}명이에요.", .korean, "세 명 이상이에요"),
        ("我们{number}个人。", .chinese, "我们不是四个人"),
        ("我们{number}个人。", .chinese, "我们四五个人"),
        ("{number} ယောက်ပါ", .burmese, "သုံးယောက် မဟုတ်ပါဘူး"),
        ("Kami {number} orang.", .indonesian, "kami bukan empat orang"),
        ("Kami {number} orang.", .indonesian, "kami tiga sampai empat orang"),
        ("Kami {number} orang.", .indonesian, "kami 3,5 orang"),
        ("Kami {number} orang.", .malay, "kami tidak sampai empat orang"),
        ("We are {number} people.", .english, "we are not four people"),
        ("I'll pay {money}.", .english, "I'll pay half of 20 dollars"),
        ("I'll pay {money}.", .english, "I'll pay 20 dollars a night"),
        ("I'll pay {money}.", .english, "I'll pay up to 20 dollars"),
        ("I'll pay {money}.", .english, "I won't pay 20 dollars"),
        ("Come at {time}.", .english, "come between five and seven"),
        ("Come at {time}.", .english, "come from 5 pm to 7 pm"),
        ("Come at {time}.", .english, "come by 5 pm"),
        ("Come on {date}.", .english, "come on 1 May to 3 May"),
        ("Come on {date}.", .english, "come after 3 May"),
        ("Come on {date}.", .english, "come around May 3rd"),
        ("Come on {date}.", .english, "don't come on May 3rd"),
    ])
    func otherAmountsDoNotFill(_ template: String, _ language: LanguageTag, _ said: String) {
        #expect(match(template, language, said).outcome != .answer)
    }

    /// Words that make another amount fill a wording that has them.
    @Test func theWordingsOwnWordsMayStandAroundASlot() {
        let match = match("Wake me before {time}.", .english, "wake me before seven am")
        #expect(match.slots.map(\.value) == [.time(hour: 7, minute: 0)])
        let range = self.match("From {number} to {number2} people", .english, "from two to three people")
        #expect(range.slots.map(\.value) == [.number(2), .number(3)])
        let fixed = self.match("Room {number} for two nights", .english, "room 214 for two nights")
        #expect(fixed.slots.map(\.value) == [.number(214)])
    }
}
