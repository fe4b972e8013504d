import Testing

@testable import PhraseMatching

/// The golden values are what scikit-learn 1.9.1 gives for the same texts: `TfidfVectorizer(analyzer="char_wb",
/// ngram_range=(2, 5))` and `TfidfVectorizer(ngram_range=(1, 2))`, fitted to ``texts``; a row a query, a column a text,
/// `transform(queries) @ fit_transform(texts).T`.
@Suite struct PlainVectoriserTests {
    static let texts = [
        "Two coffees, please!", "2 coffees please", "I am not allergic to nuts", "Cho tôi một vé người lớn",
        "ขอกาแฟสองแก้วค่ะ", "咖啡两杯，谢谢", "커피 두 잔 주세요", "a b  a_b naïve ½ x²",
    ]
    static let queries = [
        "coffee please", "3 coffees please", "I am allergic to nuts", "một vé trẻ em", "ขอน้ำสองแก้ว", "两杯咖啡", "커피 한 잔",
        "zzz qqq", "a_b x²",
    ]

    @Test func characterGramsAreScikitLearns() {
        expect(
            PlainVectoriser(.characters(2...5), fittedTo: Self.texts), terms: 345,
            idf: ["ee": 2.098612289, " co": 2.098612289, "กาแฟ": 2.504077397, "a_b": 2.504077397],
            cosines: [
                [0.618865494, 0.856668542, 0.011475743, 0.011922895, 0, 0, 0, 0.037757125],
                [0.64401609, 0.959866918, 0.025145651, 0.011150648, 0, 0, 0, 0.017655796],
                [0.028528835, 0.026210447, 0.929276815, 0.049648471, 0, 0, 0, 0.065598729],
                [0.017345206, 0, 0.065225674, 0.494094245, 0, 0, 0, 0],
                [0, 0, 0, 0, 0.581987695, 0, 0, 0],
                [0, 0, 0, 0, 0, 0.277350098, 0, 0],
                [0, 0, 0, 0, 0, 0, 0.639602149, 0],
                [0, 0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0.043123562, 0, 0, 0, 0, 0.654501427],
            ])
    }

    @Test func wordsAreScikitLearns() {
        expect(
            PlainVectoriser(.words(1...2), fittedTo: Self.texts), terms: 39,
            idf: [
                "please": 2.098612289, "coffees please": 2.098612289, "not allergic": 2.504077397, "x²": 2.504077397,
            ],
            cosines: [
                [0.413538105, 0.577350269, 0, 0, 0, 0, 0, 0],
                [0.716269009, 1, 0, 0, 0, 0, 0, 0],
                [0, 0, 0.816496581, 0, 0, 0, 0, 0],
                [0, 0, 0, 0.522232968, 0, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0.577350269, 0],
                [0, 0, 0, 0, 0, 0, 0, 0],
                [0, 0, 0, 0, 0, 0, 0, 0.632455532],
            ])
    }

    @Test func withoutTextsThereIsNothingToKnow() {
        #expect(PlainVectoriser(.words(1...2), fittedTo: []).vector(of: "a table").isEmpty)
    }

    private func expect(
        _ vectoriser: PlainVectoriser, terms: Int, idf: [String: Double], cosines: [[Double]],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(vectoriser.idf.count == terms, sourceLocation: sourceLocation)
        for (term, value) in idf {
            #expect(abs((vectoriser.idf[term] ?? 0) - value) < 1e-6, "idf of \(term)", sourceLocation: sourceLocation)
        }
        #expect(cosines.count == Self.queries.count, sourceLocation: sourceLocation)
        for (query, row) in zip(Self.queries, cosines) {
            for (text, golden) in zip(Self.texts, row) {
                let cosine = vectoriser.cosine(vectoriser.vector(of: query), vectoriser.vector(of: text))
                #expect(abs(cosine - golden) < 1e-6, "\(query) / \(text)", sourceLocation: sourceLocation)
            }
        }
    }
}
