import Cloud
import Foundation
import Languages
import SpeechEngines

/// The recognisers and voices that the configuration names, in their order for each language.
struct Engines: Sendable {
    /// Hears with the first recogniser that can.
    let recognisers: RecogniserChain
    /// What the configuration names and is not there, in words; the kiosk goes on without it.
    let problems: [String]
    private let recognisersByLanguage: [LanguageTag: [any Recogniser]]
    private let voicesByLanguage: [LanguageTag: [any Voice]]

    init(_ configuration: KioskConfiguration, _ assets: Assets, cloud: CloudGateway?) throws(KioskError) {
        var problems: [String] = []
        // What a name in the configuration stands for; a name may stand for nothing here.
        var recognisers: [String: [any Recogniser]] = [
            "sherpa": [], "wyoming": [], "cloud-stream": [], "cloud": [],
        ]
        for folder in configuration[Setting.recogniserModels] {
            do {
                let model = try SherpaRecogniser(modelFolder: assets.models.appending(path: folder).path)
                recognisers["sherpa", default: []].append(model)
                recognisers[model.name] = [model]
            } catch {
                problems.append("\(error)")
            }
        }
        if let server = try Self.server(Setting.wyomingRecogniser, configuration) {
            recognisers["wyoming"] = [WyomingRecogniser(name: "wyoming", address: server)]
        }
        if let cloud, Self.someSoundMayLeave(configuration) {
            recognisers["cloud"] = [CloudRecogniser(gateway: cloud)]
            let (customer, clerk) = (configuration[Setting.customerLanguage], configuration[Setting.clerkLanguage])
            recognisers["cloud-stream"] = [
                CloudVoiceRecogniser(gateway: cloud) { $0.primary == clerk.primary ? customer : clerk }
            ]
        }
        var voices: [String: [any Voice]] = [
            "espeak": [EspeakVoice()], "wyoming": [], "cloud-stream": [], "cloud": [],
        ]
        if let cloud {
            voices["cloud"] = [CloudVoice(gateway: cloud)]
            if configuration[Setting.cloudTranslationSocket] {
                voices["cloud-stream"] = [TranslationSoundVoice(gateway: cloud)]
            }
        }
        if let server = try Self.server(Setting.wyomingVoice, configuration) {
            voices["wyoming"] = [WyomingVoice(name: "wyoming", address: server)]
        }

        recognisersByLanguage = try Self.order(
            recognisers, Setting.recognisers, Setting.recognisersByLanguage, configuration
        ) { $0.recognises($1) }
        voicesByLanguage = try Self.order(
            voices, Setting.voices, Setting.voicesByLanguage, configuration
        ) { $0.speaks($1) }
        do {
            self.recognisers = try RecogniserChain(
                Dictionary(
                    recognisersByLanguage.values.joined().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
                ).map(\.value),
                order: recognisersByLanguage.mapValues { $0.map(\.name) })
        } catch {
            throw KioskError(.badInput, error.message, remedy: error.remedy)
        }
        self.problems = problems
    }

    /// Loads the models now, so that the first customer does not wait for them.
    func prepare() async {
        for case let model as SherpaRecogniser in recognisersByLanguage.values.joined() {
            try? await model.prepare()  // What is wrong with it, the first turn says.
        }
    }

    /// Whether there is a language in which sound may leave the board.
    private static func someSoundMayLeave(_ configuration: KioskConfiguration) -> Bool {
        ([configuration[Setting.mayLeave]] + Setting.mayLeaveByLanguage.values.map { configuration[$0] })
            .contains { $0?.contains(.sound) == true }
    }

    /// The recognisers that hear a language, in the order in which they are tried.
    func recognisers(for language: LanguageTag) -> [any Recogniser] { recognisersByLanguage[language] ?? [] }

    /// The voices that speak a language, in the order in which they are tried.
    func voices(for language: LanguageTag) -> [any Voice] { voicesByLanguage[language] ?? [] }

    private static func server(
        _ key: ConfigurationKey<String>, _ configuration: KioskConfiguration
    ) throws(KioskError) -> WyomingAddress? {
        let text = configuration[key]
        guard !text.isEmpty else { return nil }
        do {
            return try WyomingAddress(parsing: text)
        } catch {
            throw KioskError(
                .badInput, "\(configuration.text(of: key).origin): \(key.name): \(error.message)", remedy: error.remedy)
        }
    }

    /// The engines of each language, in the order that the configuration gives.
    private static func order<Engine>(
        _ engines: [String: [Engine]], _ usual: ConfigurationKey<[String]>,
        _ byLanguage: [LanguageTag: ConfigurationKey<[String]>], _ configuration: KioskConfiguration,
        serves: (Engine, LanguageTag) -> Bool
    ) throws(KioskError) -> [LanguageTag: [Engine]] {
        var order: [LanguageTag: [Engine]] = [:]
        for language in LanguageTag.known {
            let own = byLanguage[language].flatMap { configuration.says($0) ? $0 : nil }
            let key = own ?? usual
            for name in configuration[key] {
                guard let named = engines[name] else {
                    throw KioskError(
                        .badInput, "\(configuration.text(of: key).origin): \(key.name): there is no engine \(name)",
                        remedy: "There are \(engines.keys.sorted().joined(separator: ", "))")
                }
                order[language, default: []] += named.filter { serves($0, language) }
            }
        }
        return order
    }
}
