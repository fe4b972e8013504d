import Cloud
import Foundation
import Languages
import SpeechAudio
import SpeechEngines

/// A text to be spoken by a voice of the cloud, for a recording.
public struct SpokenText: Sendable, Codable {
    /// The words.
    public let text: String
    /// Their language.
    public let language: LanguageTag
    /// The cloud's voice; `nil` for the one that the configuration chooses.
    public let voice: String?

    /// A text.
    public init(text: String, language: LanguageTag, voice: String? = nil) {
        (self.text, self.language, self.voice) = (text, language, voice)
    }
}

/// What recordings will cost, before they are begun.
public struct VoiceEstimate: Sendable, Codable {
    /// In words, such as `12 calls, about $0.02`.
    public let words: String
    /// In micro-dollars.
    public let microdollars: Int64
    /// Whether the limits on spending let all of it through.
    public let fits: Bool
}

extension KioskServices {
    /// What speaking these texts will cost, before it is begun.
    ///
    /// - Throws: ``KioskError`` of code `notFound` without a cloud.
    public func estimate(speaking texts: [SpokenText]) throws(KioskError) -> VoiceEstimate {
        let estimate = try cloud().estimate(
            speaking: texts.lazy.map { spoken in
                var request = SpeechRequest(text: spoken.text, language: spoken.language)
                request.voice = spoken.voice
                return request
            })
        return VoiceEstimate(
            words: estimate.description, microdollars: estimate.amount.rawValue, fits: estimate.fits)
    }

    /// Lets the cloud speak a text, behind what a customer waits for. What it costs is in the ledger, within the limits.
    ///
    /// - Throws: ``KioskError`` of code `notFound` without a cloud, `unavailable` when it does not speak.
    public func speak(_ spoken: SpokenText) async throws(KioskError) -> SoundClip {
        var settings = CloudVoice.Settings()
        settings.voice = spoken.voice
        settings.traffic = .backlog
        settings.firstSound = .seconds(30)
        settings.timeout = .seconds(90)
        do {
            return try await CloudVoice(gateway: try cloud(), settings: settings)
                .synthesise(spoken.text, language: spoken.language)
        } catch let error as KioskError {
            throw error
        } catch let error as SpeechEngineError {
            throw KioskError(error)
        } catch {
            throw KioskError(.unavailable, "The cloud did not speak", remedy: "Try again")
        }
    }

    private func cloud() throws(KioskError) -> CloudGateway {
        guard let gateway else {
            throw KioskError(.notFound, "No cloud is configured", remedy: "Set cloud.base_url, or use --from local")
        }
        return gateway
    }
}

/// The voices on this board and its network, for recordings: those that the configuration names, without the cloud's.
public struct LocalVoices: Sendable {
    private let engines: Engines
    private let name: String?

    /// Finds the voices.
    ///
    /// - Parameter name: the only one to use, `espeak` or `wyoming`; `nil` for all, in the configuration's order.
    public init(_ configuration: KioskConfiguration, only name: String? = nil) throws(KioskError) {
        guard name.map({ ["espeak", "espeak-ng", "wyoming"].contains($0) }) ?? true else {
            throw KioskError(
                .badInput, "There is no local voice \(name ?? "")", remedy: "There are espeak and wyoming")
        }
        self.name = name == "espeak" ? "espeak-ng" : name
        engines = try Engines(
            configuration, Assets(configuration: configuration, program: Assets.program), cloud: nil)
    }

    /// Whether one of them speaks a language.
    public func speaks(_ language: LanguageTag) -> Bool { !voices(language).isEmpty }

    /// Speaks a text with the first that can.
    public func speak(_ text: String, in language: LanguageTag) async throws(KioskError) -> SoundClip {
        var failure: SpeechEngineError?
        for voice in voices(language) {
            do {
                return try await voice.synthesise(text, language: language)
            } catch {
                failure = error
            }
        }
        throw failure.map { KioskError($0) }
            ?? KioskError(.notFound, "No voice here speaks \(language)", remedy: "Record it, or use --from cloud")
    }

    private func voices(_ language: LanguageTag) -> [any Voice] {
        engines.voices(for: language).filter { name == nil || $0.name == name }
    }
}
