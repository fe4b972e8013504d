import Cloud
import Locks

/// Hands translations that came after the customer had been answered to whoever keeps them.
///
/// The gateway is made before the interpreter that keeps what it brings; this stands between them.
final class LateAnswers: Sendable {
    typealias Keeper = @Sendable (TranslationRequest, CloudTranslation) -> Void

    private let keeper = Locked<Keeper?>(nil)

    func connect(_ keep: @escaping Keeper) {
        keeper.withLock { $0 = keep }
    }

    func keep(_ request: TranslationRequest, _ translation: CloudTranslation) {
        keeper.withLock { $0 }?(request, translation)
    }
}
