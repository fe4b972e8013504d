/// Verbs whose particle may stand behind the object: "turn the light off" is "turn off the light".
enum PhrasalVerbs {
    private static let longestObject = 4

    /// Moves each particle to its verb.
    static func unite(_ units: inout [Segmenter.Unit]) {
        for verb in units.indices {
            guard let particles = particlesByVerb[StableHash.of(units[verb].form)] else { continue }
            let furthest = min(units.count, verb + Self.longestObject + 2)
            guard verb + 2 < furthest else { continue }
            for position in (verb + 2)..<furthest {
                let hash = StableHash.of(units[position].form)
                if position > verb + 1, stops.contains(StableHash.of(units[position - 1].form)) { break }
                guard particles.contains(hash) else { continue }
                let particle = units.remove(at: position)
                units.insert(particle, at: verb + 1)
                break
            }
        }
    }

    private static let particlesByVerb: [UInt64: Set<UInt64>] = {
        var result: [UInt64: Set<UInt64>] = [:]
        for line in [
            "turn on off up down", "switch on off", "put on off back in away", "take off out back away",
            "bring back up in",
            "give back up away", "hand back in over", "pick up", "send up off back", "drop off", "fill up in out",
            "sign up in", "wake up", "top up", "try on", "write down", "check in out", "throw away out", "cut off",
            "set up", "call back", "ring back", "pay back in", "get back out", "clean up", "tidy up", "heat up",
            "warm up", "wrap up", "look up", "shut off down", "lock up", "hang up", "move up down", "leave out off",
            "keep on", "print out", "point out", "find out", "open up", "carry in out up", "swap over",
        ] {
            let words = line.split(separator: " ").map(String.init)
            result[StableHash.of(words[0]), default: []].formUnion(words.dropFirst().map { StableHash.of($0) })
        }
        return result
    }()

    /// Words behind which a particle is a preposition: "put the bag that is on the table".
    private static let stops = StableHash.set(ofWords: "to that which is are and or but with from if when for at of")
}

/// Verb forms that no ending shows.
enum IrregularVerbs {
    /// The forms that say what is past.
    static let pasts: Set<UInt64> = Set(base.filter { !plurals.contains($0.key) }.keys)

    private static let plurals = StableHash.set(
        ofWords: "children feet teeth people knives leaves lives shelves loaves men women wives halves")

    /// From a form to the verb.
    static let base: [UInt64: [UInt32]] = {
        var result: [UInt64: [UInt32]] = [:]
        for line in [
            "send sent", "bring brought", "buy bought", "sell sold", "pay paid", "lose lost", "break broke",
            "take took taken",
            "come came", "see saw seen", "eat ate eaten", "drink drank drunk", "write wrote written",
            "speak spoke spoken",
            "keep kept", "tell told", "find found", "give gave given", "forget forgot forgotten", "fall fell fallen",
            "feel felt", "steal stole stolen", "wake woke woken", "sit sat", "stand stood", "sleep slept", "swim swam",
            "fly flew flown", "drive drove driven", "ride rode ridden", "meet met", "think thought", "teach taught",
            "catch caught", "build built", "hear heard", "sing sang sung", "say said", "lend lent", "spend spent",
            "go went gone", "begin began begun", "run ran", "throw threw thrown", "choose chose chosen", "hold held",
            "wear wore worn", "tear tore torn", "bite bit bitten", "hide hid hidden", "shake shook shaken",
            "grow grew grown",
            "know knew known", "show showed shown", "understand understood", "pick picked", "ship shipped",
            "fit fitted",
            "child children", "foot feet", "tooth teeth", "person people", "knife knives", "leaf leaves", "life lives",
            "shelf shelves", "loaf loaves", "man men", "woman women", "wife wives", "half halves",
        ] {
            let words = line.split(separator: " ").map { $0.unicodeScalars.map(\.value) }
            for form in words.dropFirst() where form != words[0] { result[StableHash.of(form)] = words[0] }
        }
        return result
    }()
}
