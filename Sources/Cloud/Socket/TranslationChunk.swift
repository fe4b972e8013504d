/// A piece of a streamed translation.
///
/// What comes before ``complete(_:)`` was not checked: it may be shown as it comes, and must not be stored or taken for
/// an answer.
public enum TranslationChunk: Hashable, Sendable {
    /// Text to be put behind the text before it.
    case text(String)
    /// Sound to be played behind the sound before it, in the format of the configured voice.
    case audio([UInt8])
    /// The whole translation, which has passed the checks of a translation; the last piece.
    case complete(CloudTranslation)
}

/// A translation as it comes. It is read once, by one task; letting go of it ends it.
public struct TranslationChunks: AsyncSequence, Sendable {
    /// A piece.
    public typealias Element = TranslationChunk
    /// Why a translation can end early.
    public typealias Failure = CloudError

    private let handle: Handle

    init(_ inbox: Inbox<TranslationChunk>, onRelease: @escaping @Sendable () -> Void) {
        handle = Handle(inbox: inbox, onRelease: onRelease)
    }

    /// Reads it.
    public func makeAsyncIterator() -> Iterator { Iterator(handle: handle) }

    /// Waits for the whole translation, and for the sound that came with it.
    ///
    /// - Throws: ``CloudError``; ``CloudError/Code/suspiciousAnswer`` when what came is not fit to be stored or spoken.
    public func whole() async throws(CloudError) -> (translation: CloudTranslation, audio: [UInt8]) {
        var audio: [UInt8] = []
        for try await chunk in self {
            switch chunk {
            case .text: break
            case .audio(let bytes): audio += bytes
            case .complete(let translation): return (translation, audio)
            }
        }
        throw .streamCancelled
    }

    /// Reads a translation, piece by piece.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let handle: Handle

        /// The next piece; `nil` after ``TranslationChunk/complete(_:)``.
        public func next(isolation actor: isolated (any Actor)?) async throws(CloudError) -> TranslationChunk? {
            try await handle.inbox.next()
        }
    }

    /// Gives the translation up when the last reader lets go of it.
    fileprivate final class Handle: Sendable {
        let inbox: Inbox<TranslationChunk>
        private let onRelease: @Sendable () -> Void

        init(inbox: Inbox<TranslationChunk>, onRelease: @escaping @Sendable () -> Void) {
            self.inbox = inbox
            self.onRelease = onRelease
        }

        deinit {
            inbox.abandon(.streamCancelled)
            onRelease()
        }
    }
}
