/// A semantic version (semver.org 2.0.0), such as `1.4.0` or `2.0.0-rc.1`.
///
/// Versions order as semantic versioning says: `1.9.0 < 1.10.0-beta < 1.10.0`. Build metadata (`+20261121`) is kept in
/// the description and does not take part in comparisons.
///
///     PackVersion(parsing: "1.4.0")   // 1.4.0
///     PackVersion(parsing: "1.4")     // nil
public struct PackVersion: Sendable, CustomStringConvertible {
    /// Grows when a phrase that was there is gone or means something else.
    public let major: Int
    /// Grows when phrases are added.
    public let minor: Int
    /// Grows when wordings are corrected.
    public let patch: Int
    /// What follows a hyphen, split at its dots; empty for a released version.
    public let prerelease: [String]
    /// The version as it was written.
    public let description: String

    /// Reads a version.
    ///
    /// - Returns: `nil` when the text is not a semantic version of at most 64 bytes.
    public init?(parsing text: String) {
        guard text.utf8.count <= 64 else { return nil }
        let parts = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard Self.identifiers(parts[1]) != nil else { return nil }
        }
        let coreAndRest = parts[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        let core = coreAndRest[0].split(separator: ".", omittingEmptySubsequences: false).map(Self.number)
        guard core.count == 3, let major = core[0], let minor = core[1], let patch = core[2] else { return nil }
        if coreAndRest.count == 2 {
            guard let identifiers = Self.identifiers(coreAndRest[1]),
                !identifiers.contains(where: { Self.isNumeric($0) && Self.number($0) == nil })
            else { return nil }
            prerelease = identifiers
        } else {
            prerelease = []
        }
        (self.major, self.minor, self.patch) = (major, minor, patch)
        description = text
    }

    /// A number without leading zeros.
    private static func number(_ text: some StringProtocol) -> Int? {
        guard isNumeric(text), text == "0" || text.first != "0" else { return nil }
        return Int(text)
    }

    private static func isNumeric(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private static func identifiers(_ text: Substring) -> [String]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let areValid = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
        }
        return areValid ? parts.map(String.init) : nil
    }
}

extension PackVersion: Comparable {
    /// Whether `left` comes before `right` in semantic versioning's order.
    public static func < (left: PackVersion, right: PackVersion) -> Bool {
        let (leftCore, rightCore) = (left.core, right.core)
        if leftCore != rightCore { return leftCore.lexicographicallyPrecedes(rightCore) }
        if left.prerelease.isEmpty || right.prerelease.isEmpty {
            return !left.prerelease.isEmpty && right.prerelease.isEmpty
        }
        return left.prerelease.lexicographicallyPrecedes(right.prerelease) { first, second in
            switch (number(first), number(second)) {
            case (let first?, let second?): first < second
            case (.some, nil): true
            case (nil, .some): false
            case (nil, nil): first < second
            }
        }
    }

    /// Whether both have the same place in the order: build metadata does not count.
    public static func == (left: PackVersion, right: PackVersion) -> Bool {
        left.core == right.core && left.prerelease == right.prerelease
    }

    private var core: [Int] { [major, minor, patch] }
}

extension PackVersion: Hashable {
    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(core)
        hasher.combine(prerelease)
    }
}

extension UInt8 {
    /// Whether this is an ASCII letter or digit.
    var isASCIILetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}
