import Crypto
import Foundation
import Kiosk

/// What a token allows.
public enum TokenScope: String, Sendable, CaseIterable {
    /// To install packs, and to see which are installed.
    case packsWrite = "packs:write"
    /// To read the usage log.
    case usageRead = "usage:read"
}

/// The tokens that the technicians' API accepts: a file with the SHA-256 sum of each, its scopes, and what it is for.
///
///     9f86d081…0a08 packs:write the workshop's laptop
///
/// A token is 32 random bytes, so that nobody gets from its sum to the token, and a slow hash would add nothing.
public struct AccessTokens: Sendable {
    /// What a request may do.
    public enum Verdict: Sendable, Equatable {
        /// The token is known and has the scope.
        case allowed
        /// The token is known, and has not got the scope.
        case missingScope
        /// There is no such token.
        case unknown
    }

    private struct Entry {
        let sum: [UInt8]
        let scopes: Set<TokenScope>
    }

    private static let prefix = "parley_"
    private static let largestFile = 1 << 20
    private let entries: [Entry]

    /// Reads a file of tokens; empty lines and those that start with `#` are passed over.
    ///
    /// - Throws: ``KioskError`` that names the line that is none: half a file is not a list of who may come in.
    public init(file path: String) throws(KioskError) {
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= Self.largestFile else {
            throw KioskError(
                .unavailable, "The tokens in \(path) cannot be read",
                remedy: "Check web.tokens_file; `parley token add` makes the file")
        }
        var entries: [Entry] = []
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            guard words.count >= 2, let sum = Self.sum(hexadecimal: first), let scopes = Self.scopes(words[1]) else {
                throw KioskError(
                    .unavailable, "\(path):\(index + 1): this line is not a token's",
                    remedy: "Delete it, or make the token again with `parley token add`")
            }
            entries.append(Entry(sum: sum, scopes: scopes))
        }
        self.entries = entries
    }

    /// What a token allows. Takes as long for a wrong token as for a right one.
    public func verdict(on token: String, for scope: TokenScope) -> Verdict {
        let sum = Array(SHA256.hash(data: Data(token.utf8)))
        var verdict = Verdict.unknown
        for entry in entries where Self.areEqual(entry.sum, sum) {
            verdict = entry.scopes.contains(scope) ? .allowed : .missingScope
        }
        return verdict
    }

    /// Makes a token and adds its sum to the file, which is made when it is not there.
    ///
    /// - Parameter note: what the token is for; one line.
    /// - Returns: the token; it is nowhere else.
    /// - Throws: ``KioskError`` when the file cannot be read or written.
    public static func add(scopes: [TokenScope], note: String, to path: String) throws(KioskError) -> String {
        if FileManager.default.fileExists(atPath: path) { _ = try AccessTokens(file: path) }
        // Swift's own generator is the system's, which is made for secrets.
        let secret = Data((0..<32).map { _ in UInt8.random(in: .min ... .max) }).base64EncodedString()
        let token = prefix + secret.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        let sum = SHA256.hash(data: Data(token.utf8)).map { String(format: "%02x", $0) }.joined()
        let names = Set(scopes).map(\.rawValue).sorted().joined(separator: ",")
        let remark = note.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        try append("\(sum) \(names)\(remark.isEmpty ? "" : " " + remark)\n", to: path)
        return token
    }

    /// Adds a line in one write, and sees to it that it is on the disk.
    private static func append(_ line: String, to path: String) throws(KioskError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unwritable(path) }
        defer { close(descriptor) }
        let bytes = Array(line.utf8)
        let written = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        guard written == bytes.count, fsync(descriptor) == 0 else { throw unwritable(path) }
    }

    private static func unwritable(_ path: String) -> KioskError {
        KioskError(
            .unavailable, "\(path) cannot be written: \(unsafe String(cString: strerror(errno)))",
            remedy: "Check its folder and its permissions")
    }

    private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func scopes(_ text: Substring) -> Set<TokenScope>? {
        let scopes = text.split(separator: ",").map { TokenScope(rawValue: String($0)) }
        return scopes.isEmpty || scopes.contains(nil) ? nil : Set(scopes.compactMap(\.self))
    }

    private static func sum(hexadecimal text: Substring) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == 64, text.count == 64 else { return nil }
        return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
