/// A form with files, as browsers send it (RFC 7578).
struct MultipartForm {
    private let boundary: String
    private var bytes: [UInt8] = []

    /// - Parameter seed: the form's largest part. The boundary is made from it, so that a form is the same each time, and
    ///   so that it is all but impossible that the boundary occurs in it: it would have to contain its own hash.
    init(seed: [UInt8]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in seed { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        boundary = "parley-\(String(hash, radix: 36))-\(String(~hash, radix: 36))"
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// Adds a field. Names are ours and hold no quotes.
    mutating func add(name: String, _ value: String) {
        bytes += Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }

    /// Adds a file.
    mutating func add(name: String, fileName: String, contentType: String, _ content: [UInt8]) {
        let head =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(fileName)\"\r\n"
            + "Content-Type: \(contentType)\r\n\r\n"
        bytes.reserveCapacity(bytes.count + content.count + head.utf8.count + 100)
        bytes += Array(head.utf8)
        bytes += content
        bytes += [0x0D, 0x0A]
    }

    func encoded() -> [UInt8] {
        bytes + Array("--\(boundary)--\r\n".utf8)
    }
}
