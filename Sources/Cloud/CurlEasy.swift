import CCurl

/// One libcurl "easy" handle: one request. Used by the network thread only.
///
/// The strings and the body are copied by libcurl, so nothing of ours needs to stay in place, except the context of the
/// callbacks, whose lifetime is the business of the one who sets it.
@safe
final class CurlEasy {
    /// Tells handles apart without being one.
    struct Identity: Hashable {
        private let address: UInt

        init(handle: UnsafeMutableRawPointer) {
            address = UInt(bitPattern: handle)
        }
    }

    let handle: UnsafeMutableRawPointer
    private var headers: UnsafeMutablePointer<curl_slist>?

    init() throws(TransportError) {
        guard let handle = unsafe curl_easy_init() else {
            throw TransportError(.other, message: "libcurl has no memory for a request", remedy: "Free some memory")
        }
        unsafe self.handle = handle
    }

    var identity: Identity { unsafe Identity(handle: handle) }

    deinit {
        unsafe curl_easy_cleanup(handle)
        unsafe curl_slist_free_all(headers)
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(unsafe parley_curl_easy_setopt_long(handle, option, value), option)
    }

    func set(_ option: CURLoption, _ value: String) throws(TransportError) {
        // libcurl would read only up to a zero byte, and so another address than was checked.
        guard !value.utf8.contains(0) else { throw Self.refusal(option) }
        try check(unsafe parley_curl_easy_setopt_string(handle, option, value), option)
    }

    /// Sets the header lines.
    func setHeaders(_ lines: [String]) throws(TransportError) {
        for line in lines {
            guard !line.utf8.contains(where: { $0 == 0 || $0 == 0x0A || $0 == 0x0D }),
                let longer = unsafe curl_slist_append(headers, line)
            else { throw Self.refusal(CURLOPT_HTTPHEADER) }
            unsafe headers = longer
        }
        try check(unsafe parley_curl_easy_setopt_list(handle, CURLOPT_HTTPHEADER, headers), CURLOPT_HTTPHEADER)
    }

    /// Sets the body, which libcurl copies.
    func setBody(_ body: [UInt8]) throws(TransportError) {
        try check(
            unsafe parley_curl_easy_setopt_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)),
            CURLOPT_POSTFIELDSIZE_LARGE)
        let code = unsafe body.withUnsafeBytes {
            unsafe parley_curl_easy_setopt_pointer(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress)
        }
        try check(code, CURLOPT_COPYPOSTFIELDS)
    }

    /// Sets a callback and what it is handed.
    func set(
        _ function: CURLoption, _ callback: parley_curl_data_function, _ contextOption: CURLoption,
        _ context: UnsafeMutableRawPointer
    ) throws(TransportError) {
        try check(unsafe parley_curl_easy_setopt_function(handle, function, callback), function)
        try check(unsafe parley_curl_easy_setopt_pointer(handle, contextOption, context), contextOption)
    }

    func set(share: UnsafeMutableRawPointer) throws(TransportError) {
        try check(unsafe parley_curl_easy_setopt_share(handle, share), CURLOPT_SHARE)
    }

    /// A number that libcurl knows about the transfer; 0 when it does not know it.
    func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = unsafe parley_curl_easy_getinfo_long(handle, info, &value)
        return value
    }

    /// A time in microseconds since the start, as a duration; zero when that point was not reached.
    func time(_ info: CURLINFO) -> Duration {
        var value: curl_off_t = 0
        _ = unsafe parley_curl_easy_getinfo_offset(handle, info, &value)
        return .microseconds(value)
    }

    /// Lets a transfer go on that a callback had paused. Callbacks may run before this returns.
    func resume() {
        _ = unsafe curl_easy_pause(handle, CURLPAUSE_CONT)
    }

    private func check(_ code: CURLcode, _ option: CURLoption) throws(TransportError) {
        guard code == CURLE_OK else { throw Self.refusal(option) }
    }

    private static func refusal(_ option: CURLoption) -> TransportError {
        TransportError(
            .badRequest, message: "The request cannot be sent as it is (libcurl refuses option \(option.rawValue))",
            remedy: "Check the cloud's address and the transport's settings")
    }
}
