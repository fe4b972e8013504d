import FoundationEssentials
import Languages
import Resilience

/// Asks the cloud: one call, one request, no retries and no circuit breaker. For those see ``CloudGateway``.
///
///     let client = try CloudClient(configuration, transport: CurlTransport())
///     let heard = try await client.transcribe(wav: bytes, language: .vietnamese, deadline: .after(.seconds(5)))
///
/// Every operation throws ``CloudError``, which says what happened, what to do about it, and whether the same call can
/// succeed when it is made again.
public struct CloudClient: Sendable {
    /// What it was made with.
    public let configuration: CloudConfiguration
    let transport: any HTTPTransport
    let endpoint: CloudEndpoint
    let keys: CloudKeyProvider
    let roundTrip = RoundTripMeter()

    /// A client of the configured cloud. Nothing is sent yet, and the key is not read yet.
    ///
    /// - Throws: ``CloudError`` when the address cannot be used.
    public init(_ configuration: CloudConfiguration, transport: any HTTPTransport) throws(CloudError) {
        self.configuration = configuration
        self.transport = transport
        endpoint = try CloudEndpoint(configuration)
        keys = CloudKeyProvider(configuration.key)
    }

    /// Makes the connection before it is needed.
    public func prewarm() async {
        let response = try? await transport.send(
            HTTPRequest(.head, endpoint.root), deadline: .after(configuration.timeouts.connect))
        roundTrip.note(response?.timings.roundTrip)
    }

    // MARK: - For the operations

    /// A request with the key, for an operation's path.
    func request(
        _ method: HTTPRequest.Method, _ path: String, contentType: String? = nil, body: [UInt8] = [],
        idempotencyKey: String? = nil, maximumResponseBytes: Int = 1 << 20
    ) throws(CloudError) -> HTTPRequest {
        var headers: HTTPHeaders = ["Accept": "application/json"]
        headers["Content-Type"] = contentType
        headers["Idempotency-Key"] = idempotencyKey
        return HTTPRequest(
            method, endpoint.url(path), headers: headers, key: try keys.key(), body: body,
            maximumResponseBytes: maximumResponseBytes)
    }

    /// A request with a JSON body.
    func request(
        _ path: String, json: some Encodable, idempotencyKey: String? = nil
    ) throws(CloudError) -> HTTPRequest {
        try request(
            .post, path, contentType: "application/json", body: try JSON.encode(json), idempotencyKey: idempotencyKey)
    }

    /// Sends a request and reads its JSON answer.
    func send<Answer: Decodable>(
        _ request: HTTPRequest, for operation: CloudOperation, deadline: Deadline, as type: Answer.Type
    ) async throws(CloudError) -> (answer: Answer, timings: HTTPTimings) {
        let response: HTTPResponse
        do throws(TransportError) {
            response = try await transport.send(request, deadline: deadline)
        } catch {
            throw CloudError(error, during: operation)
        }
        roundTrip.note(response.timings.roundTrip)
        try accept(response.head, body: response.body, for: operation)
        guard !response.head.isWebPage(body: response.body) else { throw .captivePortal(during: operation) }
        do {
            return (try JSONDecoder().decode(type, from: Data(response.body)), response.timings)
        } catch {
            throw .malformed(operation, "not the JSON that \(operation.path) answers with")
        }
    }

    /// Sends a request whose answer is read as it comes.
    func open(
        _ request: HTTPRequest, for operation: CloudOperation, deadline: Deadline
    ) async throws(CloudError) -> HTTPResponseStream {
        let stream: HTTPResponseStream
        var refusal: [UInt8] = []
        do throws(TransportError) {
            stream = try await transport.open(request, deadline: deadline)
            guard stream.head.status >= 300 else { return stream }
            for try await chunk in stream.body where refusal.count < 64 << 10 { refusal.append(contentsOf: chunk) }
        } catch {
            throw CloudError(error, during: operation)
        }
        try accept(stream.head, body: refusal, for: operation)
        return stream
    }

    private func accept(_ head: HTTPResponseHead, body: [UInt8], for operation: CloudOperation) throws(CloudError) {
        guard let error = CloudError(refusal: head, body: body, during: operation) else { return }
        if error.code == .authenticationFailed || error.code == .forbidden { keys.forget() }
        throw error
    }
}

/// What the cloud is asked to do.
public enum CloudOperation: String, Hashable, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    case check
    case transcription
    case translation
    case speech
    case batchTranslation = "batch-translation"
    case voiceStream = "voice-stream"
    case translationStream = "translation-stream"

    /// The path of the operation, for messages.
    var path: String {
        switch self {
        case .check: "/models"
        case .transcription: "/audio/transcriptions"
        case .translation: "/chat/completions"
        case .speech: "/audio/speech"
        case .batchTranslation: "/batch/translate"
        case .voiceStream: "/ws/voice/stream"
        case .translationStream: "/ws/translate"
        }
    }
}

enum JSON {
    static func encode(_ value: some Encodable) throws(CloudError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(value))
        } catch {
            // Only a number that is not finite comes here.
            throw CloudError(
                .badConfiguration, message: "The request cannot be written as JSON",
                remedy: "Check the numbers in the cloud's configuration")
        }
    }
}
