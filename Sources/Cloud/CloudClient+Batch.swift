import FoundationEssentials
import Languages
import Resilience

/// One text of a batch.
public struct BatchItem: Hashable, Sendable {
    /// The caller's name for it, unique within the batch.
    public var id: String
    /// The text.
    public var text: String
    /// The language that it is in.
    public var source: LanguageTag
    /// The language that it is wanted in.
    public var target: LanguageTag

    /// A text.
    public init(id: String, text: String, source: LanguageTag, target: LanguageTag) {
        self.id = id
        self.text = text
        self.source = source
        self.target = target
    }
}

/// What came of one text of a batch.
public struct BatchAnswer: Sendable {
    /// The caller's name for it.
    public let id: String
    /// The translation, or why there is none.
    public let result: Result<CloudTranslation, CloudError>
}

extension CloudClient {
    /// Translates many texts in one request (`POST /batch/translate`); answers are read line by line as they come, in the
    /// server's order.
    ///
    /// - Parameter model: the model to ask for all of them instead of the configured one.
    /// - Returns: each text's answer at most once. Texts that the server said nothing about are missing: what happens to
    ///   them is the caller's decision. The sequence throws ``CloudError`` when the answer breaks off.
    public func translate(
        _ items: [BatchItem], model: String? = nil, deadline: Deadline, idempotencyKey: String
    ) async throws(CloudError) -> BatchAnswers {
        let model = model ?? configuration.models.translation
        let body = BatchBody(
            items: items.map {
                BatchBody.Item(id: $0.id, source: $0.source.rawValue, target: $0.target.rawValue, text: $0.text)
            }, model: model)
        var request = try request("/batch/translate", json: body, idempotencyKey: idempotencyKey)
        request.headers["Accept"] = "application/x-ndjson"
        let stream = try await open(request, for: .batchTranslation, deadline: deadline)
        if stream.head.mediaType == "text/html" { throw .captivePortal(during: .batchTranslation) }
        return BatchAnswers(
            items: Dictionary(items.map { ($0.id, $0) }) { first, _ in first },
            model: model, body: stream.body)
    }
}

/// The answers of a batch, in the order in which they come.
public struct BatchAnswers: AsyncSequence, Sendable {
    /// One answer.
    public typealias Element = BatchAnswer
    /// Why the answers can break off.
    public typealias Failure = CloudError

    let items: [String: BatchItem]
    let model: String
    let body: HTTPBody

    /// Reads the answers.
    public func makeAsyncIterator() -> Iterator {
        Iterator(chunks: body.makeAsyncIterator(), model: model, open: items)
    }

    /// Reads the answers, one by one.
    public struct Iterator: AsyncIteratorProtocol {
        private let chunks: HTTPBody.Iterator
        private let model: String
        /// The texts that have no answer yet.
        private var open: [String: BatchItem]
        private var lines = LineSplitter(maximumLength: 256 << 10)
        private var isAtEnd = false

        init(chunks: HTTPBody.Iterator, model: String, open: [String: BatchItem]) {
            self.chunks = chunks
            self.model = model
            self.open = open
        }

        /// The next answer; `nil` at the end.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(CloudError) -> BatchAnswer? {
            while true {
                while let line = lines.next() {
                    if let answer = try answer(line) { return answer }
                }
                guard !isAtEnd else { return nil }
                do throws(TransportError) {
                    if let chunk = try await chunks.next(isolation: actor) {
                        lines.append(chunk)
                    } else {
                        lines.finish()
                        isAtEnd = true
                    }
                } catch {
                    throw CloudError(error, during: .batchTranslation)
                }
                guard !lines.isTooLong else { throw .malformed(.batchTranslation, "a line without an end") }
            }
        }

        /// Reads one line; `nil` when it is empty or speaks of no open text.
        private mutating func answer(_ line: [UInt8]) throws(CloudError) -> BatchAnswer? {
            guard line.contains(where: { $0 > 0x20 }) else { return nil }
            guard let parsed = try? JSONDecoder().decode(BatchLine.self, from: Data(line)) else {
                throw .malformed(.batchTranslation, "a line that is not JSON with an id")
            }
            guard let item = open.removeValue(forKey: parsed.id) else { return nil }
            guard let text = (parsed.translation ?? parsed.text)?.trimmingWhitespace else {
                return BatchAnswer(
                    id: item.id,
                    result: .failure(
                        CloudError(
                            .requestRefused, message: "The cloud did not translate one text of a batch",
                            remedy: "It is not tried again by itself")))
            }
            if let doubt = TranslationCheck.doubt(text, translates: item.text, from: item.source, to: item.target) {
                return BatchAnswer(id: item.id, result: .failure(.suspicious(doubt, usage: parsed.usage?.tokens)))
            }
            return BatchAnswer(
                id: item.id,
                result: .success(
                    CloudTranslation(
                        text: text, model: parsed.model ?? model, usage: parsed.usage?.tokens)))
        }
    }
}

/// Cuts a stream of bytes into lines, whatever pieces it comes in.
struct LineSplitter: Sendable {
    /// Whether a line was longer than is allowed; nothing is read after that.
    private(set) var isTooLong = false

    private let maximumLength: Int
    private var bytes: [UInt8] = []
    private var start = 0
    /// Bytes up to here are known to hold no line end.
    private var searched = 0

    init(maximumLength: Int) {
        self.maximumLength = maximumLength
    }

    mutating func append(_ chunk: [UInt8]) {
        bytes.removeSubrange(..<start)
        searched -= start
        start = 0
        bytes.append(contentsOf: chunk)
    }

    /// Makes a line of what is left.
    mutating func finish() {
        if start < bytes.count { append([0x0A]) }
    }

    /// The next line without its line end; `nil` when none is complete.
    mutating func next() -> [UInt8]? {
        guard !isTooLong, let end = bytes[searched...].firstIndex(of: 0x0A) else {
            searched = bytes.count
            if bytes.count - start > maximumLength { isTooLong = true }
            return nil
        }
        guard end - start <= maximumLength else {
            isTooLong = true
            return nil
        }
        defer {
            start = end + 1
            searched = start
        }
        return Array(bytes[start..<end])
    }
}

private struct BatchBody: Encodable {
    struct Item: Encodable {
        let id: String
        let source: String
        let target: String
        let text: String
    }

    let items: [Item]
    let model: String
}

private struct BatchLine: Decodable {
    let id: String
    let translation: String?
    let text: String?
    let model: String?
    let usage: ReportedUsage?
}
