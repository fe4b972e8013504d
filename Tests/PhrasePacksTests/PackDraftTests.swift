import Languages
import Testing

@testable import PhrasePacks

/// What was asked and not answered, as the beginning of a pack.
@Suite struct PackDraftTests {
    private static func draft(_ questions: [(String, Int)], from language: LanguageTag = .english) -> PackDraft {
        PackDraft(questions.map { .init(text: $0.0, count: $0.1) }, from: language)
    }

    @Test func whatMeansTheSameIsOneRowTheMostFrequentFirst() {
        let draft = Self.draft([
            ("Do you have oat milk?", 3), ("Is there a car park?", 4), ("do you have oat milk please", 2),
        ])
        #expect(draft.rows.map(\.count) == [5, 4])
        #expect(draft.rows[0].wordings == ["Do you have oat milk?", "do you have oat milk please"])
        #expect(draft.rows[0].id.contains("oat-milk"))
    }

    @Test func whatDiffersInANumberOrANotStaysApart() {
        let draft = Self.draft([
            ("Can I have two bananas?", 2), ("Can I have three bananas?", 2), ("I am allergic to nuts", 1),
            ("I am not allergic to nuts", 1),
        ])
        #expect(draft.rows.count == 4)
    }

    @Test func idsAreOnesThatAPackMayHaveAndNoTwoAreTheSame() {
        let draft = Self.draft(
            [
                ("Ở đây có sữa yến mạch không?", 3), ("Bãi đỗ xe ở đâu?", 2), ("####", 1),
                (String(repeating: "dàidài ", count: 30), 1),
            ], from: .vietnamese)
        #expect(draft.rows.count + draft.leftOut == 4)
        #expect(draft.rows.allSatisfy { $0.id.isPackID })
        #expect(Set(draft.rows.map(\.id)).count == draft.rows.count)
        #expect(Self.draft([("ห้องน้ำอยู่ที่ไหน", 1)], from: .thai).rows.allSatisfy { $0.id.isPackID && $0.id != "asked" })
    }

    @Test func aPackTakesTheTableAndPassesOverTheCounts() throws {
        let draft = Self.draft([
            ("Where is {the} lift | please", 9), ("=HYPERLINK(\"http://x\")", 2), ("+84 is what?", 1), ("สวัสดี", 4),
            ("two\nlines, \"quoted\"", 1),
        ])
        #expect(draft.leftOut == 1)
        let table = draft.table(to: .thai)
        #expect(table.hasPrefix("\u{FEFF}id,topic,en,th,count\n"))
        #expect(table.contains("\"'=HYPERLINK(\"\"http://x\"\")\""))
        #expect(table.contains("'+84 is what?"))
        let pack = try TemporaryPack(["phrases.csv": table])
        let (read, diagnostics) = pack.check()
        #expect(diagnostics.allSatisfy { $0.severity == .warning })
        #expect(read?.phrases.map { $0.wordings[.english]?.first } == draft.rows.map(\.wordings.first))
    }

    @Test func theCountIsNotReadWhateverItHolds() throws {
        let pack = try TemporaryPack(["phrases.csv": "id,topic,en,count,th\nhello,,Hello.,about 7,สวัสดี\n"])
        #expect(pack.check().diagnostics.isEmpty)
        let lists = try TemporaryPack(["lists.csv": "list,en,th,count\nDRINK,tea,ชา,4\n"])
        #expect(lists.check().diagnostics.map(\.kind) == [.unknownColumn])
    }

    @Test func theLimitTakesTheMostFrequent() {
        let table = Self.draft([("Where is the cinema?", 1), ("Do you sell umbrellas?", 8)]).table(to: .thai, limit: 1)
        #expect(table.split(separator: "\n").count == 2)
        #expect(table.contains("umbrellas"))
    }
}
