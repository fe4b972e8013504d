import Languages

/// Every key of the configuration, in the order in which the documentation lists them. Each says itself what it is for.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
public enum Setting {
    // Who speaks which language.
    public static let customerLanguage = ConfigurationKey.language(
        "languages.customer", "The customer's language when the screen opens.", fallback: .english)
    public static let clerkLanguage = ConfigurationKey.language(
        "languages.clerk", "The language of the person behind the counter.", fallback: .vietnamese)

    // Where things are.
    public static let dataDirectory = ConfigurationKey.text(
        "data.directory",
        "Where the store lies. Empty: $STATE_DIRECTORY (systemd), else $XDG_DATA_HOME/parley or ~/.local/share/parley.")
    public static let modelsDirectory = ConfigurationKey.text(
        "speech.models", "The folder of the speech models. Empty: beside the program.")
    public static let defaultPack = ConfigurationKey.text(
        "packs.default",
        "The pack's folder that is installed into a store that has none. Empty: the demo pack; `none`: no pack.")
    public static let trustedKeys = ConfigurationKey.list(
        "packs.trusted_keys",
        "The public keys that may sign packs: minisign's `.pub` files, or the keys themselves (`RW…`).")
    public static let keyRotations = ConfigurationKey.list(
        "packs.key_rotations",
        "Statements by which a trusted key names its successor, in order: files of `parley pack key --replaces`.")
    public static let requiresSignature = ConfigurationKey.flag(
        "packs.require_signature", "Whether only signed packs are installed, and folders refused.", fallback: false)
    public static let keptVersions = ConfigurationKey.number(
        "packs.keep_versions", "How many versions of a pack are kept, the one that answers among them.", in: 1...20,
        fallback: 3)

    // The listener.
    public static let port = ConfigurationKey.number(
        "server.port", "The loopback port of the customer's screen and its API; 0 takes a free one.", in: 0...65_535,
        fallback: 8_080)
    public static let largestUpload = ConfigurationKey.number(
        "server.largest_upload_bytes", "The largest sound file that POST /v1/turns takes.",
        in: 1_024...1_073_741_824, fallback: 33_554_432)

    // The technicians' API.
    public static let adminPort = ConfigurationKey.number(
        "web.admin_port", "The port of the technicians' API, with TLS and tokens; 0: there is none.", in: 0...65_535,
        fallback: 0)
    public static let adminHost = ConfigurationKey.text(
        "web.admin_host", "The address at which the technicians' API listens.", fallback: "0.0.0.0")
    public static let certificate = ConfigurationKey.text(
        "web.certificate", "The certificate of the technicians' API and those that vouch for it, as a PEM file.")
    public static let certificateKey = ConfigurationKey.text(
        "web.key", "The private key of web.certificate, as a PEM file.")
    public static let tokensFile = ConfigurationKey.text(
        "web.tokens_file", "The sums of the tokens that the technicians' API takes; `parley token add` writes it.")
    public static let largestPack = ConfigurationKey.number(
        "web.largest_pack_bytes", "The largest signed pack that the technicians' API takes.",
        in: 1_024...4_294_967_296, fallback: 1_073_741_824)

    // Sound.
    public static let microphone = ConfigurationKey.text(
        "microphone.device", "The microphone's stable name, as `parley doctor` lists it.", fallback: "default")
    public static let microphoneMode = ConfigurationKey.choice(
        "microphone.mode", "`open` listens all the time, `push` while a talk button is held, `off` never.",
        of: ["open", "push", "off"], fallback: "open")
    public static let bargeIn = ConfigurationKey.flag(
        "microphone.barge_in", "Whether speech interrupts an answer that is being spoken.", fallback: false)
    public static let soundMemory = ConfigurationKey.number(
        "microphone.ring_bytes", "Memory for sound that was captured and not yet used.", in: 65_536...67_108_864,
        fallback: 1_048_576)
    public static let loudspeaker = ConfigurationKey.text(
        "loudspeaker.device", "The loudspeaker's stable name; `none` shows text only.", fallback: "default")
    public static let echoCancellation = ConfigurationKey.flag(
        "sound.echo_cancellation", "Takes the loudspeaker's sound out of the microphone's.", fallback: true)
    public static let denoising = ConfigurationKey.flag(
        "sound.denoising", "SpeexDSP's denoiser before the recogniser; measured, it makes recognition worse.",
        fallback: false)
    public static let longestFile = ConfigurationKey.number(
        "sound.longest_file_seconds", "A longer sound file is refused.", in: 1...86_400, fallback: 600)

    // Endpointing.
    public static let preRoll = ConfigurationKey.number(
        "endpoint.pre_roll_ms", "Sound kept from before the speech was noticed.", in: 0...2_000, fallback: 300)
    public static let hangover = ConfigurationKey.number(
        "endpoint.hangover_ms", "Silence that ends an utterance.", in: 100...3_000, fallback: 600)
    public static let shortestSpeech = ConfigurationKey.number(
        "endpoint.minimum_speech_ms", "Shorter sounds are taken for noise.", in: 30...2_000, fallback: 100)
    public static let longestUtterance = ConfigurationKey.number(
        "endpoint.maximum_ms", "An utterance is cut here.", in: 1_000...60_000, fallback: 15_000)

    // Hearing and speaking.
    public static let recognisers = ConfigurationKey.list(
        "recognition.engines",
        "The recognisers in the order in which they are tried: `sherpa`, `wyoming`, `cloud-stream` (the cloud's voice "
            + "socket, before `cloud`), `cloud`, or a model's folder.",
        fallback: ["sherpa", "wyoming", "cloud"])
    public static let recogniserModels = ConfigurationKey.list(
        "recognition.models", "Folders under speech.models that sherpa-onnx loads.", fallback: ["moonshine-tiny-en"])
    public static let wyomingRecogniser = ConfigurationKey.text(
        "recognition.wyoming", "HOST:PORT of a Wyoming speech-to-text server. Empty: none.")
    public static let voices = ConfigurationKey.list(
        "synthesis.engines",
        "The voices in the order in which they are tried: `wyoming`, `espeak`, `cloud`, `cloud-stream` (what came with a "
            + "translation over cloud.translation_socket).", fallback: ["wyoming", "espeak"])
    public static let wyomingVoice = ConfigurationKey.text(
        "synthesis.wyoming", "HOST:PORT of a Wyoming text-to-speech server. Empty: none.")
    public static let recognisersByLanguage = perLanguage(
        "recognition.engines_for", "Instead of recognition.engines")
    public static let voicesByLanguage = perLanguage("synthesis.engines_for", "Instead of synthesis.engines")

    // The cloud.
    public static let cloudBaseURL = ConfigurationKey.text(
        "cloud.base_url", "The cloud API, such as https://api.example.com/v1. Empty: no cloud.")
    public static let cloudKeyFile = ConfigurationKey.text(
        "cloud.key_file", "The file that holds the API key. Empty: systemd's credential `cloud-key`, if there is one.")
    public static let cloudTranslationModel = ConfigurationKey.text(
        "cloud.translation_model", "The model that translates.", fallback: "gpt-4o-mini")
    public static let cloudTranscriptionModel = ConfigurationKey.text(
        "cloud.transcription_model", "The model that transcribes.", fallback: "whisper-1")
    public static let cloudDeadline = ConfigurationKey.number(
        "cloud.deadline_ms", "How long a customer waits for the cloud before the offline way is taken.",
        in: 100...30_000, fallback: 2_500)
    public static let watchesNetwork = ConfigurationKey.flag(
        "cloud.watch_network",
        "Whether the cloud is not asked while the kernel says that every network device is down or has no cable.",
        fallback: true)
    public static let cloudPhraseDays = ConfigurationKey.number(
        "cloud.phrase_days", "How long a translation from the cloud is kept.", in: 1...3_650, fallback: 90)
    public static let synchroniseEvery = ConfigurationKey.number(
        "sync.every_seconds", "How often the outbox is looked at while the kiosk runs.", in: 1...86_400, fallback: 15)

    public static let outboxRows = ConfigurationKey.number(
        "outbox.rows", "How many questions may wait for the cloud; the oldest are given up first.", in: 1...10_000_000,
        fallback: 10_000)
    public static let outboxBytes = ConfigurationKey.number(
        "outbox.bytes", "How many bytes of text may wait for the cloud.", in: 1_024...1_073_741_824,
        fallback: 4_194_304)
    public static let outboxDays = ConfigurationKey.number(
        "outbox.days", "How long a question waits before it is given up, and how long a finished one is kept.",
        in: 1...3_650, fallback: 90)

    public static let keepsSound = ConfigurationKey.flag(
        "outbox.keep_sound",
        "Whether what nobody could hear waits for the cloud as sound, encrypted; cloud.may_leave must allow sound, too.",
        fallback: false)
    public static let soundHours = ConfigurationKey.number(
        "outbox.sound_expiry_hours", "How long such a sound waits before it is deleted.", in: 1...720, fallback: 24)
    public static let soundBytes = ConfigurationKey.number(
        "outbox.sound_bytes", "How many bytes of sound may wait; the oldest go first. A minute takes 2 MB.",
        in: 65_536...1_073_741_824, fallback: 8_388_608)

    // Learning.
    public static let learnsAliases = ConfigurationKey.flag(
        "learning.aliases",
        "Whether a wording that was tapped twice for the same phrase, and never for another, answers as that phrase.",
        fallback: true)
    public static let learnedEntries = ConfigurationKey.number(
        "learning.entries", "How many aliases and answers of the cloud are kept; the least useful go first.",
        in: 0...1_000_000, fallback: 5_000)
    public static let learnedBytes = ConfigurationKey.number(
        "learning.bytes", "How much memory aliases and answers of the cloud may take.", in: 0...1_073_741_824,
        fallback: 8_388_608)

    public static let logLevel = ConfigurationKey.choice(
        "log.level", "What is logged.", of: ["trace", "debug", "info", "notice", "warning", "error"],
        fallback: "info")

    /// Every key.
    public static let all: [any AnyConfigurationKey] =
        [
            customerLanguage, clerkLanguage, dataDirectory, modelsDirectory, defaultPack, trustedKeys,
            keyRotations, requiresSignature, keptVersions, port, largestUpload, adminPort, adminHost, certificate,
            certificateKey, tokensFile, largestPack,
            microphone, microphoneMode, bargeIn, soundMemory, loudspeaker, echoCancellation, denoising, longestFile,
            preRoll, hangover, shortestSpeech, longestUtterance, recognisers, recogniserModels, wyomingRecogniser,
            voices, wyomingVoice,
        ] + LanguageTag.known.compactMap { recognisersByLanguage[$0] }
        + LanguageTag.known.compactMap { voicesByLanguage[$0] } + [
            cloudBaseURL, cloudKeyFile, cloudTranslationModel, cloudTranscriptionModel, cloudDeadline, watchesNetwork,
            cloudPhraseDays,
        ] + cloudExtras + [
            synchroniseEvery, outboxRows, outboxBytes, outboxDays, keepsSound, soundHours, soundBytes, learnsAliases,
            learnedEntries, learnedBytes, logLevel,
        ]

    private static func perLanguage(
        _ prefix: String, _ summary: String
    ) -> [LanguageTag: ConfigurationKey<[String]>] {
        Dictionary(
            uniqueKeysWithValues: LanguageTag.known.map { language in
                (language, .list("\(prefix).\(language.rawValue.lowercased())", "\(summary), for \(language)."))
            })
    }
}

extension Setting {
    /// Every key with its default, as a table in Markdown.
    public static var markdownTable: String {
        let rows = all.map { key in
            let fallback = key.fallback.isEmpty ? "" : "`\(key.fallback)`"
            return "| `\(key.name)` | \(fallback) | \(key.summary) Takes \(key.expected). | `\(key.environmentName)` |"
        }
        return (["| key | default | what it is | environment |", "|---|---|---|---|"] + rows).joined(separator: "\n")
    }
}
