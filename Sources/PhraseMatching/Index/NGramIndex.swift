import Locks

/// Finds the wordings that are most like a text: TF-IDF cosine over character grams and words, through an inverted
/// index. One index holds the wordings of one language.
///
///     let index = NGramIndex(["two coffees please", "the bill please"])
///     index.search("2 coffees please", limit: 3)      // [(wording: 0, cosine: 0.74), (wording: 1, cosine: 0.21)]
///     let ordinal = index.add("a glass of water")
///     index.remove(ordinal)
///
/// Texts come normalised (case, digits, punctuation); what a gram is, see ``GramExtractor``, and what it weighs, see
/// ``GramWeights``. A cosine is 1 for a text that has the same grams, and 0 (so not found) for one that has none of
/// them. A query's grams that the index does not know count in its norm.
///
/// **Reading and writing.** A ``Snapshot`` never changes, and taking one is copying a pointer, so readers do not wait
/// for a writer. Writers wait for one another. A wording can be found when ``add(_:)`` has returned.
///
/// **Cost.** An added wording becomes a segment of its own; eight neighbours of one size class are merged into one, so
/// that a wording is rewritten five times at most on its way to a full segment. A removed one is marked, and dropped
/// by the next merge. Weights are those of the last weighing; the index is weighed anew when its number of wordings has
/// changed by an eighth, or through ``reweigh()``. After a weighing answers depend only on which wordings there are.
package final class NGramIndex: Sendable {
    private let writer: Locked<IndexWriter>
    private let published: Locked<IndexContents>
    /// Searchers that nobody uses just now. A new one's first search costs more than the search itself: its memory.
    private let idle = Locked<[SearcherBox]>([])
    private static let mostIdle = 4

    /// Makes an index of some wordings, whose ordinals are 0, 1, 2 and so on.
    package init(_ texts: [String] = []) {
        let writer = IndexWriter()
        published = Locked(writer.contents)
        self.writer = Locked(writer)
        if !texts.isEmpty { add(contentsOf: texts) }
    }

    /// Adds a wording.
    ///
    /// - Returns: its ordinal, a number that no other wording of this index had or will have.
    @discardableResult
    package func add(_ text: String) -> Int32 {
        write { $0.add(CollectionOfOne(text)) }.lowerBound
    }

    /// Adds many wordings at once, which is cheaper than one by one.
    ///
    /// - Returns: their ordinals, in their order.
    @discardableResult
    package func add(contentsOf texts: [String]) -> Range<Int32> {
        write { $0.add(texts) }
    }

    /// Removes a wording.
    ///
    /// - Returns: `false` when there is none with this ordinal.
    @discardableResult
    package func remove(_ ordinal: Int32) -> Bool {
        write { $0.remove(ordinal) }
    }

    /// Weighs all grams by the wordings that there are now. Costs about half a microsecond a wording.
    package func reweigh() {
        write { $0.reweigh() }
    }

    /// The index as it is now, to be searched by a ``Searcher``.
    package func snapshot() -> Snapshot {
        Snapshot(contents: published.withLock { $0 })
    }

    /// Finds up to `limit` wordings whose cosine with `text` is above 0 and at least `floor`, nearest first.
    ///
    /// Searches of several threads do not wait for one another.
    ///
    /// - Parameter snapshot: where to look; the index as it is now unless told.
    package func search(
        _ text: String, in snapshot: Snapshot? = nil, limit: Int, floor: Float = 0
    ) -> [ScoredWording] {
        let box = idle.withLock { $0.popLast() } ?? SearcherBox()
        box.searcher.search(text, in: snapshot ?? self.snapshot(), limit: limit, floor: floor)
        let results = box.searcher.results
        idle.withLock { if $0.count < Self.mostIdle { $0.append(box) } }
        return results
    }

    private func write<Result>(_ body: (inout IndexWriter) -> Result) -> Result {
        writer.withLock { writer in
            let result = body(&writer)
            published.withLock { $0 = writer.contents }
            writer.didPublish()
            return result
        }
    }
}

extension NGramIndex {
    /// The index at one moment: it stays as it is, whatever is added or removed after.
    package struct Snapshot: Sendable {
        let contents: IndexContents

        /// How many wordings there are.
        package var count: Int { contents.segments.reduce(0) { $0 + $1.count } }

        /// How many segments hold them.
        package var segments: Int { contents.segments.count }

        /// How much memory all of it takes, in bytes.
        package var bytes: Int { contents.weights.bytes + contents.segments.reduce(0) { $0 + $1.bytes } }
    }
}

/// A searcher that is handed from one search to the next.
///
/// `@unchecked Sendable`: whoever took it out of the index's store of idle ones has it alone.
private final class SearcherBox: @unchecked Sendable {
    var searcher = Searcher()
}

/// What a snapshot holds; a class, so that taking one is copying a pointer.
final class IndexContents: Sendable {
    let weights: GramWeights
    /// In the order of their ordinals.
    let segments: [LiveSegment]

    init(weights: GramWeights, segments: [LiveSegment]) {
        self.weights = weights
        self.segments = segments
    }
}
