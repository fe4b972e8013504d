import Resilience
import TestTools
import Testing

@Suite struct RateLimiterTests {
    private func at(_ seconds: Double) -> Moment { Moment(sinceOrigin: .seconds(seconds)) }

    @Test("Never lets more through than the burst and the rate allow", arguments: 0..<20 as Range<UInt64>)
    func rate(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var limiter = RateLimiter(rate: 10, burst: 5, reserve: 2)
        var now = Moment.zero
        var admitted: [Moment] = []
        for _ in 0..<2000 {
            now += .milliseconds(Int.random(in: 0...60, using: &generator))
            if limiter.take(Bool.random(using: &generator) ? .live : .backlog, at: now) == .go { admitted.append(now) }
        }
        for (first, start) in admitted.enumerated() {
            // In any second that begins with an admitted call: the burst and ten more.
            let inOneSecond = admitted[first...].prefix { $0 - start < .seconds(1) }.count
            #expect(inOneSecond <= 15)
        }
        #expect(admitted.count > 500)
    }

    @Test("The wait that it names is enough, and hardly more than enough")
    func waits() {
        var limiter = RateLimiter(rate: 4, burst: 1, reserve: 0)
        #expect(limiter.take(.live, at: at(0)) == .go)
        #expect(limiter.take(.live, at: at(0)) == .wait(.seconds(0.25)))
        #expect(limiter.take(.live, at: at(0.24)) != .go)
        #expect(limiter.take(.live, at: at(0.25)) == .go)
    }

    @Test("Leaves the reserve to live calls")
    func reserve() {
        var limiter = RateLimiter(rate: 1, burst: 5, reserve: 3)
        #expect(limiter.take(.backlog, at: at(0)) == .go)
        #expect(limiter.take(.backlog, at: at(0)) == .go)
        #expect(limiter.take(.backlog, at: at(0)) == .wait(.seconds(1)))
        for _ in 0..<3 { #expect(limiter.take(.live, at: at(0)) == .go) }
        #expect(limiter.take(.live, at: at(0)) == .wait(.seconds(1)))
    }

    @Test("Holds everything back while the upstream asks for it")
    func pause() {
        var limiter = RateLimiter(rate: 1, burst: 5, reserve: 0)
        limiter.pause(for: .seconds(10), at: at(0))
        #expect(limiter.take(.live, at: at(4)) == .wait(.seconds(7)))
        #expect(limiter.take(.live, at: at(9)) == .wait(.seconds(2)))
        #expect(limiter.take(.live, at: at(11)) == .go)
    }
}

@Suite struct ConcurrencyLimiterTests {
    @Test("Live calls go before the backlog, which leaves room for them")
    func order() {
        var limiter = ConcurrencyLimiter<String>(limit: 3, backlogLimit: 2, queueLimit: 10)
        #expect(limiter.request("b1", .backlog) == .start)
        #expect(limiter.request("b2", .backlog) == .start)
        #expect(limiter.request("b3", .backlog) == .wait)
        #expect(limiter.request("l1", .live) == .start)
        #expect(limiter.request("l2", .live) == .wait)
        #expect(limiter.request("l3", .live) == .wait)
        #expect(limiter.finish("b1") == ["l2"])
        #expect(limiter.finish("l1") == ["l3"])
        #expect(limiter.finish("l2") == ["b3"])
    }

    @Test("Who gives up waiting is not named later, and who is not known changes nothing")
    func givingUp() {
        var limiter = ConcurrencyLimiter<String>(limit: 1, backlogLimit: 1, queueLimit: 10)
        _ = limiter.request("a", .live)
        _ = limiter.request("b", .live)
        _ = limiter.request("c", .live)
        #expect(limiter.finish("b") == [])
        #expect(limiter.finish("unknown") == [])
        #expect(limiter.finish("a") == ["c"])
    }

    @Test("Refuses when too many wait") func refuses() {
        var limiter = ConcurrencyLimiter<Int>(limit: 1, backlogLimit: 1, queueLimit: 2)
        #expect((0..<4).map { limiter.request($0, .live) } == [.start, .wait, .wait, .refuse])
        #expect(limiter.request(9, .backlog) == .wait)
    }

    @Test("A call that a customer has come to wait for goes before the backlog") func promotion() {
        var limiter = ConcurrencyLimiter<String>(limit: 2, backlogLimit: 1, queueLimit: 10)
        _ = limiter.request("b1", .backlog)
        _ = limiter.request("b2", .backlog)
        _ = limiter.request("b3", .backlog)
        #expect(limiter.promote("b3") == ["b3"])
        #expect(limiter.promote("b1") == [])
        #expect(limiter.finish("b1") == ["b2"])
    }

    @Test("Holds its limits whatever comes, and everybody gets a turn", arguments: 0..<20 as Range<UInt64>)
    func always(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var limiter = ConcurrencyLimiter<Int>(limit: 4, backlogLimit: 2, queueLimit: 1000)
        var running: [Int: TrafficClass] = [:]
        var classes: [Int: TrafficClass] = [:]
        func startedAll(_ ids: [Int]) {
            for id in ids { running[id] = classes[id] }
            #expect(running.count <= 4)
            #expect(running.values.count { $0 == .backlog } <= 2)
        }
        for id in 0..<500 {
            let traffic: TrafficClass = Bool.random(using: &generator) ? .live : .backlog
            classes[id] = traffic
            if limiter.request(id, traffic) == .start { startedAll([id]) }
            if Bool.random(using: &generator), let done = running.keys.sorted().randomElement(using: &generator) {
                running[done] = nil
                startedAll(limiter.finish(done))
            }
        }
        while let done = running.keys.min() {
            running[done] = nil
            startedAll(limiter.finish(done))
        }
        #expect(limiter.runningCount == 0)
        #expect(limiter.waitingCount == 0)
    }
}

@Suite struct CoalescerTests {
    @Test("A thousand who want the same make one call") func thousand() {
        var coalescer = Coalescer<String, Int>()
        let roles = (0..<1000).map { coalescer.join("same", $0) }
        #expect(roles.count { $0 == .lead } == 1)
        #expect(roles.first == .lead)
        #expect(coalescer.finish("same") == Array(0..<1000))
        #expect(coalescer.join("same", 1) == .lead)
    }

    @Test("Who leaves is not told, and the call goes on") func leaving() {
        var coalescer = Coalescer<String, Int>()
        _ = coalescer.join("a", 1)
        _ = coalescer.join("a", 2)
        _ = coalescer.join("b", 3)
        #expect(coalescer.leave("a", 1) == true)
        #expect(coalescer.leave("a", 1) == false)
        #expect(coalescer.leave("b", 2) == false)
        #expect(coalescer.join("a", 4) == .follow)
        #expect(coalescer.finish("a") == [2, 4])
        #expect(coalescer.count == 1)
    }
}

@Suite struct BatcherTests {
    private func at(_ milliseconds: Int) -> Moment { Moment(sinceOrigin: .milliseconds(milliseconds)) }

    @Test("A batch goes when it is full, at once") func full() {
        var batcher = Batcher<Int>()
        for item in 0..<9 { batcher.add(item, .normal, at: at(item)) }
        #expect(batcher.take(at: at(8)) == nil)
        #expect(batcher.nextDue == at(500))
        batcher.add(9, .normal, at: at(9))
        #expect(batcher.nextDue == at(9))
        #expect(batcher.take(at: at(9)) == Array(0..<10))
        #expect(batcher.nextDue == nil)
    }

    @Test("A batch goes when its first item has waited for the window") func window() {
        var batcher = Batcher<String>()
        batcher.add("a", .low, at: at(0))
        batcher.add("b", .high, at: at(400))
        #expect(batcher.take(at: at(499)) == nil)
        #expect(batcher.take(at: at(500)) == ["b", "a"])
        #expect(batcher.take(at: at(5000)) == nil)
    }

    @Test("More urgent items go first, and equal ones in their order") func priorities() {
        var batcher = Batcher<String>(size: 4)
        for (index, priority) in [
            Batcher<String>.Priority.background, .low, .normal, .high, .critical, .critical,
        ].enumerated() {
            batcher.add("\(index)", priority, at: at(0))
        }
        #expect(batcher.take(at: at(0)) == ["4", "5", "3", "2"])
        #expect(batcher.flush(at: at(0)) == ["1", "0"])
        #expect(batcher.flush(at: at(0)) == nil)
    }

    @Test("Nothing waits for ever behind what is more urgent") func promotion() {
        var batcher = Batcher<String>(size: 2, promotion: .seconds(1))
        batcher.add("patient", .background, at: at(0))
        var sentAt: Int?
        for second in 0..<10 where sentAt == nil {
            batcher.add("urgent", .critical, at: at(second * 1000))
            batcher.add("urgent", .critical, at: at(second * 1000))
            if batcher.take(at: at(second * 1000))?.contains("patient") == true { sentAt = second }
        }
        // Four steps up from the last priority to the first, where it is the oldest.
        #expect(sentAt == 4)
    }
}
