import Synchronization

/// A first index: hash map postings over character n-grams of 2 to 5 inside words. To be replaced by the real one.
final class NGramIndex: Sendable {
    private struct State {
        var postings: [UInt64: [(ordinal: Int32, count: Float)]] = [:]
        var norms: [Float] = []
        var alive: [Bool] = []
    }
    private let state = Mutex(State())

    func add(_ normalisedText: String) -> Int32 {
        let grams = Self.grams(normalisedText)
        return state.withLock { state in
            let ordinal = Int32(state.norms.count)
            for (gram, count) in grams { state.postings[gram, default: []].append((ordinal, count)) }
            state.norms.append(grams.values.reduce(0) { $0 + $1 * $1 }.squareRoot())
            state.alive.append(true)
            return ordinal
        }
    }

    func remove(_ ordinal: Int32) {
        state.withLock { $0.alive[Int(ordinal)] = false }
    }

    func search(_ normalisedText: String, limit: Int) -> [(wording: Int32, cosine: Float)] {
        let grams = Self.grams(normalisedText)
        return state.withLock { state in
            var dots: [Int32: Float] = [:]
            var weights: [Int32: Float] = [:]
            var norm: Float = 0
            let total = Float(state.norms.count)
            for (gram, count) in grams {
                let postings = state.postings[gram] ?? []
                let weight = 1 + (total + 1) / (Float(postings.count) + 1)
                let idf = Float(weight.exponent) + weight.significand
                norm += (count * idf) * (count * idf)
                for posting in postings { dots[posting.ordinal, default: 0] += count * idf * posting.count }
                for posting in postings { weights[posting.ordinal] = state.norms[Int(posting.ordinal)] }
            }
            let scale = norm.squareRoot()
            var found: [(wording: Int32, cosine: Float)] = []
            for (ordinal, dot) in dots where state.alive[Int(ordinal)] {
                let length = (weights[ordinal] ?? 1) * scale
                found.append((wording: ordinal, cosine: min(1, dot / length / 4)))
            }
            found.sort { left, right in
                left.cosine == right.cosine ? left.wording < right.wording : left.cosine > right.cosine
            }
            return Array(found.prefix(limit))
        }
    }

    private static func grams(_ text: String) -> [UInt64: Float] {
        var result: [UInt64: Float] = [:]
        for word in text.unicodeScalars.split(separator: " ") {
            let scalars = [0x20] + word.map(\.value) + [0x20]
            for length in 2...5 where scalars.count >= length {
                for start in 0...(scalars.count - length) {
                    result[StableHash.of(scalars[start..<(start + length)]), default: 0] += 1
                }
            }
        }
        return result
    }
}
