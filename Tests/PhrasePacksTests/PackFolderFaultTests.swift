import Foundation
import Glibc
import Testing

@testable import PhrasePacks

@Suite struct PackFolderFaultTests {
    @Test(arguments: ["pack.yaml", "phrases.csv", "lists.csv", "voices", "voices/en", "voices/en/hello.wav"])
    func followsNoLinkOutOfTheFolder(name: String) throws {
        let outside = try TemporaryPack([
            "lists.csv": "list,en,th\nDRINK,tea,ชา\n", "voices/en/hello.wav": "",
        ])
        let folder = try TemporaryPack([
            "lists.csv": "list,en,th\nDRINK,tea,ชา\n", "voices/en/hello.wav": "",
        ])
        #expect(folder.check().diagnostics.isEmpty)
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.addLink(name, to: outside.path + "/" + name)
        let (pack, diagnostics) = folder.check()
        #expect(pack == nil)
        #expect(diagnostics.map(\.place) == ["\(name): error"])
        #expect(diagnostics.map(\.kind) == [.unsafeFile])
    }

    @Test(arguments: ["pack.yaml", "phrases.csv", "lists.csv"])
    func doesNotWaitForAPipe(name: String) throws {
        let folder = try TemporaryPack([name: nil])
        #expect(unsafe mkfifo(folder.path + "/" + name, 0o600) == 0)
        #expect(folder.check().diagnostics.map(\.kind) == [.unsafeFile])
    }

    @Test(arguments: ["pack.yaml", "phrases.csv", "lists.csv"])
    func refusesAFolderInAFilesPlace(name: String) throws {
        let folder = try TemporaryPack([name: nil, name + "/file": ""])
        #expect(folder.check().diagnostics.map(\.kind) == [.unsafeFile])
    }

    @Test func refusesAFileInTheFoldersPlace() throws {
        let folder = try TemporaryPack()
        let error = #expect(throws: PackError.self) { try PackFolder.read(folder.path + "/pack.yaml") }
        #expect(error?.code == .folderUnreadable)
    }

    @Test func stopsAfterTheLargestNumberOfRows() {
        let diagnostics = DiagnosticCollector()
        var chunks = [Array("list,en\nA,one\nA,two\nA,three\n".utf8)]
        let reader = TableReader(
            file: "lists.csv", key: "list", hasTopicAndAnswers: false, languages: [.english], diagnostics: diagnostics,
            rowLimit: 2)
        var rows = 0
        reader.read({ chunks.popLast() ?? [] }, body: { _, _ in rows += 1 })
        #expect(rows == 2)
        #expect(diagnostics.finish(files: []).map(\.place) == ["lists.csv:4:1: error"])
        #expect(diagnostics.finish(files: []).map(\.kind) == [.tooManyRows])
    }

    @Test func saysWhenTheDiskFails() {
        let diagnostics = DiagnosticCollector()
        let reader = TableReader(
            file: "lists.csv", key: "list", hasTopicAndAnswers: false, languages: [], diagnostics: diagnostics)
        reader.read({ () throws(FileFault) in throw FileFault(errno: EIO) }, body: { _, _ in })
        let said = diagnostics.finish(files: [])
        #expect(said.map(\.kind) == [.unreadableFile])
        #expect(said.first?.message.contains("Input/output error") == true)
    }

    @Test func readsDeeplyNestedYAMLWithoutFalling() throws {
        let nested = String(repeating: "[", count: 50_000)
        let folder = try TemporaryPack(["pack.yaml": "languages: " + nested])
        #expect(folder.check().diagnostics.map(\.kind) == [.malformedYAML])
    }

    @Test func aPackThatRefersToItselfInYAMLIsRefusedAtOnce() throws {
        let lines = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
        let folder = try TemporaryPack([
            "pack.yaml": "a0: &a0 [x]\n" + lines.joined(separator: "\n") + "\n? *a60\n: y\n"
        ])
        #expect(folder.check().diagnostics.map(\.kind) == [.malformedYAML])
    }
}
