import Cloud
import Foundation
import Languages

/// The keys of the cloud's money, routing and privacy. The client's own keys are in ``Setting`` with the others.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Setting {
    // What may leave the board.
    public static let mayLeave = ConfigurationKey.permission(
        "cloud.may_leave", "What may leave the board: `nothing`, `text`, `sound`, or `text, sound`.", fallback: .text)
    public static let mayLeaveByLanguage = Dictionary(
        uniqueKeysWithValues: LanguageTag.known.map { language in
            (
                language,
                ConfigurationKey.permission(
                    "cloud.may_leave_for.\(language.rawValue.lowercased())",
                    "Instead of cloud.may_leave, for \(language).",
                    fallback: nil)
            )
        })

    // Which model.
    public static let cloudComplexModel = ConfigurationKey.text(
        "cloud.complex_model", "The model of the tier `complex`. Empty: cloud.translation_model.")
    public static let cloudEscalationModel = ConfigurationKey.text(
        "cloud.escalation_model",
        "The model of the tier `escalation`, for \"ask better\" on the screen. Empty: the complex one.")
    public static let cloudRules = ConfigurationKey.rules(
        "cloud.rules",
        "Which texts go to which tier; the first rule that fits decides, and `ask better` comes before them all.")
    public static let cloudModelByLanguage = Dictionary(
        uniqueKeysWithValues: LanguageTag.known.map { language in
            (
                language,
                ConfigurationKey.text(
                    "cloud.translation_model_for.\(language.rawValue.lowercased())",
                    "The model that translates into \(language), for all tiers. Empty: the tiers'.")
            )
        })
    public static let cloudTranslationForm = ConfigurationKey.choice(
        "cloud.translation_form", "How a translation is asked for: POST /chat/completions or POST /translate.",
        of: CloudConfiguration.TranslationForm.allCases.map(\.rawValue), fallback: "chat-completions")
    public static let cloudTranscriptionForm = ConfigurationKey.choice(
        "cloud.transcription_form", "How a recording is sent: as a form with a file, or as JSON with base64.",
        of: CloudConfiguration.TranscriptionForm.allCases.map(\.rawValue), fallback: "multipart")
    public static let cloudTranslationSocket = ConfigurationKey.flag(
        "cloud.translation_socket",
        "Whether customers' translations are asked for over the cloud's WebSocket /ws/translate, with the usual way behind.",
        fallback: false)
    public static let cloudBatches = ConfigurationKey.flag(
        "cloud.batches", "Whether the cloud has POST /batch/translate; what waits is then sent ten texts at a time.",
        fallback: false)
    public static let cloudAllowsInsecure = ConfigurationKey.flag(
        "cloud.allow_insecure",
        "Whether cloud.base_url may be http:// on another machine. Everybody on the way can read it.",
        fallback: false)

    public static let cloudSpeechModel = ConfigurationKey.text(
        "cloud.speech_model", "The model of the voice `cloud` in synthesis.engines.", fallback: "tts-1")
    public static let cloudVoice = ConfigurationKey.text(
        "cloud.voice", "The voice that it speaks with.", fallback: "alloy")

    // What it costs.
    public static let cloudPrices = ConfigurationKey.prices(
        "cloud.prices",
        "What models and voices cost, in micro-dollars: for a million tokens `in` and `out` and a million `characters`, "
            + "and for a `minute` of sound.")
    public static let cloudDailyCap = ConfigurationKey.number(
        "cloud.daily_cap", "The most that a day may cost, in micro-dollars; 0 for no limit.", in: 0...1_000_000_000_000,
        fallback: 0)
    public static let cloudMonthlyCap = ConfigurationKey.number(
        "cloud.monthly_cap", "The most that a month may cost, in micro-dollars; 0 for no limit.",
        in: 0...1_000_000_000_000, fallback: 0)
    public static let cloudCheaperFrom = ConfigurationKey.number(
        "cloud.cheaper_from_percent", "From how much of a cap on only the cheaper models are asked.", in: 1...100,
        fallback: 80)

    // A newer upstream, tried out.
    public static let canaryBaseURL = ConfigurationKey.text(
        "cloud.canary.base_url", "A second cloud API that gets a share of the turns. Empty: none.")
    public static let canaryKeyFile = ConfigurationKey.text(
        "cloud.canary.key_file", "The file that holds its key. Empty: cloud.key_file.")
    public static let canaryModel = ConfigurationKey.text(
        "cloud.canary.translation_model", "The model that it translates with. Empty: the same.")
    public static let canaryPercent = ConfigurationKey.number(
        "cloud.canary.percent", "How much of 100 turns it gets.", in: 0...100, fallback: 10)
    public static let canaryTrial = ConfigurationKey.text(
        "cloud.canary.trial", "The trial's name; one that was rolled back stays so until the name changes.",
        fallback: "trial")

    static let cloudExtras: [any AnyConfigurationKey] =
        [mayLeave] + LanguageTag.known.compactMap { mayLeaveByLanguage[$0] } + [
            cloudComplexModel, cloudEscalationModel, cloudRules,
        ] + LanguageTag.known.compactMap { cloudModelByLanguage[$0] } + [
            cloudSpeechModel, cloudVoice, cloudTranslationForm, cloudTranscriptionForm, cloudTranslationSocket,
            cloudBatches,
            cloudAllowsInsecure, cloudPrices, cloudDailyCap,
            cloudMonthlyCap, cloudCheaperFrom, canaryBaseURL, canaryKeyFile, canaryModel, canaryPercent, canaryTrial,
        ]
}

extension ConfigurationKey where Value == PrivacyPolicy.Permission? {
    /// What may leave the board.
    static func permission(_ name: String, _ summary: String, fallback: PrivacyPolicy.Permission?) -> Self {
        Self(
            name: name, summary: summary, fallback: fallback?.description ?? "",
            expected: "nothing, text, sound, or both", value: fallback,
            parse: { text in
                if text.isEmpty, fallback == nil { return .some(nil) }
                return PrivacyPolicy.Permission(parsing: text).map { .some($0) }
            })
    }
}

extension ConfigurationKey where Value == [RoutingRule] {
    /// Rules such as `complex from=en to=lo+km characters=120- hours=22-6`.
    static func rules(_ name: String, _ summary: String) -> Self {
        Self(
            name: name, summary: summary, fallback: "",
            expected: "rules such as `complex from=en+vi to=lo characters=120- hours=22-6`, a list", value: [],
            parse: { text in
                let rules = text.split(separator: ",").map { RoutingRule(parsing: $0) }
                return rules.contains { $0 == nil } ? nil : rules.compactMap(\.self)
            })
    }
}

extension ConfigurationKey where Value == PriceTable {
    /// Prices such as `small-model in=150000 out=600000`, and `voice:NAME characters=15000000`.
    static func prices(_ name: String, _ summary: String) -> Self {
        Self(
            name: name, summary: summary, fallback: "",
            expected: "prices such as `small-model in=150000 out=600000` and `voice:alloy characters=15000000`, a list",
            value: PriceTable(), parse: { PriceTable(parsing: $0) })
    }
}

extension RoutingRule {
    /// A tier and its conditions.
    fileprivate init?(parsing text: some StringProtocol) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let tier = words.first.flatMap({ ModelTier(rawValue: String($0)) }) else { return nil }
        self.init(tier)
        for word in words.dropFirst() {
            let parts = word.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let bounds = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            switch parts[0] {
            case "from", "to":
                let languages = parts[1].split(separator: "+").map { LanguageTag(parsing: String($0)) }
                guard !languages.isEmpty, languages.allSatisfy({ $0?.isKnown == true }) else { return nil }
                let set = Set(languages.compactMap(\.self))
                if parts[0] == "from" { sources = set } else { targets = set }
            case "characters":
                guard bounds.count == 2, bounds[0] != nil || bounds[1] != nil else { return nil }
                (minimumCharacters, maximumCharacters) = (bounds[0], bounds[1])
            case "hours":
                guard bounds.count == 2, let start = bounds[0], let end = bounds[1],
                    let hours = HoursOfDay(from: start, to: end)
                else { return nil }
                self.hours = hours
            default: return nil
            }
        }
    }
}

extension PriceTable {
    /// Names with their prices.
    fileprivate init?(parsing text: String) {
        self.init()
        for entry in text.split(separator: ",") {
            let words = entry.split(whereSeparator: \.isWhitespace)
            guard let name = words.first, words.count > 1 else { return nil }
            var parts: [Substring: Int64] = [:]
            for word in words.dropFirst() {
                let pair = word.split(separator: "=", maxSplits: 1)
                guard pair.count == 2, let amount = Int64(pair[1]), amount >= 0,
                    ["in", "out", "characters", "minute"].contains(pair[0])
                else { return nil }
                parts[pair[0]] = amount
            }
            let price = Price(
                inputTokens: parts["in"], outputTokens: parts["out"], characters: parts["characters"],
                minute: parts["minute"])
            if name.hasPrefix("voice:") {
                voices[String(name.dropFirst("voice:".count))] = price
            } else {
                models[String(name)] = price
            }
        }
    }
}

extension CloudPolicy {
    /// What the configuration says about money, privacy and a newer upstream.
    init(_ configuration: KioskConfiguration) {
        self.init()
        privacy = PrivacyPolicy(configuration[Setting.mayLeave] ?? .text)
        for (language, key) in Setting.mayLeaveByLanguage { privacy.languages[language] = configuration[key] }
        prices = configuration[Setting.cloudPrices]
        func cap(_ key: ConfigurationKey<Int>) -> Microdollars? {
            configuration[key] == 0 ? nil : Microdollars(Int64(configuration[key]))
        }
        caps = SpendingCaps(
            daily: cap(Setting.cloudDailyCap), monthly: cap(Setting.cloudMonthlyCap),
            cheaperFromPercent: configuration[Setting.cloudCheaperFrom], timeZone: .current)
        if !configuration[Setting.canaryBaseURL].isEmpty {
            canary = Canary.Settings(
                trial: configuration[Setting.canaryTrial], newerPercent: Double(configuration[Setting.canaryPercent]))
        }
    }
}

extension CloudConfiguration {
    /// What the configuration says about the cloud.
    init(_ configuration: KioskConfiguration) {
        self.init(
            baseURL: configuration[Setting.cloudBaseURL], key: Self.key(configuration[Setting.cloudKeyFile]))
        models.translation = configuration[Setting.cloudTranslationModel]
        models.transcription = configuration[Setting.cloudTranscriptionModel]
        models.speech = configuration[Setting.cloudSpeechModel]
        models.voice = configuration[Setting.cloudVoice]
        timeouts.live = .milliseconds(configuration[Setting.cloudDeadline])
        allowInsecure = configuration[Setting.cloudAllowsInsecure]
        offersBatches = configuration[Setting.cloudBatches]
        translatesOverSocket = configuration[Setting.cloudTranslationSocket]
        speaksOverSocket = ([configuration[Setting.voices]] + Setting.voicesByLanguage.values.map { configuration[$0] })
            .contains { $0.contains("cloud-stream") }
        translationForm = TranslationForm(rawValue: configuration[Setting.cloudTranslationForm]) ?? translationForm
        transcriptionForm =
            TranscriptionForm(rawValue: configuration[Setting.cloudTranscriptionForm]) ?? transcriptionForm
        func model(_ key: ConfigurationKey<String>) -> String? {
            configuration[key].isEmpty ? nil : configuration[key]
        }
        routing = ModelRouting(
            ModelTiers(
                standard: models.translation, complex: model(Setting.cloudComplexModel),
                escalation: model(Setting.cloudEscalationModel)),
            overrides: Setting.cloudModelByLanguage.compactMapValues(model).mapValues { ModelTiers(standard: $0) },
            rules: [.clerksTap] + configuration[Setting.cloudRules])
    }

    /// The newer upstream that is tried out; `nil` when there is none.
    func newer(_ configuration: KioskConfiguration) -> CloudConfiguration? {
        let address = configuration[Setting.canaryBaseURL]
        guard !address.isEmpty else { return nil }
        var newer = self
        newer.baseURL = address
        let file = configuration[Setting.canaryKeyFile]
        if !file.isEmpty { newer.key = .file(file) }
        let model = configuration[Setting.canaryModel]
        if !model.isEmpty {
            newer.models.translation = model
            newer.routing = nil
        }
        return newer
    }

    private static func key(_ file: String) -> CloudKeySource {
        if !file.isEmpty { return .file(file) }
        let credentials = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
        let isHandedOver = credentials.map { FileManager.default.fileExists(atPath: $0 + "/cloud-key") } ?? false
        return isHandedOver ? .systemdCredential("cloud-key") : .none
    }
}
