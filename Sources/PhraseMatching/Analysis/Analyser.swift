import Languages

/// Reads what carries meaning out of a text, with the table of its language.
struct Analyser: Sendable {
    /// What the language's words are; `nil` for a language without a table.
    let lexicon: Lexicon
    private let morphology: any Morphology

    /// `nil` for a language without a table: there only equal texts are the same.
    init?(language: LanguageTag) {
        guard let (lexicon, morphology) = LanguageTables.table(for: language) else { return nil }
        self.lexicon = lexicon
        self.morphology = morphology
    }

    func analyse(_ text: NormalisedText) -> Analysis {
        let units = morphology.units(of: text.scalars, lexicon: lexicon)
        let pieces = Segmenter(lexicon: lexicon).pieces(of: units)
        var builder = AnalysisBuilder(hasQuestionMark: text.hasQuestionMark)
        for piece in pieces {
            builder.take(piece, of: units, isSpaced: lexicon.script == .spaced)
        }
        return builder.finish(text.scalars)
    }
}

/// How the words of a language are found and brought into the form in which its table lists them.
protocol Morphology: Sendable {
    /// The units of a normal form.
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit]
    /// The forms in which units spell a word of the table.
    func forms(of word: String) -> [[UInt32]]
}

/// Puts tokens together from pieces: numbers from their words, negations with what they negate.
private struct AnalysisBuilder {
    private var analysis = Analysis()
    private var number = NumberReader()
    private var numberStart: Int32 = 0
    private var numberEnd: Int32 = 0
    private var pending: [(marker: UInt64, start: Int32, end: Int32)] = []

    private let isAsked: Bool

    init(hasQuestionMark: Bool) {
        isAsked = hasQuestionMark
    }

    mutating func take(_ piece: Segmenter.Piece, of units: [Segmenter.Unit], isSpaced: Bool) {
        let start = units[piece.units.lowerBound].start
        let end = units[piece.units.upperBound - 1].end
        guard let entry = piece.entry else {
            takeUnknown(units[piece.units], isSpaced: isSpaced, start: start, end: end)
            return
        }
        switch entry.wordClass {
        case .number, .multiplier, .teen, .joinedNumber:
            takeNumber(Int(entry.value), as: entry.wordClass, start: start, end: end)
            return
        case .compound:
            var unit = 1
            while unit * 10 <= Int(entry.value) { unit *= 10 }
            takeNumber(Int(entry.value) / unit, as: .number, start: start, end: end)
            takeNumber(unit, as: .multiplier, start: start, end: end)
            return
        case .meridiem where number.wordCount > 0 || analysis.tokens.last?.wordClass == .number:
            flushNumber()
            append(Token(concept: entry.concept, wordClass: .time, isStrong: true, start: start, end: end))
            return
        default:
            flushNumber()
        }
        switch entry.wordClass {
        case .meridiem, .light, .tail, .ending, .helper, .final, .vocative: break
        case .exist: analysis.mood.insert(.exists)
        case .be, .bePast:
            if analysis.tokens.contains(where: \.isStrong) { analysis.mood.insert(.states) }
            if entry.wordClass == .bePast { analysis.mood.insert(.past) }
        case .past: analysis.mood.insert(.past)
        case .ask, .askFinal: analysis.mood.insert(.asks)
        case .want: analysis.mood.insert(.wants)
        case .need: analysis.mood.formUnion([.wants, .needs])
        case .offer: analysis.mood.formUnion([.asks, .offers])
        case .me: analysis.mood.insert(.speaker)
        case .done: analysis.mood.insert(.done)
        case .info: analysis.mood.insert(.info)
        case .has: analysis.mood.insert(.has)
        case .mine: analysis.mood.insert(.mine)
        case .yours: analysis.mood.insert(.yours)
        case .ordinal:
            analysis.ordinals.append(SpokenNumber(hundredths: Int(entry.value) * 100, range: Int(start)..<Int(end)))
            append(Token(concept: entry.concept, wordClass: .ordinal, isStrong: true, start: start, end: end))
        case .not: pending.append((Token.negation, start, end))
        case .bind: pending.append((entry.concept, start, end))
        case .notTail: bindBackward(Token.negation, start: start, end: end)
        case .bindTail: bindBackward(entry.concept, start: start, end: end)
        default:
            append(
                Token(
                    concept: entry.concept, wordClass: entry.wordClass, isStrong: entry.wordClass.isStrong,
                    start: start, end: end))
        }
    }

    private mutating func takeNumber(_ value: Int, as wordClass: WordClass, start: Int32, end: Int32) {
        if !number.take(value, as: wordClass) {
            flushNumber()
            _ = number.take(value, as: wordClass)
        }
        if number.wordCount == 1 { numberStart = start }
        numberEnd = end
    }

    private mutating func takeUnknown(_ units: ArraySlice<Segmenter.Unit>, isSpaced: Bool, start: Int32, end: Int32) {
        if units.allSatisfy({ unit in unit.form.allSatisfy { ScalarFolding.isDigit($0) || $0 == 0x2E || $0 == 0x3A } })
        {
            for unit in units { takeDigits(unit) }
            return
        }
        flushNumber()
        var hash = StableHash()
        for unit in units {
            for scalar in unit.form { hash.combine(scalar) }
        }
        append(Token(concept: hash.value, wordClass: .unknown, isStrong: true, start: start, end: end))
    }

    private mutating func takeDigits(_ unit: Segmenter.Unit) {
        for part in unit.form.split(separator: 0x3A) {
            var value = 0
            var isWhole = part.count <= 9
            for digit in part where isWhole {
                isWhole = ScalarFolding.isDigit(digit)
                value = value * 10 + Int(digit) - 0x30
            }
            flushNumber()
            if isWhole {
                _ = number.take(digits: value)
                (numberStart, numberEnd) = (unit.start, unit.end)
            } else {
                append(
                    Token(
                        concept: StableHash.of(part), wordClass: .number, isStrong: true, start: unit.start,
                        end: unit.end))
                if let hundredths = Self.hundredths(part) {
                    analysis.numbers.append(
                        SpokenNumber(hundredths: hundredths, range: Int(unit.start)..<Int(unit.end)))
                }
            }
        }
    }

    /// A decimal number such as 12.5 in hundredths; `nil` when it has more than two places or none.
    private static func hundredths(_ digits: ArraySlice<UInt32>) -> Int? {
        let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 2, (1...9).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts.allSatisfy({ $0.allSatisfy(ScalarFolding.isDigit) })
        else { return nil }
        let value = (parts[0] + parts[1]).reduce(0) { $0 * 10 + Int($1) - 0x30 }
        return parts[1].count == 1 ? value * 10 : value
    }

    private mutating func flushNumber() {
        guard let value = number.finish() else { return }
        analysis.numbers.append(
            SpokenNumber(hundredths: value * 100, range: Int(numberStart)..<Int(numberEnd)))
        append(
            Token(
                concept: Token.numberConcept(value), wordClass: .number, isStrong: value != 1, start: numberStart,
                end: numberEnd))
    }

    private mutating func append(_ token: Token) {
        var token = token
        if token.isStrong, !pending.isEmpty {
            for binding in pending.reversed() { token.concept = Token.bound(binding.marker, token.concept) }
            token.start = min(token.start, pending[0].start)
            pending.removeAll()
        }
        analysis.tokens.append(token)
    }

    private mutating func bindBackward(_ marker: UInt64, start: Int32, end: Int32) {
        if let last = analysis.tokens.lastIndex(where: \.isStrong) {
            analysis.tokens[last].concept = Token.bound(marker, analysis.tokens[last].concept)
            // The token may stand behind the marker: it then reaches back to it.
            analysis.tokens[last].start = min(analysis.tokens[last].start, start)
            analysis.tokens[last].end = max(analysis.tokens[last].end, end)
        } else {
            analysis.tokens.append(Token(concept: marker, wordClass: .not, isStrong: true, start: start, end: end))
        }
    }

    mutating func finish(_ scalars: [UInt32]) -> Analysis {
        flushNumber()
        for binding in pending { bindBackward(binding.marker, start: binding.start, end: binding.end) }
        if isAsked {
            analysis.mood.remove(.states)
            analysis.mood.insert(.marked)
        }
        analysis.finish(scalars)
        return analysis
    }
}

extension WordClass {
    /// Whether a word of this class changes the meaning of a sentence.
    var isStrong: Bool {
        switch self {
        case .unknown, .same, .act, .time, .way, .person, .which, .ordinal, .number, .not, .bind, .slot: true
        default: false
        }
    }
}
