/// How much of an archive is read. Each bound is above what a counter needs and below what a board can bear.
struct ArchiveLimits {
    /// Bytes of the file itself.
    var fileBytes = 2 << 30
    /// Bytes of the list of what is in it.
    var manifestBytes = 16 << 20
    /// Files in it.
    var files = 100_000
    /// Bytes of all files together.
    var totalBytes = 4 << 30
    /// How many times larger than the file its contents may be, once they are larger than ``freeBytes``. Text of
    /// phrases shrinks to a tenth; only what was made to burst a disk shrinks to a thousandth.
    var ratio = 250
    /// Contents of up to this many bytes may shrink as they like.
    var freeBytes = 64 << 20
    /// Bytes of a file that may be signed in minisign's older way, for which it has to be in memory as a whole.
    var legacyBytes = 64 << 20
}
