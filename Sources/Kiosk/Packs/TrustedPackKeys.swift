import PhrasePacks

/// The keys that may sign packs here.
struct TrustedPackKeys {
    let keys: [PackPublicKey]

    /// The keys of the configuration, replaced as signed statements say, and those that a request brings.
    ///
    /// - Throws: ``KioskError`` that names the key or statement that cannot be used: to leave one out in silence would
    ///   be to trust one that was replaced.
    init(_ configuration: KioskConfiguration, besides others: [String] = []) throws(KioskError) {
        do throws(PackError) {
            var configured: [PackPublicKey] = []
            for entry in configuration[Setting.trustedKeys] { configured.append(try Self.key(entry)) }
            var trusted = TrustedKeys(configured)
            for path in configuration[Setting.keyRotations] { try trusted.apply(statementAt: path) }
            var keys = trusted.keys
            for text in others { keys.append(try PackPublicKey(parsing: text)) }
            self.keys = keys
        } catch {
            throw KioskError(error)
        }
    }

    /// A key as it is written, or the file of one.
    private static func key(_ entry: String) throws(PackError) -> PackPublicKey {
        if let key = try? PackPublicKey(parsing: entry) { return key }
        return try PackPublicKey.read(entry)
    }
}
