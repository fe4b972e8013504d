import Languages
import Testing

@testable import PhraseMatching

/// Burmese as phones wrote it before 2019 is read as what it shows.
@Suite struct BurmeseEncodingTests {
    /// Unicode written for Zawgyi: marks that go before their letter, subscripts and kinzi as code points of their own.
    private static func zawgyi(_ text: String) -> [UInt32] {
        let scalars = text.unicodeScalars.map(\.value)
        var result: [UInt32] = []
        var position = 0
        while position < scalars.count {
            var hasKinzi = false
            if scalars[position...].starts(with: [0x1004, 0x103A, 0x1039]) {
                hasKinzi = true
                position += 3
            }
            let base = scalars[position]
            position += 1
            guard (0x1000...0x102A).contains(base) || base == 0x103F else {
                result.append(base)
                continue
            }
            var (before, after) = ([UInt32](), [UInt32]())
            while position < scalars.count {
                let value = scalars[position]
                if value == 0x1039, position + 1 < scalars.count {
                    after.append(subscripts[scalars[position + 1]] ?? 0x1039)
                    position += 2
                    continue
                }
                switch value {
                case 0x1031: before.insert(value, at: 0)
                case 0x103C: before.append(0x103B)
                case 0x103A, 0x103D, 0x103E: after.append(value - 1)
                case 0x103B: after.append(0x103A)
                case 0x102B...0x1030, 0x1032, 0x1036...0x1038: after.append(value)
                default: break
                }
                guard (0x102B...0x1032).contains(value) || (0x1036...0x103E).contains(value) else { break }
                position += 1
            }
            result += before + [base == 0x103F ? 0x1086 : base]
            if hasKinzi { result.append(0x1064) }
            result += after
        }
        return result
    }

    private static let subscripts: [UInt32: UInt32] = [
        0x1000: 0x1060, 0x1001: 0x1061, 0x1002: 0x1062, 0x1003: 0x1063, 0x1005: 0x1065, 0x1006: 0x1066,
        0x1007: 0x1068, 0x1008: 0x1069, 0x100B: 0x106C, 0x100C: 0x106D, 0x100F: 0x1070, 0x1010: 0x1071,
        0x1011: 0x1073, 0x1012: 0x1075, 0x1013: 0x1076, 0x1014: 0x1077, 0x1015: 0x1078, 0x1016: 0x1079,
        0x1017: 0x107A, 0x1018: 0x107B, 0x1019: 0x107C, 0x101C: 0x1085,
    ]

    /// What is written alike in both cannot be told apart: `ပ္ပ` is a subscript in one and two letters in the other.
    private static let either: Set<String> = ["ရပ်ပါ။", "ဒါ စပ်ပါသလား။", "မစပ်ပါစေနဲ့။"]

    @Test func aWordingWrittenForZawgyiIsTheWording() throws {
        var told = 0
        for wording in try MarkOrderTests.wordings("my") where !Self.either.contains(wording) {
            let written = Self.zawgyi(wording)
            let text = String(String.UnicodeScalarView(written.compactMap(Unicode.Scalar.init)))
            guard text != wording else { continue }
            let normal = TextNormaliser.normalise(text, language: .burmese)
            #expect(normal == TextNormaliser.normalise(wording, language: .burmese), "\(wording)")
            told += 1
        }
        #expect(told > 250)
    }

    @Test func noWordingInUnicodeIsTakenForZawgyi() throws {
        for wording in try MarkOrderTests.wordings("my") {
            #expect(!BurmeseEncoding.isZawgyi(wording.unicodeScalars.map(\.value)), "\(wording)")
        }
    }

    /// Texts as they were found on pages and phones.
    @Test(arguments: [
        ("မဂၤလာပါ", "မင်္ဂလာပါ"),
        ("ေက်းဇူးတင္ပါတယ္", "ကျေးဇူးတင်ပါတယ်"),
        ("ျမန္မာစာ", "မြန်မာစာ"),
        ("ေနေကာင္းလား", "နေကောင်းလား"),
        ("ဘယ္ေလာက္လဲ", "ဘယ်လောက်လဲ"),
        ("အိမ္သာ ဘယ္မွာလဲ", "အိမ်သာ ဘယ်မှာလဲ"),
        ("ကၽြန္ေတာ္", "ကျွန်တော်"),
        ("ခဏေစာင့္ပါ", "ခဏစောင့်ပါ"),
        ("ဟုတ္ကဲ့", "ဟုတ်ကဲ့"),
        ("ဒုကၡ", "ဒုက္ခ"),
        ("ႏွစ္ခု", "နှစ်ခု"),
        ("ေရွ႕မွာ", "ရှေ့မှာ"),
        ("ေပါင္မုန္႔", "ပေါင်မုန့်"),
    ])
    func zawgyiIsReadAsWhatItShows(_ zawgyi: String, _ unicode: String) {
        #expect(
            TextNormaliser.normalise(zawgyi, language: .burmese)
                == TextNormaliser.normalise(unicode, language: .burmese))
    }
}
