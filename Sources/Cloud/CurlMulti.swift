import CCurl

/// One libcurl "multi" handle, which holds the connections and the names looked up, with a share that holds the TLS
/// sessions. Used by the network thread only, except for ``WakeUp``.
@safe
final class CurlMulti {
    private let handle: UnsafeMutableRawPointer
    let share: UnsafeMutableRawPointer

    /// Fails when libcurl cannot be set up, for want of memory.
    init?(settings: TransportSettings) {
        guard Self.isReady, let handle = unsafe curl_multi_init() else { return nil }
        guard let share = unsafe curl_share_init() else {
            unsafe curl_multi_cleanup(handle)
            return nil
        }
        unsafe self.handle = handle
        unsafe self.share = share
        // Without locks, as one thread uses it. An option that is refused would be a limit that does not hold, but no
        // libcurl that we build against refuses these.
        _ = unsafe parley_curl_share_setopt_lock_data(share, CURL_LOCK_DATA_SSL_SESSION)
        set(CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        set(CURLMOPT_MAX_HOST_CONNECTIONS, settings.maximumConnectionsPerHost)
        set(CURLMOPT_MAXCONNECTS, settings.maximumIdleConnections)
    }

    deinit {
        unsafe curl_multi_cleanup(handle)
        unsafe curl_share_cleanup(share)
    }

    /// libcurl is set up once for the process, and never torn down: it might be in use elsewhere.
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

    private func set(_ option: CURLMoption, _ value: Int) {
        _ = unsafe parley_curl_multi_setopt_long(handle, option, value)
    }

    /// The means for other threads to end ``poll(for:)``. Must not be used once this object is gone.
    var wakeUp: WakeUp { unsafe WakeUp(multi: handle) }

    func add(_ easy: CurlEasy) -> Bool {
        unsafe curl_multi_add_handle(handle, easy.handle) == CURLM_OK
    }

    func remove(_ easy: CurlEasy) {
        _ = unsafe curl_multi_remove_handle(handle, easy.handle)
    }

    /// Does what can be done without waiting; callbacks run inside.
    func perform() {
        var running: Int32 = 0
        _ = unsafe curl_multi_perform(handle, &running)
    }

    /// Waits until there is something to do, for a wake-up, or for the time to pass.
    func poll(for time: Duration) {
        let milliseconds = Int32(clamping: time.inMillisecondsRoundedUp)
        _ = unsafe curl_multi_poll(handle, nil, 0, milliseconds, nil)
    }

    /// A transfer that has ended, if there is one: which, and how.
    func nextFinished() -> (easy: CurlEasy.Identity, code: CURLcode)? {
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(handle, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle else {
                continue
            }
            return unsafe (CurlEasy.Identity(handle: easy), parley_curl_message_result(message))
        }
        return nil
    }
}

/// Ends a wait of the network thread from any other thread.
///
/// `@unchecked Sendable`: `curl_multi_wakeup` is the one libcurl function that may be called for a multi handle from any
/// thread at any time. That the handle still exists is up to ``Mailbox``, which calls this under its lock and forgets it,
/// under the same lock, before the handle is freed.
@safe
struct WakeUp: @unchecked Sendable {
    private let multi: UnsafeMutableRawPointer

    init(multi: UnsafeMutableRawPointer) {
        unsafe self.multi = multi
    }

    func callAsFunction() {
        _ = unsafe curl_multi_wakeup(multi)
    }
}
