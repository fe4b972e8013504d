import Cloud
import Fleet
import Foundation
import Kiosk
import Locks
import PhrasePacks
import Resilience
import Testing

@testable import KioskWeb

/// The technicians' API over a real socket, with TLS.
@Suite struct AdminTests {
    @Test func aPackIsSentInPiecesAndAnswers() async throws {
        try await AdminBench.run { bench in
            let first = try await bench.push(bench.pack("1.0.0"), piece: 100).send(to: bench.url)
            #expect(first.isInstalled, "\(first.result)")
            #expect((first.before, first.after) == ("", "1.0.0"))
            let next = try bench.pack("1.1.0")
            let second = try await bench.push(next).send(to: bench.url)
            #expect((second.before, second.after, second.result) == ("1.0.0", "1.1.0", "installed"))
            let again = try await bench.push(next).send(to: bench.url)
            #expect((again.before, again.after, again.result) == ("1.1.0", "1.1.0", "was there already"))
            #expect(try await bench.kiosk.packs().map(\.version) == ["1.1.0"])
            #expect(bench.kept().isEmpty)
        }
    }

    @Test func theTokenDecidesWhatIsAllowed() async throws {
        try await AdminBench.run { bench in
            #expect(try await bench.ask(.get, "/healthz", token: nil).status == 200)
            for token in [nil, "parley_wrong", bench.writer + "x"] {
                #expect(try await bench.ask(.get, "/v1/packs", token: token).status == 401)
                #expect(try await bench.ask(.put, "/v1/packs", token: token, body: [1]).status == 401)
                #expect(try await bench.ask(.get, "/v1/usage", token: token).status == 401)
            }
            #expect(try await bench.ask(.get, "/v1/packs", token: bench.writer).status == 200)
            #expect(try await bench.ask(.get, "/v1/usage", token: bench.reader).status == 200)
            let refused = try await bench.ask(.put, "/v1/packs", token: bench.reader, body: [1])
            #expect(refused.status == 403)
            #expect("\(refused.json)".contains("--scope packs:write"))
            #expect(try await bench.ask(.get, "/v1/usage", token: bench.writer).status == 403)
            // Nothing of the customer's screen, and nothing of the control socket.
            #expect(try await bench.ask(.get, "/v1/state", token: bench.writer).status == 404)
            #expect(try await bench.ask(.post, "/v1/packs", token: bench.writer).status == 404)
            #expect(try await bench.ask(.get, "/metrics", token: bench.reader).status == 404)
        }
    }

    @Test func aTokenThatWasTakenOutIsOutAtOnce() async throws {
        try await AdminBench.run { bench in
            try Data("# nobody\n".utf8).write(to: bench.folder.appending(path: "tokens"))
            #expect(try await bench.ask(.get, "/v1/packs", token: bench.writer).status == 401)
            try FileManager.default.removeItem(at: bench.folder.appending(path: "tokens"))
            #expect(try await bench.ask(.get, "/v1/packs", token: bench.writer).status == 503)
        }
    }

    @Test func severalKiosksAreServedThoughOneIsNotThere() async throws {
        try await AdminBench.run { bench in
            let told = Locked<Set<String>>([])
            let hosts = ["https://127.0.0.1:1", bench.url]
            let outcomes = try await bench.push(bench.pack("1.0.0"), tries: 3).send(to: hosts, atOnce: 2) { outcome in
                told.withLock { _ = $0.insert(outcome.host) }
            }
            #expect(outcomes.map(\.host) == hosts)
            #expect(outcomes.map(\.isInstalled) == [false, true])
            #expect(told.withLock(\.self) == Set(hosts))
        }
    }

    @Test func aKioskThatNobodyVouchesForGetsNoToken() async throws {
        try await AdminBench.run { bench in
            let outcome = try await bench.push(bench.pack("1.0.0"), over: CurlTransport()).send(to: bench.url)
            #expect(!outcome.isInstalled)
            #expect(outcome.result.contains("certificate"), "\(outcome.result)")
        }
    }
}

/// What breaks on the way, and what somebody sends who means harm.
@Suite struct AdminFaultTests {
    /// Loses every other answer after the kiosk has done what was asked.
    private final class LossyTransport: HTTPTransport {
        private let inner: CurlTransport
        private let count = Locked(0)

        init(_ inner: CurlTransport) {
            self.inner = inner
        }

        func open(
            _ request: Cloud.HTTPRequest, deadline: Deadline
        ) async throws(TransportError) -> HTTPResponseStream {
            let answer = try await inner.open(request, deadline: deadline)
            let number = count.withLock { count in
                count += 1
                return count
            }
            guard number.isMultiple(of: 3) else { return answer }
            throw TransportError(.connectionLost, message: "The connection broke", remedy: "Try again")
        }
    }

    @Test func aTransferGoesOnWhereItBrokeOff() async throws {
        try await AdminBench.run { bench in
            let pack = try bench.pack("1.0.0")
            let outcome = try await bench.push(pack, piece: 150, over: LossyTransport(bench.transport))
                .send(to: bench.url)
            #expect(outcome.isInstalled, "\(outcome.result)")
            #expect(outcome.after == "1.0.0")
        }
    }

    @Test func whatCameOfACutRequestIsKept() async throws {
        try await AdminBench.run { bench in
            let pack = try bench.pack("1.0.0")
            let head = """
                PUT /v1/packs?sha256=\(pack.sum) HTTP/1.1\r
                Host: kiosk\r
                Authorization: Bearer \(bench.writer)\r
                Content-Length: \(pack.bytes.count)\r
                \r

                """
            try bench.sendRaw(Array(head.utf8) + pack.bytes.prefix(200))
            // The kiosk may still be writing what came before the end of the connection.
            var received = 0
            for _ in 0..<1_000 where received < 200 { received = try await bench.received(pack.sum) ?? 0 }
            #expect(received == 200)
            let outcome = try await bench.push(pack).send(to: bench.url)
            #expect(outcome.isInstalled, "\(outcome.result)")
        }
    }

    @Test func aPieceThatIsNotTheNextIsRefused() async throws {
        try await AdminBench.run { bench in
            let pack = try bench.pack("1.0.0")
            let path = "/v1/packs?sha256=\(pack.sum)"
            let range: HTTPHeaders = ["Content-Range": "bytes 0-99/\(pack.bytes.count)"]
            let piece = Array(pack.bytes.prefix(100))
            #expect(try await bench.ask(.put, path, token: bench.writer, body: piece, headers: range).status == 202)
            let again = try await bench.ask(.put, path, token: bench.writer, body: piece, headers: range)
            #expect(again.status == 409)
            #expect("\(again.json)".contains("100 bytes of this pack are here"))
            let lie: HTTPHeaders = ["Content-Range": "bytes 100-900/\(pack.bytes.count)"]
            #expect(try await bench.ask(.put, path, token: bench.writer, body: piece, headers: lie).status == 400)
            let early: HTTPHeaders = ["Content-Range": "bytes */\(pack.bytes.count)"]
            #expect(try await bench.ask(.put, path, token: bench.writer, headers: early).status == 409)
            #expect(try await bench.received(pack.sum) == 100)
        }
    }

    @Test func aWrongSumIsRefusedAndNothingIsKept() async throws {
        try await AdminBench.run { bench in
            let pack = try bench.pack("1.0.0")
            let other = String(repeating: "ab", count: 32)
            let refused = try await bench.push((pack.bytes, other)).send(to: bench.url)
            #expect(!refused.isInstalled)
            #expect(refused.result.contains("is not the file with the sum"))
            #expect(bench.kept().isEmpty)
            for sum in ["", "../../etc/passwd", "zz", String(repeating: "g", count: 64)] {
                let name = sum.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let answer = try await bench.ask(.put, "/v1/packs?sha256=\(name)", token: bench.writer, body: [1])
                #expect(answer.status == 400)
            }
        }
    }

    @Test func aStrangersPackIsRefusedInTheInstallersWords() async throws {
        try await AdminBench.run { bench in
            let stranger = try await bench.push(bench.pack("1.0.0", by: PackSecretKey())).send(to: bench.url)
            #expect(!stranger.isInstalled)
            #expect(stranger.result.contains("not trusted here"), "\(stranger.result)")
            let noise = Array("this is no pack".utf8)
            let file = bench.folder.appending(path: "noise")
            try Data(noise).write(to: file)
            let refused = try await bench.push((noise, PackFiles.sha256(of: file.path))).send(to: bench.url)
            #expect(!refused.isInstalled)
            _ = try await bench.push(bench.pack("2.0.0")).send(to: bench.url)
            let older = try await bench.push(bench.pack("1.0.0")).send(to: bench.url)
            #expect(!older.isInstalled)
            #expect(try await bench.kiosk.packs().map(\.version) == ["2.0.0"])
            #expect(bench.kept().isEmpty)
        }
    }

    @Test func whatIsTooLargeIsRefusedBeforeItComes() async throws {
        try await AdminBench.run([(Setting.largestPack, "1024")]) { bench in
            let path = "/v1/packs?sha256=\(String(repeating: "ab", count: 32))"
            let whole = try await bench.ask(
                .put, path, token: bench.writer, body: [UInt8](repeating: 1, count: 2_000))
            #expect(whole.status == 413)
            #expect("\(whole.json)".contains("web.largest_pack_bytes"))
            let piece: HTTPHeaders = ["Content-Range": "bytes 0-9/99999999999"]
            let answer = try await bench.ask(
                .put, path, token: bench.writer, body: [UInt8](repeating: 1, count: 10), headers: piece)
            #expect(answer.status == 413)
            #expect(bench.kept().isEmpty)
        }
    }

    @Test func onlyAFewUploadsAreKept() async throws {
        try await AdminBench.run { bench in
            for index in 0..<7 {
                let sum = String(repeating: "0\(index)", count: 32)
                let answer = try await bench.ask(
                    .put, "/v1/packs?sha256=\(sum)", token: bench.writer, body: [1],
                    headers: ["Content-Range": "bytes 0-0/100"])
                #expect(answer.status == 202)
            }
            #expect(bench.kept().count == 4)
            #expect(try await bench.received(String(repeating: "06", count: 32)) == 1)
        }
    }
}
