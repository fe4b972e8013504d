/// How a WebSocket is kept, and how much may wait in it.
public struct SocketSettings: Hashable, Sendable {
    /// The longest that looking up the name, connecting, the TLS handshake and the upgrade may take together.
    public var connectTimeout: Duration = .seconds(5)
    /// How often the other side is pinged. A pong that is missing when the next ping is due means that the connection
    /// is lost. Zero turns it off.
    public var heartbeat: Duration = .seconds(15)
    /// How long the other side may take to close its side before the connection is cut.
    public var closeTimeout: Duration = .seconds(2)
    /// How long after ``VoiceStream/finish()`` the rest may take: sound that still waits, and the last answers.
    public var finishTimeout: Duration = .seconds(30)
    /// How long to wait before a lost connection is made again.
    public var reconnect = ReconnectPolicy()
    /// The largest message that is accepted, and the largest frame.
    public var maximumMessageBytes = 1 << 20
    /// Bytes that may wait for the one who reads them; above it nothing is read from the network.
    public var readAhead = 256 << 10
    /// What may wait for the network.
    public var outgoing = OutgoingLimits()
    /// A file of certificates to trust instead of the system's: for an upstream with a private authority.
    public var certificateAuthorityFile: String?
    /// What the server is told about who is asking.
    public var userAgent = "parley"

    /// The defaults.
    public init() {}
}

/// How much may wait for the network, and where. What is beyond it is dropped, the oldest first, and counted.
public struct OutgoingLimits: Hashable, Sendable {
    /// Bytes in memory.
    public var memoryBytes: Int
    /// Bytes in a file, once the memory is full; 0 keeps everything off the disk.
    public var diskBytes: Int
    /// The folder of the file; `nil` for the one that `TMPDIR` names, or `/tmp`.
    public var folder: String?

    /// Limits; the defaults hold half a minute of 16-bit sound at 16 kHz in memory, and nine minutes on disk.
    public init(memoryBytes: Int = 1 << 20, diskBytes: Int = 16 << 20, folder: String? = nil) {
        self.memoryBytes = memoryBytes
        self.diskBytes = diskBytes
        self.folder = folder
    }
}
