/// One feature of a text: a gram of one to three characters, or a whole word, as a 64-bit key.
///
/// A gram is packed: 21 bits a Unicode scalar, so that two grams are equal exactly when their keys are. A word is
/// hashed to 63 bits, and the top bit says which of the two it is; among a million words the chance that any two share
/// a key is below one in ten million.
typealias GramKey = UInt64

/// How grams become keys, and which characters are counted in which way.
enum Gram {
    /// The blank that stands before and after a word, so that its first and last letters are told from its middle.
    static let boundary: UInt32 = 0x20

    static func key(_ first: UInt32) -> GramKey {
        GramKey(first)
    }

    static func key(_ first: UInt32, _ second: UInt32) -> GramKey {
        GramKey(first) << 21 | GramKey(second)
    }

    static func key(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> GramKey {
        GramKey(first) << 42 | GramKey(second) << 21 | GramKey(third)
    }

    /// The running hash of a word's scalars (FNV-1a, a scalar at a time, then mixed by ``wordKey(_:)``).
    static let emptyWordHash: UInt64 = 0xcbf2_9ce4_8422_2325

    static func hash(_ hash: UInt64, adding scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
    }

    static func wordKey(_ hash: UInt64) -> GramKey {
        let mixed = (hash ^ hash >> 32) &* 0xd6e8_feb8_6659_fd93
        return mixed | 1 << 63
    }

    /// Whether a scalar separates words, as Unicode's `White_Space` has it (and, like a space, U+0000 to U+001F).
    static func separates(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar <= 0x20 }
        return switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether a scalar belongs to a dense script: one in which one or two characters carry what a word carries
    /// elsewhere, and in most of which no blank stands between words. Thai, Lao, Burmese, Khmer, Korean, Japanese,
    /// Chinese.
    static func isDense(_ scalar: UInt32) -> Bool {
        if scalar < 0x0E00 { return false }
        return switch scalar {
        case 0x0E00...0x0EFF,  // Thai, Lao
            0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F,  // Burmese
            0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF,  // Korean
            0x1780...0x17FF, 0x19E0...0x19FF,  // Khmer
            0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF:  // Kana, Han
            true
        default: false
        }
    }
}
