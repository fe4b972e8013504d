/// How much of a pack is read. A pack comes from outside: each bound keeps a hostile one from taking the board's
/// memory, and is far above what a counter needs.
enum PackLimits {
    /// Bytes of `pack.yaml`.
    static let manifestBytes = 64 << 10
    /// Bytes of `phrases.csv`, and of `lists.csv`.
    static let tableBytes = 256 << 20
    /// Bytes of one cell. Beyond it, a quote was probably never closed.
    static let cellBytes = 16 << 10
    /// Cells of one row.
    static let cells = 512
    /// Unicode scalars of one wording; an utterance ends after 15 seconds.
    static let wordingScalars = 500
    /// Phrases of a pack, and items of its lists.
    static let rows = 1_000_000
    /// Entries of one folder of voices.
    static let folderEntries = 1_000_000
    /// Bytes of an id, which is also the name of a voice's file.
    static let idBytes = 64
    /// Diagnostics of each severity that are kept; the rest are counted.
    static let diagnostics = 200
}
