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
    /// Whether the month comes before the day.
    var isMonthFirst = false
    /// Between the parts of a date and of a time, as the language writes them.
    var gap = " "

    /// Currency by its words, the first of which is written behind the amount.
    var currencies: [(code: String, words: [String])] = []

    /// Signs that are the same everywhere.
    static let currencySigns: [(code: String, sign: String)] = [
        ("USD", "$"), ("EUR", "€"), ("GBP", "£"), ("THB", "฿"), ("VND", "₫"), ("KRW", "₩"), ("KHR", "៛"), ("LAK", "₭"),
        ("JPY", "¥"),
    ]

    @Sendable static func morning(_ hour: Int) -> Int? { hour == 12 ? 0 : hour < 12 ? hour : nil }
    @Sendable static func afternoon(_ hour: Int) -> Int? {
        hour == 12 ? 12 : hour < 12 ? hour + 12 : hour < 24 ? hour : nil
    }
    @Sendable static func night(_ hour: Int) -> Int? {
        hour == 12 ? 0 : hour < 5 ? hour : hour < 12 ? hour + 12 : hour < 24 ? hour : nil
    }
    @Sendable static func noon(_ hour: Int) -> Int? { hour == 12 || hour == 11 ? hour : hour < 4 ? hour + 12 : nil }

    static func words(for language: LanguageTag) -> CalendarWords? { all[language.primary] }

    private static let all: [String: CalendarWords] = [
        "en": english, "vi": vietnamese, "th": thai, "id": indonesian, "ms": malay, "zh": chinese, "ko": korean,
        "ja": japanese, "km": khmer, "lo": lao, "my": burmese,
    ]
}
