import Languages

/// Numbers from 0 to 999,999 in the words of the eleven languages.
///
///     NumberWords.words(for: 21, in: .thai)      // "ยี่สิบเอ็ด"
///     NumberWords.words(for: 105, in: .vietnamese)   // "một trăm linh năm"
public enum NumberWords {
    /// The numbers that have words here.
    public static let range = 0...999_999

    /// The words of `number`; `nil` when it is out of ``range`` or the language is not one of ``LanguageTag/known``.
    public static func words(for number: Int, in language: LanguageTag) -> String? {
        guard range.contains(number) else { return nil }
        switch language.primary {
        case "en": return english(number)
        case "vi": return vietnamese(number)
        case "id": return malayan(number, eight: "delapan", zero: "nol")
        case "ms": return malayan(number, eight: "lapan", zero: "sifar")
        case "th": return number == 0 ? "ศูนย์" : grouped(number, thai)
        case "lo": return number == 0 ? "ສູນ" : grouped(number, lao)
        case "km": return khmer(number)
        case "my": return number == 0 ? "သုည" : burmese(number)
        case "zh": return chinese(number)
        case "ja":
            return number == 0 ? "ゼロ" : myriads(number, digits: hanDigits, units: ["", "十", "百", "千"], myriad: "万")
        case "ko":
            let digits = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"]
            return number == 0 ? "영" : myriads(number, digits: digits, units: ["", "십", "백", "천"], myriad: "만")
        default: return nil
        }
    }

    /// The decimal point as it is spoken, and whether it is joined to the digits.
    static func point(in language: LanguageTag) -> (word: String, isJoined: Bool)? {
        switch language.primary {
        case "en": ("point", false)
        case "vi": ("phẩy", false)
        case "id": ("koma", false)
        case "ms": ("perpuluhan", false)
        case "th": ("จุด", false)
        case "lo": ("ຈຸດ", false)
        case "km": ("ក្បៀស", false)
        case "my": ("ဒသမ", false)
        case "zh": ("点", true)
        case "ja": ("てん", true)  // Voices read 点 by itself as "dot" or as a sign without a sound.
        case "ko": ("점", false)
        default: nil
        }
    }

    /// The words of a number beyond ``range``, below a thousand milliard: amounts of money can be that large.
    static func largeWords(for number: Int, in language: LanguageTag) -> String? {
        guard number > range.upperBound, number < 1_000_000_000_000 else { return words(for: number, in: language) }
        switch language.primary {
        case "en": return parts(number, [(1_000_000_000, " billion"), (1_000_000, " million")], in: language, gap: " ")
        case "vi": return parts(number, [(1_000_000_000, " tỷ"), (1_000_000, " triệu")], in: language, gap: " ")
        case "id": return parts(number, [(1_000_000_000, " miliar"), (1_000_000, " juta")], in: language, gap: " ")
        case "ms": return parts(number, [(1_000_000_000, " bilion"), (1_000_000, " juta")], in: language, gap: " ")
        case "th": return parts(number, [(1_000_000, "ล้าน")], in: language, gap: "")
        case "lo": return parts(number, [(1_000_000, "ລ້ານ")], in: language, gap: "")
        case "km": return parts(number, [(1_000_000, "លាន")], in: language, gap: "")
        case "my": return parts(number, [(1_000_000, "သန်း")], in: language, gap: "")
        case "zh": return parts(number, [(100_000_000, "亿"), (10_000, "万")], in: language, gap: "", zero: "零")
        case "ja": return parts(number, [(100_000_000, "億"), (10_000, "万")], in: language, gap: "")
        case "ko": return parts(number, [(100_000_000, "억"), (10_000, "만")], in: language, gap: "")
        default: return nil
        }
    }

    /// A large number by its large units; `zero` is said for places that are passed over.
    private static func parts(
        _ number: Int, _ units: [(value: Int, word: String)], in language: LanguageTag, gap: String, zero: String = ""
    ) -> String? {
        var result: [String] = []
        var rest = number
        var last = 0
        for unit in units {
            let count = rest / unit.value
            rest %= unit.value
            guard count > 0 else { continue }
            guard let words = largeWords(for: count, in: language) else { return nil }
            result.append((last > 0 && count < last / unit.value / 10 ? zero : "") + words + unit.word)
            last = unit.value
        }
        if rest > 0 {
            guard let words = words(for: rest, in: language) else { return nil }
            result.append((rest < last / 10 ? zero : "") + words)
        }
        return result.joined(separator: gap)
    }

    /// The Korean number words that stand before a counter, 1 to 99: 한, 두, 스무.
    static func koreanNative(_ number: Int) -> String? {
        guard (1...99).contains(number) else { return nil }
        if number == 20 { return "스무" }
        let tens = ["", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"]
        return tens[number / 10] + ["", "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"][number % 10]
    }

    private static func english(_ number: Int) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        switch number {
        case 0..<20: return small[number]
        case 20..<100: return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
        case 100..<1_000:
            return small[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + english(number % 100))
        default:
            let rest = number % 1_000
            let joint = rest == 0 ? "" : (rest < 100 ? " and " : " ") + english(rest)
            return english(number / 1_000) + " thousand" + joint
        }
    }

    private static func vietnamese(_ number: Int) -> String {
        let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
        switch number {
        case 0..<10: return digits[number]
        case 10..<20: return "mười" + (number == 10 ? "" : " " + (number == 15 ? "lăm" : digits[number % 10]))
        case 20..<100:
            let unit = ["", " mốt", " hai", " ba", " bốn", " lăm", " sáu", " bảy", " tám", " chín"][number % 10]
            return digits[number / 10] + " mươi" + unit
        case 100..<1_000:
            let rest = number % 100
            let tail = rest == 0 ? "" : rest < 10 ? " linh " + digits[rest] : " " + vietnamese(rest)
            return digits[number / 100] + " trăm" + tail
        default:
            let rest = number % 1_000
            // A gap is spoken out, so that 1,005 is not taken for 1,500.
            let tail =
                rest == 0
                ? ""
                : rest < 100 ? " không trăm " + (rest < 10 ? "linh " : "") + vietnamese(rest) : " " + vietnamese(rest)
            return vietnamese(number / 1_000) + " nghìn" + tail
        }
    }

    private static func malayan(_ number: Int, eight: String, zero: String) -> String {
        let digits = [
            zero, "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", eight, "sembilan", "sepuluh", "sebelas",
        ]
        func joined(_ head: String, _ rest: Int) -> String {
            rest == 0 ? head : head + " " + malayan(rest, eight: eight, zero: zero)
        }
        switch number {
        case 0..<12: return digits[number]
        case 12..<20: return digits[number - 10] + " belas"
        case 20..<100: return joined(digits[number / 10] + " puluh", number % 10)
        case 100..<200: return joined("seratus", number % 100)
        case 200..<1_000: return joined(digits[number / 100] + " ratus", number % 100)
        case 1_000..<2_000: return joined("seribu", number % 1_000)
        default: return joined(malayan(number / 1_000, eight: eight, zero: zero) + " ribu", number % 1_000)
        }
    }

    private struct Grouped {
        var digits: [String]
        /// The names of 100,000, 10,000, 1,000, 100 and 10.
        var units: [String]
        var twenty: String
        /// One behind tens or more.
        var lastOne: String
    }

    private static let thai = Grouped(
        digits: ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"],
        units: ["แสน", "หมื่น", "พัน", "ร้อย", "สิบ"], twenty: "ยี่สิบ", lastOne: "เอ็ด")
    private static let lao = Grouped(
        digits: ["", "ໜຶ່ງ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"],
        units: ["ແສນ", "ໝື່ນ", "ພັນ", "ຮ້ອຍ", "ສິບ"], twenty: "ຊາວ", lastOne: "ເອັດ")

    private static func grouped(_ number: Int, _ words: Grouped) -> String {
        var result = ""
        var (rest, power) = (number, 100_000)
        for unit in words.units {
            let digit = rest / power
            switch (digit, power) {
            case (0, _): break
            case (1, 10): result += unit
            case (2, 10): result += words.twenty
            default: result += words.digits[digit] + unit
            }
            rest %= power
            power /= 10
        }
        if rest == 1, number > 9 { return result + words.lastOne }
        return result + words.digits[rest]
    }

    private static func khmer(_ number: Int) -> String {
        let digits = ["សូន្យ", "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន"]
        let tens = ["", "ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប"]
        func rest(_ value: Int) -> String { value == 0 ? "" : khmer(value) }
        switch number {
        case 0..<10: return digits[number]
        case 10..<100: return tens[number / 10] + rest(number % 10)
        case 100..<1_000: return digits[number / 100] + "រយ" + rest(number % 100)
        case 1_000..<10_000: return digits[number / 1_000] + "ពាន់" + rest(number % 1_000)
        case 10_000..<100_000: return digits[number / 10_000] + "ម៉ឺន" + rest(number % 10_000)
        default: return digits[number / 100_000] + "សែន" + rest(number % 100_000)
        }
    }

    private static func burmese(_ number: Int) -> String {
        let digits = ["", "တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခြောက်", "ခုနစ်", "ရှစ်", "ကိုး"]
        // A unit changes its tone when something follows it.
        let units = [("သိန်း", "သိန်း"), ("သောင်း", "သောင်း"), ("ထောင်", "ထောင့်"), ("ရာ", "ရာ့"), ("ဆယ်", "ဆယ့်")]
        var result = ""
        var (rest, power) = (number, 100_000)
        for (final, joined) in units {
            let digit = rest / power
            rest %= power
            power /= 10
            if digit > 0 { result += digits[digit] + (rest == 0 ? final : joined) }
        }
        return result + digits[rest]
    }

    private static let hanDigits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// Japanese and Korean: no one before a unit, but before the myriad in Japanese.
    private static func myriads(_ number: Int, digits: [String], units: [String], myriad: String) -> String {
        func below(_ value: Int) -> String {
            var result = ""
            for (power, unit) in zip([1_000, 100, 10, 1], units.reversed()) {
                let digit = value / power % 10
                if digit == 1, power > 1 { result += unit } else if digit > 0 { result += digits[digit] + unit }
            }
            return result
        }
        let high = number / 10_000
        if high == 0 { return below(number) }
        let head = high == 1 && myriad == "만" ? "" : below(high)
        return head + myriad + below(number % 10_000)
    }

    private static func chinese(_ number: Int) -> String {
        guard number > 0 else { return "零" }
        var result = ""
        var isGap = false
        for (power, unit) in zip([100_000, 10_000, 1_000, 100, 10, 1], ["十", "万", "千", "百", "十", ""]) {
            let digit = number / power % 10
            if power == 10_000, digit == 0, number >= 100_000 {
                result += "万"
                isGap = false
                continue
            }
            if digit == 0 {
                isGap = !result.isEmpty
                continue
            }
            if isGap { result += "零" }
            isGap = false
            let isBareTen = digit == 1 && unit == "十" && result.isEmpty
            let isPair = digit == 2 && (power == 1_000 || power == 10_000 && number < 100_000)
            result += (isBareTen ? "" : isPair ? "两" : hanDigits[digit]) + unit
        }
        return result
    }
}
