/// A wording that was found, and how near it is.
package struct ScoredWording: Sendable, Hashable {
    /// Which wording: what ``NGramIndex/add(_:)`` returned.
    package let wording: Int32
    /// The cosine of query and wording, above 0 and at most 1.
    package let cosine: Float

    package init(wording: Int32, cosine: Float) {
        self.wording = wording
        self.cosine = cosine
    }
}

/// Finds the wordings nearest to a text, and keeps its working memory from one search to the next: after the first few
/// searches it allocates nothing. One caller has one searcher; it takes 4 bytes a wording, 256 KiB at most.
///
///     var searcher = Searcher()
///     searcher.search("two coffees please", in: index.snapshot(), limit: 3)
///     for found in searcher.results { … }
///
/// The search is exact: ``results`` are the ones that comparing the query with every wording would give, bit for bit.
/// It is quick because most wordings are never looked at. The query's grams are taken from the heaviest to the lightest.
/// A wording that has none of the first grams shares at most the weight `r` of the rest with the query, and as it
/// weighs what it shares or more, its cosine is at most √(r / weight of the query) (Cauchy and Schwarz). Once that is
/// less than what the last of the results has, wordings not met so far are out, and only those met are looked up in
/// the long postings of the light grams. (Leaving such postings to look-ups is MaxScore, Turtle and Flood 1995.)
package struct Searcher: ~Copyable {
    /// What the last search found, nearest first; equally near ones in the order in which they were added.
    package private(set) var results: [ScoredWording] = []

    private var extractor = GramExtractor()
    private var terms: [QueryTerm] = []
    private var lists: [ActiveList] = []
    private var board = ScoreBoard()
    private var candidates: [UInt16] = []
    private var best = BestHits()
    /// What the first segment knows of its best wordings before all grams are in.
    private var leaders = BestHits()

    package init() {}

    /// Finds up to `limit` wordings whose cosine with `text` is above 0 and at least `floor`; see ``results``.
    ///
    /// - Parameters:
    ///   - text: normalised as the wordings were. Of a very long text the beginning counts.
    ///   - snapshot: where to look.
    ///   - limit: how many wordings at most; small, for the cost grows with it.
    ///   - floor: a cosine below which a wording is of no use. The higher, the quicker.
    package mutating func search(
        _ text: some StringProtocol, in snapshot: NGramIndex.Snapshot, limit: Int, floor: Float = 0
    ) {
        results.removeAll(keepingCapacity: true)
        guard limit > 0 else { return }
        extractor.extract(text)
        let mass = weighTerms(by: snapshot.contents.weights)
        let norm = mass.squareRoot()
        best.start(limit: limit, floor: floor * norm)
        for segment in snapshot.contents.segments {
            search(segment)
        }
        for hit in best.hits {
            results.append(ScoredWording(wording: hit.ordinal, cosine: min(1, hit.score / norm)))
        }
    }

    /// Makes ``terms`` of the extracted grams, heaviest first; returns their weight together.
    private mutating func weighTerms(by weights: borrowing GramWeights) -> Float {
        terms.removeAll(keepingCapacity: true)
        var mass: Float = 0
        for key in extractor.keys {
            let weight = weights.weight(of: key)
            mass += weight
            terms.append(QueryTerm(key: key, weight: weight))
        }
        // Shell's sort, for the library's takes memory of its own.
        var gap = 1
        while gap < terms.count / 3 { gap = 3 * gap + 1 }
        while gap > 0 {
            for index in terms.indices.dropFirst(gap) {
                let term = terms[index]
                var place = index
                while place >= gap, terms[place - gap].weight < term.weight {
                    terms[place] = terms[place - gap]
                    place -= gap
                }
                terms[place] = term
            }
            gap /= 3
        }
        return mass
    }

    // MARK: One segment

    private mutating func search(_ live: LiveSegment) {
        let segment = live.segment
        // The weight of the query's grams from `next` on together, of those that any wording here has.
        var rest = findLists(in: segment)
        if best.excludes(mass: rest) { return }
        board.reserve(segment.count)
        let (postingArray, normArray) = (segment.postings, segment.inverseNorms)
        let (postings, norms) = (postingArray.span, normArray.span)

        let seedAt = rest * Self.seedShare
        var isSeeded = best.isFull
        var next = 0
        while next < lists.count, !best.excludes(mass: rest) {
            if !isSeeded, rest <= seedAt {
                isSeeded = true
                seed(from: live, next: next, postings: postings, norms: norms)
                continue
            }
            add(lists[next], of: postings)
            rest -= lists[next].weight
            next += 1
        }

        candidates.removeAll(keepingCapacity: true)
        board.forEach(reaching: best.least, withUpTo: rest, inverseNorms: norms) { position in
            if live.isLive(position) { candidates.append(UInt16(position)) }
        }
        while next < lists.count, !candidates.isEmpty {
            complete(lists[next], of: postings)
            rest -= lists[next].weight
            next += 1
            dropCandidates(withUpTo: rest, norms: norms)
        }
        for position in candidates {
            best.offer(
                score: board[Int(position)] * norms[Int(position)], ordinal: segment.ordinals[Int(position)])
        }
        board.clear(segment.count)
    }

    /// How much of the query's weight is left when the first segment is asked what its best wordings reach.
    private static let seedShare: Float = 0.5

    /// Fills ``lists`` with the postings of the query's grams, heaviest first; returns their weight together.
    private mutating func findLists(in segment: IndexSegment) -> Float {
        lists.removeAll(keepingCapacity: true)
        let slotArray = segment.slots
        let slots = slotArray.span
        var mass: Float = 0
        for term in terms {
            let slot = slots.slot(of: term.key)
            if slot.count == 0 { continue }
            mass += term.weight
            let start = Int(slot.start)
            lists.append(
                ActiveList(
                    weight: term.weight, range: start..<start + slot.words(in: segment.count),
                    isBitmap: slot.isBitmap(in: segment.count)))
        }
        return mass
    }

    /// Adds the weight of a gram to every wording that has it.
    private mutating func add(_ list: ActiveList, of postings: Span<UInt16>) {
        if list.isBitmap {
            board.add(list.weight, toBitmap: postings.extracting(list.range))
        } else {
            board.add(list.weight, toList: postings.extracting(list.range))
        }
    }

    /// Adds the weight of a gram to the candidates that have it.
    private mutating func complete(_ list: ActiveList, of postings: Span<UInt16>) {
        if !list.isBitmap, candidates.count * 16 >= list.range.count {
            // It does no harm that others get it too.
            add(list, of: postings)
            return
        }
        for position in candidates where Self.has(list, position, in: postings) {
            board.add(list.weight, at: Int(position))
        }
    }

    private mutating func dropCandidates(withUpTo rest: Float, norms: Span<Float>) {
        var kept = 0
        for position in candidates {
            let most = (board[Int(position)] + rest) * norms[Int(position)]
            candidates[kept] = position
            if most >= best.least { kept += 1 }
        }
        candidates.removeLast(candidates.count - kept)
    }

    /// Finds what score the results certainly reach: completes the wordings that lead when some of the grams are in.
    private mutating func seed(from live: LiveSegment, next: Int, postings: Span<UInt16>, norms: Span<Float>) {
        leaders.start(limit: best.limit, floor: 0)
        board.forEach(reaching: 0, withUpTo: 0, inverseNorms: norms) { position in
            let score = board[position] * norms[position]
            if score > leaders.least, live.isLive(position) {
                leaders.offer(score: score, ordinal: Int32(position))
            }
        }
        guard leaders.isFull else { return }
        var least = Float.infinity
        for leader in leaders.hits {
            let position = UInt16(leader.ordinal)
            var sum = board[Int(position)]
            for list in lists[next...] where Self.has(list, position, in: postings) { sum += list.weight }
            least = min(least, sum * norms[Int(position)])
        }
        best.raise(to: least)
    }

    @inline(__always)
    private static func has(_ list: ActiveList, _ position: UInt16, in postings: Span<UInt16>) -> Bool {
        let these = postings.extracting(list.range)
        return list.isBitmap ? bitmap(these, has: position) : Self.list(these, has: position)
    }

    @inline(__always)
    private static func bitmap(_ words: Span<UInt16>, has position: UInt16) -> Bool {
        words[Int(position) >> 4] >> (position & 15) & 1 == 1
    }

    @inline(__always)
    private static func list(_ positions: Span<UInt16>, has position: UInt16) -> Bool {
        var (low, count) = (0, positions.count)
        while count > 1 {
            let half = count / 2
            low += positions[low + half] <= position ? half : 0
            count -= half
        }
        return positions[low] == position
    }
}

/// A gram of the query and its weight.
private struct QueryTerm {
    var key: GramKey
    var weight: Float
}

/// The postings of one of the query's grams in the segment that is being searched.
private struct ActiveList {
    var weight: Float
    /// Where they lie among the segment's postings.
    var range: Range<Int>
    var isBitmap: Bool
}
