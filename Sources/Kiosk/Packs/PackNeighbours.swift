import PhrasePacks

/// Looks whether phrases of a new pack could be taken for those of packs that answer already.
struct PackNeighbours {
    /// With more wordings than this, nothing is looked for: an installation is not to take minutes.
    var mostWordings = 20_000
    /// Pairs that are told; a person mends the worst first.
    private static let mostTold = 20

    /// What a technician should know, a line each. Blocks for as long as the lookups take.
    ///
    /// - Parameter folders: the copies of the packs that answer. One that cannot be read is passed over.
    func warnings(about pack: PhrasePack, among folders: [String]) -> [String] {
        let others = folders.compactMap { try? PackFolder.read($0) }
        guard !others.isEmpty else { return [] }
        let names = others.map(\.id).joined(separator: ", ")
        let count = ([pack] + others).reduce(0) { $0 + $1.wordingCount }
        guard count <= mostWordings else {
            return [
                "phrases that could be taken for those of \(names) were not looked for: there are \(count) wordings, and "
                    + "more than \(mostWordings) would take too long"
            ]
        }
        var finder = CollisionFinder()
        finder.leastCosine = .infinity
        let found = finder.find(in: [pack] + others, acrossOnly: true)
            .filter { $0.first.pack == pack.id || $0.second.pack == pack.id }
        return found.prefix(Self.mostTold).map(\.sentence)
            + (found.count > Self.mostTold ? ["… and \(found.count - Self.mostTold) more pairs of phrases"] : [])
    }
}

extension PhrasePack {
    fileprivate var wordingCount: Int {
        phrases.reduce(0) { $0 + $1.wordings.values.reduce(0) { $0 + $1.count } }
    }
}

extension Collision {
    /// The two phrases, in words.
    fileprivate var sentence: String {
        func named(_ side: Side) -> String { "\"\(side.wording)\" (\(side.pack)/\(side.phrase))" }
        return "\(language) \(named(first)) and \(named(second)) "
            + (kind == .same ? "are the same to the matcher" : "may be taken for one another")
            + ": word one of them further away (equal wordings go to the pack with the higher priority)"
    }
}
