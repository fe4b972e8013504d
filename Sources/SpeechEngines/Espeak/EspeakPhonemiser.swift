import Languages

/// Tells how a text sounds, by asking espeak-ng.
///
///     try await EspeakPhonemiser().phonemes(of: "two coffees", language: .english)      // "tˈuː kˈɔfiz"
public final class EspeakPhonemiser: Phonemiser {
    private let runner: EspeakRunner

    private static let arguments = ["-q", "--ipa"]
    /// How many texts one run of the program is given.
    private static let textsAtOnce = 64

    /// Names the program: its path, or its name on the `PATH`, and after how long it is killed.
    public init(program: String = "espeak-ng", timeout: Duration = .seconds(5)) {
        runner = EspeakRunner(program: program, timeout: timeout, outputLimit: 1 << 20, label: "phonemes.espeak-ng")
    }

    /// Whether it knows how texts of this language sound.
    public func pronounces(_ language: LanguageTag) -> Bool {
        EspeakLanguage.for(language) != nil
    }

    /// The text in the International Phonetic Alphabet, words separated by single spaces.
    ///
    /// - Throws: As ``EspeakVoice/synthesise(_:language:)``.
    public func phonemes(of text: String, language: LanguageTag) async throws(SpeechEngineError) -> String {
        let output = try await runner.output(for: text, language: language, arguments: Self.arguments)
        return Self.plain(String(decoding: output, as: UTF8.self))
    }

    /// Many texts at once, which is ten times quicker than one by one.
    ///
    /// - Returns: the sounds of each, in their order; `nil` for a text that it would read wrongly.
    /// - Throws: ``SpeechEngineError``, when the program does not run.
    public func phonemes(
        ofEach texts: [String], language: LanguageTag
    ) async throws(SpeechEngineError) -> [String?] {
        guard let voice = EspeakLanguage.for(language) else { return texts.map { _ in nil } }
        let lines = texts.map { text in (try? voice.prepared(text, language: language)).map(Self.line) }
        var result: [String?] = []
        for start in stride(from: 0, to: lines.count, by: Self.textsAtOnce) {
            result += try await sounds(of: lines[start..<min(start + Self.textsAtOnce, lines.count)], language, voice)
        }
        return result
    }

    private func sounds(
        of lines: ArraySlice<String?>, _ language: LanguageTag, _ voice: EspeakLanguage
    ) async throws(SpeechEngineError) -> [String?] {
        let readable = lines.compactMap(\.self)
        guard !readable.isEmpty else { return lines.map { _ in nil } }
        let output = try await runner.output(
            forPrepared: readable.joined(separator: "\n\n"), voice, arguments: Self.arguments)
        let spoken = String(decoding: output, as: UTF8.self).split(separator: "\n").map(Self.plain)
        if spoken.count == readable.count {
            var next = spoken.makeIterator()
            return lines.map { line in line == nil ? nil : next.next() }
        }
        // A text was read as two: only one by one is it certain which sounds belong to which.
        var result: [String?] = []
        for line in lines {
            if let line { result.append(try await phonemes(of: line, language: language)) } else { result.append(nil) }
        }
        return result
    }

    /// A text without what espeak-ng would break a line at.
    private static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isDiacritic
                || scalar.properties.generalCategory == .nonspacingMark || "'’".unicodeScalars.contains(scalar)
                ? scalar : " "
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// One line, and without the marks of a word that is read by another language's rules: "(en)mˈɛnjuː(ko)".
    private static func plain(_ ipa: some StringProtocol) -> String {
        String(ipa).replacing(/\([a-z-]+\)/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
