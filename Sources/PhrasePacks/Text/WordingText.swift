import Foundation
import Languages

/// One wording or answer as a cell holds it, made ready: valid UTF-8, no forbidden characters, single spaces, normal
/// form C, its slots found.
struct WordingText {
    /// The text.
    let text: String
    /// Where it starts, in bytes from the start of the cell's value.
    let offset: Int
    /// Its slots, in order.
    let slots: [Slot]
    /// Whether it has Latin letters only, though its language is written otherwise: `Wi-Fi`.
    let isLatinOnly: Bool

    /// A slot's name and place.
    struct Slot {
        /// The name as it stands between the braces: `number`, `DRINK2`.
        let name: String
        /// Where its brace opens, in bytes from the start of the cell's value.
        let offset: Int

        /// The list that the slot takes its items from; `nil` for the slots that every pack has. A number at the end
        /// tells two slots of a kind apart.
        var list: String? {
            let kind = name.prefix { !$0.isNumber }
            return Self.builtIn.contains(String(kind)) ? nil : String(kind)
        }

        /// The kinds of slot that have a grammar of their own.
        static let builtIn: Set<String> = ["number", "money", "time", "date"]
    }

    /// What is wrong with a text, and where in the cell's value.
    struct Fault: Error {
        let kind: PackDiagnostic.Kind
        let offset: Int
        let message: String
        let remedy: String
    }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - bytes: the text; white space around it is dropped.
    ///   - cellStart: the index in `bytes` at which the cell's value starts.
    init(_ bytes: ArraySlice<UInt8>, cellStart: Int, rules: TextRules) throws(Fault) {
        let bytes = bytes.trimmed
        offset = bytes.startIndex - cellStart
        guard let raw = String(validating: bytes, as: UTF8.self) else {
            throw Fault(
                kind: .notUTF8, offset: offset + bytes.validUTF8Prefix, message: "this is not UTF-8",
                remedy: "save the file again as CSV in UTF-8")
        }
        var scanner = TextScanner(rules: rules, offset: offset)
        for scalar in raw.unicodeScalars { try scanner.read(scalar) }
        try scanner.finish()
        slots = scanner.slots
        isLatinOnly = scanner.isLatinOnly
        let spaced = scanner.needsRespacing ? raw.split(whereSeparator: \.isWhitespace).joined(separator: " ") : raw
        text = scanner.isASCII ? spaced : spaced.precomposedStringWithCanonicalMapping
    }
}

/// Looks at each scalar of a text once: forbidden ones, scripts, white space, slots.
private struct TextScanner {
    let rules: TextRules
    /// Where the next scalar stands, in bytes from the start of the cell's value.
    var offset: Int

    private(set) var slots: [WordingText.Slot] = []
    private(set) var needsRespacing = false
    private(set) var isASCII = true
    private var scalars = 0
    private var wasSpace = true
    /// The scripts that were met.
    private var scripts: Script = []
    /// The slot that is open: its name so far, and where it opened.
    private var open: (name: String, offset: Int)?

    init(rules: TextRules, offset: Int) {
        (self.rules, self.offset) = (rules, offset)
    }

    var isLatinOnly: Bool { rules.scripts?.contains(.latin) == false && scripts == .latin }

    mutating func read(_ scalar: Unicode.Scalar) throws(WordingText.Fault) {
        defer { offset += UTF8.width(scalar) }
        scalars += 1
        if !scalar.isASCII { isASCII = false }
        if scalar.isForbidden {
            throw fault(
                .forbiddenCharacter, "\(scalar.codePoint) is a character that cannot be seen or was damaged",
                remedy: "delete it, or type the text again")
        }
        guard scalars <= PackLimits.wordingScalars else {
            throw fault(
                .oversizedCell, "this wording is longer than \(PackLimits.wordingScalars) characters",
                remedy: "a wording is what a person says in a breath: split or shorten it")
        }
        readSpace(scalar)
        if try readSlot(scalar) { return }
        guard let language = rules.language, let allowed = rules.scripts else { return }
        let script = Script.of(scalar)
        // Names such as Wi-Fi are written in Latin letters in every language.
        guard allowed.union(.latin).isSuperset(of: script) else {
            throw fault(
                .wrongScript, "\"\(scalar)\" (\(scalar.codePoint)) is not in the script of \(language)",
                remedy: "check that the text stands in its own language's column")
        }
        scripts.formUnion(script)
    }

    mutating func finish() throws(WordingText.Fault) {
        guard let open else { return }
        throw WordingText.Fault(
            kind: .malformedSlot, offset: open.offset, message: "the slot that opens here is not closed",
            remedy: "write a slot as {number} or {LIST}")
    }

    /// Anything but single ASCII spaces is put right afterwards.
    private mutating func readSpace(_ scalar: Unicode.Scalar) {
        let isSpace = scalar == " "
        if isSpace ? wasSpace : scalar.isOtherSpace { needsRespacing = true }
        wasSpace = isSpace
    }

    /// Reads what belongs to a slot.
    ///
    /// - Returns: whether the scalar is part of one.
    private mutating func readSlot(_ scalar: Unicode.Scalar) throws(WordingText.Fault) -> Bool {
        switch (scalar, open) {
        case ("{", nil):
            open = ("", offset)
        case ("}", let slot?):
            guard slot.name.isSlotName else {
                throw WordingText.Fault(
                    kind: .malformedSlot, offset: slot.offset, message: "\"{\(slot.name)}\" is not a slot",
                    remedy: "name a slot with ASCII letters, and a digit at the end to tell two apart: {number2}")
            }
            slots.append(WordingText.Slot(name: slot.name, offset: slot.offset))
            open = nil
        case ("{", _?), ("}", nil):
            throw fault(.malformedSlot, "a brace stands alone here", remedy: "write a slot as {number} or {LIST}")
        case (_, let slot?):
            open = (slot.name + String(scalar), slot.offset)
        case (_, nil):
            return false
        }
        return true
    }

    private func fault(
        _ kind: PackDiagnostic.Kind, _ message: String, remedy: String
    ) -> WordingText.Fault {
        WordingText.Fault(kind: kind, offset: offset, message: message, remedy: remedy)
    }
}

extension StringProtocol {
    /// Whether this names a slot: ASCII letters, hyphens and underscores, then at most digits.
    var isSlotName: Bool {
        let kind = utf8.prefix { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let number = utf8.dropFirst(kind.count)
        return utf8.count <= PackLimits.idBytes && kind.first.map(\.isASCIILetter) == true
            && kind.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether this is an id: lower-case ASCII letters and digits, in groups joined by single hyphens.
    var isPackID: Bool {
        utf8.count <= PackLimits.idBytes
            && split(separator: "-", omittingEmptySubsequences: false).allSatisfy { group in
                !group.isEmpty
                    && group.utf8.allSatisfy {
                        $0.isASCIILetterOrDigit && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
                    }
            }
    }
}

extension UInt8 {
    /// Whether this is an ASCII letter.
    var isASCIILetter: Bool { isASCIILetterOrDigit && self >= UInt8(ascii: "A") }

    fileprivate var isASCIISpace: Bool { self == UInt8(ascii: " ") || (0x09...0x0D).contains(self) }
}

extension ArraySlice<UInt8> {
    /// Without ASCII white space at its ends.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isASCIISpace }), let last = lastIndex(where: { !$0.isASCIISpace })
        else { return self[startIndex..<startIndex] }
        return self[first...last]
    }

    /// How many bytes at the start are whole, valid UTF-8.
    var validUTF8Prefix: Int {
        var decoder = UTF8()
        var bytes = makeIterator()
        var count = 0
        while case .scalarValue(let scalar) = decoder.decode(&bytes) { count += UTF8.width(scalar) }
        return count
    }
}
