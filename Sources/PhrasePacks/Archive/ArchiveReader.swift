import CArchive

/// Reads a zstd-compressed tar archive entry by entry; the only place that calls libarchive to read.
///
/// Only the plain ustar format is read: the newer ones have long names, sparse files and attributes that a pack has no
/// use for and a hostile one has.
@safe final class ArchiveReader {
    /// An entry's name and size.
    struct Entry {
        var path: [UInt8]
        var bytes: Int
    }

    private let archive: OpaquePointer
    private let source: ArchiveSource

    /// Starts on the archive that `source` reads.
    init(_ source: ArchiveSource) throws(PackError) {
        guard let archive = unsafe archive_read_new() else {
            throw PackError(.badArchive, "There is no memory for an archive", remedy: "Free some and try again")
        }
        unsafe self.archive = archive
        self.source = source
        unsafe archive_read_support_filter_zstd(archive)
        unsafe archive_read_support_format_tar(archive)
        let opened = unsafe parley_archive_read_open(archive, Unmanaged.passUnretained(source).toOpaque()) {
            archive, source, buffer in
            do throws(FileFault) {
                let bytes = unsafe try Unmanaged<ArchiveSource>.fromOpaque(source).takeUnretainedValue().next()
                unsafe buffer.pointee = bytes.baseAddress
                return la_ssize_t(bytes.count)
            } catch {
                return -1
            }
        }
        // The object's `deinit` frees the archive, whatever happens from here.
        guard opened == ARCHIVE_OK else { throw fault() }
    }

    deinit {
        unsafe archive_read_free(archive)
    }

    /// The next entry; `nil` at the end of the archive.
    func next() throws(PackError) -> Entry? {
        var pointer: OpaquePointer?
        switch unsafe archive_read_next_header(archive, &pointer) {
        case ARCHIVE_OK: break
        case ARCHIVE_EOF: return nil
        default: throw fault()
        }
        guard let entry = unsafe pointer else { throw fault() }
        let name = unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
        let shown = "\"\(name.printable.shortened)\""
        let kind: String? =
            if unsafe archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil {
                "a link"
            } else {
                switch unsafe archive_entry_filetype(entry) {
                case mode_t(S_IFREG): nil
                case mode_t(S_IFLNK): "a link"
                case mode_t(S_IFDIR): "a folder of its own"
                case mode_t(S_IFCHR), mode_t(S_IFBLK): "a device"
                default: "a pipe, or another thing that is no file"
                }
            }
        if let kind {
            throw PackError(
                .badArchive, "The pack holds \(shown), which is \(kind)", remedy: ArchiveManifest.remedy)
        }
        guard unsafe archive_format(archive) == ARCHIVE_FORMAT_TAR_USTAR, unsafe archive_entry_sparse_count(entry) == 0
        else {
            throw PackError(
                .badArchive, "The pack holds \(shown) in a way that `parley pack build` does not write",
                remedy: ArchiveManifest.remedy)
        }
        let size = unsafe archive_entry_size(entry)
        guard unsafe archive_entry_size_is_set(entry) != 0, size >= 0 else { throw fault() }
        return Entry(path: Array(name.utf8), bytes: Int(size))
    }

    /// Hands the bytes of the current entry to `body`, chunk by chunk.
    func read(_ body: (UnsafeRawBufferPointer) throws(PackError) -> Void) throws(PackError) {
        while true {
            var (start, count, offset) = unsafe (UnsafeRawPointer?.none, 0, la_int64_t(0))
            switch unsafe archive_read_data_block(archive, &start, &count, &offset) {
            case ARCHIVE_OK: unsafe try body(UnsafeRawBufferPointer(start: start, count: count))
            case ARCHIVE_EOF: return
            default: throw fault()
            }
        }
    }

    /// What libarchive says is wrong.
    private func fault() -> PackError {
        if let fault = source.fault { return PackError(fault, "the pack") }
        let reason = unsafe archive_error_string(archive).map { unsafe String(cString: $0) } ?? "it is not one"
        return PackError(
            .badArchive, "The archive cannot be read: \(reason.printable)", remedy: ArchiveManifest.remedy)
    }
}
