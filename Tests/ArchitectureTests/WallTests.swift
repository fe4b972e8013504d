import Foundation
import Testing

/// Which room may import what. The compiler holds the walls between our targets; this holds them against what it lets
/// through, such as a library that comes in with another target, and against an arrow added without a thought.
@Suite struct WallTests {
    private static let foundation: Set<String> = [
        "Foundation", "FoundationEssentials", "Synchronization", "Dispatch", "Glibc",
    ]
    private static let walls: [String: Set<String>] = [
        "Languages": [],
        "Locks": foundation,
        "PhraseMatching": foundation.union(["Languages", "Locks"]),
        "Resilience": foundation,
        "SpeechAudio": foundation.union(["CALSA", "CSampleRate", "CSndFile", "CSpeexDSP", "Locks"]),
        "Cloud": foundation.union([
            "CCurl", "Languages", "Locks", "NIOCore", "NIOHTTP1", "NIOPosix", "NIOSSL", "NIOWebSocket", "Resilience",
        ]),
        "SpeechEngines": foundation.union(["CSherpaOnnx", "Cloud", "Languages", "Resilience", "SpeechAudio"]),
        "KioskStore": foundation.union(["GRDB", "Languages", "Locks"]),
        "PhrasePacks": foundation.union(["CArchive", "Crypto", "Languages", "PhraseMatching", "Yams"]),
        "Kiosk": foundation.union([
            "CNetlink", "Cloud", "Crypto", "KioskStore", "Languages", "Locks", "Logging", "Metrics", "PhraseMatching",
            "PhrasePacks",
            "Resilience",
            "ServiceLifecycle", "SpeechAudio", "SpeechEngines", "Yams",
        ]),
        "KioskWeb": foundation.union([
            "CoreMetrics", "Crypto", "HTTPTypes", "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "Kiosk",
            "Languages", "Locks",
            "Logging", "NIOCore", "NIOSSL",
            "PhrasePacks", "ServiceLifecycle", "SpeechAudio",
        ]),
        "Fleet": foundation.union(["Cloud", "KioskStore", "Resilience"]),
    ]

    private static let sources = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    private static func swiftFiles(of room: String) throws -> [URL] {
        let folder = sources.appending(path: room)
        let enumerator = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        return enumerator.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    }

    @Test(arguments: walls.keys.sorted()) func aRoomImportsOnlyWhatItMay(room: String) throws {
        let allowed = try #require(Self.walls[room])
        let files = try Self.swiftFiles(of: room)
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(
                of:
                    /(?m)^\s*(?:@\w+(?:\(.*\))? )*(?:public |internal |package )?import (?:struct |class |enum |func )?(\w+)/
            ) {
                #expect(allowed.contains(String(match.1)), "\(file.lastPathComponent) imports \(match.1)")
            }
        }
    }

    @Test func everyRoomHasItsWall() throws {
        let rooms = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
            .filter { !$0.hasPrefix("C") || $0 == "Cloud" }
        #expect(Set(rooms) == Set(Self.walls.keys).union(["parley"]))
    }
}
