/// Decides from the kernel's messages whether there can be a network at all. A pure state machine.
///
/// It says "lost" only when that is certain: every device but the loopback is down, or has neither a cable nor a wireless
/// network. Whether anything is behind a device that is up, only asking tells.
struct NetworkMachine: Sendable {
    /// What is new.
    enum Event: String, Sendable {
        /// There is no network.
        case lost
        /// There is one again, or there may be.
        case found
        /// A device, an address or a route came: the way to the cloud may be another now.
        case changed
    }

    private var links: [Int32: Bool] = [:]
    private var isListed = false
    private var wasLost = false

    /// Forgets the devices: some of the kernel's messages were lost, and the list is asked for anew.
    mutating func forget() {
        links = [:]
        isListed = false
    }

    /// Takes messages that came together.
    mutating func take(_ messages: [NetlinkMessage]) -> Event? {
        var isChanged = false
        for message in messages {
            switch message {
            case .link(_, _, isLoopback: true): break
            case .link(let index, let carries, _):
                // The list at the start is no news; neither is what wireless devices say all the time.
                if isListed, carries, links[index] != true { isChanged = true }
                links[index] = carries
            case .linkGone(let index): links[index] = nil
            case .address, .route: isChanged = true
            case .listed: isListed = true
            }
        }
        guard isListed else { return isChanged ? .changed : nil }
        let isLost = !links.values.contains(true)
        defer { wasLost = isLost }
        if isLost { return wasLost ? nil : .lost }
        return wasLost ? .found : isChanged ? .changed : nil
    }
}
