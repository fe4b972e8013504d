extension Unicode.Scalar {
    /// Whether this is a Latin letter or a mark that sits on one.
    var isLatin: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
        default: false
        }
    }

    /// Whether this is a Korean letter or syllable.
    var isHangul: Bool {
        switch value {
        case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: true
        default: false
        }
    }

    /// Whether this is a letter of one of Japan's two syllabaries, or a mark of theirs.
    var isKana: Bool {
        switch value {
        case 0x3041...0x309F, 0x30A1...0x30FF, 0x31F0...0x31FF: true
        default: false
        }
    }
}
