/// Why a WebSocket is closed, as both sides say it (RFC 6455, section 7.4, and IANA's registry).
struct CloseCode: Hashable, Sendable {
    let rawValue: UInt16

    static let normal = CloseCode(rawValue: 1000)
    static let goingAway = CloseCode(rawValue: 1001)
    static let protocolError = CloseCode(rawValue: 1002)
    static let invalidPayload = CloseCode(rawValue: 1007)
    static let policyViolation = CloseCode(rawValue: 1008)
    static let tooLarge = CloseCode(rawValue: 1009)
    static let unauthorized = CloseCode(rawValue: 3000)
    static let forbidden = CloseCode(rawValue: 3003)
}
