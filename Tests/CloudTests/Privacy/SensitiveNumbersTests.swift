import Foundation
import Languages
import TestTools
import Testing

@testable import Cloud

@Suite struct SensitiveNumbersTests {
    private static let masked: [(text: String, result: String)] = [
        // Cards: ISO/IEC 7812 check digit, as printed, spoken and misprinted.
        ("My card is 4111 1111 1111 1111, room 204", "My card is ####, room 204"),
        ("4111111111111111", "####"),
        ("Card 5500-0000-0000-0004 please", "Card #### please"),
        ("3782 822463 10005 is my card", "#### is my card"),
        ("30569309025904", "####"),
        ("6011 0009 9013 9424", "####"),
        ("4222222222222", "####"),
        ("6304 0000 0000 0000 000", "####"),
        ("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "####"),
        ("บัตร ๔๑๑๑ ๑๑๑๑ ๑๑๑๑ ๑๑๑๑ ค่ะ", "บัตร #### ค่ะ"),
        ("កាត ៤១១១១១១១១១១១១១១១", "កាត ####"),
        ("ບັດ ໔໑໑໑ ໑໑໑໑ ໑໑໑໑ ໑໑໑໑", "ບັດ ####"),
        ("ကတ် ၄၁၁၁ ၁၁၁၁ ၁၁၁၁ ၁၁၁၁", "ကတ် ####"),
        ("カード番号は４１１１ １１１１ １１１１ １１１１です", "カード番号は####です"),
        ("卡号4111111111111111，谢谢", "卡号####，谢谢"),
        ("Charge 4111 1111 1111 1111 $20", "Charge #### $20"),
        // A card's number with one digit misheard.
        ("4111111111111112", "####"),
        ("4111-1111-1111-1112", "####"),
        // Numbers of persons.
        ("900101-1234567", "####"),
        ("1-2345-67890-12-1", "####"),
        ("ID 3201011708450001", "ID ####"),
        // Telephones, with a plus, with a nought, and as countries write them.
        ("Call +66 81 234 5678 tomorrow at 9", "Call #### tomorrow at 9"),
        ("+84 (0)912 345 678", "####"),
        ("＋８１ ９０ １２３４ ５６７８", "####"),
        ("0081 90 1234 5678", "####"),
        ("My number is 0912 345 678.", "My number is ####."),
        ("0912.345.678", "####"),
        ("081-234-5678", "####"),
        ("เบอร์ ๐๘๑-๒๓๔-๕๖๗๘ ครับ", "เบอร์ #### ครับ"),
        ("โทร 02-123-4567", "โทร ####"),
        ("Nomor saya 0812-3456-7890", "Nomor saya ####"),
        ("012-345 6789 boleh WhatsApp", "#### boleh WhatsApp"),
        ("내 번호는 010-1234-5678이에요", "내 번호는 ####이에요"),
        ("090-1234-5678です", "####です"),
        ("电话13800138000", "电话####"),
        ("138 0013 8000", "####"),
        ("010-12345678", "####"),
        ("ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨", "ទូរស័ព្ទ ####"),
        ("ໂທ 020 5555 1234", "ໂທ ####"),
        ("ဖုန်း ၀၉ ၁၂၃ ၄၅၆ ၇၈၉", "ဖုန်း ####"),
        ("(212) 555-0187", "####"),
        ("(0812345678)", "####"),
        ("212-555-0187", "####"),
        ("Room 204 0812345678", "Room 204 ####"),
        ("06 12 34 56 78", "####"),
        ("0 8 1 2 3 4 5 6 7 8", "####"),
        ("Please call 555 1234", "Please call ####"),
        ("My phone number is 5551234", "My phone number is ####"),
        ("我的手机是5551234", "我的手机是####"),
        ("Please confirm 0812345678", "Please confirm ####"),
        // Passports.
        ("Passport B1234567", "Passport ####"),
        ("My passport number is 512345678", "My passport number is ####"),
        ("หนังสือเดินทางAA1234567ครับ", "หนังสือเดินทาง####ครับ"),
        ("It is E12345678, from China", "It is ####, from China"),
        ("TK1234567", "####"),
        ("M123A4567", "####"),
        ("ＡＡ１２３４５６７", "####"),
        ("MA123456 နိုင်ငံကူးလက်မှတ်", "#### နိုင်ငံကူးလက်မှတ်"),
        ("AA 1234567", "####"),
        ("hộ chiếu c1234567", "hộ chiếu ####"),
        // Several.
        ("A1234567, 0812345678 and 4111111111111111", "####, #### and ####"),
    ]

    @Test("What looks like a card, a passport or a telephone is masked", arguments: masked.indices)
    func masks(index: Int) {
        let (text, result) = Self.masked[index]
        let masked = SensitiveNumbers.mask(text)
        #expect(masked.text == result)
        #expect(masked.isChanged)
        // Once is enough.
        #expect(SensitiveNumbers.mask(masked.text).text == masked.text)
    }

    private static let ordinary = [
        "Three coffees and 2 teas", "Room 204", "Rooms 204, 205 and 1206", "It is 12,500,000 dong", "12 500 000 đồng",
        "1.250.000 rupiah", "Rp 15000000", "Rp15000000", "RM1500000", "VND 25000000", "Giá 2500000000 đồng",
        "It costs $12345678", "¥13800138000", "13800138000 rupiah", "₩1500000", "99999999 원", "5000000円", "฿2500.50",
        "Check-in at 14:30, check-out at 11:00", "08:30-09:15", "Open 0800-1700", "9 to 5", "05-06-2024", "2024-06-05",
        "05.06.2024", "05 06 2024", "05/06/2024", "20240605", "5 มิถุนายน 2567", "05-06-2567", "2024-2025",
        "2021 2022 2023 2024", "Flight VN 1234", "Flight TG0912", "0.75 litres", "0.1234567", "3.14159265", "100%",
        "1 2 3 4 5 6 7", "10 20 30 40 50 60 70", "101 102 103 104 105", "Tables 1 2 3", "5 + 3 = 8", "Bus 0812",
        "10.5 kg", "600000 km", "Order 12345", "1 234 567 890 123", "007", "001 002 003 004", "7-Eleven", "24/7",
        "ห้อง ๒๐๔ ราคา ๑,๕๐๐ บาท", "បន្ទប់ ២០៤", "ຫ້ອງ ໒໐໔", "အခန်း ၂၀၄", "部屋は２０４です", "三杯咖啡",
        "Windows 11 22H2", "iPhone 15", "A4 paper", "B12 vitamin", "COVID-19", "H1N1", "Gate B12", "Seat 14A",
        "I have 1000000 reasons", "192.168.100.200", "Version 1.2.3.4", "Invoice A12345", "555-1234", "",
        "My phone cost 12000000 dong", "A passport is 1500000 dong", "We are 2 adults, 1 child (6) and 1 infant",
    ]

    @Test("What is ordinary at a counter is left alone", arguments: ordinary) func leaves(text: String) {
        let masked = SensitiveNumbers.mask(text)
        #expect(masked.text == text)
        #expect(masked.kinds.isEmpty)
    }

    @Test("The kinds are named, and never the numbers") func kinds() {
        let masked = SensitiveNumbers.mask("B1234567, 0812345678, 4111111111111111, 4111111111111112")
        #expect(masked.kinds == [.passport, .telephone, .card, .longNumber])
    }

    @Test("The check digit is ISO/IEC 7812's", arguments: ["79927398713", "4111111111111111", "0"])
    func checkDigit(number: String) {
        let digits = number.utf8.map { $0 - 0x30 }
        #expect(NumberShape.hasCheckDigit(digits))
        for place in digits.indices {
            var wrong = digits
            wrong[place] = (wrong[place] + 1) % 10
            #expect(!NumberShape.hasCheckDigit(wrong))
        }
    }

    @Test("No card survives, in the digits of any script and in any grouping that cards have", arguments: 1...50)
    func everyCard(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let zeros: [UInt32] = [0x30, 0xE50, 0xED0, 0x17E0, 0x1040, 0xFF10]
        for zero in zeros {
            var digits = [UInt8.random(in: 1...9, using: &generator)]
            for _ in 0..<Int.random(in: 11...17, using: &generator) {
                digits.append(UInt8.random(in: 0...9, using: &generator))
            }
            digits.append(0)
            while !NumberShape.hasCheckDigit(digits) { digits[digits.count - 1] += 1 }
            let separator = ["", " ", "-"].randomElement(using: &generator) ?? ""
            var text = ""
            for (place, digit) in digits.enumerated() {
                if place > 0, place % 4 == 0 { text += separator }
                text.unicodeScalars.append(Unicode.Scalar(zero + UInt32(digit)) ?? "0")
            }
            // Years in a row, which a list has and a card hardly ever.
            let masked = SensitiveNumbers.mask("My card: \(text), please")
            #expect(masked.text == "My card: ####, please", "seed \(seed): \(text)")
        }
    }

    @Test("Any text comes back, whatever is in it", arguments: 1...30) func anyText(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "0", "1", "12", "345", "6789", "๑๒", "１", " ", "  ", "-", ".", "(", ")", "+", "A", "AB", "é", "ก็", "👨‍👩‍👧",
            "\n", "\u{0}",
            "passport ", "call ", "$", "元", ",", ":",
        ]
        for _ in 0..<50 {
            let text = (0..<Int.random(in: 0...30, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let masked = SensitiveNumbers.mask(text)
            // What is not masked stands where it stood: without the signs, only digits and what joins them is missing.
            let letters = { (text: String) in text.filter { $0.isLetter && !$0.isASCII } }
            #expect(letters(masked.text) == letters(text), "seed \(seed)")
            if !masked.isChanged { #expect(masked.text == text) }
        }
    }
}

@Suite struct PrivacyPolicyTests {
    @Test("By default text may leave and sound may not") func standard() {
        let policy = PrivacyPolicy()
        for language in LanguageTag.known {
            #expect(policy.allows(.text, in: language))
            #expect(!policy.allows(.sound, in: language))
        }
        #expect(policy.allows(.text, in: nil))
    }

    @Test("Each language may have its own, and a region takes its language's") func languages() {
        let policy = PrivacyPolicy(
            [.text, .sound], languages: [.korean: .nothing, .japanese: .text, LanguageTag(rawValue: "zh"): .nothing])
        #expect(!policy.allows(.text, in: .korean))
        #expect(policy.allows(.text, in: .japanese))
        #expect(!policy.allows(.sound, in: .japanese))
        #expect(!policy.allows(.text, in: .chinese))
        #expect(policy.allows(.sound, in: .thai))
        #expect(policy.allows([.text, .sound], in: .thai))
    }

    @Test("What is in an unknown language may leave only where every language may") func unknown() {
        #expect(!PrivacyPolicy([.text, .sound], languages: [.korean: .text]).allows(.sound, in: nil))
        #expect(PrivacyPolicy([.text, .sound], languages: [.korean: .sound]).allows(.sound, in: nil))
    }

    @Test(
        "It is read as it is written, and a misspelt one is refused",
        arguments: [
            ("nothing", .nothing), ("text", .text), ("Sound", .sound), ("text, sound", [.text, .sound]),
            ("sound+text", [.text, .sound]), ("", nil), ("txt", nil), ("nothing, text", nil), ("all", nil),
        ] as [(String, PrivacyPolicy.Permission?)])
    func parsing(text: String, permission: PrivacyPolicy.Permission?) {
        #expect(PrivacyPolicy.Permission(parsing: text) == permission)
        if let permission { #expect(PrivacyPolicy.Permission(parsing: permission.description) == permission) }
    }
}
