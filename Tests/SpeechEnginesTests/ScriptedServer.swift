import Foundation
import Glibc
import Synchronization

@testable import SpeechEngines

/// A TCP server on this machine that does to each caller what the test says.
final class ScriptedServer: Sendable {
    let address: WyomingAddress
    private let listener: Int32

    /// Listens on a free port; every connection is handled on a thread of its own, then closed.
    init(_ handle: @escaping @Sendable (Caller) -> Void) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let port = unsafe withUnsafeMutablePointer(to: &place) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                guard unsafe bind(listener, pointer, size) == 0, listen(listener, 8) == 0,
                    unsafe getsockname(listener, pointer, &size) == 0
                else { return 0 }
                return 1
            }
        }
        guard listener >= 0, port == 1 else { throw POSIXError(.EADDRNOTAVAIL) }
        self.listener = listener
        address = WyomingAddress(host: "127.0.0.1", port: Int(UInt16(bigEndian: place.sin_port)))
        Thread.detachNewThread {
            while true {
                let caller = accept(listener, nil, nil)
                guard caller >= 0 else { break }
                Thread.detachNewThread {
                    let caller = Caller(caller)
                    handle(caller)
                    caller.close()
                }
            }
            Glibc.close(listener)
        }
    }

    deinit {
        // Ends the thread that accepts. The thread closes the socket, so that its number is not another's meanwhile.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// Someone who called, from the server's side.
    final class Caller {
        private let socket: Int32
        private var parser = WyomingParser()

        init(_ socket: Int32) {
            self.socket = socket
        }

        /// The next event; `nil` when the caller has hung up.
        func receive() -> WyomingEvent? {
            while true {
                if let event = try? parser.next() { return event }
                var bytes = [UInt8](repeating: 0, count: 1 << 16)
                let count = unsafe recv(socket, &bytes, bytes.count, 0)
                guard count > 0 else { return nil }
                parser.append(Array(bytes[..<count]))
            }
        }

        func send(_ bytes: [UInt8]) {
            _ = unsafe Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }

        func send(_ text: String) {
            send(Array(text.utf8))
        }

        func send(_ event: WyomingEvent) {
            send(event.encoded())
        }

        /// Sends, and says whether the caller still takes it.
        func sends(_ event: WyomingEvent) -> Bool {
            let bytes = event.encoded()
            return unsafe Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) > 0
        }

        /// Does nothing until the caller hangs up.
        func hang() {
            while receive() != nil {}
        }

        /// Hangs up rudely: the caller's next call fails with `ECONNRESET`.
        func reset() {
            var linger = linger(l_onoff: 1, l_linger: 0)
            _ = unsafe setsockopt(
                socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
        }

        func close() {
            Glibc.close(socket)
        }
    }
}

extension ScriptedServer.Caller {
    /// Says what a server with one English model and one English voice says of itself.
    func sendInfo() {
        let english = JSONValue.array([.string("en")])
        let engine = JSONValue.object(["name": .string("tiny"), "languages": english, "installed": .bool(true)])
        send(
            WyomingEvent(
                type: "info",
                data: [
                    "asr": .array([.object(["models": .array([engine])])]),
                    "tts": .array([.object(["voices": .array([engine])])]),
                ]))
    }

    /// Behaves as a server should: hears "hello" in everything, and speaks everything as two samples.
    func serve() {
        while let event = receive() {
            switch event.type {
            case "describe":
                sendInfo()
            case "audio-stop":
                send(WyomingEvent(type: "transcript", data: ["text": .string(" hello\n")]))
            case "synthesize":
                let format: [String: JSONValue] = [
                    "rate": .number(22_050), "width": .number(2), "channels": .number(2),
                ]
                send(WyomingEvent(type: "audio-start", data: format))
                // Two frames of two channels: 0.25 and 0.75 of full scale, then silence.
                send(WyomingEvent(type: "audio-chunk", data: format, payload: [0, 0x20, 0, 0x60, 0, 0, 0, 0]))
                send(WyomingEvent(type: "audio-stop"))
            default:
                break
            }
        }
    }
}
