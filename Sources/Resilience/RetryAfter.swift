/// What a server says in `Retry-After`: a number of seconds, or a date (RFC 9110, section 10.2.3).
public enum RetryAfter: Hashable, Sendable {
    /// Wait this long.
    case delay(Duration)
    /// Wait until this date, in seconds since 1970.
    case date(unixSeconds: Int)

    /// Reads the header's value.
    ///
    /// - Returns: `nil` when it is neither a whole number of seconds nor one of the three date forms of RFC 9110.
    public init?(parsing value: some StringProtocol) {
        let text = value.drop { $0 == " " || $0 == "\t" }
        let trimmed = String(text.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        if !trimmed.isEmpty, trimmed.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
            // A number too large to read still means "much later".
            self = .delay(.seconds(min(Int64(trimmed) ?? Self.longestSeconds, Self.longestSeconds)))
        } else if let seconds = HTTPDate.unixSeconds(parsing: trimmed) {
            self = .date(unixSeconds: seconds)
        } else {
            return nil
        }
    }

    private static let longestSeconds: Int64 = 1_000_000_000

    /// How long that is from now, never negative.
    ///
    /// - Parameter unixSeconds: the wall clock. It only matters for a date, and a board whose clock is wrong gets a
    ///   wrong wait, which the cap of the ``RetryPolicy`` bounds.
    public func wait(fromUnixSeconds unixSeconds: Int) -> Duration {
        switch self {
        case .delay(let duration): duration
        case .date(let date): .seconds(max(0, date - unixSeconds))
        }
    }
}

/// Reads the date forms of RFC 9110, section 5.6.7. Days of the week are not checked, as nothing hangs on them.
enum HTTPDate {
    static func unixSeconds(parsing text: String) -> Int? {
        let fields = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
        switch fields.count {
        case 6 where fields[5] == "GMT":
            // Sun, 06 Nov 1994 08:49:37 GMT   or   Sunday, 06-Nov-94 08:49:37 GMT
            return unixSeconds(day: fields[1], month: fields[2], year: fields[3], time: fields[4])
        case 5:
            // Sun Nov  6 08:49:37 1994
            return unixSeconds(day: fields[2], month: fields[1], year: fields[4], time: fields[3])
        default:
            return nil
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func unixSeconds(day: String, month: String, year: String, time: String) -> Int? {
        let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard let month = months.firstIndex(of: month), let day = Int(day), (1...31).contains(day),
            let written = Int(year), (0...9999).contains(written),
            clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        // Two digits mean this century up to 69, the one before from 70 on.
        let year = year.utf8.count > 2 ? written : written < 70 ? 2000 + written : 1900 + written
        return daysSince1970(year: year, month: month + 1, day: day) * 86400 + hour * 3600 + minute * 60 + second
    }

    /// Days in the proleptic Gregorian calendar, counting years from March so that the leap day comes last.
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let shifted = month > 2 ? year : year - 1
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    }
}
