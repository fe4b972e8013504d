import Languages

/// What may leave the board: text, sound, both, or nothing; for each language that is spoken.
///
///     var privacy = PrivacyPolicy()                                  // text in every language, sound in none
///     privacy.languages[.korean] = PrivacyPolicy.Permission(parsing: "nothing")
///     privacy.allows(.text, in: .korean)                             // false
public struct PrivacyPolicy: Hashable, Sendable {
    /// What may leave the board.
    public struct Permission: OptionSet, Hashable, Sendable, CustomStringConvertible {
        /// The bits: 1 for text, 2 for sound.
        public let rawValue: Int

        /// A permission from its bits.
        public init(rawValue: Int) {
            self.rawValue = rawValue & 3
        }

        /// What was heard or is to be said, as text.
        public static let text = Permission(rawValue: 1)
        /// What was said, as a recording.
        public static let sound = Permission(rawValue: 2)
        /// Nothing at all.
        public static let nothing: Permission = []

        /// Reads a permission from configuration: `nothing`, `text`, `sound`, or `text, sound`, in any case and order.
        ///
        /// - Returns: `nil` for anything else: a permission that was misspelt is not taken for one.
        public init?(parsing text: String) {
            let words = text.lowercased().split { $0 == "," || $0 == "+" || $0.isWhitespace }
            switch Set(words) {
            case ["nothing"]: self = .nothing
            case ["text"]: self = .text
            case ["sound"]: self = .sound
            case ["text", "sound"]: self = [.text, .sound]
            default: return nil
            }
        }

        /// What ``init(parsing:)`` reads.
        public var description: String {
            switch (contains(.text), contains(.sound)) {
            case (false, false): "nothing"
            case (true, false): "text"
            case (false, true): "sound"
            case (true, true): "text, sound"
            }
        }
    }

    /// What may leave in languages that are not named in ``languages``.
    public var standard: Permission
    /// What may leave in particular languages, instead of ``standard``.
    public var languages: [LanguageTag: Permission]

    /// A policy. Text may leave and sound may not, unless something else is said.
    public init(_ standard: Permission = .text, languages: [LanguageTag: Permission] = [:]) {
        self.standard = standard
        self.languages = languages
    }

    /// What may leave in a language. A tag with a script or a region takes the permission of its language when it has
    /// none of its own: `zh-CN` that of `zh`.
    public func permission(for language: LanguageTag) -> Permission {
        languages[language] ?? languages[LanguageTag(rawValue: language.primary)] ?? standard
    }

    /// Whether something may leave the board.
    ///
    /// - Parameter language: the language it is in; `nil` when nobody knows yet, as for a recording before it is
    ///   recognised. Then it must be allowed in every language.
    public func allows(_ matter: Permission, in language: LanguageTag?) -> Bool {
        if let language { return permission(for: language).isSuperset(of: matter) }
        return standard.isSuperset(of: matter) && languages.values.allSatisfy { $0.isSuperset(of: matter) }
    }
}

extension CloudError {
    static func keptOnBoard(_ matter: PrivacyPolicy.Permission, in language: LanguageTag?) -> CloudError {
        CloudError(
            .keptOnBoard,
            message: "What is said in \(language?.englishName ?? "an unknown language") may not leave the board as "
                + "\(matter)",
            remedy: "Change what may leave the board in the configuration, if the customer's privacy allows it")
    }
}
