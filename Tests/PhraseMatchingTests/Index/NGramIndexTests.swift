import Testing

@testable import PhraseMatching

/// Checks results against the reference: nothing nearer was left out, each cosine is right, the order is right.
func expectSame(
    _ results: [ScoredWording], _ expected: [Int32: Double], limit: Int, floor: Double = 0,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let tolerance = 2e-6
    let candidates = expected.filter { $0.value >= floor + tolerance }
    #expect(results.count >= min(limit, candidates.count), sourceLocation: sourceLocation)
    #expect(results.count <= limit, sourceLocation: sourceLocation)
    #expect(Set(results.map(\.wording)).count == results.count, sourceLocation: sourceLocation)
    for result in results {
        let cosine = expected[result.wording] ?? -1
        #expect(abs(cosine - Double(result.cosine)) < tolerance, sourceLocation: sourceLocation)
        #expect(Double(result.cosine) >= floor - tolerance, sourceLocation: sourceLocation)
    }
    for (first, second) in zip(results, results.dropFirst()) {
        #expect(first.cosine >= second.cosine, sourceLocation: sourceLocation)
    }
    if let last = results.last, results.count == limit {
        let found = Set(results.map(\.wording))
        let nearest = candidates.filter { !found.contains($0.key) }.values.max() ?? 0
        #expect(nearest <= Double(last.cosine) + tolerance, sourceLocation: sourceLocation)
    }
}

@Suite struct NGramIndexTests {
    @Test(arguments: [1, 7, 63, 64, 65, 300, 1500], [1, 3, 20])
    func findsWhatComparingWithEveryWordingFinds(count: Int, limit: Int) {
        var texts = RandomTexts(seed: UInt64(count))
        let wordings = (0..<count).map { _ in texts.text() }
        var reference = ReferenceIndex()
        for (ordinal, text) in wordings.enumerated() { reference.add(text, as: Int32(ordinal)) }
        let snapshot = NGramIndex(wordings).snapshot()
        #expect(snapshot.count == count)
        var searcher = Searcher()
        for turn in 0..<12 {
            let query = turn % 4 == 0 ? wordings[turn % count] : texts.text()
            let expected = reference.cosines(query)
            searcher.search(query, in: snapshot, limit: limit)
            expectSame(searcher.results, expected, limit: limit)
            searcher.search(query, in: snapshot, limit: limit, floor: 0.5)
            expectSame(searcher.results, expected, limit: limit, floor: 0.5)
        }
    }

    @Test func givesEquallyNearOnesInTheOrderOfTheirAdding() {
        let index = NGramIndex(Array(repeating: "two coffees", count: 40))
        #expect(index.search("two coffees", limit: 5).map(\.wording) == [0, 1, 2, 3, 4])
        index.remove(1)
        #expect(index.search("two coffees", limit: 3).map(\.wording) == [0, 2, 3])
    }

    @Test(arguments: [
        "two coffees please", "a", "ขอกาแฟสองแก้ว", "咖啡两杯", "커피 두 잔", "ຂໍກາເຟ", "កាហ្វេ", "ကော်ဖီ", "2 x咖3",
        "café naïve", "👩‍👩‍👧 🏳️‍🌈", "e\u{301}", "\u{202e}abc",
    ])
    func aTextIsOneFromItself(text: String) throws {
        let index = NGramIndex(["something else", text, "third"])
        let nearest = try #require(index.search(text, limit: 1).first)
        #expect(nearest.wording == 1)
        #expect(abs(nearest.cosine - 1) <= 1e-6)
    }

    @Test(arguments: ["", " ", "\u{3000}\n\t", "q", "ზ", "qqq jjj"])
    func whatSharesNothingIsNotFound(query: String) {
        #expect(NGramIndex(["two coffees", "", "ขอกาแฟ"]).search(query, limit: 3).isEmpty)
    }

    @Test func anEmptyIndexAndALimitOfZeroFindNothing() {
        #expect(NGramIndex().search("two", limit: 3).isEmpty)
        #expect(NGramIndex(["two"]).search("two", limit: 0).isEmpty)
        #expect(NGramIndex([""]).search("two", limit: 3).isEmpty)
    }

    @Test func unknownGramsLowerTheCosine() throws {
        let index = NGramIndex(["two coffees", "the bill"])
        let known = try #require(index.search("two coffees", limit: 1).first)
        let unknown = try #require(index.search("two coffees xyzzy", limit: 1).first)
        #expect(unknown.wording == 0)
        #expect(unknown.cosine < known.cosine - 0.1)
    }

    @Test func aMegabyteOfOneLetterIsCutShort() {
        let long = String(repeating: "a", count: 1 << 20)
        let index = NGramIndex([long, "aaa", "b"])
        #expect(index.search(long, limit: 3).first?.wording == 0)
        #expect(index.search(String(repeating: "ก", count: 1 << 18), limit: 3).isEmpty)
    }

    @Test func theHeaviestTextIsStillWeighedExactly() {
        var extractor = GramExtractor()
        let scalars = (0..<2 * GramExtractor.longestText).compactMap { Unicode.Scalar(0x4E00 + UInt32($0)) }
        for separator in ["", " "] {
            extractor.extract(scalars.map { String($0) }.joined(separator: separator))
            #expect(extractor.keys.count <= GramExtractor.mostGrams)
            #expect(Set(extractor.keys).count == extractor.keys.count)
        }
        // Sixty-fourths below 2^18 are exact: 24 bits.
        #expect(Float(GramExtractor.mostGrams) * GramWeights.heaviest < Float(1 << 18))
    }
}
