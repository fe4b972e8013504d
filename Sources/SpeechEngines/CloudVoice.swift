import Cloud
import Languages
import Resilience
import SpeechAudio

/// Speaks with a voice of the cloud, as a whole or while the sound still comes.
///
///     let voice = CloudVoice(gateway: gateway, languages: [.thai, .vietnamese])
///     let played = try await loudspeaker.play(try await voice.stream("สวัสดี", language: .thai))
///     if played.isWhole { … keep played.clip … }
///
/// It asks for bare samples, which can be played from the first byte on.
public final class CloudVoice: StreamingVoice {
    /// How long things may take, and how much sound is held in between.
    public struct Settings: Hashable, Sendable {
        /// Samples a second to ask for, in Hz.
        public var sampleRate = 24_000
        /// How long the first sound may take. Past it the call has failed, and another voice can be asked.
        public var firstSound = Duration.milliseconds(2500)
        /// How long the whole sound may take, from the call on.
        public var timeout = Duration.seconds(30)
        /// How many pieces are there before the first sample is played. Their length is the gateway's choice, by the
        /// measured round trip: 20 ms on a fast network, 200 ms on a slow one.
        public var leadPieces = 2
        /// The least lead, which a sound card needs whatever the network is like.
        public var leastLead = Duration.milliseconds(60)
        /// How long a text may sound. What is longer is no answer to anything that is said at a counter.
        public var longest = Duration.seconds(120)
        /// The cloud's voice; `nil` for the one that the configuration chooses.
        public var voice: String?
        /// Whether somebody waits for the sound.
        public var traffic = TrafficClass.live

        /// The defaults.
        public init() {}
    }

    /// What configuration and logs call this engine.
    public let name = "cloud"
    private let gateway: CloudGateway
    private let languages: [LanguageTag]
    private let settings: Settings

    /// Takes the way to the cloud.
    ///
    /// - Parameter languages: The languages to ask it for.
    public init(
        gateway: CloudGateway, languages: [LanguageTag] = LanguageTag.known, settings: Settings = Settings()
    ) {
        self.gateway = gateway
        self.languages = languages
        self.settings = settings
    }

    /// Whether the cloud may be asked for this language.
    public func speaks(_ language: LanguageTag) -> Bool {
        languages.contains { $0.primary == language.primary }
    }

    /// Speaks the text, and waits for all of it.
    public func synthesise(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundClip {
        var pieces = try await begin(text, language).pieces
        var samples: [Float] = []
        while let piece = try await pieces.next() { samples += piece }
        return SoundClip(samples: samples, sampleRate: settings.sampleRate)
    }

    /// Begins to speak the text. Returns when the first sound is there.
    public func stream(_ text: String, language: LanguageTag) async throws(SpeechEngineError) -> SoundStream {
        let sound = try await begin(text, language)
        let lead = max(settings.leastLead, sound.pieceLength * max(1, settings.leadPieces))
        return SoundStream(sampleRate: settings.sampleRate, lead: lead) { writer in
            var pieces = sound.pieces
            while let piece = try await pieces.next() {
                guard await writer.send(piece) else { return }
            }
        }
    }

    private func begin(_ text: String, _ language: LanguageTag) async throws(SpeechEngineError) -> VoiceSound {
        guard speaks(language) else {
            throw .unsupported(language, by: name, instead: "Name another voice for \(language)")
        }
        var request = SpeechRequest(text: text, language: language)
        request.sampleRate = settings.sampleRate
        request.voice = settings.voice
        do {
            let speech = try await gateway.synthesise(
                request, settings.traffic, deadline: .after(settings.timeout), firstSound: .after(settings.firstSound))
            return try VoiceSound(speech, settings)
        } catch let error as CloudError {
            throw SpeechEngineError(error)
        } catch let error as SpeechEngineError {
            throw error
        } catch {
            throw .noSamples("an unknown failure")
        }
    }
}

/// The samples of a voice that is still coming. Sees to it that they are samples.
private struct VoiceSound: Sendable {
    private let speech: CloudSpeech
    private let sampleRate: Int
    private let mostSamples: Int

    /// What servers call bare samples, or leave unnamed.
    private static let types: Set<String> = [
        "audio/pcm", "audio/x-pcm", "audio/l16", "audio/raw", "audio/x-raw", "application/octet-stream",
    ]
    /// How files of sound begin, of the kinds that servers send although they were asked for bare samples.
    private static let fileMarks = ["RIFF", "fLaC", "OggS", "ID3"].map { Array($0.utf8) }

    init(_ speech: CloudSpeech, _ settings: CloudVoice.Settings) throws(SpeechEngineError) {
        if let type = speech.mediaType, !Self.types.contains(type) { throw .noSamples("\(type)") }
        guard let first = speech.first else { throw .noSamples("no sound at all") }
        if Self.fileMarks.contains(where: { first.starts(with: $0) }) { throw .noSamples("a sound file") }
        self.speech = speech
        sampleRate = max(1, settings.sampleRate)
        mostSamples = Int(Double(sampleRate) * (settings.longest / .seconds(1)))
    }

    /// How long a piece is.
    var pieceLength: Duration { .seconds(Double(speech.chunkBytes ?? 0) / Double(2 * sampleRate)) }

    /// The sound, to be read once.
    var pieces: Pieces { Pieces(bytes: speech.pieces.makeAsyncIterator(), samplesLeft: mostSamples) }

    struct Pieces {
        var bytes: SpeechPieces.Iterator
        var samplesLeft: Int

        /// The next samples; `nil` at the end.
        mutating func next() async throws(SpeechEngineError) -> [Float]? {
            let piece: [UInt8]?
            do throws(CloudError) {
                piece = try await bytes.next(isolation: nil)
            } catch {
                throw SpeechEngineError(error)
            }
            guard let piece else { return nil }
            samplesLeft -= piece.count / 2
            guard samplesLeft >= 0 else {
                throw SpeechEngineError(
                    .badResponse, "The cloud's voice does not end", remedy: "Choose another voice or model",
                    isTransient: false)
            }
            return [Float](littleEndian16: piece[...])
        }
    }
}

extension SpeechEngineError {
    fileprivate static func noSamples(_ what: String) -> SpeechEngineError {
        SpeechEngineError(
            .badResponse, "The cloud was asked for bare samples (pcm) and sent \(what)",
            remedy: "Choose a model that speaks in the format pcm, or another voice", isTransient: false)
    }
}
