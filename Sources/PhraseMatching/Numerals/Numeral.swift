/// What a word or sign does in a number.
enum Numeral: Sendable, Hashable {
    /// 0 to 9.
    case digit(Int)
    /// A digit that only stands behind something larger: Vietnamese "mốt", Thai "เอ็ด".
    case lastDigit(Int)
    /// 10 to 19 in one word: nothing smaller may follow.
    case small(Int)
    /// 10, 20 … 90 in one word: a digit may follow.
    case tens(Int)
    /// Ten more than the digit before it: Indonesian "belas".
    case teen
    /// Multiplies what stands before it.
    case unit(Int)
    /// A unit with its one: "seribu".
    case one(Int)
    /// What follows counts in ones, though a place is passed over: "linh", "零".
    case gap
    /// Means nothing between the parts of a number: "and".
    case joint
    /// Half of the unit before it: "rưỡi".
    case half
    /// The decimal point, spoken.
    case point
    /// Digits with their marks.
    case literal(NumberLiteral, length: Int)
    /// A word for some of a number, such as "a few" or "three or four" in one word: no number can hold it.
    case vague
}

/// How the numbers of a language are put together.
struct NumeralTable: Sendable {
    /// What a digit that follows a unit without a word for the gap stands for.
    enum Truncation: Sendable {
        /// Ones: "two hundred five".
        case never
        /// Tenths of the unit: 一万二 is 12,000.
        case always
        /// Either, so that it is no number from a thousand on, unless the unit stands alone: พันห้า is 1,500.
        case unclear
    }

    var words: [(String, Numeral)]
    /// Words that hold a number word and are no numbers.
    var others: [String] = []
    /// Words that may stand next to a number and make it another amount: "about", "at least", "before".
    var hedges: [String] = []
    /// How far a word may multiply: what stands before it must be less.
    var coefficients: [Int: Int] = [:]
    /// The units that may stand without a one.
    var bareUnits: Set<Int> = []
    var truncation = Truncation.never
    /// The digit words that are as likely something else: they count only before a unit, behind a gap, or alone.
    var looseDigits: Set<Int> = []
    /// The number words that are numbers only with a counter behind them, or alone; see ``counters``.
    var needsCounter: Set<String> = []
    /// Words of a row of numbers that those of the other row do not follow.
    var native: Set<String> = []
    /// What things are counted in, where a number word cannot be told from other words without it.
    var counters: [String] = []
    /// Ordinals, in words and as they follow digits: "third", "rd".
    var ordinals: [(String, Int)] = []
    var ordinalSuffixes: [String] = []

    /// The number words of ten digits, from zero or from one.
    static func digits(_ words: [String], from first: Int = 0) -> [(String, Numeral)] {
        words.enumerated().map { ($1, .digit($0 + first)) }
    }
}
