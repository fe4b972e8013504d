import CCurl
import Resilience

/// One request under way: what libcurl's callbacks are handed. Used by the network thread only.
final class CurlTransfer {
    let number: Int
    let deadline: Deadline
    let channel: ResponseChannel
    let easy: CurlEasy
    /// The server, without the path: what an error may name.
    let origin: String
    /// Why a callback ended the transfer, which libcurl only reports as "aborted by callback".
    private(set) var failure: TransportError?

    private var head: HTTPResponseHead?
    private var isHeadComplete = false
    private var headBytes = 0
    private var bytesLeft: Int

    /// More than any server sends; an endless head must not fill the memory.
    private static let maximumHeadBytes = 64 << 10

    init(
        number: Int, request: HTTPRequest, deadline: Deadline, channel: ResponseChannel, settings: TransportSettings,
        multi: CurlMulti
    ) throws(TransportError) {
        self.number = number
        self.deadline = deadline
        self.channel = channel
        origin = Self.origin(of: request.url)
        bytesLeft = request.maximumResponseBytes
        easy = try CurlEasy()
        try configure(request, settings)
        unsafe try easy.set(share: multi.share)
        // Not retained: the loop keeps the transfer for as long as the multi handle has the easy handle.
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe try easy.set(CURLOPT_HEADERFUNCTION, onHeader, CURLOPT_HEADERDATA, context)
        unsafe try easy.set(CURLOPT_WRITEFUNCTION, onBody, CURLOPT_WRITEDATA, context)
    }

    private func configure(_ request: HTTPRequest, _ settings: TransportSettings) throws(TransportError) {
        try easy.set(CURLOPT_URL, request.url)
        try easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        // A redirect is an answer: a captive portal's, or a wrong address. It is never followed with a key in hand.
        try easy.set(CURLOPT_FOLLOWLOCATION, 0)
        try easy.set(CURLOPT_PROXY, settings.proxy ?? "")
        try easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        if let path = request.unixSocketPath { try easy.set(CURLOPT_UNIX_SOCKET_PATH, path) }

        // Signals belong to the process. Without this, name lookups that time out would use SIGALRM.
        try easy.set(CURLOPT_NOSIGNAL, 1)
        // Without this, giving up on a name lookup waits for the lookup's own thread, and every transfer waits with it.
        try easy.set(CURLOPT_QUICK_EXIT, 1)
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, settings.connectTimeout.inMillisecondsRoundedUp))
        try easy.set(CURLOPT_DNS_CACHE_TIMEOUT, Int(settings.nameCacheTime.components.seconds))
        try easy.set(CURLOPT_TCP_KEEPALIVE, 1)

        try easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        // Rather a stream on the connection that is being made than a connection of its own.
        try easy.set(CURLOPT_PIPEWAIT, 1)
        try easy.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        try easy.set(CURLOPT_SSL_VERIFYPEER, 1)
        try easy.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let file = settings.certificateAuthorityFile { try easy.set(CURLOPT_CAINFO, file) }

        // Every compression that this libcurl knows; the limit on the body counts what comes out.
        try easy.set(CURLOPT_ACCEPT_ENCODING, "")
        try easy.set(CURLOPT_USERAGENT, settings.userAgent)
        // An empty value takes out libcurl's own "Expect: 100-continue", which costs a round trip.
        var lines = request.headers.fields.map { "\($0.name): \($0.value)" } + ["Expect:"]
        if let key = request.key { lines.append("Authorization: \(key.authorization)") }
        switch request.method {
        case .get: try easy.set(CURLOPT_HTTPGET, 1)
        case .head: try easy.set(CURLOPT_NOBODY, 1)
        case .post, .put, .delete:
            try easy.set(CURLOPT_POST, 1)
            try easy.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue)
            try easy.setBody(request.body)
        }
        try easy.setHeaders(lines)
    }

    /// Scheme, host and port of an address, without a user's name, a path or a query.
    static func origin(of url: String) -> String {
        guard let scheme = url.range(of: "://") else { return "the address" }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        return String(url[..<scheme.upperBound] + host)
    }

    /// What took how long, as far as it got.
    var timings: HTTPTimings {
        let newConnections = easy.number(CURLINFO_NUM_CONNECTS)
        let handshake = easy.time(CURLINFO_CONNECT_TIME_T) - easy.time(CURLINFO_NAMELOOKUP_TIME_T)
        return HTTPTimings(
            connected: max(easy.time(CURLINFO_CONNECT_TIME_T), easy.time(CURLINFO_APPCONNECT_TIME_T)),
            firstByte: easy.time(CURLINFO_STARTTRANSFER_TIME_T), total: easy.time(CURLINFO_TOTAL_TIME_T),
            newConnections: newConnections, roundTrip: newConnections > 0 && handshake > .zero ? handshake : nil)
    }

    // MARK: - Callbacks

    /// Takes one header line. Returns whether the transfer goes on.
    fileprivate func receiveHeader(_ line: [UInt8]) -> Bool {
        // After the head these are trailers, which nothing here needs.
        if isHeadComplete { return true }
        headBytes += line.count
        guard headBytes <= Self.maximumHeadBytes else {
            return abort(
                .malformedResponse,
                "The head of the answer from \(origin) is larger than \(Self.maximumHeadBytes) bytes")
        }
        let text = String(decoding: line, as: UTF8.self).trimmingLineEnd
        if text.isEmpty {
            // An interim answer (1xx) is followed by the real one.
            guard let head, head.status >= 200 else { return true }
            isHeadComplete = true
            channel.receive(head: head)
        } else if text.hasPrefix("HTTP/") {
            let status = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
            guard let status else {
                return abort(.malformedResponse, "\(origin) answers with a status line that is not HTTP's")
            }
            head = HTTPResponseHead(status: status)
        } else if let colon = text.firstIndex(of: ":") {
            head?.headers.add(String(text[..<colon]), text[text.index(after: colon)...].trimmingBlanks)
        }
        return true
    }

    fileprivate enum BodyDecision {
        case taken, pause, abort
    }

    fileprivate func receiveBody(_ bytes: UnsafeRawBufferPointer) -> BodyDecision {
        guard bytes.count <= bytesLeft else {
            _ = abort(.responseTooLarge, "The answer from \(origin) is larger than such an answer can be")
            return .abort
        }
        guard unsafe channel.receive(bytes) else { return .pause }
        bytesLeft -= bytes.count
        return .taken
    }

    private func abort(_ code: TransportError.Code, _ message: String) -> Bool {
        failure = TransportError(
            code, message: message, remedy: "Check that the address is the one of the cloud's API")
        return false
    }
}

private let onHeader: parley_curl_data_function = { bytes, size, count, context in
    guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    let line = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return transfer.receiveHeader(line) ? size * count : 0
}

private let onBody: parley_curl_data_function = { bytes, size, count, context in
    guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
    let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(context).takeUnretainedValue()
    switch unsafe transfer.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count)) {
    case .taken: return size * count
    case .pause: return parley_curl_write_pause()
    case .abort: return 0
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var trimmingBlanks: String {
        let start = drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...last])
    }

    /// Without the line end.
    fileprivate var trimmingLineEnd: String {
        String(prefix { $0 != "\r" && $0 != "\n" && $0 != "\r\n" })
    }
}
