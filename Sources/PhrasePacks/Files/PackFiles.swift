/// Writes the small files that belong to packs: tables, translations, statements.
public enum PackFiles {
    /// Writes a text so that at any moment there is the old file or the new one.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable``.
    public static func write(_ text: String, to path: String) throws(PackError) {
        try NewFile.write(Array(text.utf8), to: path, replacing: true)
    }

    /// Writes bytes in the same way.
    ///
    /// - Throws: ``PackError`` of code ``PackError/Code/unwritable``.
    public static func write(_ bytes: [UInt8], to path: String) throws(PackError) {
        try NewFile.write(bytes, to: path, replacing: true)
    }
}
