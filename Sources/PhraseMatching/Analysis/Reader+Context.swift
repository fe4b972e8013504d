/// What stands around the piece at hand, as far as it decides what becomes of it.
extension Reader {
    var nextPiece: Segmenter.Piece? { position + 1 < pieces.count ? pieces[position + 1] : nil }

    func opensClause(_ piece: Segmenter.Piece) -> Bool { units[piece.units.lowerBound].opensClause }

    /// Whether a break stands behind the piece at hand, or nothing follows it.
    var isBeforeBreak: Bool { nextPiece.map(opensClause) ?? true }

    /// Whether the piece that follows begins a clause of its own.
    var isBeforeClause: Bool {
        guard let next = nextPiece else { return true }
        if opensClause(next) { return true }
        guard let entry = next.entry else { return false }
        return entry.frame.has(.people) || entry.wordClass == .person || entry.wordClass == .mine
            || entry.wordClass == .yours
    }

    var isBeforeAction: Bool {
        let next = nextPiece?.entry?.wordClass
        return next == .act || next == .service
    }

    /// Whether a number of minutes, hours or days follows: "for forty minutes" is "forty minutes".
    var isBeforeDuration: Bool {
        isNumeral(nextPiece) && position + 2 < pieces.count && pieces[position + 2].entry?.wordClass == .time
    }

    /// Whether a break parts the piece at hand from the rest, and there is a rest.
    var isBesideBreak: Bool {
        guard pieces.count > 1 else { return false }
        if position == 0 {
            // In some scripts a space behind a name is a comma, unless all that follows is one word: "mother ill".
            let space = lexicon.spacesPartClauses && pieces.count > 2 && units[pieces[1].units.lowerBound].isSpaced
            return space || nextPiece.map(opensClause) ?? false
        }
        return opensClause(pieces[position]) && isBeforeBreak
    }

    /// Whether who is called at the start is followed by who speaks, a plea, a courtesy or a question.
    var isCalledAtStart: Bool {
        guard position == 0, let entry = nextPiece?.entry else { return false }
        switch entry.wordClass {
        case .me, .we, .please, .courtesy: return true
        default: return entry.frame.has([.me, .we])
        }
    }

    /// Whether a word only closes what an earlier word says already: "only cash only".
    func isEcho(_ entry: Lexicon.Entry) -> Bool {
        guard lexicon.hasEchoes else { return false }
        var hash = StableHash()
        let piece = pieces[position]
        for (index, unit) in units[piece.units].enumerated() {
            if index > 0, lexicon.script == .spaced { hash.combine(ScalarFolding.space) }
            for scalar in unit.form { hash.combine(scalar) }
        }
        return lexicon.echoed(by: hash.value).contains(where: said.contains)
    }

    /// Whether "of" stands between two things. Where the head stands first, a person behind it owns or gets it.
    var joinsThings: Bool {
        guard reading.items.last?.wordClass.isNominal ?? false else { return false }
        guard lexicon.headsFirst else { return !isNumeral(nextPiece) && nextPiece?.entry?.wordClass != .slot }
        guard let next = nextPiece else { return false }
        guard let entry = next.entry else { return true }
        return entry.wordClass == .same || entry.wordClass == .time || isNumeral(next)
    }

    /// Whether the piece that follows names a thing.
    var isBeforeThing: Bool {
        guard let next = nextPiece else { return false }
        return next.entry.map { $0.wordClass == .same } ?? true
    }

    var isAfterThing: Bool { reading.items.last?.isPartOfThing ?? false }

    func isNumeral(_ piece: Segmenter.Piece?) -> Bool {
        guard let piece else { return false }
        if let entry = piece.entry { return entry.wordClass == .number }
        return units[piece.units].allSatisfy { $0.form.allSatisfy(NumberMarks.isPart) }
    }
}

extension Reader {
    /// An entry as it is in this text: the name of an elder is the listener's, or the speaker's.
    func settled(_ entry: Lexicon.Entry) -> Lexicon.Entry {
        var entry = entry
        switch entry.wordClass {
        case .elder: (entry.wordClass, entry.frame) = callsYounger ? (.me, .me) : (.you, .you)
        case .elderOwn: entry.wordClass = callsYounger ? .mine : .yours
        default: break
        }
        return entry
    }

    /// Whether "please" is cried at the start, and a sentence of its own follows.
    var isCry: Bool { position == 0 && pieces.count > 1 && isBeforeBreak }
}

extension Reader {
    /// Whether the speaker stands behind a thing that opens the sentence, and a wish or leave follows: "this I would like
    /// to try".
    var opensBehindThing: Bool {
        guard lexicon.order == .verbMedial, lexicon.dropsPronouns, !lexicon.ownersFollow, !reading.items.isEmpty,
            reading.items.allSatisfy({ $0.isPartOfThing || $0.licence == .courtesy }), let next = nextPiece?.entry
        else { return false }
        return next.frame.has([.wish, .need, .may, .can, .please]) && !next.frame.has(.people)
    }
}
