import Foundation

/// What stands around a number in its text.
struct NumberContext {
    private let scalars: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    // MARK: - Words before and after

    /// How far before a number a word may stand that says what it is.
    private static let reach = 24

    /// Whether the words before say that a number is to be called.
    func speaksOfTelephone(before index: Int) -> Bool {
        contains(Self.telephone, before: index)
    }

    /// Whether the words before say that a passport's number comes.
    func speaksOfPassport(before index: Int) -> Bool {
        contains(Self.passport, before: index)
    }

    /// Whether the number is an amount: of money, or of something with a unit.
    func isAmount(_ range: Range<Int>) -> Bool {
        let before = text(max(0, range.lowerBound - 9)..<range.lowerBound).trimmingCharacters(in: .whitespaces)
        let after = text(range.upperBound..<min(scalars.count, range.upperBound + 10))
            .trimmingCharacters(in: .whitespaces)
        return Self.money.contains { sign in
            // "won" and not "wonderful", "rm" and not "confirm".
            let isWord = sign.last.map { $0.isASCII && $0.isLetter } ?? false
            if before.hasSuffix(sign), !isWord || before.dropLast(sign.count).last.map({ !$0.isLetter }) ?? true {
                return true
            }
            return after.hasPrefix(sign) && (!isWord || after.dropFirst(sign.count).first.map { !$0.isLetter } ?? true)
        }
    }

    private func contains(_ words: [String], before index: Int) -> Bool {
        let before = text(max(0, index - Self.reach)..<max(0, index))
        // A sentence's end cuts off what was said before it.
        let sentence = before.split(omittingEmptySubsequences: false) { "!?。！？".contains($0) }.last ?? ""
        return words.contains { sentence.contains($0) }
    }

    private func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view).lowercased()
    }

    // MARK: - Letters and digits around

    /// Whether a letter of the Latin alphabet stands there, full-width ones included.
    func isLatinLetter(at index: Int) -> Bool {
        latinLetter(at: index) != nil
    }

    func isDigit(at index: Int) -> Bool {
        scalars.indices.contains(index) && DigitRun.digit(scalars[index]) != nil
    }

    func isClosingBracket(at index: Int) -> Bool {
        scalars.indices.contains(index) && (scalars[index] == ")" || scalars[index] == "）")
    }

    /// The letters and digits around a group, without a gap.
    func word(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while isLatinLetter(at: start - 1) || isDigit(at: start - 1) { start -= 1 }
        var end = range.upperBound
        while isLatinLetter(at: end) || isDigit(at: end) { end += 1 }
        return start..<end
    }

    /// The letters of a stretch; empty when there is anything else in it.
    func letters(from start: Int, to end: Int) -> String {
        let letters = (start..<max(start, end)).map { latinLetter(at: $0) }
        return letters.contains(nil) ? "" : String(letters.compactMap { $0 })
    }

    func digits(in range: Range<Int>) -> Int {
        range.count { isDigit(at: $0) }
    }

    /// Where two capital letters begin that stand alone before a space and an index.
    func capitalsWithSpace(before index: Int) -> Int? {
        guard index >= 3, scalars[index - 1] == " ", !isLatinLetter(at: index - 4), !isDigit(at: index - 4) else {
            return nil
        }
        let letters = letters(from: index - 3, to: index - 1)
        return letters.count == 2 && letters == letters.uppercased() ? index - 3 : nil
    }

    private func latinLetter(at index: Int) -> Character? {
        guard scalars.indices.contains(index) else { return nil }
        let value = scalars[index].value
        // Full-width letters lie at a fixed distance from ASCII's.
        let folded = (0xFF21...0xFF5A).contains(value) ? value - 0xFEE0 : value
        guard (0x41...0x5A).contains(folded) || (0x61...0x7A).contains(folded),
            let scalar = Unicode.Scalar(folded)
        else { return nil }
        return Character(scalar)
    }
}

// MARK: - Words

extension NumberContext {
    /// Words after which a number is one to call.
    fileprivate static let telephone = [
        "phone number", "telephone", "phone is", "phone:", "mobile number", "mobile is", "cell number", "call me",
        "call ", "my number", "contact number", "tel.", "tel:", "whatsapp", "zalo",
        "số điện thoại", "sđt", "gọi", "โทร", "เบอร์", "telepon", "telefon", "nomor hp", "nombor", "电话", "電話", "手机",
        "号码", "携帯", "전화", "휴대폰", "연락처", "ទូរស័ព្ទ", "ទូរសព្ទ", "ໂທ", "ເບີ", "ဖုန်း",
    ]

    /// Words after which a passport's number comes.
    fileprivate static let passport = [
        "passport", "hộ chiếu", "พาสปอร์ต", "หนังสือเดินทาง", "paspor", "pasport", "护照", "護照", "여권", "旅券",
        "パスポート", "លិខិតឆ្លងដែន", "ໜັງສືຜ່ານແດນ", "ພາສປອດ", "နိုင်ငံကူးလက်မှတ်", "ပတ်စ်ပို့",
    ]

    /// Money and its signs, before or after an amount.
    fileprivate static let money = [
        "$", "€", "£", "¥", "￥", "₫", "฿", "₩", "៛", "₭", "dollars", "dollar", "usd", "euro", "euros", "vnd", "đồng",
        "dong", "baht", "thb", "บาท", "rp", "rp.", "idr", "rupiah", "rm", "myr", "ringgit", "yuan", "rmb", "cny", "元",
        "块",
        "won", "krw", "원", "yen", "jpy", "円", "riel", "khr", "រៀល", "kip", "lak", "ກີບ", "kyat", "mmk", "ကျပ်", "million",
        "thousand", "hundred", "percent", "%", "triệu", "nghìn", "juta", "ribu", "万", "億", "亿", "만", "억",
    ]
}
