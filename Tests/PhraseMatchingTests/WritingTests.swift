import Foundation
import Languages
import Testing

@testable import PhraseMatching

/// Ways to write one text, and what of its marks is kept beside the normal form.
@Suite struct WritingTests {
    // MARK: Japanese

    @Test(arguments: [
        ("ﾅﾏﾋﾞｰﾙ", "ナマビール"), ("ﾊﾝﾊﾞｰｸﾞ", "ハンバーグ"), ("ﾊﾟﾝ", "パン"), ("ヒ\u{3099}ール", "ビール"),
        ("ヒ゛ール", "ビール"), ("ハ゜ン", "パン"), ("か\u{3099}き", "がき"), ("ｳﾞｨ", "ヴィ"), ("ＡＢＣ１２３", "abc123"),
        ("ｼｬﾜｰ", "シャワー"), ("あ゛", "あ"), ("￥５００", "¥ 500"),
    ])
    func widthAndMarksOfKanaDoNotMatter(_ text: String, _ expected: String) {
        #expect(TextNormaliser.normalise(text, language: .japanese) == expected)
    }

    @Test func smallKanaAreOthersThanLargeOnes() {
        for (small, large) in [("びょういん", "びよういん"), ("ッ", "ツ"), ("ｯ", "ﾂ")] {
            let (small, large) = (
                TextNormaliser.normalise(small, language: .japanese),
                TextNormaliser.normalise(large, language: .japanese)
            )
            #expect(small != large)
        }
    }

    /// Every kana and mark that Unicode composes, and no other.
    @Test func marksComposeAsInUnicode() {
        for base in UInt32(0x3041)...0x30FF {
            for mark in [KanaMarks.voiced, KanaMarks.semiVoiced] {
                let pair = [base, mark].compactMap(Unicode.Scalar.init)
                let composed = String(String.UnicodeScalarView(pair)).precomposedStringWithCanonicalMapping
                    .unicodeScalars.map(\.value)
                #expect(KanaMarks.composed(base, mark) == (composed.count == 1 ? composed[0] : nil))
            }
        }
    }

    // MARK: Chinese

    @Test(arguments: [
        ("臺灣", "台湾"), ("颱風", "台风"), ("裏面裡面", "里面里面"), ("無綫電視", "无线电视"), ("喫飯", "吃饭"), ("佔用", "占用"),
        ("下週", "下周"), ("看著", "看着"), ("結帳", "结账"), ("結賬", "结账"), ("甚麼", "什么"), ("衞生間", "卫生间"), ("鷄湯麪", "鸡汤面"),
        ("後天", "后天"), ("乾淨", "干净"), ("幹甚麽", "干什么"), ("頭髮", "头发"), ("發票", "发票"), ("錶", "表"), ("餵", "喂"),
        ("複雜", "复杂"), ("答覆", "答复"), ("藉", "借"), ("瞭解", "了解"), ("禮拜", "礼拜"), ("鬱", "郁"), ("説明説", "说明说"),
    ])
    func traditionalAndVariantCharactersAreSimplified(_ text: String, _ expected: String) {
        #expect(TextNormaliser.normalise(text, language: .chinese) == expected)
        #expect(TextNormaliser.normalise(expected, language: .chinese) == expected)
    }

    @Test func japaneseKeepsItsCharacters() {
        #expect(TextNormaliser.normalise("臺灣の電車", language: .japanese) == "臺灣の電車")
    }

    @Test func noSimplifiedCharacterIsSimplifiedAgain() {
        let scalars = ChineseVariants.pairs.unicodeScalars.map(\.value).filter { $0 >= 0x3400 }
        #expect(scalars.count % 2 == 0 && scalars.count > 6_000)
        let sources = stride(from: 0, to: scalars.count, by: 2).map { scalars[$0] }
        let targets = Set(stride(from: 1, to: scalars.count, by: 2).map { scalars[$0] })
        #expect(Set(sources).count == sources.count)
        #expect(targets.isDisjoint(with: sources))
    }

    // MARK: Clause breaks

    private static func breaks(_ text: String, _ language: LanguageTag) -> [String] {
        let normal = NormalisedText(text, language: language)
        return normal.breaks.map { mark in
            let before = String(
                String.UnicodeScalarView(normal.scalars[..<mark.offset].compactMap(Unicode.Scalar.init)))
            return before + (mark.endsQuestion ? "?" : ".")
        }
    }

    @Test(arguments: [
        ("No, thanks.", LanguageTag.english, ["no.", "no thanks."]),
        ("Is it open? I'll wait!", .english, ["is it open?", "is it open i'll wait."]),
        ("Really?!", .english, ["really?"]),
        ("1,250.50 baht; wi-fi at 7:30", .english, ["1250.50 baht."]),
        ("the 7 a.m. bus - or a taxi", .english, ["the 7 a m.", "the 7 a m bus."]),
        ("Yes — please… ", .english, ["yes.", "yes please."]),
        ("...hello", .english, []),
        ("不，谢谢。多少钱？", .chinese, ["不.", "不 谢谢.", "不 谢谢 多少钱?"]),
        ("はい、お願いします｡", .japanese, ["はい.", "はい お願いします."]),
        ("អរគុណ។ មិនអីទេ៕", .khmer, ["អរគុណ.", "អរគុណ មិនអីទេ."]),
        ("မလိုပါဘူး၊ ကျေးဇူးပါ။", .burmese, ["မလိုပါဘူး.", "မလိုပါဘူး ကျေးဇူးပါ."]),
        // The marks of the first clause are fewer than were typed.
        ("ຫນຶ່ງ, ຫມໍ?", .lao, ["ໜຶ່ງ.", "ໜຶ່ງ ໝໍ?"]),
        ("น\u{0E4D}\u{0E49}า! ไหม?", .thai, ["น\u{0E49}\u{0E33}.", "น\u{0E49}\u{0E33} ไหม?"]),
    ])
    func clausesEndWhereTheyWereWritten(_ text: String, _ language: LanguageTag, _ expected: [String]) {
        #expect(Self.breaks(text, language) == expected)
    }

    @Test func breaksMoveWhenTextsAreJoined() {
        let space = ScalarFolding.space
        let joined = NormalisedText(
            joining: [space, 0x61, space, space, 0x62, space], ending: .open,
            breaks: [ClauseBreak(offset: 2, endsQuestion: true), ClauseBreak(offset: 5, endsQuestion: false)])
        #expect(joined.string == "a b")
        #expect(joined.breaks.map(\.offset) == [1, 3])
        #expect(joined.breaks.map(\.endsQuestion) == [true, false])
    }

    // MARK: Emoji

    @Test(arguments: [
        ("coffee☕please", "coffee ☕ please"), ("👍🏽", "👍"), ("🙋‍♀️ hello", "🙋 hello"), ("👨‍👩‍👧", "👨 👩 👧"),
        ("🇻🇳🇹🇭x", "🇻🇳 🇹🇭 x"), ("❤️", "❤"), ("★ ● → © ™ ▶ ✓", "tm"), ("🚻?", "🚻"),
    ])
    func aPictureIsAWord(_ text: String, _ expected: String) {
        #expect(TextNormaliser.normalise(text, language: .english) == expected)
        #expect(TextNormaliser.normalise(expected, language: .english) == expected)
    }
}
