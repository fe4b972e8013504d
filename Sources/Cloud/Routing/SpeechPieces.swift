extension CloudSpeech {
    /// The sound in pieces of ``chunkBytes``, each of whole 16-bit samples, the last one shorter: what is handed to a
    /// loudspeaker. As it comes when `chunkBytes` is `nil`.
    public var pieces: SpeechPieces { SpeechPieces(speech: self) }
}

/// Sound in pieces of an even length, to be read once, as it comes.
public struct SpeechPieces: AsyncSequence, Sendable {
    /// A piece.
    public typealias Element = [UInt8]
    /// Why the sound can end early.
    public typealias Failure = CloudError

    let speech: CloudSpeech

    /// Reads the sound.
    public func makeAsyncIterator() -> Iterator {
        Iterator(chunks: speech.makeAsyncIterator(), bytes: speech.chunkBytes)
    }

    /// Reads the sound, piece by piece.
    public struct Iterator: AsyncIteratorProtocol {
        private var chunks: CloudSpeech.Iterator
        private let bytes: Int?
        private var waiting: [UInt8] = []
        private var isAtEnd = false

        init(chunks: CloudSpeech.Iterator, bytes: Int?) {
            self.chunks = chunks
            self.bytes = bytes.map { Swift.max(2, $0 - $0 % 2) }
        }

        /// The next piece; `nil` at the end. Half a sample at the very end is left out.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(CloudError) -> [UInt8]? {
            guard let bytes else { return try await chunks.next(isolation: actor) }
            while waiting.count < bytes, !isAtEnd {
                if let chunk = try await chunks.next(isolation: actor) {
                    waiting.append(contentsOf: chunk)
                } else {
                    isAtEnd = true
                }
            }
            let length = Swift.min(bytes, waiting.count - waiting.count % 2)
            guard length > 0 else { return nil }
            defer { waiting.removeFirst(length) }
            return Array(waiting[..<length])
        }
    }
}
