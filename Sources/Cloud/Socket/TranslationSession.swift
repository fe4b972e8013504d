import Locks

/// Many translations over one connection, told apart by their identifiers.
final class TranslationSession: SocketSession {
    /// Translations that may be under way at once.
    static let maximumPending = 64
    /// Bytes of text beyond which nothing is a translation of what was said at a counter.
    private static let maximumTextBytes = 64 << 10

    private struct Pending {
        let request: TranslationRequest
        let model: String
        let inbox: Inbox<TranslationChunk>
        var text = ""
        var timer: Task<Void, Never>?
    }

    private struct State {
        var lastID = 0
        var pending: [String: Pending] = [:]
    }

    private let state = Locked(State())

    let path = "/ws/translate"

    /// Takes a translation in; `nil` when there are too many.
    func add(_ request: TranslationRequest, model: String, inbox: Inbox<TranslationChunk>) -> String? {
        state.withLock { state in
            guard state.pending.count < Self.maximumPending else { return nil }
            state.lastID += 1
            let id = String(state.lastID)
            state.pending[id] = Pending(request: request, model: model, inbox: inbox)
            return id
        }
    }

    /// Keeps what is to be cancelled when a translation has ended.
    func keep(_ timer: Task<Void, Never>, for id: String) {
        let isPending = state.withLock { state in
            state.pending[id]?.timer = timer
            return state.pending[id] != nil
        }
        if !isPending { timer.cancel() }
    }

    /// Ends a translation. Its late chunks are nobody's, and are passed over.
    func end(_ id: String, _ result: Result<Void, CloudError>) {
        guard let pending = state.withLock({ $0.pending.removeValue(forKey: id) }) else { return }
        pending.timer?.cancel()
        pending.inbox.finish(result)
    }

    // MARK: - The connection

    func opened() -> [OutgoingFrame] { [] }

    func received(_ message: IncomingMessage) throws(SocketViolation) -> SocketStep {
        switch try ServerMessage(message) {
        case .translationChunk(let id, let text): append(text, to: id)
        case .audio(let id?, let bytes):
            state.withLock { $0.pending[id]?.inbox }?.push(.audio(bytes), bytes: bytes.count)
        case .complete(let id?, let translation, let model): complete(id, translation, model)
        case .failure(let id?, let error): end(id, .failure(error))
        case .failure(nil, let error): throw SocketViolation(error: error, code: .normal)
        case .audio(nil, _), .complete(nil, _, _), .transcript, .translation:
            throw SocketViolation(
                error: .socketMalformed("a message that belongs to no translation"), code: .invalidPayload)
        }
        return .goOn
    }

    private func append(_ text: String, to id: String) {
        let (inbox, isTooLong) = state.withLock { state -> (Inbox<TranslationChunk>?, Bool) in
            state.pending[id]?.text += text
            return (state.pending[id]?.inbox, (state.pending[id]?.text.utf8.count ?? 0) > Self.maximumTextBytes)
        }
        if isTooLong { return end(id, .failure(.suspicious(.tooLong, usage: nil))) }
        inbox?.push(.text(text), bytes: text.utf8.count)
    }

    private func complete(_ id: String, _ translation: String?, _ model: String?) {
        guard let pending = state.withLock({ $0.pending[id] }) else { return }
        let request = pending.request
        let text = (translation ?? pending.text).trimmingWhitespace
        if let doubt = TranslationCheck.doubt(text, translates: request.text, from: request.source, to: request.target)
        {
            return end(id, .failure(.suspicious(doubt, usage: nil)))
        }
        let answer = CloudTranslation(text: text, model: model ?? pending.model, usage: nil)
        pending.inbox.push(.complete(answer), bytes: text.utf8.count)
        end(id, .success(()))
    }

    /// Nobody waits for another connection: whoever asked has an offline way, and takes it.
    func lost(_ error: CloudError) -> Bool {
        endAll(.failure(error))
        return false
    }

    func ended(_ error: CloudError?) {
        endAll(.failure(error ?? .socketClosedHere))
    }

    private func endAll(_ result: Result<Void, CloudError>) {
        for id in state.withLock({ Array($0.pending.keys) }) { end(id, result) }
    }
}
