import Foundation
import Resilience
import TestTools
import Testing

@testable import Cloud

@Suite struct SpendingMeterTests {
    private static let hour = 3600.0
    private static let noon = Date(timeIntervalSince1970: 1_763_726_400)  // 2025-11-21, 12:00 UTC

    private static func meter(daily: Int64? = nil, monthly: Int64? = nil, at date: Date = noon) -> SpendingMeter {
        SpendingMeter(
            SpendingCaps(daily: daily.map { Microdollars($0) }, monthly: monthly.map { Microdollars($0) }), at: date)
    }

    private static func spend(_ amount: Int64, _ meter: inout SpendingMeter, at date: Date = noon) -> Bool {
        guard let reservation = meter.reserve(Microdollars(amount), at: date) else { return false }
        meter.settle(reservation, cost: Microdollars(amount), at: date)
        return true
    }

    @Test("First the cheaper tier, then offline, and each is said once") func degrades() throws {
        var meter = Self.meter(daily: 1_000)
        var words: [String] = []
        for _ in 0..<12 {
            _ = Self.spend(100, &meter)
            if let change = meter.level(at: Self.noon).change { words.append(change.description) }
        }
        #expect(meter.spent(in: .day) == Microdollars(1_000))
        #expect(
            words == [
                "Today's limit for the cloud is near ($0.0008 of $0.001): from now on only the cheaper models are asked",
                "Today's limit for the cloud is reached ($0.001 of $0.001): until the next day Parley answers from the "
                    + "board alone",
            ])
        let found = meter.obstacle(to: .zero, at: Self.noon)
        let obstacle = try #require(found)
        #expect(obstacle.period == .day)
        #expect(obstacle.wait == .seconds(12 * 3600))
        // Asked the next day, without anything in between.
        #expect(meter.obstacle(to: .zero, at: Self.noon.addingTimeInterval(12 * Self.hour)) == nil)
    }

    @Test("A new day begins with nothing spent, and the month goes on") func newDay() {
        var meter = Self.meter(daily: 1_000, monthly: 1_500)
        #expect(Self.spend(1_000, &meter))
        #expect(meter.level(at: Self.noon).level == .offline(.day))
        let tomorrow = Self.noon.addingTimeInterval(13 * Self.hour)
        #expect(meter.level(at: tomorrow).level == .normal)
        #expect(Self.spend(500, &meter, at: tomorrow))
        #expect(meter.level(at: tomorrow).level == .offline(.month))
        #expect(!Self.spend(1, &meter, at: tomorrow))
        let december = Self.noon.addingTimeInterval(10 * 24 * Self.hour)
        #expect(meter.level(at: december).level == .normal)
        #expect(meter.spent(in: .month) == .zero)
    }

    @Test("Days are the kiosk's: midnight in Bangkok is 17:00 UTC") func timeZone() throws {
        let zone = try #require(TimeZone(identifier: "Asia/Bangkok"))
        var meter = SpendingMeter(SpendingCaps(daily: Microdollars(1_000), timeZone: zone), at: Self.noon)
        #expect(Self.spend(1_000, &meter))
        #expect(meter.level(at: Self.noon.addingTimeInterval(4.9 * Self.hour)).level == .offline(.day))
        #expect(meter.level(at: Self.noon.addingTimeInterval(5 * Self.hour)).level == .normal)
    }

    @Test("A clock that goes back forgets nothing") func clockGoesBack() {
        var meter = Self.meter(daily: 1_000)
        #expect(Self.spend(900, &meter))
        let yesterday = Self.noon.addingTimeInterval(-24 * Self.hour)
        #expect(!Self.spend(200, &meter, at: yesterday))
        #expect(meter.spent(in: .day) == Microdollars(900))
        #expect(meter.level(at: Self.noon).level == .normal)
    }

    @Test("Calls under way count, and what failed at no cost is given back") func reservations() throws {
        var meter = Self.meter(daily: 1_000)
        let reservation = meter.reserve(Microdollars(600), at: Self.noon)
        let first = try #require(reservation)
        #expect(meter.reserve(Microdollars(600), at: Self.noon) == nil)
        #expect(meter.level(at: Self.noon).level == .normal)
        meter.settle(first, cost: .zero, at: Self.noon)
        #expect(meter.reserved == .zero)
        #expect(meter.spent(in: .day) == .zero)
        // Twice settled is settled once.
        meter.settle(first, cost: Microdollars(500), at: Self.noon)
        #expect(meter.spent(in: .day) == .zero)
        #expect(meter.reserve(Microdollars(600), at: Self.noon) != nil)
    }

    @Test("A start goes on from the ledger") func restore() {
        var meter = Self.meter(daily: 1_000, monthly: 10_000)
        meter.restore(day: Microdollars(950), month: Microdollars(9_000), at: Self.noon)
        #expect(meter.level(at: Self.noon).level == .cheaper(.month))
        #expect(!Self.spend(51, &meter))
        #expect(Self.spend(50, &meter))
        #expect(meter.level(at: Self.noon).level == .offline(.day))
    }

    @Test("Without caps nothing is refused; with a cap of nothing everything is") func extremes() {
        var free = Self.meter()
        #expect(Self.spend(.max, &free))
        #expect(Self.spend(.max, &free))
        #expect(free.level(at: Self.noon).level == .normal)
        var closed = Self.meter(daily: 0)
        #expect(!Self.spend(0, &closed))
        #expect(closed.level(at: Self.noon).level == .offline(.day))
    }

    @Test("No order of calls passes a cap, and the count is what was settled", arguments: 1...40)
    func properties(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let cap = Int64.random(in: 1...20_000, using: &generator)
        var meter = Self.meter(daily: cap, monthly: cap * 3)
        var date = Self.noon
        var running: [(SpendingMeter.Reservation, Int64)] = []
        var days: [Date: Int64] = [:]
        var month: Int64 = 0
        for _ in 0..<400 {
            switch Int.random(in: 0..<10, using: &generator) {
            case 0..<5:
                let estimate = Int64.random(in: 0...1_000, using: &generator)
                if let reservation = meter.reserve(Microdollars(estimate), at: date) {
                    running.append((reservation, estimate))
                }
            case 5..<9 where !running.isEmpty:
                let (reservation, estimate) = running.remove(at: Int.random(in: 0..<running.count, using: &generator))
                // What a call costs is at most its estimate here: only too low an estimate can pass a cap.
                let cost = Int64.random(in: 0...estimate, using: &generator)
                meter.settle(reservation, cost: Microdollars(cost), at: date)
                days[SpendingPeriod.day.interval(around: date, in: .gmt).start, default: 0] += cost
                month += cost
            default:
                date = min(date.addingTimeInterval(1800), Self.noon.addingTimeInterval(9 * 24 * Self.hour))
            }
            let today = days[SpendingPeriod.day.interval(around: date, in: .gmt).start] ?? 0
            _ = meter.level(at: date)
            #expect(meter.spent(in: .day) == Microdollars(today), "seed \(seed)")
            #expect(meter.spent(in: .month) == Microdollars(month), "seed \(seed)")
            #expect(month <= cap * 3, "seed \(seed)")
            #expect(meter.reserved == running.reduce(.zero) { $0 + Microdollars($1.1) }, "seed \(seed)")
        }
        // Calls begun before midnight may end after it, so only days on their own are bounded by cap and what ran over.
        #expect(days.values.allSatisfy { $0 <= cap * 2 })
    }
}

@Suite struct LedgerLineTests {
    @Test("The quantity of a line has the unit that is paid for") func quantity() {
        func line(_ operation: CloudOperation, _ usage: CallUsage) -> String {
            let charge = CloudCharge(
                .answered, operation, model: "m", language: nil, usage: usage,
                cost: CallCost(certainty: .known, amount: .zero))
            return "\(charge.quantity.amount) \(charge.quantity.unit)"
        }
        #expect(line(.translation, CallUsage(characters: 9, inputTokens: 20, outputTokens: 5)) == "25 tokens")
        #expect(line(.translation, CallUsage(characters: 9)) == "9 characters")
        #expect(line(.speech, CallUsage(characters: 9, inputTokens: 3, soundMilliseconds: 700)) == "9 characters")
        #expect(line(.transcription, CallUsage(outputTokens: 8, soundMilliseconds: 700)) == "700 milliseconds")
    }
}
