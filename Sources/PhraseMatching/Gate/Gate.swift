/// Decides whether two texts mean the same: the last word, whatever similarity says.
///
/// Two sentences mean the same only if every difference between them is proved harmless. Words that a table lets go in
/// their place are gone already when a ``Reading`` is made. What is left must be there on both sides, in the same order
/// and with the same parts, and the frames must agree; each difference that remains needs a ``Licence``.
struct Gate: Sendable {
    let lexicon: Lexicon
    /// Licences that are not given, to see what each of them is worth.
    private let withheld: Set<Licence>

    init(_ analyser: Analyser) {
        lexicon = analyser.lexicon
        withheld = analyser.withheld
    }

    /// What comes of comparing a query with a candidate.
    struct Verdict: Sendable {
        /// Why they do not mean the same; `nil` when they do.
        var obstacle: Obstacle?
        /// How many words that may be left out are on one side only.
        var slack = 0
        /// Items of the query without a partner.
        var extra: [Item] = []
        /// Items of the candidate without a partner.
        var missing: [Item] = []
        /// What allows the differences that there are, beyond words that were left out in their place.
        var licences: [Licence] = []
        /// What the frames say apart, when they differ.
        var frames: (query: Frame, candidate: Frame)?
        /// Whether what they say apart is allowed.
        var framesAgree = true
        /// How alike the two sound, 0 to 1, when both sounds are known.
        var likeness: Double?

        /// Whether what differs may be a recogniser's slip: words that the table does not know, against things and
        /// actions. Where a word that carries meaning is missing, something that is no word must stand in its place:
        /// "much" is as likely meant as "meat". A denial, a number, a name, a person, a reach is never a slip.
        var mayBeMisheard: Bool {
            let (strange, lost) = (extra.filter(\.isFirm), missing.filter(\.isFirm))
            guard frames == nil, !strange.isEmpty, strange.allSatisfy({ $0.wordClass == .unknown }), lost.count < 3
            else { return false }
            return lost.allSatisfy { [.same, .act, .service].contains($0.wordClass) && !$0.isBound }
        }
    }

    /// What stands between a query and a candidate.
    enum Obstacle: Sendable, Hashable {
        /// The query says more.
        case said
        /// The query says less.
        case unsaid
        /// One thing instead of another.
        case differs
        /// The two sides say opposites.
        case opposite
        /// Numbers differ.
        case number
        /// The same words in another order, where order counts.
        case order
        /// The same words play other parts.
        case role
        /// A request against a statement, done against to be done, may against must, I against you.
        case frame
        /// The licence that the difference needs is not given.
        case withheld
        /// The meaning is the same, but in a large pack that is not enough.
        case faint
        /// The meaning is the same, but one word was said, and it is another than the wording's.
        case lone

        /// Whether the meaning is the same, and only the evidence for it is weak.
        var isDoubt: Bool { self == .faint || self == .lone }
    }

    func compare(_ query: Reading, _ candidate: Reading) -> Verdict {
        var verdict = Verdict()
        let (left, right) = (query.items, candidate.items)
        verdict.extra = Self.without(left, right)
        verdict.missing = Self.without(right, left)
        verdict.slack = verdict.extra.count + verdict.missing.count
        verdict.obstacle = missingWords(&verdict, query, candidate) ?? arrangement(&verdict, query, candidate)
        if query.frame != candidate.frame {
            verdict.frames = (query.frame, candidate.frame)
            let comparison = FrameComparison(
                query.frame, candidate.frame, contents: FrameComparison.Contents(query, candidate),
                lexicon: lexicon)
            verdict.framesAgree = comparison.agrees
            if comparison.agrees { verdict.licences += comparison.licences }
            if verdict.obstacle == nil, !comparison.agrees { verdict.obstacle = .frame }
        }
        if verdict.obstacle == nil, !withheld.isEmpty, !withheld.isDisjoint(with: verdict.licences) {
            verdict.obstacle = .withheld
        }
        return verdict
    }

    /// The items of `left` that `right` has not got, each as often as it is missing; one that is said twice in a row
    /// counts once.
    private static func without(_ left: [Item], _ right: [Item]) -> [Item] {
        var rest = right.map(\.concept)
        return left.enumerated().compactMap { index, item in
            if let found = rest.firstIndex(of: item.concept) {
                rest.remove(at: found)
                return nil
            }
            let repeats = index > 0 && left[index - 1].concept == item.concept && item.wordClass != .number
            return repeats ? nil : item
        }
    }

    // MARK: - Words on one side only

    private func missingWords(_ verdict: inout Verdict, _ query: Reading, _ candidate: Reading) -> Obstacle? {
        let isFirm: (Item) -> Bool = { [isJoined = query.isJoined || candidate.isJoined] item in
            guard let licence = item.licence else { return true }
            return isJoined && !licence.holdsInJoined
        }
        let (extra, missing) = (verdict.extra.filter(isFirm), verdict.missing.filter(isFirm))
        if !extra.isEmpty || !missing.isEmpty { return obstacle(extra, missing) }
        for (items, frame) in [(verdict.extra, query.frame), (verdict.missing, candidate.frame)] {
            for item in items {
                guard let licence = item.licence else { continue }
                if !licence.holds(in: frame) { return items.count == verdict.extra.count ? .said : .unsaid }
                verdict.licences.append(licence)
            }
        }
        // Words that may be left out may not be exchanged: "here" for "there".
        let isExchange = verdict.extra.contains { left in
            left.licence != .courtesy && verdict.missing.contains { $0.licence == left.licence || areDegrees(left, $0) }
        }
        return isExchange ? .differs : nil
    }

    /// "A bit sweet" is not "very sweet", though either may be left out.
    private func areDegrees(_ left: Item, _ right: Item) -> Bool {
        let degrees: Set<Licence> = [.softener, .intensifier]
        return left.licence.map(degrees.contains) ?? false && right.licence.map(degrees.contains) ?? false
    }

    private func obstacle(_ extra: [Item], _ missing: [Item]) -> Obstacle {
        for left in extra where missing.contains(where: { lexicon.opposites[left.concept] == $0.concept }) {
            return .opposite
        }
        for marker in lexicon.denials {
            if extra.contains(where: { left in missing.contains { Item.bound(marker, $0.concept) == left.concept } })
                || missing.contains(where: { right in extra.contains { Item.bound(marker, $0.concept) == right.concept }
                }
                )
            {
                return .opposite
            }
        }
        if (extra + missing).contains(where: { $0.wordClass == .number }) { return .number }
        return missing.isEmpty ? .said : extra.isEmpty ? .unsaid : .differs
    }

    // MARK: - Order and parts

    /// What speaks against the order and the parts of words that both sides have.
    private func arrangement(_ verdict: inout Verdict, _ query: Reading, _ candidate: Reading) -> Obstacle? {
        let left = Self.shared(query.items, without: verdict.extra)
        let right = Self.shared(candidate.items, without: verdict.missing)
        if left.map(\.concept) == right.map(\.concept) {
            // Whether there is one is asked with one or with several: "do you have a room", "any rooms".
            let asksForAny = query.frame.contains(.exist) || candidate.frame.contains(.exist)
            if !asksForAny, zip(left, right).contains(where: { Self.counts($0, against: $1) }) { return .number }
            return roles(&verdict, left, right) ? nil : .role
        }
        guard !query.isJoined, !candidate.isJoined else { return .order }
        if lexicon.order == .verbFinal, let leftParts = Self.parts(left), let rightParts = Self.parts(right),
            leftParts.last == rightParts.last, leftParts.sorted() == rightParts.sorted()
        {
            verdict.licences.append(.particlesMoved)
            return nil
        }
        // A time stands where it likes in a sentence of one clause, and so does the one question word.
        var movable: Set<WordClass> = [.time]
        let isOfPlace =
            query.frame.has([.has, .exist]) && candidate.frame.has([.has, .exist])
            && !left.contains { $0.wordClass == .act || $0.wordClass == .service }
        if left.count(where: { $0.wordClass == .which }) == 1 { movable.insert(.which) }
        // "A little" stands before or behind the one word that it can be about.
        if left.count(where: { [.same, .unknown, .act, .service].contains($0.wordClass) }) == 1 {
            movable.insert(.slight)
        }
        let (leftRest, leftMoved) = Self.parted(left, movable, withPlaces: isOfPlace)
        let (rightRest, rightMoved) = Self.parted(right, movable, withPlaces: isOfPlace)
        guard leftRest.map(\.concept) == rightRest.map(\.concept),
            leftMoved.map(\.concept) == rightMoved.map(\.concept),
            roles(&verdict, leftRest, rightRest)
        else { return .order }
        verdict.licences.append(movable.contains(.which) ? .questionWordMoved : .timeMoved)
        return nil
    }

    /// "A towel" is not "towels".
    private static func counts(_ left: Item, against right: Item) -> Bool {
        left.count != .unknown && right.count != .unknown && left.count != right.count
    }

    /// What stays in its place; and the times, each with the number before it, and where something is.
    private static func parted(
        _ items: [Item], _ movable: Set<WordClass>, withPlaces: Bool
    ) -> (rest: [Item], times: [Item]) {
        var (rest, times): ([Item], [Item]) = ([], [])
        for (index, item) in items.enumerated() {
            let isOfTime = item.wordClass == .number && index + 1 < items.count && items[index + 1].wordClass == .time
            if item.wordClass == .time || isOfTime || withPlaces && (item.isBound || item.wordClass == .way) {
                times.append(item)
            } else if !movable.contains(item.wordClass), item.licence != .setting {
                rest.append(item)
            }
        }
        return (rest, times)
    }

    /// The items that are not in `lone`, with repetitions in a row taken once and courtesies left out.
    private static func shared(_ items: [Item], without lone: [Item]) -> [Item] {
        var rest = lone
        var result: [Item] = []
        for item in items where item.licence != .courtesy && item.licence != .intensifier {
            if let index = rest.firstIndex(where: { $0.concept == item.concept && $0.start == item.start }) {
                rest.remove(at: index)
            } else if result.last?.concept != item.concept || item.wordClass == .number {
                result.append(item)
            }
        }
        return result
    }

    /// Whether words play the same parts. Who does it is never what it is done to; a topic may be either, and in speech
    /// a particle may be left out.
    private func roles(_ verdict: inout Verdict, _ left: [Item], _ right: [Item]) -> Bool {
        for (index, (one, other)) in zip(left, right).enumerated() where one.role != other.role {
            if one.role == .none || other.role == .none {
                // "Nephew medicine" is the nephew's: without its particle a person owns the thing that follows.
                let isOwner = one.wordClass == .person && index + 1 < left.count && left[index + 1].isPartOfThing
                if isOwner, index + 1 < left.count - 1 || one.role == .subject || other.role == .subject {
                    return false
                }
                verdict.licences.append(.particleLeftOut)
            } else if one.role == .topic || other.role == .topic {
                verdict.licences.append(.topic)
            } else {
                return false
            }
        }
        return true
    }

    /// The parts of a sentence, each up to its particle; `nil` when one that is no time has none.
    private static func parts(_ items: [Item]) -> [UInt64]? {
        // Two topics are two clauses: their parts do not change places.
        let roles = items.map(\.role).filter { $0 != .none }
        guard Set(roles).count == roles.count else { return nil }
        var result: [UInt64] = []
        var hash = StableHash()
        for (index, item) in items.enumerated() {
            hash.combine(item.concept)
            guard item.role != .none || item.closesPart || item.wordClass == .time || index == items.count - 1 else {
                continue
            }
            // A topic may be the subject or the object: where parts move, they must say the same.
            hash.combine(UInt32(item.role.rawValue))
            result.append(hash.value)
            hash = StableHash()
        }
        return result
    }
}

extension Licence {
    /// Whether a word may be left out where two things are said at once.
    fileprivate var holdsInJoined: Bool {
        self == .courtesy || self == .intensifier || self == .softener || self == .benefit
    }

    /// Whether a word may be left out in a sentence with this frame.
    fileprivate func holds(in frame: Frame) -> Bool {
        switch self {
        case .softener, .benefit, .shopVerb, .one:
            [.request, .plea, .existence, .bare].contains(frame.act)
        case .pointing, .setting:
            frame.act != .statement
        default: true
        }
    }
}
