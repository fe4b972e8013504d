import Foundation
import Synchronization
import TestTools
import Testing

@testable import PhraseMatching

@Suite struct IndexWriterTests {
    /// Whatever was added and removed in whatever order, after a weighing the answers are those of the reference.
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func addingAndRemovingComesToTheSameAsBuildingAtOnce(seed: UInt64) {
        var texts = RandomTexts(seed: seed)
        let index = NGramIndex((0..<Int(seed) * 20).map { _ in texts.text() })
        // The index's first texts are known by their ordinals only now.
        texts = RandomTexts(seed: seed)
        var reference = ReferenceIndex()
        var live: [Int32] = []
        for ordinal in 0..<Int32(seed) * 20 {
            reference.add(texts.text(), as: ordinal)
            live.append(ordinal)
        }
        for _ in 0..<400 {
            if live.isEmpty || Int.random(in: 0..<5, using: &texts.generator) > 1 {
                let text = texts.text()
                let ordinal = index.add(text)
                #expect(live.last.map { $0 < ordinal } ?? true)
                reference.add(text, as: ordinal)
                live.append(ordinal)
            } else {
                let ordinal = live.remove(at: Int.random(in: 0..<live.count, using: &texts.generator))
                #expect(index.remove(ordinal))
                #expect(!index.remove(ordinal))
                reference.remove(ordinal)
            }
        }
        index.reweigh()
        #expect(index.snapshot().count == live.count)
        for _ in 0..<15 {
            let query = texts.text()
            expectSame(index.search(query, limit: 5), reference.cosines(query), limit: 5)
        }
    }

    @Test func theOrderOfAddingMakesNoDifferenceToAnyBit() {
        var texts = RandomTexts(seed: 77)
        let wordings = (0..<200).map { _ in texts.text() }
        let atOnce = NGramIndex(wordings)
        let backwards = NGramIndex()
        for text in wordings.reversed() { backwards.add(text) }
        atOnce.reweigh()
        backwards.reweigh()
        for _ in 0..<20 {
            let query = texts.text()
            let cosines = atOnce.search(query, limit: 200).map(\.cosine)
            #expect(cosines == backwards.search(query, limit: 200).map(\.cosine))
        }
    }

    @Test func aWordingIsFoundAsSoonAsItIsAddedAndNoLongerOnceItIsRemoved() {
        let index = NGramIndex()
        for number in 0..<300 {
            let text = "room \(number) number"
            let ordinal = index.add(text)
            #expect(index.search(text, limit: 1).first.isOne(ordinal))
            if number % 3 == 0 {
                #expect(index.remove(ordinal))
                #expect(index.search(text, limit: 1).first?.wording != ordinal)
            }
        }
        #expect(!index.remove(300))
        #expect(!index.remove(-1))
        #expect(index.snapshot().count == 200)
    }

    @Test func removingAllLeavesNothingBehind() {
        let index = NGramIndex((0..<100).map { "wording \($0)" })
        for ordinal in (0..<100 as Range<Int32>).shuffledBySeed(3) { #expect(index.remove(ordinal)) }
        #expect(index.snapshot().count == 0)
        #expect(index.snapshot().segments == 0)
        #expect(index.search("wording 5", limit: 3).isEmpty)
        #expect(index.add("wording 5") == 100)
    }

    @Test func segmentsStayFew() {
        let index = NGramIndex()
        for number in 0..<1000 {
            index.add("wording \(number)")
            // Seven of each of the size classes 1, 8, 64 and 512 at most.
            #expect(index.snapshot().segments <= 28)
        }
    }

    @Test func fillsMoreThanOneSegment() {
        let wordings = (0..<IndexSegment.capacity + 100).map { String($0, radix: 36) }
        let index = NGramIndex(wordings)
        #expect(index.snapshot().segments == 2)
        for ordinal in [0, 5000, IndexSegment.capacity - 1, IndexSegment.capacity, wordings.count - 1] {
            #expect(index.search(wordings[ordinal], limit: 1).first.isOne(Int32(ordinal)))
        }
    }

    @Test func aSnapshotStaysAsItWas() {
        let index = NGramIndex(["two coffees", "the bill", "two teas"])
        let before = index.snapshot()
        var searcher = Searcher()
        searcher.search("two coffees", in: before, limit: 9)
        let results = searcher.results
        index.remove(0)
        for number in 0..<100 { index.add("two coffees \(number)") }
        searcher.search("two coffees", in: before, limit: 9)
        #expect(searcher.results == results)
        #expect(before.count == 3)
    }

    /// Readers on threads of their own while a writer adds, removes and weighs: each sees a whole state.
    @Test func readersSeeWholeStatesWhileAWriterGoesOn() {
        let index = NGramIndex((0..<50).map { "constant wording \($0)" })
        let isDone = Atomic(false)
        let wrong = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 3) { thread in
            if thread == 0 {
                for number in 0..<400 {
                    let ordinal = index.add("passing \(number)")
                    if number % 2 == 0 { index.remove(ordinal) }
                    if number % 50 == 0 { index.reweigh() }
                }
                isDone.store(true, ordering: .releasing)
            } else {
                var searcher = Searcher()
                repeat {
                    for number in 0..<50 {
                        searcher.search("constant wording \(number)", in: index.snapshot(), limit: 2)
                        if !searcher.results.first.isOne(Int32(number)) {
                            wrong.add(1, ordering: .relaxed)
                        }
                    }
                } while !isDone.load(ordering: .acquiring)
            }
        }
        #expect(wrong.load(ordering: .relaxed) == 0)
        #expect(index.snapshot().count == 250)
    }
}

extension ScoredWording? {
    /// Whether this is a certain wording, and it is the query itself.
    fileprivate func isOne(_ wording: Int32) -> Bool {
        self?.wording == wording && abs((self?.cosine ?? 0) - 1) <= 1e-6
    }
}

extension Range<Int32> {
    fileprivate func shuffledBySeed(_ seed: UInt64) -> [Int32] {
        var generator = SeededGenerator(seed: seed)
        return shuffled(using: &generator)
    }
}
