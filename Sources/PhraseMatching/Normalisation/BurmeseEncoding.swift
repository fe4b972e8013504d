/// Burmese that was written for the font Zawgyi, in which the same code points show other letters, read as Unicode.
///
/// Phones sold before 2019 still write it. A text is taken for Zawgyi when more of its sequences cannot be Unicode than
/// cannot be Zawgyi: the vowel e before its consonant, an asat that is the sign for subscripts in Unicode, code points of
/// other languages.
enum BurmeseEncoding {
    /// Reads Zawgyi as Unicode, and digits that were typed for the letters that look like them as letters.
    static func repair(_ source: inout [UInt32]) {
        if isZawgyi(source) { source = unicode(fromZawgyi: source) }
        repairLetters(&source)
    }

    // MARK: Telling which it is

    /// Whether a text is written for Zawgyi rather than in Unicode.
    static func isZawgyi(_ text: [UInt32]) -> Bool {
        var (zawgyi, unicode) = (0, 0)
        for (position, value) in text.enumerated() where (0x1031...0x1097).contains(value) {
            let previous = position > 0 ? text[position - 1] : 0
            let next = position + 1 < text.count ? text[position + 1] : 0
            switch value {
            case 0x1033, 0x1034, 0x105A, 0x1060...0x1097: zawgyi += 3
            case 0x1031:
                if startsZawgyiLetter(next), !isConsonant(previous), !(0x103B...0x103E).contains(previous) {
                    zawgyi += !isMark(previous) ? 3 : hasOtherVowel(text, before: position) ? 2 : 1
                } else if !startsZawgyiLetter(next), isConsonant(previous) || (0x103B...0x103E).contains(previous) {
                    unicode += 2
                }
            case 0x1039:
                if !isConsonant(next) {
                    zawgyi += 3
                } else if !isConsonant(previous), previous != 0x103A {
                    zawgyi += previous == 0x1037 ? 2 : isMark(previous) ? 1 : 0
                } else if previous == 0x103A || isStack(previous, next) {
                    unicode += 1
                } else {
                    zawgyi += 2
                }
            case 0x103A:
                switch next {
                case 0x102B, 0x102C: zawgyi += cluster(text, at: position).contains(0x1031) ? 0 : 2
                case 0x102D, 0x102E, 0x1032: zawgyi += 2
                case 0x102F, 0x1030: zawgyi += 1
                default: break
                }
                if previous == 0x102B || previous == 0x102C {
                    unicode += 3
                } else if isConsonant(previous) {
                    if !isLetterOrMark(next) {
                        unicode += 2
                    } else if isConsonant(next) || next == 0x1037 || next == 0x1038 {
                        unicode += 1
                    }
                }
            case 0x103B:
                if !isConsonant(previous), previous != 0x1031, isConsonant(next) { zawgyi += isMark(previous) ? 1 : 2 }
                if isConsonant(previous), (0x102B...0x1032).contains(next) { unicode += 2 }
            case 0x103D:  // "There is" and "at", whose ha is a wa in Unicode.
                if previous == 0x101B, next == 0x102D { zawgyi += 2 }
                if previous == 0x1019, next == 0x102C { zawgyi += 2 }
            case 0x103E: unicode += 3
            default: break
            }
        }
        return zawgyi > max(unicode, 1)
    }

    private static func isMark(_ value: UInt32) -> Bool { (0x102B...0x103E).contains(value) }

    private static func isLetterOrMark(_ value: UInt32) -> Bool {
        (0x1000...0x103F).contains(value) || (0x1050...0x109F).contains(value)
    }

    private static func isConsonant(_ value: UInt32) -> Bool {
        (0x1000...0x1021).contains(value) || (0x1023...0x102A).contains(value) || value == 0x103F
    }

    /// Whether Zawgyi may have a letter here behind the vowel e: a consonant, or the medial ra that goes before it.
    private static func startsZawgyiLetter(_ value: UInt32) -> Bool {
        isConsonant(value) || value == 0x103B || (0x107E...0x1084).contains(value)
            || [0x106A, 0x106B, 0x1086, 0x108F, 0x1090].contains(value)
    }

    /// The marks around a place, which one letter bears in Unicode.
    private static func cluster(_ text: [UInt32], at position: Int) -> ArraySlice<UInt32> {
        var (start, end) = (position, position)
        while start > 0, isMark(text[start - 1]) { start -= 1 }
        while end < text.count, isMark(text[end]) { end += 1 }
        return text[start..<end]
    }

    /// Whether the letter before bears a vowel already that never stands with the vowel e.
    private static func hasOtherVowel(_ text: [UInt32], before position: Int) -> Bool {
        var place = position - 1
        while place >= 0, isMark(text[place]) {
            if (0x102D...0x1032).contains(text[place]) || text[place] == 0x1036 { return true }
            place -= 1
        }
        return false
    }

    /// Whether the second letter stands below the first in words: it is the same or its aspirate, or the first is the
    /// nasal of its row of the alphabet.
    private static func isStack(_ first: UInt32, _ second: UInt32) -> Bool {
        guard (0x1000...0x1019).contains(first), (0x1000...0x1019).contains(second) else {
            return first == second && (first == 0x101C || first == 0x101E)
        }
        guard second != 0x1004 else { return false }
        // The second row has six letters, one of which is written in two ways.
        func place(_ value: UInt32) -> UInt32 { value - (value < 0x100A ? 0x1000 : 0x1001) }
        guard place(first) / 5 == place(second) / 5 else { return false }
        switch place(first) % 5 {
        case 4: return first != 0x1004
        case 0, 2: return place(second) == place(first) || place(second) == place(first) + 1
        default: return false
        }
    }

    // MARK: Zawgyi as Unicode

    /// The text in Unicode. The marks come in no particular order: ``MarkOrder`` brings them into it.
    static func unicode(fromZawgyi text: [UInt32]) -> [UInt32] {
        var result: [UInt32] = []
        result.reserveCapacity(text.count + 8)
        var waiting: [UInt32] = []  // Marks that Zawgyi has before their letter.
        var position = 0
        while position < text.count {
            let value = text[position]
            position += 1
            switch value {
            case 0x1031: waiting.append(0x1031)
            case 0x103B, 0x107E...0x1084: waiting.append(0x103C)
            default:
                guard let letter = zawgyiLetter(value) else {
                    result += waiting + (zawgyiMark(value) ?? [value])
                    waiting.removeAll()
                    continue
                }
                var marks: [UInt32] = []
                while position < text.count, let mark = zawgyiMark(text[position]) {
                    if kinzis.contains(text[position]) { result += [0x1004, 0x103A, 0x1039] }
                    marks += mark
                    position += 1
                }
                result += letter + marks + waiting
                waiting.removeAll()
            }
        }
        return result + waiting
    }

    /// Marks that hold a kinzi, which Unicode has before the letter.
    private static let kinzis: Set<UInt32> = [0x1064, 0x108B, 0x108C, 0x108D]

    private static func zawgyiLetter(_ value: UInt32) -> [UInt32]? {
        switch value {
        case 0x1000...0x102A, 0x103F: [value]
        case 0x106A: [0x1009]
        case 0x106B: [0x100A]
        case 0x106E: [0x100D, 0x1039, 0x100D]
        case 0x106F: [0x100D, 0x1039, 0x100E]
        case 0x1086: [0x103F]
        case 0x108F: [0x1014]
        case 0x1090: [0x101B]
        case 0x1091: [0x100F, 0x1039, 0x100D]
        case 0x1092: [0x100B, 0x1039, 0x100C]
        case 0x1097: [0x100B, 0x1039, 0x100B]
        default: nil
        }
    }

    private static func zawgyiMark(_ value: UInt32) -> [UInt32]? {
        if let below = subscripts[value] { return [0x1039, below] }
        switch value {
        case 0x102B...0x1030, 0x1032, 0x1036...0x1038: return [value]
        case 0x1033: return [0x102F]
        case 0x1034: return [0x1030]
        case 0x1039, 0x103A, 0x103C, 0x103D: return [value + 1]
        case 0x105A: return [0x102B, 0x103A]
        case 0x1064: return []
        case 0x107D: return [0x103B]
        case 0x1087: return [0x103E]
        case 0x1088: return [0x103E, 0x102F]
        case 0x1089: return [0x103E, 0x1030]
        case 0x108A: return [0x103D, 0x103E]
        case 0x108B: return [0x102D]
        case 0x108C: return [0x102E]
        case 0x108D: return [0x1036]
        case 0x108E: return [0x102D, 0x1036]
        case 0x1094, 0x1095: return [0x1037]
        case 0x1096: return [0x1039, 0x1010, 0x103D]
        default: return nil
        }
    }

    private static let subscripts: [UInt32: UInt32] = [
        0x1060: 0x1000, 0x1061: 0x1001, 0x1062: 0x1002, 0x1063: 0x1003, 0x1065: 0x1005, 0x1066: 0x1006,
        0x1067: 0x1006, 0x1068: 0x1007, 0x1069: 0x1008, 0x106C: 0x100B, 0x106D: 0x100C, 0x1070: 0x100F,
        0x1071: 0x1010, 0x1072: 0x1010, 0x1073: 0x1011, 0x1074: 0x1011, 0x1075: 0x1012, 0x1076: 0x1013,
        0x1077: 0x1014, 0x1078: 0x1015, 0x1079: 0x1016, 0x107A: 0x1017, 0x107B: 0x1018, 0x107C: 0x1019,
        0x1085: 0x101C, 0x1093: 0x1018,
    ]

    // MARK: Digits for letters

    /// Writes wa and ra where the digits that look like them bear a mark, as no digit does.
    private static func repairLetters(_ source: inout [UInt32]) {
        for index in source.indices where source[index] == 0x1040 || source[index] == 0x1047 {
            func scalar(_ place: Int) -> UInt32 { source.indices.contains(place) ? source[place] : 0 }
            let next = scalar(index + 1)
            let bearsMark = (0x102B...0x1032).contains(next) || (0x1036...0x103E).contains(next)
            // Before a consonant that closes the syllable, only a letter can open it.
            let opens =
                source[index] == 0x1040 && ScalarFolding.asciiDigit(scalar(index - 1)) == nil && isConsonant(next)
                && scalar(index + 2) == 0x103A
            if bearsMark || opens { source[index] = source[index] == 0x1040 ? 0x101D : 0x101B }
        }
    }
}
