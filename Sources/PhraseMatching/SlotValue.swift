/// What was said in one slot of a wording, read into a value that any language can write.
public struct SlotValue: Sendable, Hashable, Codable {
    /// A value without its words.
    public enum Value: Sendable, Hashable, Codable {
        /// A whole number, 0 to 999,999.
        case number(Int)
        /// An amount in hundredths of `currency` (ISO 4217, `USD`), or of the counter's own currency when it is `nil`.
        case money(hundredths: Int, currency: String?)
        /// A time of day: hour 0 to 23, minute 0 to 59.
        case time(hour: Int, minute: Int)
        /// A day: month 1 to 12, day 1 to 31, and the year when one was said.
        case date(year: Int?, month: Int, day: Int)
        /// A day of the week, 1 (Monday) to 7 (Sunday).
        case weekday(Int)
        /// A day counted from today: 0 today, 1 tomorrow, -1 yesterday.
        case relativeDay(Int)
        /// Which item of a named list, counted from 0.
        case item(list: String, index: Int)
    }

    /// The slot's name as the wording has it, without braces: `number`, `number2`, `DISH`.
    public var name: String
    /// What was said, in normalised form.
    public var text: String
    /// What it means.
    public var value: Value

    /// Makes a value, for rendering an answer that nobody spoke.
    public init(name: String, text: String, value: Value) {
        self.name = name
        self.text = text
        self.value = value
    }
}
