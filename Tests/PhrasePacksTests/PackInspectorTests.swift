import Foundation
import Languages
import Testing

@testable import PhrasePacks

@Suite struct PackInspectorTests {
    /// A second of a tone at 1 kHz, of the given height, with silence around it.
    private static func tone(_ height: Float, seconds: Double = 1, before: Double = 0, after: Double = 0) -> [Float] {
        let tone = (0..<Int(16_000 * seconds)).map { height * Float(sin(Double($0) * 2 * .pi / 16)) }
        let silence = { (seconds: Double) in [Float](repeating: 0, count: Int(16_000 * seconds)) }
        return silence(before) + tone + silence(after)
    }

    private struct NotASound: Error, CustomStringConvertible {
        let description = "no sound is in it"
    }

    /// Inspects the good pack with one recording that decodes to `samples`.
    private static func inspect(_ samples: [Float]?) throws -> [PackDiagnostic.Kind] {
        let folder = try TemporaryPack()
        try folder.write([1, 2, 3], to: "voices/th/hello.wav")
        var inspector = PackInspector()
        inspector.decode = { bytes, name in
            #expect(bytes == [1, 2, 3])
            #expect(name == "voices/th/hello.wav")
            guard let samples else { throw NotASound() }
            return (samples, 16_000)
        }
        let report = inspector.inspect(folder.path)
        #expect((report.pack == nil) == report.hasErrors)
        #expect(report.diagnostics.allSatisfy { $0.file == "voices/th/hello.wav" })
        return report.diagnostics.map(\.kind)
    }

    @Test func aGoodRecordingIsPassed() throws {
        #expect(try Self.inspect(Self.tone(0.2, before: 0.3, after: 0.3)).isEmpty)
    }

    @Test func aRecordingThatDoesNotDecodeIsAnError() throws {
        #expect(try Self.inspect(nil) == [.undecodableVoice])
    }

    @Test func levelsAndSilenceAreWarnings() throws {
        #expect(try Self.inspect([]) == [.silentVoice])
        #expect(try Self.inspect([Float](repeating: 0, count: 16_000)) == [.silentVoice])
        #expect(try Self.inspect(Self.tone(0.008)) == [.unevenLevel])
        #expect(try Self.inspect(Self.tone(1)) == [.unevenLevel])
        #expect(try Self.inspect(Self.tone(0.2, before: 1.2)) == [.longSilence])
        #expect(try Self.inspect(Self.tone(0.2, after: 1.2)) == [.longSilence])
        #expect(try Self.inspect(Self.tone(0.2, seconds: 31)) == [.longVoice])
        let damaged: [Float] = [.nan, .infinity]
        _ = try Self.inspect(damaged)
    }

    @Test func aToneIsMeasured() {
        let measure = SoundMeasure(samples: Self.tone(0.1, before: 0.5, after: 0.2), sampleRate: 16_000)
        #expect(abs(measure.seconds - 1.7) < 0.001)
        #expect(abs(measure.peak + 20) < 0.01)
        #expect(abs(measure.level + 23.01) < 0.01)
        #expect(abs(measure.silence.before - 0.5) < 0.021)
        #expect(abs(measure.silence.after - 0.2) < 0.021)
    }

    @Test func aPhraseNobodySpeaksIsToldOncePerLanguage() throws {
        let folder = try TemporaryPack(["phrases.csv": "id,en,th\na,One,ก\nb,Two,ข\nc,Table {number},โต๊ะ {number}\n"])
        for id in ["a", "b"] { try folder.write([1], to: "voices/th/\(id).wav") }
        var inspector = PackInspector()
        inspector.speaks = { $0 == .english }
        // Two are recorded; what is filled into the third is not.
        let warnings = inspector.inspect(folder.path).diagnostics
        #expect(warnings.map(\.kind) == [.unspoken])
        #expect(warnings[0].description.contains("phrases.csv:4:1: warning: nobody here speaks 1 of 3 phrases in th"))
        inspector.speaks = { _ in true }
        #expect(inspector.inspect(folder.path).diagnostics.isEmpty)
    }

    @Test func aListWithoutItemsInALanguageIsAnError() throws {
        let folder = try TemporaryPack([
            "phrases.csv": "id,en,th\na,One {DRINK},ขอ {DRINK}\nb,Two {DRINK},\n",
            "lists.csv": "list,en,th\nDRINK,tea,\n",
        ])
        let diagnostics = folder.check().diagnostics.filter { $0.severity == .error }
        #expect(diagnostics.map(\.kind) == [.emptyList])
        #expect(diagnostics[0].place == "phrases.csv:2:1: error")
    }

    @Test func reviewedMayNameLanguages() throws {
        let manifest = TemporaryPack.manifest
        let some = try TemporaryPack(["pack.yaml": manifest.replacing("reviewed: true", with: "reviewed: [th]")])
        let (pack, diagnostics) = some.check()
        #expect(pack?.reviewedLanguages == [.thai])
        #expect(pack?.isReviewed == false)
        #expect(diagnostics.map(\.kind) == [.unreviewed])
        #expect(diagnostics[0].message.contains("has read en"))
        let all = try TemporaryPack(["pack.yaml": manifest.replacing("reviewed: true", with: "reviewed: [th, en]")])
        #expect(all.check().pack?.isReviewed == true)
        #expect(all.check().diagnostics.isEmpty)
        let wrong = try TemporaryPack(["pack.yaml": manifest.replacing("reviewed: true", with: "reviewed: [vi]")])
        #expect(wrong.check().diagnostics.map(\.kind).contains(.invalidValue))
    }

    @Test func collisionsAreFoundUnlessTheyAreLeftOut() throws {
        let folder = try TemporaryPack([
            "phrases.csv": "id,en,th\na,Where is the bank?,ก\nb,Where is the bank please?,ข\n"
        ])
        var inspector = PackInspector()
        #expect(inspector.inspect(folder.path).collisions.contains { $0.isWrongAnswer })
        inspector.collisions = nil
        #expect(inspector.inspect(folder.path).collisions.isEmpty)
    }
}
