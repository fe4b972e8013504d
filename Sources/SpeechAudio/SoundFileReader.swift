import CSndFile
import Foundation

/// Reads a sound file of any format that libsndfile knows (WAV, AIFF, FLAC, Ogg Vorbis, Opus, MP3 and many more) as a
/// stream: however long the file, only a few thousand samples are in memory.
///
///     let reader = try SoundFileReader(path: "customer.flac")
///     var buffer = [Float](repeating: 0, count: 4096)
///     var span = buffer.mutableSpan
///     let count = try reader.read(into: &span)
///
/// Channels are averaged to one. Samples beyond full scale are clipped, and what is not a number is silence.
/// A file that is cut short is refused when it is opened where its header tells, and otherwise when the cut is reached.
/// Not for use by two threads at once.
@safe public final class SoundFileReader: SoundSource {
    /// Rates that a microphone or a sound file can have; beyond them a header is damaged.
    static let sampleRates = 4_000...384_000

    /// Samples a second, in Hz.
    public let sampleRate: Int
    /// How many channels the file has; ``read(into:)`` gives their average.
    public let channels: Int
    /// How many frames the header announces; `nil` where the format does not say.
    public let frames: Int?

    private let file: OpaquePointer
    private let name: String
    private let format: Int
    private var interleaved: [Float] = []
    private var framesRead = 0
    /// Bytes that libsndfile reads from; it must outlive `file`.
    private let memory: SoundMemory?

    private let limitSeconds: Int?

    private static let framesPerRead = 4096
    private static let unknownLength = sf_count_t.max

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: Where the file is.
    ///   - limitSeconds: A file that announces more than this is refused at once, and one that does not announce its
    ///     length is refused when it gets there. `nil` for no limit.
    /// - Throws: ``AudioError`` with the code `notFound`, `unreadable`, `unsupported`, `empty`, `noChannels`,
    ///   `truncated` or `tooLong`; the message names the file.
    public convenience init(path: String, limitSeconds: Int? = nil) throws(AudioError) {
        try Self.check(path: path)
        var information = SF_INFO()
        let file = unsafe sf_open(path, Int32(SFM_READ), &information)
        try unsafe self.init(file: file, information: information, memory: nil, name: path, limitSeconds: limitSeconds)
    }

    /// Opens sound that is in memory, such as the body of a request or a voice from the store.
    ///
    /// - Parameters:
    ///   - bytes: A whole sound file.
    ///   - name: What error messages call it.
    ///   - limitSeconds: As for a file.
    /// - Throws: As for a file.
    public convenience init(bytes: [UInt8], name: String = "the sound", limitSeconds: Int? = nil) throws(AudioError) {
        try Self.check(length: bytes.count, name: name) { offset, count in
            offset < bytes.count ? Array(bytes[offset..<min(bytes.count, offset + count)]) : []
        }
        let memory = SoundMemory(bytes)
        var information = SF_INFO()
        let file = unsafe memory.open(mode: Int32(SFM_READ), &information)
        try unsafe self.init(
            file: file, information: information, memory: memory, name: name, limitSeconds: limitSeconds)
    }

    private init(
        file: OpaquePointer?, information: SF_INFO, memory: SoundMemory?, name: String, limitSeconds: Int?
    ) throws(AudioError) {
        guard let file = unsafe file else { throw Self.openError(name: name) }
        unsafe self.file = unsafe file
        self.memory = memory
        self.name = name
        format = Int(information.format) & SF_FORMAT_TYPEMASK
        sampleRate = Int(information.samplerate)
        channels = Int(information.channels)
        frames = information.frames == Self.unknownLength ? nil : Int(information.frames)
        self.limitSeconds = limitSeconds
        // From here on, `deinit` closes the file whatever is thrown.

        guard channels > 0 else { throw Self.noChannels(name) }
        guard Self.sampleRates.contains(sampleRate) else {
            throw AudioError(
                .unsupported, "\(name) has a sample rate of \(sampleRate) Hz",
                remedy: "Convert it to a rate between 4000 and 384000 Hz, such as 16000 Hz")
        }
        guard frames != 0 else { throw Self.empty(name) }
        // For a file that can be searched, libsndfile does not know an Ogg stream's length only when its end is missing.
        guard frames != nil || format != SF_FORMAT_OGG else { throw Self.truncated(name, missing: nil) }
        try checkLimit(frames: frames ?? 0)
        interleaved = channels == 1 ? [] : Array(repeating: 0, count: channels * Self.framesPerRead)
    }

    deinit { unsafe sf_close(file) }

    /// Reads the next samples, at most as many as the span holds.
    ///
    /// - Returns: How many; 0 at the end.
    /// - Throws: ``AudioError`` with the code `truncated`, `tooLong` or `unreadable`, after all samples that are there.
    public func read(into samples: inout MutableSpan<Float>) throws(AudioError) -> Int {
        if samples.isEmpty { return 0 }
        let count = channels == 1 ? readMono(into: &samples) : readMixed(into: &samples)
        guard count > 0 else {
            try checkEnd()
            return 0
        }
        framesRead += count
        try checkLimit(frames: framesRead)
        for index in 0..<count {
            let sample = samples[index]
            samples[index] = sample.isFinite ? min(max(sample, -1), 1) : 0
        }
        return count
    }

    private func readMono(into samples: inout MutableSpan<Float>) -> Int {
        unsafe samples.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return Int(unsafe sf_readf_float(file, start, sf_count_t(buffer.count)))
        }
    }

    private func readMixed(into samples: inout MutableSpan<Float>) -> Int {
        let wanted = min(samples.count, Self.framesPerRead)
        let count = unsafe interleaved.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return Int(unsafe sf_readf_float(file, start, sf_count_t(wanted)))
        }
        let share = 1 / Float(channels)
        for frame in 0..<max(0, count) {
            var sum: Float = 0
            for channel in 0..<channels { sum += interleaved[frame * channels + channel] }
            samples[frame] = sum * share
        }
        return count
    }

    /// The end was reached: was it the one that was announced?
    private func checkEnd() throws(AudioError) {
        guard framesRead > 0 else { throw Self.empty(name) }
        // MP3 files are known to miscount a frame or two of theirs, of 1152 samples each.
        let tolerance = format == SF_FORMAT_MPEG ? 2 * 1152 : 0
        if let frames, framesRead + tolerance < frames {
            throw Self.truncated(name, missing: "\(frames - framesRead) of \(frames) samples are missing")
        }
        if unsafe sf_error(file) != 0 {
            let reason = unsafe Self.text(file)
            throw AudioError(
                .unreadable, "\(name) is damaged after \(framesRead) samples: \(reason)",
                remedy: "Copy or record it again")
        }
    }

    private func checkLimit(frames: Int) throws(AudioError) {
        guard let limitSeconds, Double(frames) > Double(limitSeconds) * Double(sampleRate) else { return }
        throw AudioError(
            .tooLong,
            "\(name) lasts \(self.frames == nil ? "more than " : "")\(Self.duration(seconds: frames / sampleRate)), and "
                + "at most \(Self.duration(seconds: limitSeconds)) is accepted",
            remedy: "Cut it into shorter files, or raise the limit")
    }
}

// MARK: - Errors

extension SoundFileReader {
    private static func check(path: String) throws(AudioError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            let reason = errno
            if reason == ENOENT || reason == ENOTDIR {
                throw AudioError(.notFound, "There is no file \(path)", remedy: "Check its name and folder")
            }
            throw AudioError(
                .unreadable, "\(path) cannot be opened: \(systemMessage(reason))",
                remedy: "Check that the user who runs this may read it")
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw AudioError(
                .unreadable, "\(path) is not a regular file",
                remedy: "Give the path of a sound file, not of a folder or a pipe")
        }
        try check(length: Int(status.st_size), name: path) { offset, count in
            var bytes = [UInt8](repeating: 0, count: count)
            let got = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, count, offset) }
            return Array(bytes.prefix(max(0, got)))
        }
    }

    private static func check(length: Int, name: String, read: @escaping SoundContainer.Reading) throws(AudioError) {
        guard length > 0 else { throw empty(name) }
        let missing = SoundContainer(length: length, read: read).missingBytes
        if missing > 0 { throw truncated(name, missing: "\(missing) bytes are missing of what its header announces") }
    }

    private static func openError(name: String) -> AudioError {
        let reason = unsafe text(nil)
        if reason.lowercased().contains("channel count is zero") { return noChannels(name) }
        if sf_error(nil) == Int32(SF_ERR_UNRECOGNISED_FORMAT) {
            return AudioError(
                .unsupported, "\(name) is not a sound file that can be read",
                remedy: "Convert it to WAV, FLAC, Opus or MP3")
        }
        return AudioError(
            .unreadable, "\(name) cannot be read as sound: \(reason)", remedy: "Copy, record or convert it again")
    }

    private static func text(_ file: OpaquePointer?) -> String {
        guard let message = unsafe sf_strerror(file) else { return "unknown error" }
        let text = unsafe String(cString: message)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private static func empty(_ name: String) -> AudioError {
        AudioError(.empty, "\(name) holds no sound", remedy: "Record it again")
    }

    private static func noChannels(_ name: String) -> AudioError {
        AudioError(
            .noChannels, "\(name) says in its header that it has no channels", remedy: "Export or record it again")
    }

    private static func truncated(_ name: String, missing: String?) -> AudioError {
        AudioError(
            .truncated, "\(name) is cut short: \(missing ?? "its end is missing")",
            remedy: "Copy or record it again, whole")
    }

    private static func duration(seconds: Int) -> String {
        switch seconds {
        case ..<120: "\(seconds) seconds"
        case ..<7200: "\(seconds / 60) minutes"
        default: "\(seconds / 3600) hours"
        }
    }
}

/// What the system says about an `errno`.
func systemMessage(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
}
