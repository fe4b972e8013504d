/// The best few of what a search came across, best first.
struct BestHits {
    struct Hit {
        var score: Float
        var ordinal: Int32
    }

    private(set) var hits: [Hit] = []
    private(set) var limit = 0
    /// What a score must reach to be of interest.
    private(set) var least: Float = 0

    var isFull: Bool { hits.count == limit }

    /// Forgets all hits.
    mutating func start(limit: Int, floor: Float) {
        hits.removeAll(keepingCapacity: true)
        self.limit = limit
        least = floor
    }

    /// Takes a hit, if it is among the best; of two with one score the one with the lower ordinal is the better.
    mutating func offer(score: Float, ordinal: Int32) {
        guard score >= least, score > 0 else { return }
        if isFull {
            let last = hits[limit - 1]
            if score < last.score || score == last.score && ordinal > last.ordinal { return }
            hits.removeLast()
        }
        var place = hits.count
        while place > 0,
            hits[place - 1].score < score || hits[place - 1].score == score && hits[place - 1].ordinal > ordinal
        {
            place -= 1
        }
        hits.insert(Hit(score: score, ordinal: ordinal), at: place)
        if isFull { raise(to: hits[limit - 1].score) }
    }

    /// Notes that the results will reach `score`, though they are not known yet.
    mutating func raise(to score: Float) {
        least = max(least, score)
    }

    /// Whether a wording that shares grams of this weight with the query, and no others, is out.
    @inline(__always)
    func excludes(mass: Float) -> Bool {
        // A little more than Cauchy and Schwarz ask for, so that rounding excludes nobody.
        mass * 1.00001 < least * least
    }
}
