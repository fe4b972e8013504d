import PhrasePacks
import Testing

@Suite struct PackVersionTests {
    @Test(arguments: [
        "0.0.0", "1.2.3", "10.20.30", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0+20261121", "1.0.0-rc.1+b-7",
    ])
    func readsASemanticVersion(text: String) throws {
        #expect(try #require(PackVersion(parsing: text)).description == text)
    }

    @Test(arguments: [
        "", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "v1.0.0", "1.0.0-", "1.0.0+", "1.0.0-a..b", "1.0.0-01", "-1.0.0",
        "1.0.0 ", "1.0.0-ä", "99999999999999999999.0.0", "1.0.0-" + String(repeating: "a", count: 60),
    ])
    func refusesWhatIsNone(text: String) {
        #expect(PackVersion(parsing: text) == nil)
    }

    @Test func ordersAsSemanticVersioningSays() {
        let ordered = [
            "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
        ].compactMap(PackVersion.init)
        #expect(ordered.count == 12)
        for (first, left) in ordered.enumerated() {
            for (second, right) in ordered.enumerated() {
                #expect((left < right) == (first < second), "\(left) and \(right)")
                #expect((left == right) == (first == second), "\(left) and \(right)")
            }
        }
    }

    @Test func buildMetadataDoesNotCount() throws {
        let (left, right) = (
            try #require(PackVersion(parsing: "1.0.0+a")), try #require(PackVersion(parsing: "1.0.0+b"))
        )
        #expect(left == right)
        #expect(Set([left, right]).count == 1)
    }
}
