import Cloud
import KioskStore
import Logging

/// What the kiosk does when its network goes and comes: without one the cloud is not asked, so that nobody waits for it;
/// with one again, what waits is sent at once, past circuit breakers that are still open.
struct NetworkResponse: Sendable {
    /// The cloud's; `nil` where none is configured.
    let gateway: CloudGateway?
    let synchroniser: Synchroniser
    let bell: Bell
    /// Whether the kernel's word that there is no network keeps the cloud from being asked.
    let isBelieved: Bool
    let time: Timekeeper
    let logger: Logger

    func take(_ event: NetworkMachine.Event) async {
        let level: Logger.Level = event == .changed || gateway?.needsNetwork != true ? .debug : .notice
        logger.log(level: level, "network changed", metadata: ["what": "\(event.rawValue)"])
        guard event != .lost else {
            if isBelieved { gateway?.setNetwork(false) }
            return
        }
        if event == .found { gateway?.setNetwork(true) }
        if await knock() { return }
        // A device, its address and its route come one after the other: the last of them counts, too.
        Task {
            try await time.sleep(.seconds(1))
            await knock()
        }
    }

    /// Sees to it that the cloud is asked again.
    ///
    /// - Returns: whether it was; `false` within a second of the last time.
    @discardableResult
    private func knock() async -> Bool {
        do throws(StoreError) {
            guard try await synchroniser.hasten() else { return false }
        } catch {
            logger.error("outbox not hastened", metadata: ["why": "\(error)"])
        }
        gateway?.probeSoon()
        bell.ring()
        return true
    }
}
