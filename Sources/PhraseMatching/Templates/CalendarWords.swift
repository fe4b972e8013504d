import Languages

/// How a language speaks of times, days and money: for reading slots and for writing them.
struct CalendarWords: Sendable {
    /// A part of the day, and what it makes of an hour.
    struct Period: Sendable {
        var words: [String]
        /// What the hour is on the 24-hour clock; `nil` when the hour cannot be in this part of the day.
        var hour: @Sendable (Int) -> Int?
    }

    /// What stands before the hour: "jam".
    var hourPrefix: [String] = []
    /// What stands behind the hour: "点". An hour needs a word before or behind it, or a colon.
    var hourSuffix: [String] = []
    var minuteSuffix: [String] = []
    /// Half past, behind the hour.
    var half: [String] = []
    /// Minutes that are named before the hour: "half past", 30; "quarter to", -15.
    var minutesBefore: [(word: String, minutes: Int)] = []
    /// Parts of an hour behind it that have names: "一刻", 15.
    var minutesAfter: [(word: String, minutes: Int)] = []
    /// Between the hour and the minutes that are past it: "lewat".
    var past: [String] = []
    /// Between the hour and the minutes that it lacks: "kurang".
    var lacking: [String] = []
    /// Before the minutes that the hour behind them lacks: "差".
    var lackingFirst: [String] = []
    /// Behind the minutes that the hour before them lacks: "前".
    var minutesBack: [String] = []
    /// On the dot, and time zones: before or behind a time, and nothing to its value.
    var sharp: [String] = []
    /// Parts of the day, before the hour or behind it; the first word is the one that is written.
    var periods: [Period] = []
    /// Times with names: noon.
    var named: [(word: String, hour: Int)] = []
    /// Whether the part of the day is written before the hour.
    var isPeriodFirst = false

    var months: [[String]] = []
    var weekdays: [[String]] = []
    /// By distance from today.
    var relativeDays: [(words: [String], offset: Int)] = []
    var dayPrefix: [String] = []
    var daySuffix: [String] = []
    var monthPrefix = ""
    /// Other words before a month, by name or by number: "เดือน".
    var monthWords: [String] = []
    /// Behind the name or the number of a month: "လ".
    var monthSuffix: [String] = []
    /// Before and behind a year.
    var yearWords: [String] = []
    var yearSuffix: [String] = []
    /// Days of the month that have names of their own.
    var namedDays: [(word: String, day: Int)] = []
    /// Whether the month comes before the day.
    var isMonthFirst = false
    /// Between the parts of a date and of a time, as the language writes them.
    var gap = " "

    /// Currency by its words, the first of which is written behind the amount.
    var currencies: [(code: String, words: [String])] = []

    /// A hundredth of a unit of a currency: "cents"; the first word is the one that is written.
    var subunits: [(codes: [String], words: [String])] = []
    /// Parts of a unit that are said without it, and plainly of one currency: "fifty satang".
    var subunitsAlone: [(word: String, code: String, hundredths: Int)] = []
    /// Tenths, where money is counted in them: 角.
    var tenths: [String] = []

    /// Signs and codes that stand before or behind an amount in any language; the longest that fits counts.
    static let currencySigns: [(code: String, sign: String)] =
        [
            ("USD", "$"), ("USD", "us $"), ("USD", "us$"), ("SGD", "s $"), ("SGD", "sg $"), ("HKD", "hk $"),
            ("AUD", "a $"), ("AUD", "au $"), ("CAD", "c $"), ("CAD", "ca $"), ("NZD", "nz $"), ("TWD", "nt $"),
            ("EUR", "€"), ("GBP", "£"), ("THB", "฿"), ("VND", "₫"), ("KRW", "₩"), ("KHR", "៛"), ("LAK", "₭"),
            ("INR", "₹"), ("PHP", "₱"), ("RUB", "₽"), ("IDR", "rp"), ("MYR", "rm"), ("MMK", "ks"), ("CNY", "rmb"),
            ("SGD", "sgd"),
        ]
        + [
            "USD", "EUR", "GBP", "THB", "VND", "KRW", "KHR", "LAK", "JPY", "CNY", "IDR", "MYR", "MMK", "SGD", "HKD",
            "AUD", "CAD", "NZD", "TWD", "INR", "PHP", "RUB", "CHF",
        ].map { ($0, $0.lowercased()) }

    /// Whose money `¥` is: China's in Chinese, Japan's elsewhere.
    static func yenOrYuan(in language: LanguageTag) -> String { language.primary == "zh" ? "CNY" : "JPY" }

    /// Currencies that have no hundredths in daily life.
    static let withoutHundredths: Set<String> = ["VND", "IDR", "KRW", "JPY", "LAK", "KHR", "MMK"]

    @Sendable static func morning(_ hour: Int) -> Int? { hour == 12 ? 0 : hour < 12 ? hour : nil }
    @Sendable static func afternoon(_ hour: Int) -> Int? {
        hour == 12 ? 12 : hour < 12 ? hour + 12 : hour < 24 ? hour : nil
    }
    @Sendable static func night(_ hour: Int) -> Int? {
        hour == 12 ? 0 : hour < 5 ? hour : hour < 12 ? hour + 12 : hour < 24 ? hour : nil
    }
    @Sendable static func noon(_ hour: Int) -> Int? { hour == 12 || hour == 11 ? hour : hour < 4 ? hour + 12 : nil }

    @Sendable static func evening(_ hour: Int) -> Int? {
        hour == 12 ? 0 : (4..<12).contains(hour) ? hour + 12 : (16..<24).contains(hour) ? hour : nil
    }
    @Sendable static func smallHours(_ hour: Int) -> Int? { hour == 12 ? 0 : hour < 7 ? hour : nil }

    static func words(for language: LanguageTag) -> CalendarWords? { all[language.primary] }

    private static let all: [String: CalendarWords] = [
        "en": english, "vi": vietnamese, "th": thai, "id": indonesian, "ms": malay, "zh": chinese, "ko": korean,
        "ja": japanese, "km": khmer, "lo": lao, "my": burmese,
    ]
}
