import CArchive

/// Writes a zstd-compressed ustar archive that depends on nothing but its contents: no times, owners or modes of the
/// machine. The only place that calls libarchive to write.
@safe final class ArchiveWriter {
    /// zstd's level: twice as slow for a tenth less begins above it.
    private static let level = "12"

    private let archive: OpaquePointer
    private let path: String
    private var isClosed = false

    /// Starts an archive in the file that is open as `descriptor`.
    ///
    /// - Parameter path: what messages call it.
    init(_ descriptor: CInt, path: String) throws(PackError) {
        guard let archive = unsafe archive_write_new() else {
            throw PackError(.unwritable, "There is no memory for an archive", remedy: "Free some and try again")
        }
        unsafe self.archive = archive
        self.path = path
        unsafe try check(archive_write_set_format_ustar(archive))
        unsafe try check(archive_write_add_filter_zstd(archive))
        unsafe try check(archive_write_set_filter_option(archive, "zstd", "compression-level", Self.level))
        unsafe try check(archive_write_set_bytes_in_last_block(archive, 1))
        unsafe try check(archive_write_open_fd(archive, descriptor))
    }

    deinit {
        // Freeing would write what was left unwritten to a descriptor that may be somebody else's by now.
        if !isClosed { unsafe archive_write_fail(archive) }
        unsafe archive_write_free(archive)
    }

    /// Starts a file; its bytes follow in ``write(_:)``.
    func begin(_ name: String, bytes: Int) throws(PackError) {
        guard let entry = unsafe archive_entry_new() else {
            throw PackError(.unwritable, "There is no memory for an archive", remedy: "Free some and try again")
        }
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname(entry, name)
        unsafe archive_entry_set_filetype(entry, CUnsignedInt(S_IFREG))
        unsafe archive_entry_set_perm(entry, 0o644)
        unsafe archive_entry_set_size(entry, la_int64_t(bytes))
        unsafe archive_entry_set_mtime(entry, 0, 0)
        unsafe try check(archive_write_header(archive, entry))
    }

    /// Writes bytes of the file that was begun.
    func write(_ bytes: [UInt8]) throws(PackError) {
        let written = unsafe bytes.withUnsafeBytes { unsafe archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == bytes.count else { throw fault() }
    }

    /// Writes what is left.
    func finish() throws(PackError) {
        isClosed = true
        unsafe try check(archive_write_close(archive))
    }

    private func check(_ result: CInt) throws(PackError) {
        guard result == ARCHIVE_OK else { throw fault() }
    }

    private func fault() -> PackError {
        let reason = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it failed"
        return PackError(
            .unwritable, "\(path.printable) cannot be written: \(reason.printable)",
            remedy: "Make room on the disk, check the path, and try again")
    }
}
