/// What becomes of one Unicode scalar in the normal form. Pure functions over scalar values, for speed.
enum ScalarFolding {
    enum Folded {
        /// Stands for itself or its equivalent.
        case keep(UInt32)
        /// A symbol with a meaning, such as `$`: a word of its own.
        case keepApart(UInt32)
        /// Separates words.
        case space
        /// Cannot be seen or heard.
        case drop
    }

    static let space: UInt32 = 0x20
    static let apostrophe: UInt32 = 0x27

    /// Whether composition might change this scalar or its neighbourhood; then the slow way over Foundation is taken.
    static func mayChangeUnderNFKC(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x7F, 0xC0...0x0131, 0x0134...0x013E, 0x0141...0x0148, 0x014A...0x017E, 0x01A0...0x01A1,
            0x01AF...0x01B0, 0x1EA0...0x1EF9, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2010,
            0x2012...0x2016, 0x2018...0x2023, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x20A0...0x20A7, 0x20A9...0x20C0, 0x3000...0x303D, 0x3041...0x3096,
            0x309D...0x309E, 0x30A1...0x30FE, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E:
            // Some letters of Thai, Lao and Burmese do change under NFKC; MarkOrder undoes that.
            return false
        default:
            return true
        }
    }

    /// Folds `value`, which stands between `previous` (already folded) and `next` (not yet).
    static func fold(_ value: UInt32, previous: UInt32, next: UInt32) -> Folded {
        switch value {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return .keep(value)
        // The letters and marks of the languages that are known, which are most of any text.
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17E, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x0E01...0x0E2E,
            0x0E30...0x0E3A, 0x0E40...0x0E45, 0x0E47...0x0E4E, 0x0E81...0x0EAE, 0x0EB0...0x0EC4, 0x0EC8...0x0ECE,
            0x0EDC...0x0EDF, 0x1000...0x103F, 0x1780...0x17B3, 0x17B6...0x17D3, 0x3041...0x3096, 0x30A1...0x30FA,
            0x30FC...0x30FE, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return .keep(value)
        case 0x20, 0x09...0x0D, 0x3000, 0xA0: return .space
        case 0x27, 0x2019, 0x2018, 0x02BC, 0xB4, 0x60, 0xFF07:
            return isLetter(previous) && isLetter(next) ? .keep(apostrophe) : .space
        case 0x24, 0x25, 0x23, 0x26, 0x2B, 0x40, 0xA3, 0xA5, 0x20A0...0x20C0, 0x0E3F, 0x17DB, 0xB0:
            return .keepApart(value)
        case 0xFF01...0xFF5E: return fold(value - 0xFEE0, previous: previous, next: next)
        case _ where isSilent(value): return .drop
        case 0x21...0x7E, 0x2000...0x206F, 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0x30FB, 0x17D4...0x17D6,
            0x17D8...0x17DA, 0x104A...0x104F, 0x0E4F, 0x0E5A, 0x0E5B, 0xFF5F...0xFF65:
            return .space
        default:
            if let digit = asciiDigit(value) { return .keep(digit) }
            if isWordScalar(value) { return .keep(value) }
            return Pictographs.contains(value) ? .keepApart(value) : .space
        }
    }

    /// Whether a scalar is left out: it cannot be seen or heard, or says that the word before it is repeated or
    /// abbreviated.
    static func isSilent(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E46, 0x0E2F, 0x0EC6, 0x0EAF, 0x17D7: true
        case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF, 0...0x08, 0x0E...0x1F, 0x7F...0x9F:
            true
        default: false
        }
    }

    /// The ASCII digit that a decimal digit of any script stands for.
    static func asciiDigit(_ value: UInt32) -> UInt32? {
        let zero: UInt32
        switch value {
        case 0x30...0x39: return value
        case 0x0E50...0x0E59: zero = 0x0E50  // Thai
        case 0x0ED0...0x0ED9: zero = 0x0ED0  // Lao
        case 0x1040...0x1049: zero = 0x1040  // Burmese
        case 0x1090...0x1099: zero = 0x1090  // Shan
        case 0x17E0...0x17E9: zero = 0x17E0  // Khmer
        case 0xFF10...0xFF19: zero = 0xFF10  // full width
        case 0x0660...0x0669: zero = 0x0660  // Arabic
        case 0x06F0...0x06F9: zero = 0x06F0
        case 0x0966...0x096F: zero = 0x0966  // Devanagari
        default: return nil
        }
        return value - zero + 0x30
    }

    static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

    static func isWhitespace(_ value: UInt32) -> Bool {
        value == 0x20 || (0x09...0x0D).contains(value) || value == 0x3000 || value == 0xA0
    }

    static func isQuestionMark(_ value: UInt32) -> Bool {
        value == 0x3F || value == 0xFF1F || value == 0x061F || value == 0x2048 || value == 0x2049
    }

    static func appendLowercase(_ value: UInt32, to scalars: inout [UInt32]) {
        switch value {
        case 0x41...0x5A: scalars.append(value + 0x20)
        case 0...0xBF, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3000...0xD7FF: scalars.append(value)
        default:
            guard let scalar = Unicode.Scalar(value) else { return }
            for lowered in scalar.properties.lowercaseMapping.unicodeScalars where lowered.value != 0x0307 {
                scalars.append(lowered.value)
            }
        }
    }

    private static func isLetter(_ value: UInt32) -> Bool {
        guard value > 0x40, let scalar = Unicode.Scalar(value) else { return false }
        return scalar.properties.isAlphabetic
    }

    private static func isWordScalar(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E01...0x0E4E, 0x0E81...0x0ECF, 0x0EDC...0x0EDF, 0x1000...0x103F, 0x1780...0x17D3, 0x3041...0x30FF,
            0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return true
        default:
            guard let scalar = Unicode.Scalar(value) else { return false }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .currencySymbol:
                return true
            default:
                return false
            }
        }
    }
}

extension ScalarFolding {
    /// Moves the tone of `oà`, `oè` and `uỳ` at the end of a syllable to where the older spelling has it: `òa`.
    static func moveVietnameseTones(_ scalars: inout [UInt32]) {
        guard scalars.count > 1 else { return }
        for index in 1..<scalars.count {
            let isLast = index + 1 == scalars.count || scalars[index + 1] == space
            guard isLast, index == 1 || scalars[index - 2] != 0x71,  // After q, u belongs to the consonant.
                let moved = movedTones[UInt64(scalars[index - 1]) << 32 | UInt64(scalars[index])]
            else { continue }
            scalars[index - 1] = moved.0
            scalars[index] = moved.1
        }
    }

    private static let movedTones: [UInt64: (UInt32, UInt32)] = {
        var result: [UInt64: (UInt32, UInt32)] = [:]
        for (glide, plain, toned, moved) in [
            ("o", "a", "àáảãạ", "òóỏõọ"), ("o", "e", "èéẻẽẹ", "òóỏõọ"), ("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
        ] {
            for (from, to) in zip(toned.unicodeScalars, moved.unicodeScalars) {
                guard let first = glide.unicodeScalars.first, let second = plain.unicodeScalars.first else { continue }
                result[UInt64(first.value) << 32 | UInt64(from.value)] = (to.value, second.value)
            }
        }
        return result
    }()
}
