import Languages
import Resilience

/// Which cloud is asked, with which models, and how long it may take. Everything has a default except the address.
public struct CloudConfiguration: Sendable {
    /// The address that the operations' paths are appended to: `https://api.example.com/v1`.
    public var baseURL: String
    /// Where the key comes from.
    public var key: CloudKeySource
    /// Whether `http://` is allowed to hosts other than this machine. The key and what customers say are then readable
    /// by everyone on the way.
    public var allowInsecure = false
    /// Which models are asked.
    public var models = Models()
    /// Which of several models translates what. Without it, the one in ``models``.
    public var routing: ModelRouting?
    /// The voices to choose from. Without them, the one in ``models``.
    public var voices: VoiceRouting?
    /// Whether the cloud has `POST /batch/translate`: translations of the backlog then go several in one request.
    public var offersBatches = false
    /// Whether customers' translations are asked for over `/ws/translate`, with the usual way behind it.
    public var translatesOverSocket = false
    /// Whether their sound is asked for with them.
    public var speaksOverSocket = false
    /// How a translation is asked for.
    public var translationForm = TranslationForm.chatCompletions
    /// How a recording is sent.
    public var transcriptionForm = TranscriptionForm.multipart
    /// What kind of counter this is, in English, for the models' instructions: `a hotel reception desk`.
    public var setting = "a service counter"
    /// How long operations may take that are not given a deadline.
    public var timeouts = Timeouts()

    /// The defaults for an address.
    public init(baseURL: String, key: CloudKeySource = .none) {
        self.baseURL = baseURL
        self.key = key
    }

    /// Every model that a call may name.
    var allModels: Set<String> {
        translationRouting.models.union([models.transcription])
            .union(voices.map { $0.offers.map(\.model) } ?? [models.speech])
    }

    /// The routing, made of ``models`` where none is given.
    var translationRouting: ModelRouting { routing ?? ModelRouting(models) }

    /// Which models are asked.
    public struct Models: Hashable, Sendable {
        /// The model that translates.
        public var translation = "gpt-4o-mini"
        /// Models that translate into particular languages better.
        public var translationInto: [LanguageTag: String] = [:]
        /// The model that recognises speech.
        public var transcription = "whisper-1"
        /// The model that speaks.
        public var speech = "tts-1"
        /// The voice that speaks.
        public var voice = "alloy"
        /// Voices that speak particular languages better.
        public var voices: [LanguageTag: String] = [:]

        /// The defaults.
        public init() {}
    }

    /// How a translation is asked for.
    public enum TranslationForm: String, Hashable, Sendable, CaseIterable {
        /// `POST /chat/completions`, with instructions to translate.
        case chatCompletions = "chat-completions"
        /// `POST /translate` with `{"text", "source", "target", "model"}`.
        case translate
    }

    /// How a recording is sent to `POST /audio/transcriptions`.
    public enum TranscriptionForm: String, Hashable, Sendable, CaseIterable {
        /// A form with a file, as OpenAI has it.
        case multipart
        /// JSON with the recording in base64 as `audio`.
        case json
    }

    /// How long operations may take that are not given a deadline.
    public struct Timeouts: Hashable, Sendable {
        /// Name lookup, connecting and TLS handshake together.
        public var connect: Duration = .seconds(3)
        /// ``CloudClient/check(deadline:)``.
        public var check: Duration = .seconds(5)
        /// How long a customer waits for a translation.
        public var live: Duration = .milliseconds(2500)
        /// How long a call may go on after the customer was answered otherwise, and how long a call from the backlog may
        /// take.
        public var backlog: Duration = .seconds(30)

        /// The defaults.
        public init() {}
    }
}

/// The address of a cloud, checked.
struct CloudEndpoint: Hashable, Sendable {
    private let base: String
    /// Whether it is on this machine, which takes no network.
    let isThisMachine: Bool

    /// - Throws: ``CloudError`` with what is wrong with the address.
    init(_ configuration: CloudConfiguration) throws(CloudError) {
        var base = configuration.baseURL
        while base.hasSuffix("/") { base.removeLast() }
        guard !base.isEmpty else {
            throw CloudError(
                .notConfigured, message: "No address of the cloud is configured",
                remedy: "Set cloud.base_url, or work offline")
        }
        let isPlain = base.lowercased().hasPrefix("http://")
        guard isPlain || base.lowercased().hasPrefix("https://"), let host = Self.host(of: base), !host.isEmpty,
            !base.contains(where: { $0 == "?" || $0 == "#" || $0 == "@" || $0.isWhitespace })
        else {
            throw CloudError(
                .badConfiguration, message: "cloud.base_url is not an address such as https://api.example.com/v1",
                remedy: "Correct it; a key belongs into the key file and not into the address")
        }
        guard !isPlain || configuration.allowInsecure || Self.isThisMachine(host) else {
            throw CloudError(
                .badConfiguration,
                message: "cloud.base_url is an http:// address of another machine (\(host)): "
                    + "the key and what customers say could be read on the way",
                remedy: "Use https://, or set cloud.allow_insecure if the network in between is yours")
        }
        self.base = base
        isThisMachine = Self.isThisMachine(host)
    }

    /// The address of an operation, whose path starts with a slash.
    func url(_ path: String) -> String { base + path }

    /// The address itself, to make a connection to.
    var root: String { base + "/" }

    /// The host, in lower case, without port and brackets.
    private static func host(of url: String) -> String? {
        guard let scheme = url.range(of: "://") else { return nil }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" }.lowercased()
        if authority.hasPrefix("[") {
            return authority.firstIndex(of: "]").map {
                String(authority[authority.index(after: authority.startIndex)..<$0])
            }
        }
        return String(authority.prefix { $0 != ":" })
    }

    private static func isThisMachine(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil)
    }
}
