/// Kana with marks of voicing that were typed apart, as half-width keyboards and tills write them: `ﾋﾞ`, `ヒ゛`.
enum KanaMarks {
    static let voiced: UInt32 = 0x3099
    static let semiVoiced: UInt32 = 0x309A

    /// The mark that joins the kana before it, for each of its ways of standing apart; `nil` for any other scalar.
    ///
    /// NFKC would put a space before marks that stand apart.
    static func combining(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x309B, 0xFF9E, 0x3099: voiced
        case 0x309C, 0xFF9F, 0x309A: semiVoiced
        default: nil
        }
    }

    /// The kana that `base` and a mark make; `nil` when there is none, and the mark says nothing.
    static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        switch base {
        case 0x304B...0x3062 where base % 2 == 1, 0x30AB...0x30C2 where base % 2 == 1,  // か to ぢ
            0x3064, 0x3066, 0x3068, 0x30C4, 0x30C6, 0x30C8:
            return mark == voiced ? base + 1 : nil
        case 0x306F...0x307B where base % 3 == 0, 0x30CF...0x30DB where base % 3 == 0:  // は to ほ
            return base + (mark == voiced ? 1 : 2)
        case 0x3046, 0x30A6: return mark == voiced ? base + 0x4E : nil  // ゔ
        case 0x30EF...0x30F2: return mark == voiced ? base + 8 : nil  // ヷ to ヺ
        case 0x309D, 0x30FD: return mark == voiced ? base + 1 : nil  // ゞ
        default: return nil
        }
    }
}
