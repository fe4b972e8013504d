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
    private var candidates: [Candidate] = []
    private var best = BestHits()
    /// What the first segment knows of its best wordings before all grams are in.
    private var leaders = BestHits()
    private var finished = BestHits()

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
        let mass = findLists(in: segment)
        if best.excludes(mass: mass) { return }
        let (postingArray, inverseArray) = (segment.postings, segment.norms.inverses)
        let (postings, inverses) = (postingArray.span, inverseArray.span)
        board.reserve(blocks: segment.norms.blocks)

        // Take in grams, each only for wordings that could be near with it and the rest, though they have none before.
        var seedAt = best.isFull ? 0 : mass * Self.seedShare
        let first = segment.norms.firstBlock(reaching: best.least * Self.bitLess)
        var next = 0
        while next < lists.count {
            let rest = lists[next].rest
            if rest <= seedAt {
                seedAt = 0
                seed(from: live, next: next, postings: postings, inverses: inverses)
            }
            let end = segment.norms.endBlock(within: rest / (best.least * Self.bitLess))
            if end <= first { break }
            lists[next].end = end
            add(lists[next], in: first..<end, of: postings)
            next += 1
        }

        // Of those met, keep the ones that could be near with the grams that were not taken in for them.
        candidates.removeAll(keepingCapacity: true)
        var begin = first
        for taken in (0...next).reversed().dropLast() {
            let end = lists[taken - 1].end
            let rest = rest(from: taken)
            board.drain(begin..<end, inverses: inverses, reaching: best.least, withUpTo: rest) { position, sum in
                candidates.append(
                    Candidate(
                        position: UInt16(truncatingIfNeeded: position), next: UInt16(truncatingIfNeeded: taken),
                        sum: sum, most: sum + rest, inverse: unsafe inverses[unchecked: position]))
            }
            begin = end
        }
        leaders.start(limit: best.limit + Self.extraLeaders, floor: 0)
        for (index, candidate) in candidates.enumerated() {
            leaders.offer(score: candidate.sum * candidate.inverse, ordinal: Int32(index))
        }
        for leader in leaders.hits {
            complete(candidates[Int(leader.ordinal)], of: live, postings: postings)
            candidates[Int(leader.ordinal)].most = -1
        }
        for candidate in candidates where candidate.most * candidate.inverse >= best.least {
            complete(candidate, of: live, postings: postings)
        }
    }

    /// A little less than one, to keep wordings that only rounding excludes.
    private static let bitLess: Float = 0.99999

    /// How much of the query's weight is left when the first segment is asked what its best wordings reach.
    private static let seedShare: Float = 0.3
    /// How many wordings beyond the limit are completed to find what the results reach: the leaders may change.
    private static let extraLeaders = 5

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
            let bitmap = slot.bitmapStart(in: segment.count)
            lists.append(
                ActiveList(
                    weight: term.weight, list: Int(slot.start)..<bitmap, bitmap: bitmap..<slot.end(in: segment.count)))
        }
        var rest = mass
        for index in lists.indices {
            lists[index].rest = rest
            rest -= lists[index].weight
        }
        return mass
    }

    /// What the grams from the one with this index on weigh together.
    private func rest(from index: Int) -> Float {
        index < lists.count ? lists[index].rest : 0
    }

    /// Adds the weight of a gram to every wording of some blocks that has it.
    private mutating func add(_ list: ActiveList, in blocks: Range<Int>, of postings: Span<UInt16>) {
        if list.list.isEmpty {
            board.add(list.weight, toBitmap: postings.extracting(list.bitmap), in: blocks)
        } else {
            let these = postings.extracting(list.list)
            let begin = Self.index(in: these, of: blocks.lowerBound * SegmentNorms.blockLength)
            let end = Self.index(in: these, of: blocks.upperBound * SegmentNorms.blockLength)
            board.add(list.weight, toList: these.extracting(begin..<end))
        }
    }

    /// Offers a candidate to the results, if it could be near.
    private mutating func complete(_ candidate: Candidate, of live: LiveSegment, postings: Span<UInt16>) {
        let leastSum = best.least / candidate.inverse * Self.bitLess
        let position = Int(candidate.position)
        if let sum = Self.sum(of: candidate, reaching: leastSum, by: lists.span, in: postings), live.isLive(position) {
            best.offer(score: sum * candidate.inverse, ordinal: live.segment.ordinals[position])
        }
    }

    /// Looks a candidate up in the postings that were not taken in for it, as long as its sum could reach `least`.
    @inline(__always)
    private static func sum(
        of candidate: Candidate, reaching least: Float, by lists: Span<ActiveList>, in postings: Span<UInt16>
    ) -> Float? {
        var (sum, most) = (candidate.sum, candidate.most)
        var next = Int(candidate.next)
        while most >= least {
            if next >= lists.count { return sum }
            let list = unsafe lists[unchecked: next]
            let weight = weight(of: list, at: candidate.position, in: postings)
            sum += weight
            most -= list.weight - weight
            next += 1
        }
        return nil
    }

    /// Finds what score the results certainly reach: completes the wordings that lead when some of the grams are in.
    private mutating func seed(from live: LiveSegment, next: Int, postings: Span<UInt16>, inverses: Span<Float>) {
        leaders.start(limit: best.limit + Self.extraLeaders, floor: 0)
        board.forEachLeader(inverses: inverses) { position, score in
            if live.isLive(position) { leaders.offer(score: score, ordinal: Int32(position)) }
            return leaders.least
        }
        finished.start(limit: best.limit, floor: 0)
        for leader in leaders.hits {
            let position = UInt16(leader.ordinal)
            var sum = board[Int(position)]
            for list in lists[next...] { sum += Self.weight(of: list, at: position, in: postings) }
            finished.offer(score: sum * inverses[Int(position)], ordinal: leader.ordinal)
        }
        guard finished.isFull else { return }
        let least = finished.least
        best.raise(to: least)
    }

    /// The weight of a gram for the wording at a position: 0 if that has not got it.
    @inline(__always)
    private static func weight(of list: ActiveList, at position: UInt16, in postings: Span<UInt16>) -> Float {
        if !list.bitmap.isEmpty {
            // Arithmetic instead of a branch on what is found, which no processor could foresee; the bitmap has a word
            // for each position.
            let word = unsafe postings[unchecked: list.bitmap.lowerBound &+ Int(position >> 4)]
            return list.weight * Float(Int32(word >> (position & 15) & 1))
        }
        let these = postings.extracting(list.list)
        let index = index(in: these, of: Int(position))
        return index < these.count && these[index] == position ? list.weight : 0
    }

    /// The index of the first of ascending positions that is not before `position`.
    @inline(__always)
    private static func index(in positions: Span<UInt16>, of position: Int) -> Int {
        var (low, count) = (0, positions.count)
        while count > 0 {
            let half = (count &+ 1) >> 1
            // Arithmetic instead of a branch, which no processor could foresee; within the list as `count` is.
            let isBefore = unsafe Int(positions[unchecked: low &+ half &- 1]) &- position
            low &+= half & (isBefore >> (Int.bitWidth - 1))
            count &-= half
        }
        return low
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
    /// Where they lie among the segment's postings: one after another, and bit by bit. One of the two may be empty.
    var list: Range<Int>
    var bitmap: Range<Int>
    /// What this gram and all after it weigh together.
    var rest: Float = 0
    /// The block before which this gram was taken in.
    var end = 0
}

/// A wording that could be among the results.
private struct Candidate {
    var position: UInt16
    /// The first gram that was not taken in for it.
    var next: UInt16
    /// What those grams that it is known to have weigh together.
    var sum: Float
    /// What its sum can become at most.
    var most: Float
    /// 1 / its norm.
    var inverse: Float
}
