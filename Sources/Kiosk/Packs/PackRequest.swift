/// What to install, and what is allowed for it. The command line, the API and a stick that is put in ask alike.
///
///     let done = try await kiosk.installPack(PackRequest(path: "/media/stick/cafe-1.2.0.parleypack"))
public struct PackRequest: Sendable, Codable {
    /// A signed pack's file, or a pack's folder; an absolute path.
    public var path: String
    /// Public keys, as minisign writes them, that are trusted besides those of the configuration.
    public var trustedKeys: [String]
    /// Whether a version that is older than the installed one may take its place.
    public var allowsDowngrade: Bool
    /// Whether a folder, which nobody signed, is refused.
    public var mustBeSigned: Bool
    /// The priority among packs, instead of the pack's own.
    public var priority: Int?

    /// Asks for a pack.
    public init(
        path: String, trustedKeys: [String] = [], allowsDowngrade: Bool = false, mustBeSigned: Bool = false,
        priority: Int? = nil
    ) {
        self.path = path
        self.trustedKeys = trustedKeys
        self.allowsDowngrade = allowsDowngrade
        self.mustBeSigned = mustBeSigned
        self.priority = priority
    }

    /// Reads a request; all but the path may be left out.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            path: try values.decode(String.self, forKey: .path),
            trustedKeys: try values.decodeIfPresent([String].self, forKey: .trustedKeys) ?? [],
            allowsDowngrade: try values.decodeIfPresent(Bool.self, forKey: .allowsDowngrade) ?? false,
            mustBeSigned: try values.decodeIfPresent(Bool.self, forKey: .mustBeSigned) ?? false,
            priority: try values.decodeIfPresent(Int.self, forKey: .priority))
    }
}
