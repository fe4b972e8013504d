import Foundation
import TestTools
import Testing

@testable import PhrasePacks

/// A bit that is flipped anywhere in a pack's file has it refused.
@Suite struct FlippedBitTests {
    @Test func oneFlippedBitAnywhereIsRefused() throws {
        let key = PackSecretKey()
        let (folder, output) = (try TemporaryPack(), try TemporaryPack())
        let built = try PackBuilder.build(folder.path, to: output.path, key: key)
        let beside = try #require(built.signaturePath)
        let signature = try Data(contentsOf: URL(filePath: beside))
        let bytes = Array(try Data(contentsOf: URL(filePath: built.path)))
        var random = SeededGenerator(seed: 5)
        // Each byte of the file once, and as many more places as make a thousand.
        let places =
            Array(bytes.indices)
            + (0..<max(0, 1_000 - bytes.count)).map { _ in bytes.indices.randomElement(using: &random) ?? 0 }
        #expect(places.count >= 1_000)
        let file = URL(filePath: built.path)
        for isBeside in [false, true] {
            if !isBeside {
                try FileManager.default.removeItem(atPath: beside)
            } else {
                try signature.write(to: URL(filePath: beside))
            }
            _ = try SignedPack.open(built.path, trust: [key.publicKey])
            // With the signature beside the file, a fifth of them has to do.
            for place in isBeside ? stride(from: 0, to: places.count, by: 5).map({ places[$0] }) : places {
                var flipped = bytes
                flipped[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
                try Data(flipped).write(to: file)
                #expect(throws: PackError.self, "byte \(place)") {
                    try SignedPack.open(built.path, trust: [key.publicKey])
                }
            }
            try Data(bytes).write(to: file)
        }
    }
}
