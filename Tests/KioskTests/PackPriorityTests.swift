import Foundation
import KioskStore
import PhrasePacks
import Testing

@testable import Kiosk

@Suite struct PackPriorityTests {
    /// The two packs say the same thing in English, and mean something else by it.
    private func install(_ kiosk: KioskServices, _ bench: PackBench, first: Int?, second: Int?) async throws
        -> [String]
    {
        let cafe = try bench.folder(
            "cafe", "1.0.0", phrases: [("bill", "The bill please", "เช็คบิลด้วย"), ("tea", "Tea please", "ขอชา")])
        let hotel = try bench.folder("hotel", "1.0.0", phrases: [("bill", "The bill please!", "ขอบิลค่าห้อง")])
        _ = try await kiosk.installPack(PackRequest(path: cafe, priority: first))
        return try await kiosk.installPack(PackRequest(path: hotel, priority: second)).warnings
    }

    @Test(arguments: [(5, 0, "เช็คบิลด้วย"), (0, 5, "ขอบิลค่าห้อง"), (-3, -2, "ขอบิลค่าห้อง")])
    func theHigherPriorityAnswers(first: Int, second: Int, answer: String) async throws {
        let bench = try PackBench()
        try await bench.withKiosk { kiosk async throws in
            let warnings = try await install(kiosk, bench, first: first, second: second)
            #expect(try await kiosk.says("the bill please") == answer)
            #expect(try await kiosk.says("tea please") == "ขอชา")
            #expect(warnings.contains { $0.contains("cafe/bill") && $0.contains("hotel/bill") })
            #expect(try await kiosk.packs().map(\.priority) == [first, second])
        }
    }

    @Test func theManifestsPriorityCountsUnlessAnotherIsGiven() async throws {
        let bench = try PackBench()
        let folder = try bench.simple("1.0.0", manifest: "priority: 7")
        try await bench.withKiosk { kiosk async throws in
            let installed = try await kiosk.installPack(PackRequest(path: folder))
            #expect(installed.pack.priority == 7)
            let changed = try await kiosk.installPack(PackRequest(path: folder, priority: 2))
            #expect(!changed.isUnchanged && changed.pack.priority == 2)
        }
        let bad = try bench.simple("1.0.0", manifest: "priority: high")
        #expect(PackFolder.check(bad).diagnostics.contains { "\($0)".contains("from -1000 to 1000") })
    }

    @Test func largePacksAreNotCompared() throws {
        let bench = try PackBench()
        let folder = try bench.simple("1.0.0")
        var neighbours = PackNeighbours()
        neighbours.mostWordings = 3
        let warnings = neighbours.warnings(
            about: try PackFolder.read(folder), among: [try bench.simple("1.0.0", id: "other"), "/nowhere"])
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("other were not looked for") == true)
    }

    @Test func differencesAreToldByPhraseAndWording() throws {
        func phrase(_ id: String, _ english: [String], answer: String? = nil) -> PackDifference.Phrase {
            PackDifference.Phrase(
                id: id, wordings: [.english: english], answers: answer.map { [.english: $0] } ?? [:])
        }
        let difference = PackDifference(
            from: [phrase("a", ["A", "B"]), phrase("gone", ["G"]), phrase("same", ["S"]), phrase("c", ["C"])],
            to: [
                phrase("a", ["B", "A"]), phrase("same", ["S"]), phrase("c", ["C"], answer: "Left"),
                phrase("new", ["N"]),
            ])
        #expect(
            difference.lines == [
                "- gone", "    - en \"G\"", "+ new", "    + en \"N\"", "~ a", "    ~ en is spoken as \"B\", not \"A\"",
                "~ c", "    ~ en answers \"Left\", not \"\"", "1 phrases added, 1 removed, 2 changed",
            ])
    }
}
