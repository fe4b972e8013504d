import Foundation
import Languages
import Testing

@testable import SpeechEngines

@Suite(.timeLimit(.minutes(5)))
struct EspeakFaultTests {
    /// A program that does what the shell script says, in espeak-ng's place.
    private func withProgram(_ script: String, _ body: (String) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let path = "\(folder)/espeak-ng"
            // Another process writes it: a file that this one has open for writing cannot be run, and neither can it
            // while a child of another test has inherited the open file.
            let writer = Process()
            writer.executableURL = URL(fileURLWithPath: "/bin/sh")
            writer.arguments = [
                "-c", "printf '#!/bin/sh\\n%s\\n' \"$1\" > \"$2\" && chmod +x \"$2\"", "sh", script, path,
            ]
            try writer.run()
            writer.waitUntilExit()
            try await body(path)
        }
    }

    /// The processes of a group that still run; those that are dead and only counted by the system are left out.
    private func livingProcesses(ofGroup group: Int32) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { entry in
            guard let status = try? String(contentsOfFile: "/proc/\(entry)/stat", encoding: .utf8),
                // The program's name comes before, in brackets, and may hold anything.
                let fields = status.split(separator: ")").last?.split(separator: " "), fields.count > 2
            else { return false }
            return fields[0] != "Z" && fields[0] != "X" && fields[2] == "\(group)"
        }
    }

    @Test
    func aProgramThatIsNotThereIsReported() async {
        let voice = EspeakVoice(program: "/nowhere/espeak-ng")
        let error = await engineError { try await voice.synthesise("hello", language: .english) }
        #expect(error?.code == .engineUnavailable)
        #expect(error?.isTransient == false)
        #expect(error?.remedy.contains("apt-get install espeak-ng") == true)
    }

    @Test
    func manyTextsTakeFewRuns() async throws {
        try await withTemporaryFolder { folder in
            let runs = "\(folder)/runs"
            try await withProgram("echo >> \(runs); exec espeak-ng \"$@\"") { program in
                let texts = (0..<100).map { "Number \($0), please." }
                let sounds = try await EspeakPhonemiser(program: program).phonemes(ofEach: texts, language: .english)
                #expect(sounds.allSatisfy { $0 != nil })
                #expect(try String(contentsOfFile: runs, encoding: .utf8).count == 2)
            }
        }
    }

    @Test
    func textsThatAreReadAsMoreLinesAreReadAgainOneByOne() async throws {
        try await withProgram("cat > /dev/null; echo a; echo b; echo c") { program in
            let sounds = try await EspeakPhonemiser(program: program).phonemes(
                ofEach: ["one", "two"], language: .english)
            #expect(sounds == ["a b c", "a b c"], "each was handed over alone")
        }
    }

    @Test
    func aProgramThatHangsIsKilled() async throws {
        try await withTemporaryFolder { folder in
            let left = "\(folder)/left-behind"
            try await withProgram("echo $$ > \(left); sleep 600; echo") { program in
                let voice = EspeakVoice(program: program, timeout: .milliseconds(300))
                let error = await engineError { try await voice.synthesise("hello", language: .english) }
                #expect(error?.code == .timedOut)
                #expect(error?.isTransient == true)
            }
            let process = try #require(Int32(try String(contentsOfFile: left, encoding: .utf8).dropLast()))
            #expect(try livingProcesses(ofGroup: process).isEmpty)
        }
    }

    @Test
    func aProgramThatClosesItsOutputAndHangsIsKilled() async throws {
        try await withProgram("exec >&-; sleep 600") { program in
            let voice = EspeakVoice(program: program, timeout: .milliseconds(300))
            #expect(await engineError { try await voice.synthesise("hello", language: .english) }?.code == .timedOut)
        }
    }

    @Test
    func aProgramThatFailsIsReported() async throws {
        try await withProgram("cat > /dev/null; exit 3") { program in
            let error = await engineError {
                try await EspeakVoice(program: program).synthesise("a", language: .english)
            }
            #expect(error?.code == .engineFailed)
            #expect(error?.message.contains("status 3") == true)
        }
    }

    @Test(arguments: ["exit 0", "cat", "head -c 100 /dev/zero", "printf 'RIFF....WAVEfmt '"])
    func outputThatIsNoSoundIsReported(script: String) async throws {
        try await withProgram(script) { program in
            let voice = EspeakVoice(program: program)
            #expect(await engineError { try await voice.synthesise("hello", language: .english) }?.code == .badResponse)
        }
    }

    @Test
    func outputWithoutEndIsCutOff() async throws {
        try await withProgram("exec cat /dev/zero") { program in
            let voice = EspeakVoice(program: program)
            #expect(await engineError { try await voice.synthesise("hello", language: .english) }?.code == .badResponse)
        }
    }

    @Test
    func aCallerWhoGivesUpStopsTheProgram() async throws {
        try await withProgram("sleep 600") { program in
            let voice = EspeakVoice(program: program, timeout: .seconds(600))
            let call = Task { await engineError { try await voice.synthesise("hello", language: .english) } }
            call.cancel()
            #expect(await call.value?.code == .cancelled)
        }
    }

    @Test
    func aLongTextIsRefused() async {
        let text = String(repeating: "hello ", count: 400)
        #expect(await engineError { try await EspeakVoice().synthesise(text, language: .english) }?.code == .tooLong)
    }
}
