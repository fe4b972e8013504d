/// English words: contractions written out, endings of number and tense taken off.
struct EnglishMorphology: Morphology {
    func units(of scalars: [UInt32], lexicon: Lexicon) -> [Segmenter.Unit] {
        var units: [Segmenter.Unit] = []
        units.reserveCapacity(16)
        var before: [[UInt32]] = []
        for word in SpacedWords.split(scalars) {
            for part in Self.parts(of: word.scalars) {
                let form = Self.stem(part)
                units.append(
                    Segmenter.Unit(
                        start: word.start, end: word.end, form: form, isSpaced: true,
                        isPlural: part != form && part.last == 0x73 && form.last != 0x73,
                        tense: Self.tense(of: part, stem: form, behind: before.suffix(5))))
                before.append(part)
            }
            // "The toilet's blocked": is or has, and a quality either way.
            if word.scalars.suffix(2) == [ScalarFolding.apostrophe, 0x73] { before.append(Self.isWord) }
        }
        PhrasalVerbs.unite(&units)
        return units
    }

    func forms(of word: String) -> [[UInt32]] {
        let parts = SpacedWords.split(word.unicodeScalars.map(\.value)).flatMap { Self.parts(of: $0.scalars) }
        return [Array(parts.map(Self.stem).joined(separator: [ScalarFolding.space]))]
    }

    /// What the ending of a verb says of the time. What stands before it tells a verb from a quality: "the screen cracked",
    /// but "a cracked screen" and "the screen is cracked".
    private static func tense(of word: [UInt32], stem: [UInt32], behind before: ArraySlice<[UInt32]>) -> Frame {
        guard word != stem, let last = before.last.map({ StableHash.of($0) }) else { return [] }
        func ends(_ letters: [UInt32]) -> Bool {
            word.count > letters.count + 1 && word.suffix(letters.count) == letters[...]
        }
        if ends([0x69, 0x6E, 0x67]) { return formsOfBe.contains(last) ? .going : [] }
        let isPast = ends([0x65, 0x64]) || IrregularVerbs.pasts.contains(StableHash.of(word))
        guard isPast else { return [] }
        // "Is the room cleaned?": the form of be tells the time.
        if before.contains(where: { formsOfBe.contains(StableHash.of($0)) }) { return [] }
        if noSubjects.contains(last) { return [] }
        return .past
    }

    private static let formsOfBe = StableHash.set(ofWords: "am is are was were be been")
    /// Words behind which a participle is a quality, or the sentence no statement.
    private static let noSubjects = StableHash.set(
        ofWords: """
            a an the my your his her its our their this that these those some any no not of with without for from in on at
            to by and or is are am was were be been being get got gets want like need please very so too more one two
            three four five six seven eight nine ten new all only order take
            """)

    /// Whether a word is a contraction with "not".
    static func isNegative(_ word: ArraySlice<UInt32>) -> Bool {
        parts(of: word).contains(not)
    }

    /// What a contraction stands for: "i'd" is "i" and "would".
    private static func parts(of word: ArraySlice<UInt32>) -> [[UInt32]] {
        guard let mark = word.lastIndex(of: ScalarFolding.apostrophe) else {
            guard word.count < 10, let whole = unmarked[StableHash.of(word)] else { return [Array(word)] }
            return whole
        }
        let head = Array(word[..<mark])
        switch String(decoding: word[(mark + 1)...].map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) {
        case "s" where takesIs.contains(StableHash.of(head)): return [head, isWord]
        case "s", "": return [head]
        case "d": return [head, would]
        case "ll": return [head, will]
        case "re": return [head, are]
        case "ve": return [head, have]
        case "m": return [head, am]
        case "t" where head.last == 0x6E:
            switch StableHash.of(head) {
            case StableHash.of("can"): return [head, not]
            case StableHash.of("won"): return [will, not]
            case StableHash.of("shan"): return [scalars("shall"), not]
            default: return [Array(head.dropLast()), not]
            }
        default: return [head, Array(word[(mark + 1)...])]
        }
    }

    private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    private static let isWord = scalars("is")
    private static let would = scalars("would")
    private static let will = scalars("will")
    private static let are = scalars("are")
    private static let have = scalars("have")
    private static let am = scalars("am")
    private static let not = scalars("not")

    private static let takesIs = StableHash.set(
        ofWords: "it that what where who how when there here he she let this why")

    /// Contractions as they are typed in haste, without the apostrophe.
    private static let unmarked: [UInt64: [[UInt32]]] = {
        var result: [UInt64: [[UInt32]]] = [:]
        for line in [
            "dont do not", "doesnt does not", "didnt did not", "cant can not", "cannot can not", "couldnt could not",
            "wouldnt would not", "shouldnt should not", "wont will not", "isnt is not", "arent are not",
            "wasnt was not", "werent were not", "havent have not", "hasnt has not", "hadnt had not", "im i am",
            "ive i have", "id i would", "youre you are", "youve you have", "theyre they are", "whats what is",
            "wheres where is", "hows how is", "whos who is", "thats that is", "theres there is", "gonna going to",
            "wanna want to", "gotta got to", "gimme give me", "lemme let me", "lets let is",
        ] {
            let words = line.split(separator: " ").map { scalars(String($0)) }
            result[StableHash.of(words[0])] = Array(words.dropFirst())
        }
        return result
    }()

    /// Takes off the endings of number and tense, and nothing that makes another word: not -er, not -ly, not un-.
    static func stem(_ word: [UInt32]) -> [UInt32] {
        let count = word.count
        if let base = IrregularVerbs.base[StableHash.of(word)] { return base }
        guard count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }), !kept.contains(StableHash.of(word)) else {
            return word
        }
        func ends(_ suffix: StaticString) -> Bool {
            let length = suffix.utf8CodeUnitCount
            guard length < count else { return false }
            return suffix.withUTF8Buffer { buffer in
                unsafe zip(buffer, word[(count - length)...]).allSatisfy { UInt32($0) == $1 }
            }
        }
        if ends("ies"), count > 4 { return word.dropLast(3) + [0x79] }
        if ends("ied"), count > 4 { return word.dropLast(3) + [0x79] }
        if ends("sses") || ends("shes") || ends("ches") || ends("xes") || ends("zzes") || ends("oes") {
            return Array(word.dropLast(2))
        }
        if ends("s"), !ends("ss"), !ends("us"), !ends("is") { return Array(word.dropLast()) }
        if ends("eed") { return word }
        if ends("ed"), let base = verbBase(word.dropLast(2)) { return base }
        if ends("ing"), let base = verbBase(word.dropLast(3)) { return base }
        return word
    }

    /// The verb that is left when -ed or -ing is gone: "stopp" is "stop", "renew" stays, "mov" is "move".
    private static func verbBase(_ rest: ArraySlice<UInt32>) -> [UInt32]? {
        guard rest.count >= 2, rest.contains(where: isVowel), let last = rest.last else { return nil }
        let before = rest[rest.endIndex - 2]
        let staysDouble: Set<UInt32> = [0x6C, 0x73, 0x7A, 0x66]
        if last == before, !isVowel(last), !staysDouble.contains(last) { return Array(rest.dropLast()) }
        let third = rest.count > 2 ? rest[rest.endIndex - 3] : 0
        // -c, -v, -z, -u and -g after r, d or n, and most -s, need their e: "place", "move", "change", "use".
        let alwaysTakesE: Set<UInt32> = [0x63, 0x76, 0x7A, 0x75]
        if alwaysTakesE.contains(last) { return rest + [0x65] }
        let isRange = before == 0x6E && third == 0x61  // "arrange", not "bring".
        let isSoftG = last == 0x67 && (before == 0x72 || before == 0x64 || isRange)
        if isSoftG { return rest + [0x65] }
        if last == 0x73, before != 0x73 { return rest + [0x65] }
        let neverTakesE: Set<UInt32> = [0x77, 0x78, 0x79]
        let isShort = rest.count == 3 || rest.count == 4
        if isShort, isVowel(before), !isVowel(last), !isVowel(third), !neverTakesE.contains(last) {
            return shortVerbs.contains(StableHash.of(rest)) ? Array(rest) : rest + [0x65]  // "hir" is "hire".
        }
        if longVerbs.contains(StableHash.of(rest)) { return rest + [0x65] }
        return Array(rest)
    }

    private static func isVowel(_ letter: UInt32) -> Bool { [0x61, 0x65, 0x69, 0x6F, 0x75].contains(letter) }

    /// Words that look as if they had an ending.
    private static let kept = StableHash.set(
        ofWords: """
            this news always perhaps lens gas bus yes plus less thus his has was does is its us series species physics
            diabetes morning evening during something anything nothing everything wedding building ceiling king ring
            string spring thing bring sing wing bed red need feed speed seed shed sled hundred indeed sacred naked
            breakfast glasses clothes sometimes afterwards towards besides across class glass pass business address
            pudding clothing bedding meeting parking dressing shopping boxing lightning earring
            booking opening closing fitting hearing cleaning saving painting warning feeling landing filling swimming
            ladies ours yours hers theirs
            outdoors indoors overseas upstairs downstairs jeans pants trousers scissors
            """)

    /// Short verbs without -e.
    private static let shortVerbs = StableHash.set(ofWords: "open edit exit suit visit")

    /// Longer verbs that end in -e.
    private static let longVerbs = StableHash.set(
        ofWords: """
            chang exchang believ receiv arriv includ declar prepar provid reserv activat deactivat updat locat smok
            celebrat translat donat vaccinat insur requir inquir enquir schedul reschedul complet delet combin examin
            imagin invit describ subscrib prescrib clos danc wast past tast damag manag packag storag validat measur
            handl settl doubl tripl sampl
            """)
}
