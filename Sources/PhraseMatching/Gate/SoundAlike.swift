/// Writes a text anew with the words of a candidate where both sound the same: "my nee" as "my knee".
///
/// A recogniser, and a person who types what they hear, write words that sound right. The gate then judges the text as
/// it was probably meant. Number words are never written for other number words: "fifteen" is not "fifty".
struct SoundAlike {
    private struct Word {
        var scalars: ArraySlice<UInt32>
        var sounds: [UInt8]
        var entry: Lexicon.Entry?
        /// Whether it denies, as "can't" does.
        var isNegative: Bool

        /// Whether a word that sounds like it must not be taken for it, nor it for one: a person, a reach, a question, what
        /// binds or joins, and what the frame of a sentence is made of.
        var isFixed: Bool {
            guard let wordClass = entry?.wordClass else { return false }
            if isNegative || wordClass.mark != nil { return true }
            switch wordClass {
            case .person, .mine, .yours, .scope, .which, .join, .bind, .reply, .slight, .ordinal: return true
            default: return false
            }
        }

        /// Whether it is a number, or a word of one.
        var isNumber: Bool
    }

    private static let longestSpan = 4
    private static let longestTarget = 2
    private static let mostUnmatched = 8

    private let words: [Word]
    private let lexicon: Lexicon
    /// Whether a recogniser wrote the text. Only then may a word be a number that sounds like it: "won", "to".
    private let isHeard: Bool

    /// Prepares a query to be compared with candidates.
    init(query: [UInt32], lexicon: Lexicon, isHeard: Bool) {
        self.lexicon = lexicon
        self.isHeard = isHeard
        words = Self.words(of: query, lexicon: lexicon)
    }

    private static func words(of scalars: [UInt32], lexicon: Lexicon) -> [Word] {
        SpacedWords.split(scalars).map { word($0.scalars, lexicon: lexicon) }
    }

    private static func word(_ scalars: ArraySlice<UInt32>, lexicon: Lexicon) -> Word {
        let entry = lexicon.entry(StableHash.of(EnglishMorphology.stem(Array(scalars))))
        return Word(
            scalars: scalars, sounds: EnglishSounds.sounds(of: scalars), entry: entry,
            isNegative: entry?.wordClass == .not || entry?.wordClass == .no || EnglishMorphology.isNegative(scalars),
            isNumber: entry?.wordClass == .ordinal
                || LanguageTables.numerals(for: .english).runs(in: Array(scalars)).contains {
                    $0.range.count == scalars.count
                })
    }

    /// The query with the candidate's words, in normal form; `nil` when nothing sounds the same.
    func rewritten(for candidate: [UInt32]) -> [UInt32]? {
        let spelt = SpacedWords.split(candidate).map(\.scalars)
        let isFreeTarget = spelt.map { target in !words.contains { $0.scalars == target } }
        let isFreeWord = words.map { word in !spelt.contains(word.scalars) }
        let freeCount = isFreeWord.count(where: { $0 })
        guard (1...Self.mostUnmatched).contains(freeCount), isFreeTarget.count(where: { $0 }) <= Self.mostUnmatched
        else { return nil }
        let targets = zip(spelt, isFreeTarget).map { scalars, isFree in
            isFree
                ? Self.word(scalars, lexicon: lexicon)
                : Word(scalars: scalars, sounds: [], entry: nil, isNegative: false, isNumber: false)
        }
        var replacement: [Int: (count: Int, target: Range<Int>)] = [:]
        var isTaken = isFreeWord.map { _ in false }
        for first in targets.indices where isFreeTarget[first] {
            for count in 1...Self.longestTarget {
                let target = first..<(first + count)
                guard target.upperBound <= targets.count, isFreeTarget[target.upperBound - 1],
                    let span = bestSpan(for: targets[target], isFree: isFreeWord, isTaken: isTaken)
                else { continue }
                for index in span { isTaken[index] = true }
                replacement[span.lowerBound] = (span.count, target)
                break
            }
        }
        return replacement.isEmpty ? nil : text(with: replacement, targets: targets)
    }

    private func bestSpan(for target: ArraySlice<Word>, isFree: [Bool], isTaken: [Bool]) -> Range<Int>? {
        let sounds = target.flatMap(\.sounds)
        guard sounds.count > 1 else { return nil }
        var best: (cost: Double, span: Range<Int>)?
        for first in words.indices {
            var spoken: [UInt8] = []
            for last in first..<min(words.count, first + Self.longestSpan) {
                if isTaken[last] || !isFree[last] && words[last].scalars.count > 3 { break }
                spoken += words[last].sounds
                let span = first..<(last + 1)
                guard span.contains(where: { isFree[$0] }), spoken.count <= sounds.count + 3 else { continue }
                let limit = limit(of: span, target: target, length: sounds.count, isFree: isFree)
                let cost = EnglishSounds.distance(spoken, sounds)
                if cost <= limit, cost < best?.cost ?? .infinity { best = (cost, span) }
            }
        }
        return best?.span
    }

    /// How far apart sounds may be. Two words that are both known are likely both meant.
    private func limit(of span: Range<Int>, target: ArraySlice<Word>, length: Int, isFree: [Bool]) -> Double {
        let spoken = words[span]
        if target.contains(where: \.isFixed) || span.contains(where: { isFree[$0] && words[$0].isFixed }) { return -1 }
        if target.contains(where: \.isNumber) {
            return isHeard && !spoken.contains(where: \.isNumber) ? 0 : -1
        }
        if span.count == 1, spoken.contains(where: \.isNumber) { return -1 }
        if span.contains(where: { Self.isContent(words[$0]) }), target.contains(where: Self.isContent) { return 0.15 }
        if span.count > 1 || target.count > 1 { return 0.35 + 0.04 * Double(length) }
        return spoken.allSatisfy { $0.entry != nil } && target.allSatisfy { $0.entry != nil } ? 0.15 : 0.35
    }

    private static func isContent(_ word: Word) -> Bool {
        guard let wordClass = word.entry?.wordClass else { return false }
        switch wordClass {
        case .same, .act, .service, .label, .time, .way, .measure, .weak: return true
        default: return false
        }
    }

    private func text(with replacement: [Int: (count: Int, target: Range<Int>)], targets: [Word]) -> [UInt32] {
        var result: [UInt32] = []
        var position = 0
        while position < words.count {
            if let (count, target) = replacement[position] {
                for word in targets[target] { result += Array(word.scalars) + [ScalarFolding.space] }
                position += count
            } else {
                result += Array(words[position].scalars) + [ScalarFolding.space]
                position += 1
            }
        }
        return Array(result.dropLast())
    }
}
