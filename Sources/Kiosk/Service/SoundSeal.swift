import Crypto
import Foundation
import Glibc

/// Encrypts sound before it is kept (ChaCha20-Poly1305, RFC 8439). Without the key nobody can hear it, and nobody can
/// change it or pass one turn's sound off as another's.
///
/// The key is 32 random bytes: the credential `sound-key` that systemd hands over, or else `sound.key` in the data folder,
/// which is made when it is first needed and which only its owner can read. `docs/privacy.md` says against whom that helps.
struct SoundSeal: Sendable {
    private let key: SymmetricKey

    init(key: SymmetricKey) {
        self.key = key
    }

    /// The seal with the kiosk's own key.
    ///
    /// - Throws: ``KioskError`` of code `unavailable` when the key cannot be read, made or trusted.
    init(directory: String, environment: [String: String]) throws(KioskError) {
        if let credentials = environment["CREDENTIALS_DIRECTORY"],
            FileManager.default.fileExists(atPath: credentials + "/sound-key")
        {
            try self.init(reading: credentials + "/sound-key", isOwn: false)
            return
        }
        let path = directory + "/sound.key"
        if !FileManager.default.fileExists(atPath: path) { try Self.make(path) }
        try self.init(reading: path, isOwn: true)
    }

    private init(reading path: String, isOwn: Bool) throws(KioskError) {
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count == 32 else {
            throw KioskError(
                .unavailable, "\(path) is not a key of 32 bytes, so no sound is kept",
                remedy: "Put the right one back; or remove it, and sounds that wait are lost")
        }
        let mode = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? NSNumber
        guard !isOwn || mode.map({ $0.intValue & 0o077 == 0 }) == true else {
            throw KioskError(
                .unavailable, "\(path) can be read by others, so no sound is kept", remedy: "chmod 600 \(path)")
        }
        key = SymmetricKey(data: bytes)
    }

    /// Writes a new key so that it is there as a whole or not at all.
    private static func make(_ path: String) throws(KioskError) {
        let key = unsafe SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Array($0) }
        let partial = path + ".new"
        unsafe unlink(partial)
        let file = unsafe Glibc.open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        let isWritten = unsafe file >= 0 && write(file, key, key.count) == key.count && fsync(file) == 0
        if file >= 0 { close(file) }
        guard isWritten, unsafe rename(partial, path) == 0 else {
            throw KioskError(
                .unavailable, "\(path) cannot be written, so no sound is kept",
                remedy: "Look at the disk and at who owns the data folder")
        }
    }

    /// The bytes, encrypted.
    ///
    /// - Parameter name: what they are; they can be opened under the same name only.
    func seal(_ bytes: [UInt8], as name: String) throws(KioskError) -> Data {
        do {
            return try ChaChaPoly.seal(bytes, using: key, authenticating: Array(name.utf8)).combined
        } catch {
            throw KioskError(.unavailable, "The sound could not be encrypted", remedy: "It is not kept")
        }
    }

    /// The bytes that were sealed under a name; `nil` when the key is another, or a byte was changed.
    func open(_ sealed: Data, as name: String) -> [UInt8]? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed) else { return nil }
        return (try? ChaChaPoly.open(box, using: key, authenticating: Array(name.utf8))).map(Array.init)
    }
}
