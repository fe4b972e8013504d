/// The words of a normal form in a language that parts them by spaces.
struct SpacedWords {
    /// A word and where it stands.
    struct Word {
        var scalars: ArraySlice<UInt32>
        var start: Int32
        var end: Int32
    }

    /// Splits at spaces, and where digits meet letters: "7pm" is "7" and "pm".
    static func split(_ scalars: [UInt32]) -> [Word] {
        var words: [Word] = []
        var start = 0
        for position in 0...scalars.count {
            let isEnd = position == scalars.count || scalars[position] == ScalarFolding.space
            let isSeam =
                !isEnd && position > start && isNumeric(scalars[position]) != isNumeric(scalars[position - 1])
            if isEnd || isSeam, position > start {
                words.append(Word(scalars: scalars[start..<position], start: Int32(start), end: Int32(position)))
            }
            if isEnd { start = position + 1 } else if isSeam { start = position }
        }
        return words
    }

    private static func isNumeric(_ value: UInt32) -> Bool {
        NumberMarks.isPart(value)
    }
}

/// Vietnamese, and any language whose words do not change.
struct InvariantMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        SpacedWords.split(scalars).map {
            Segmenter.Unit(start: $0.start, end: $0.end, form: Array($0.scalars), isSpaced: true)
        }
    }

    func forms(of word: String) -> [[UInt32]] {
        [word.unicodeScalars.map(\.value)]
    }
}
