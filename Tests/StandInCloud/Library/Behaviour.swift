/// What the stand-in cloud does with one request: answers as a cloud should, or does harm.
public indirect enum Behaviour: Hashable, Sendable {
    /// As the real thing would.
    case answer
    /// With this status, these headers and this body.
    case status(Int, headers: [String: String] = [:], body: String = "{}")
    /// After so many milliseconds, as `then` says. For tools; a test uses ``hold``.
    case delay(milliseconds: Int, then: Behaviour)
    /// When ``StandInCloud/release()`` is called, as it should.
    case hold
    /// Never, with the connection left open.
    case hang
    /// Half of the answer, then nothing more, with the connection left open.
    case hangInMidBody
    /// Half of the answer, then a TCP reset.
    case resetInMidBody
    /// Half of the answer, then an orderly end of the connection.
    case closeInMidBody
    /// No answer and an end of sending; what the client sends is still read.
    case halfClose
    /// No answer and an orderly end of the connection.
    case close
    /// No answer and a TCP reset.
    case reset
    /// The right answer, one byte every so many milliseconds.
    case drip(milliseconds: Int)
    /// The right answer after so many milliseconds, in pieces of so many bytes, one every so many milliseconds: a voice
    /// that is sent while it is made. For tools.
    case paced(milliseconds: Int, every: Int, bytes: Int)
    /// The head of the right answer, then nothing more, with the connection left open.
    case hangAfterHead
    /// The right answer, announced as something else.
    case contentType(String)
    /// This body, announced as JSON.
    case json(String)
    /// This many bytes of body, announced as JSON and sent as fast as they are taken.
    case huge(bytes: Int)
    /// Bytes that are not HTTP.
    case notHTTP
    /// Headers without an end.
    case endlessHead
    /// The sign-in page of a public network, with status 200.
    case captivePortal
    /// A redirect to the sign-in page of a public network.
    case captiveRedirect

    /// Reads a behaviour from the command line of the tool: `answer`, `status:503`, `delay:200`, `drip:1000`,
    /// `paced:230/40/4800` (milliseconds, every, bytes), `huge:1073741824`, and the plain names.
    public init?(parsing text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let number = parts.count > 1 ? Int(parts[1]) : nil
        let numbers = parts.count > 1 ? parts[1].split(separator: "/").compactMap { Int($0) } : []
        switch (parts.first, number) {
        case ("answer", _): self = .answer
        case ("status", let status?): self = .status(status)
        case ("delay", let milliseconds?): self = .delay(milliseconds: milliseconds, then: .answer)
        case ("hang", _): self = .hang
        case ("hang-in-mid-body", _): self = .hangInMidBody
        case ("reset-in-mid-body", _): self = .resetInMidBody
        case ("close-in-mid-body", _): self = .closeInMidBody
        case ("half-close", _): self = .halfClose
        case ("close", _): self = .close
        case ("reset", _): self = .reset
        case ("drip", let milliseconds): self = .drip(milliseconds: milliseconds ?? 1000)
        case ("paced", _):
            guard numbers.count == 3, numbers[2] > 0 else { return nil }
            self = .paced(milliseconds: numbers[0], every: numbers[1], bytes: numbers[2])
        case ("hang-after-head", _): self = .hangAfterHead
        case ("malformed", _): self = .json("{\"choices\": [")
        case ("huge", let bytes): self = .huge(bytes: bytes ?? 1 << 30)
        case ("not-http", _): self = .notHTTP
        case ("endless-head", _): self = .endlessHead
        case ("captive-portal", _): self = .captivePortal
        case ("captive-redirect", _): self = .captiveRedirect
        default: return nil
        }
    }
}
