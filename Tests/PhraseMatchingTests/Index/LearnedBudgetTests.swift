import Foundation
import Testing

@testable import PhraseMatching

@Suite struct LearnedBudgetTests {
    typealias Budget = LearnedBudget<String>

    static let now = Date(timeIntervalSinceReferenceDate: 800_000_000)

    static func daysAgo(_ days: Double) -> Date { now - days * 24 * 3600 }

    static func entry(
        characters: Int = 10, bytes: Int = 100, age: Double = 1, expiresIn: Double? = nil, hits: Int = 0,
        used: Double? = nil
    ) -> Budget.Entry {
        Budget.Entry(
            characters: characters, bytes: bytes, created: daysAgo(age), expires: expiresIn.map { daysAgo(-$0) },
            hits: hits, lastUsed: used.map(daysAgo))
    }

    /// Pairs of which the first has to go before the second.
    static let precedence: [(String, Budget.Entry, Budget.Entry)] = [
        ("expired before old", entry(expiresIn: 0, hits: 99), entry(age: 31)),
        ("old and idle before worthless", entry(characters: 1, age: 31, hits: 1), entry(characters: 99)),
        ("two hits keep an old one", entry(hits: 0), entry(age: 31, hits: 2)),
        ("thirty days are not old yet", entry(hits: 0), entry(age: 30, hits: 1)),
        ("fewer hits", entry(hits: 2), entry(hits: 3)),
        ("more characters for as many hits", entry(characters: 11, hits: 3), entry(characters: 10, hits: 3)),
        ("hits per character", entry(characters: 30, hits: 5), entry(characters: 10, hits: 2)),
        ("longest not used", entry(hits: 1, used: 0.6), entry(hits: 1, used: 0.5)),
        (
            "as much worth, by other numbers", entry(characters: 20, hits: 4, used: 3),
            entry(characters: 5, hits: 1, used: 2)
        ),
        ("within the old by worth", entry(age: 31, hits: 0, used: 1), entry(age: 40, hits: 1, used: 2)),
    ]

    @Test(arguments: precedence.indices, [false, true])
    func theRightOneGoesFirst(row: Int, isReversed: Bool) {
        let (rule, first, second) = Self.precedence[row]
        var budget = Budget(entries: 2, bytes: 1000)
        for (id, entry) in isReversed ? [("b", second), ("a", first)] : [("a", first), ("b", second)] {
            #expect(budget.admit(id, entry, at: Self.now).isAdmitted)
        }
        #expect(budget.admit("new", Self.entry(), at: Self.now).evicted == ["a"], "\(rule)")
        #expect(budget.evictions == 1)
    }

    @Test func ofTwinsTheFirstAdmittedGoes() {
        var budget = Budget(entries: 2, bytes: 1000)
        for id in ["a", "b"] { _ = budget.admit(id, Self.entry(), at: Self.now) }
        #expect(budget.admit("c", Self.entry(), at: Self.now).evicted == ["a"])
    }

    @Test func asManyGoAsTheBytesAsk() {
        var budget = Budget(entries: 10, bytes: 300)
        for (id, hits) in [("a", 3), ("b", 1), ("c", 2)] { _ = budget.admit(id, Self.entry(hits: hits), at: Self.now) }
        #expect(budget.bytes == 300)
        let admission = budget.admit("d", Self.entry(bytes: 150), at: Self.now)
        #expect(admission == Budget.Admission(isAdmitted: true, evicted: ["b", "c"]))
        #expect((budget.count, budget.bytes, budget.evictions) == (2, 250, 2))
    }

    @Test(arguments: [(0, 1000), (5, 99)])
    func whatCannotFitIsRefusedAndDrivesNobodyOut(entries: Int, bytes: Int) {
        var budget = Budget(entries: entries, bytes: bytes)
        _ = budget.admit("small", Self.entry(bytes: 1), at: Self.now)
        let before = budget.count
        #expect(budget.admit("large", Self.entry(), at: Self.now) == .init(isAdmitted: false, evicted: []))
        #expect(budget.count == before)
    }

    @Test func aNewEntryStaysThoughItHasNoHits() {
        var budget = Budget(entries: 1, bytes: 1000)
        _ = budget.admit("proven", Self.entry(hits: 9), at: Self.now)
        #expect(budget.admit("new", Self.entry(), at: Self.now).evicted == ["proven"])
        #expect(budget["new"] != nil)
    }

    @Test func admittingAgainReplaces() {
        var budget = Budget(entries: 2, bytes: 1000)
        _ = budget.admit("a", Self.entry(bytes: 10), at: Self.now)
        #expect(budget.admit("a", Self.entry(bytes: 30), at: Self.now).evicted.isEmpty)
        #expect((budget.count, budget.bytes, budget.evictions) == (1, 30, 0))
    }

    @Test func hitsCountAndDoNotPutOffTheExpiry() {
        var budget = Budget(entries: 2, bytes: 1000)
        _ = budget.admit("a", Self.entry(expiresIn: 1), at: Self.now)
        budget.recordHit("a", at: Self.now)
        budget.recordHit("unknown", at: Self.now)
        #expect(budget["a"]?.hits == 1)
        #expect(budget["a"]?.lastUsed == Self.now)
        #expect(budget.expire(at: Self.daysAgo(-0.9)).isEmpty)
        #expect(budget.expire(at: Self.daysAgo(-1)) == ["a"])
        #expect((budget.count, budget.bytes, budget.evictions) == (0, 0, 0))
    }

    /// Every seventh sequence of six steps over three entries: the budget is kept, and the sums are those of what is
    /// there. Seven and nine have no common factor, so each step occurs in each place.
    @Test func shortHistoriesKeepTheBudget() {
        let steps = ["a", "b", "c"].flatMap { id in [0, 1, 2].map { (id, $0) } }
        for history in 0..<531_441 where history % 7 == 0 {
            var budget = Budget(entries: 2, bytes: 250)
            var (present, code) = (Set<String>(), history)
            for step in 0..<6 {
                let (id, action) = steps[code % 9]
                code /= 9
                let now = Self.now + Double(step)
                switch action {
                case 0:
                    let admission = budget.admit(id, Self.entry(bytes: 80 + 40 * (step % 3)), at: now)
                    present.insert(id)
                    present.subtract(admission.evicted)
                case 1: budget.recordHit(id, at: now)
                default:
                    budget.remove(id)
                    present.remove(id)
                }
            }
            let bytes = present.reduce(0) { $0 + (budget[$1]?.bytes ?? 1000) }
            if budget.count != present.count || budget.bytes != bytes || budget.count > 2 || bytes > 250 {
                Issue.record("history \(history): \(budget)")
            }
        }
    }
}
