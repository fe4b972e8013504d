/// Emoji as words: what somebody types for a thing or a mood is said, like a word.
enum Pictographs {
    /// Half of a flag; two of them are one flag.
    static func isFlagHalf(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Whether a scalar is a picture that stands for something.
    ///
    /// Signs that are emoji only by an added selector, such as ©, ™ and arrows, and the squares and triangles that lead
    /// lists, are none.
    static func contains(_ value: UInt32) -> Bool {
        guard value >= 0x2600 || (0x231A...0x23FF).contains(value), let scalar = Unicode.Scalar(value) else {
            return false
        }
        switch value {
        case 0x2934...0x2B4F, 0x3030, 0x303D, 0x3297, 0x3299: return false
        default: return scalar.properties.isEmoji && scalar.properties.generalCategory == .otherSymbol
        }
    }

    /// Whether a scalar only says which person a picture shows: a sign of gender that is joined to it.
    static func isQualifier(_ value: UInt32, after previous: UInt32) -> Bool {
        previous == 0x200D && (value == 0x2640 || value == 0x2642)
    }
}
