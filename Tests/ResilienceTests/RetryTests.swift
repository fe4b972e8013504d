import Resilience
import TestTools
import Testing

@Suite struct RetryPolicyTests {
    private let policy = RetryPolicy(
        maximumAttempts: 6, baseDelay: .milliseconds(100), maximumDelay: .seconds(1), maximumRetryAfter: .seconds(30))

    private func decide(
        afterAttempts attempts: Int = 1, retryAfter: Duration? = nil, deadline: Deadline = .none, seed: UInt64 = 1,
        budget: RetryBudget = RetryBudget()
    ) -> RetryPolicy.Decision {
        var generator = SeededGenerator(seed: seed)
        var budget = budget
        return policy.decide(
            afterAttempts: attempts, retryAfter: retryAfter, deadline: deadline, budget: &budget, at: .zero,
            using: &generator)
    }

    @Test(
        "Waits are drawn from the whole range up to a ceiling that doubles to a cap",
        arguments: [(1, 100), (2, 200), (3, 400), (4, 800), (5, 1000), (60, 1000)])
    func fullJitter(attempts: Int, ceiling: Int) {
        var generator = SeededGenerator(seed: 42)
        let waits = (0..<2000).map { _ in policy.backoff(afterAttempts: attempts, using: &generator).inSeconds }
        let top = Double(ceiling) / 1000
        #expect(waits.allSatisfy { (0...top).contains($0) })
        // Evenly: each tenth of the range holds about a tenth of the waits (200 ± 6 standard deviations of 13).
        for tenth in 0..<10 {
            let count = waits.count { Int($0 / top * 10) == tenth }
            #expect((120...280).contains(count), "tenth \(tenth): \(count)")
        }
    }

    @Test("Gives up when the attempts are used")
    func attempts() {
        #expect(decide(afterAttempts: 6) == .stop(.attemptsUsed))
        guard case .retry = decide(afterAttempts: 5) else {
            Issue.record("no sixth attempt")
            return
        }
    }

    @Test("Waits at least as long as the server asks, within the cap", arguments: 0..<50 as Range<UInt64>)
    func retryAfter(seed: UInt64) {
        guard case .retry(let wait) = decide(retryAfter: .seconds(30), seed: seed) else {
            Issue.record("no retry")
            return
        }
        #expect((.seconds(30) ... .milliseconds(30100)).contains(wait))
        #expect(decide(retryAfter: .milliseconds(30001), seed: seed) == .stop(.serverAsksForTooLong))
    }

    @Test("Does not begin an attempt that would start after the deadline")
    func deadline() {
        let deadline = Deadline(at: Moment(sinceOrigin: .seconds(10)))
        #expect(decide(retryAfter: .seconds(10), deadline: deadline) == .stop(.deadlineTooNear))
        guard case .retry = decide(retryAfter: .seconds(9), deadline: deadline) else {
            Issue.record("no retry although there is time")
            return
        }
    }

    @Test("Does not retry without budget, and charges it only for a retry")
    func budget() {
        #expect(decide(budget: RetryBudget(capacity: 0)) == .stop(.budgetUsed))
        var generator = SeededGenerator(seed: 1)
        var budget = RetryBudget(share: 0, perSecond: 0, capacity: 2)
        _ = policy.decide(
            afterAttempts: 6, retryAfter: nil, deadline: .none, budget: &budget, at: .zero, using: &generator)
        #expect(budget.available(at: .zero) == 2)
        _ = policy.decide(
            afterAttempts: 1, retryAfter: nil, deadline: .none, budget: &budget, at: .zero, using: &generator)
        #expect(budget.available(at: .zero) == 1)
    }
}

@Suite struct RetryBudgetTests {
    @Test("Retries stay within the share of calls, whatever fails", arguments: [0.0, 0.1, 0.2, 0.5])
    func share(share: Double) {
        var budget = RetryBudget(share: share, perSecond: 0, capacity: 10)
        var retries = 0
        for _ in 0..<1000 {
            budget.deposit(at: .zero)
            while budget.withdraw(at: .zero) { retries += 1 }
        }
        // The ten that it starts with, and the share.
        #expect(retries <= 10 + Int(1000 * share))
        #expect(retries >= 9 + Int(1000 * share))
    }

    @Test("Time earns retries up to the capacity, and going back in time earns none")
    func time() {
        var budget = RetryBudget(share: 0, perSecond: 0.5, capacity: 3)
        while budget.withdraw(at: .zero) {}
        #expect(budget.available(at: Moment(sinceOrigin: .seconds(4))) == 2)
        #expect(budget.available(at: Moment(sinceOrigin: .seconds(1))) == 2)
        #expect(budget.available(at: Moment(sinceOrigin: .seconds(4000))) == 3)
    }
}

@Suite struct RetryAfterTests {
    /// 1994-11-06 08:49:37 UTC, the example of RFC 9110.
    private static let example = 784_111_777

    @Test(
        "Reads seconds and the three forms of a date",
        arguments: [
            ("120", RetryAfter.delay(.seconds(120))),
            (" 0 ", .delay(.zero)),
            ("99999999999999999999999", .delay(.seconds(1_000_000_000))),
            ("Sun, 06 Nov 1994 08:49:37 GMT", .date(unixSeconds: example)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", .date(unixSeconds: example)),
            ("Sun Nov  6 08:49:37 1994", .date(unixSeconds: example)),
            ("Thu, 01 Jan 1970 00:00:00 GMT", .date(unixSeconds: 0)),
            ("Thu, 29 Feb 2024 12:00:00 GMT", .date(unixSeconds: 1_709_208_000)),
            ("Fri, 01 Mar 2024 00:00:00 GMT", .date(unixSeconds: 1_709_251_200)),
            ("Tue, 31 Dec 2069 23:59:60 GMT", .date(unixSeconds: 3_155_760_000)),
        ])
    func reads(text: String, expected: RetryAfter) {
        #expect(RetryAfter(parsing: text) == expected)
    }

    @Test(
        "Refuses what is neither",
        arguments: [
            "", " ", "soon", "-1", "1.5", "1e3", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 25:00:00 GMT",
            "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT", "٣",
        ])
    func refuses(text: String) {
        #expect(RetryAfter(parsing: text) == nil)
    }

    @Test("A date in the past means now")
    func waits() {
        #expect(RetryAfter.date(unixSeconds: 1000).wait(fromUnixSeconds: 900) == .seconds(100))
        #expect(RetryAfter.date(unixSeconds: 1000).wait(fromUnixSeconds: 1100) == .zero)
        #expect(RetryAfter.delay(.seconds(5)).wait(fromUnixSeconds: 1100) == .seconds(5))
    }
}
