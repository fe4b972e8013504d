import Resilience
import Testing

@Suite struct DeadlineTests {
    private let deadline = Deadline(at: Moment(sinceOrigin: .seconds(10)))
    private func at(_ seconds: Int) -> Moment { Moment(sinceOrigin: .seconds(seconds)) }

    @Test("Knows what is left") func remaining() {
        #expect(deadline.remaining(at: at(4)) == .seconds(6))
        #expect(deadline.remaining(at: at(12)) == .zero)
        #expect(Deadline.none.remaining(at: at(12)) == nil)
        #expect(!deadline.hasPassed(at: at(9)))
        #expect(deadline.hasPassed(at: at(10)))
        #expect(!Deadline.none.hasPassed(at: at(10)))
        #expect(deadline.leaves(.seconds(5), at: at(4)))
        #expect(!deadline.leaves(.seconds(6), at: at(4)))
    }

    @Test("A stage never gets more than the whole") func stages() {
        #expect(deadline.atMost(.seconds(2), from: at(4)) == Deadline(at: at(6)))
        #expect(deadline.atMost(.seconds(20), from: at(4)) == deadline)
        #expect(Deadline.none.atMost(.seconds(2), from: at(4)) == Deadline(at: at(6)))
    }

    @Test("No deadline is the latest") func order() {
        #expect(deadline < .none)
        #expect(!(Deadline.none < .none))
        #expect([Deadline.none, deadline, .after(.seconds(1), from: at(0))].min() == .after(.seconds(1), from: at(0)))
    }

    @Test(
        "A wait in milliseconds is never shorter than asked",
        arguments: [
            (Duration.zero, 0), (.nanoseconds(1), 1), (.milliseconds(5), 5), (.microseconds(5001), 6),
            (.seconds(2), 2000),
        ])
    func milliseconds(duration: Duration, expected: Int) {
        #expect(duration.inMillisecondsRoundedUp == expected)
    }
}
