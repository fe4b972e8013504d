/// Where a clause ended in a text as it was written: the normal form has no punctuation any more.
struct ClauseBreak: Equatable, Sendable {
    /// How many scalars of the normal form stand before the break, without the space that follows them.
    var offset: Int
    /// Whether a question mark stood there.
    var endsQuestion: Bool
}

extension ClauseBreak {
    /// What a mark does to the clause before it.
    enum Mark {
        /// Parts words at most.
        case none
        /// Ends a clause.
        case end
        /// Ends a clause that asks.
        case question
    }

    /// What the mark `value` does, which stands between `previous` and `next` as they were written; 0 is the edge of
    /// the text.
    static func mark(_ value: UInt32, previous: UInt32, next: UInt32) -> Mark {
        switch value {
        case 0x21, 0x3B, 0xFF01, 0xFF1B, 0x203C: return .end
        case 0x3F, 0xFF1F, 0x061F, 0x203D, 0x2047...0x2049: return .question
        case 0x3001, 0x3002, 0xFF61, 0xFF64, 0x061B, 0x060C: return .end
        case 0x0E4F, 0x0E5A, 0x0E5B, 0x17D4, 0x17D5, 0x17DA, 0x104A, 0x104B: return .end
        case 0x2C, 0xFF0C:  // The comma of a number groups its digits.
            return isDigit(previous) && isDigit(next) ? .none : .end
        case 0x2E, 0xFF0E:  // A point before a letter or a digit belongs to an abbreviation or a number.
            return isDigit(next) || isASCIILetter(next) ? .none : .end
        case 0x2014, 0x2015, 0x2E3A, 0x2E3B: return .end
        case 0x2D, 0xFF0D, 0x2010...0x2013:  // A hyphen joins words; only one that stands apart is a dash.
            return isApart(previous) && isApart(next) ? .end : .none
        default: return .none
        }
    }

    private static func isApart(_ value: UInt32) -> Bool {
        ScalarFolding.isWhitespace(value) || value == 0x2D  // Two hyphens are typed for a dash.
    }

    private static func isDigit(_ value: UInt32) -> Bool { ScalarFolding.asciiDigit(value) != nil }

    private static func isASCIILetter(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value | 0x20) }
}
