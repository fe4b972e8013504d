import Languages
import PhraseMatching

/// Throws bytes at normalisation, the templates and the gate: no crash, no hang, and what comes out is what it may be.
///
/// The first byte chooses the language, the second whether the text was heard; the rest is lines: wordings, the last one
/// the text that is looked up. Bytes that are no UTF-8 come as a terminal would show them. Run by `tools/fuzz`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    guard count > 2 else { return 0 }
    let known = LanguageTag.known
    let language = unsafe known[Int(bytes[0]) % known.count]
    let isHeard = unsafe bytes[1] & 1 == 1
    let text = unsafe String(decoding: bytes[2...], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    check(lines.dropLast().prefix(64), lines.last ?? "", language, isHeard: isHeard)
    return 0
}

private func check(_ wordings: some Collection<String>, _ query: String, _ language: LanguageTag, isHeard: Bool) {
    var options = Matcher.Options()
    options.lists["DRINK"] = [[language: ["tea", "茶"]], [language: ["coffee", "ca phe"]]]
    let matcher = Matcher(
        wordings: wordings.enumerated().map { PhraseWording(phrase: "p\($0)", language: language, text: $1) },
        options: options)
    let normal = TextNormaliser.normalise(query, language: language)
    // Of a text that is too long the beginning counts, and what was cut may end elsewhere the second time.
    if max(query.unicodeScalars.count, normal.unicodeScalars.count) <= TextNormaliser.longestText {
        expect(TextNormaliser.normalise(normal, language: language) == normal, "normalising again changes nothing")
    }
    let match = matcher.match(
        query, language: language, heard: isHeard, alternatives: isHeard ? Array(wordings.prefix(2)) : [],
        phonemes: isHeard ? query : nil)
    expect(match.score >= 0 && match.score <= 1, "a score is from 0 to 1")
    expect(match.suggestions.count <= 3, "three suggestions at most")
    expect((match.outcome == .answer) == (match.phrase != nil), "an answer, and only an answer, has a phrase")
    _ = matcher.explain(query, language: language, heard: isHeard, phonemes: query).description
    if let phrase = match.phrase, let number = Int(phrase.dropFirst()) {
        let wording = Array(wordings)[number]
        _ = matcher.contradiction(between: query, and: wording, language: language)
        for target in LanguageTag.known {
            _ = try? TemplateRenderer(lists: options.lists).render(wording, slots: match.slots, language: target)
        }
    }
    // What is held is found by its own words, and not after it has gone.
    guard let first = wordings.first else { return }
    let wording = PhraseWording(phrase: "p0", language: language, text: first)
    expect(matcher.remove(wording), "what was added can be removed")
    expect(!matcher.remove(wording) || wordings.count > 1, "and only once")
}

private func expect(_ condition: Bool, _ what: StaticString) {
    if !condition { preconditionFailure("\(what)") }
}
