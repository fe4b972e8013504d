/// What happens to a kept connection: to be logged, counted, and shown to the technician.
public enum SocketEvent: Hashable, Sendable {
    /// It stands.
    case connected
    /// It is lost, or could not be made.
    case lost(CloudError)
    /// It is made again after this long.
    case reconnecting(after: Duration)
    /// It is not made again by itself; the error says what to do.
    case gaveUp(CloudError)
    /// So much could not be sent and was given up, since the last such event.
    case dropped(frames: Int, bytes: Int)
    /// What waits cannot be kept on disk; the memory alone holds it.
    case diskFailed(String)
    /// It was closed as wished.
    case closed
}

/// What went through a kept connection, since it was first made.
public struct SocketStatistics: Hashable, Sendable {
    /// Connections made.
    public var connections = 0
    /// Messages given to the network.
    public var sentFrames = 0
    /// Bytes of them.
    public var sentBytes = 0
    /// Messages that were given up.
    public var droppedFrames = 0
    /// Bytes of them.
    public var droppedBytes = 0
    /// Bytes that wait in memory for the network.
    public var bytesInMemory = 0
    /// Bytes that wait on disk for the network.
    public var bytesOnDisk = 0
    /// The most bytes that ever waited for the one who reads.
    public var mostUnreadBytes = 0
}
