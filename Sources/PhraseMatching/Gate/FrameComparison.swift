/// Whether two frames say the same of the same words.
struct FrameComparison {
    /// What the words beside the frames are, as far as it decides which forms may be exchanged.
    struct Contents {
        /// No action is named: things are asked for.
        var isNominal: Bool
        /// Every action is one of which it does not matter who does it.
        var isService: Bool
        /// An action that is no service comes first.
        var beginsWithAction: Bool
        /// An action comes first that is not denied: without a subject it may be a command.
        var mayCommand: Bool
        /// Somebody's or this one thing is spoken of, of which something may be said.
        var isAboutOne: Bool
        /// What a request says anyhow is done: "buy".
        var isWeakAction: Bool
        /// Something is denied or bound.
        var deniesSomething: Bool
        var namesTime: Bool

        init(_ query: Reading, _ candidate: Reading) {
            let items = query.items + candidate.items
            isNominal = !items.contains { $0.wordClass == .act || $0.wordClass == .service }
            isService = !items.contains { $0.wordClass == .act }
            let first = query.items.first { $0.licence != .courtesy }
            beginsWithAction = first?.wordClass == .act
            mayCommand = first.map { ($0.wordClass == .act || $0.wordClass == .service) && !$0.isBound } ?? false
            isAboutOne = items.contains { [.deixis, .mine, .yours, .person].contains($0.wordClass) }
            isWeakAction = items.contains { $0.wordClass == .weak }
            deniesSomething = items.contains { $0.isBound }
            namesTime = items.contains { $0.wordClass == .time }
        }
    }

    private(set) var agrees = true
    private(set) var licences: [Licence] = []

    init(_ left: Frame, _ right: Frame, contents: Contents, lexicon: Lexicon) {
        guard left != right else { return }
        let dropsPronouns = lexicon.dropsPronouns
        var (left, right) = (left, right)
        // "The food is already cold" is "the food is cold".
        let times = left.symmetricDifference(right).intersection(.times)
        if lexicon.doneIsAlready, contents.isNominal, !contents.isWeakAction, !contents.deniesSomething,
            times == .done || times == .going,
            left.union(right).intersection(.times).isSubset(of: [.done, .going]),
            [left, right].allSatisfy({ [.statement, .bare, .yesNo].contains($0.act) })
        {
            left.subtract(times)
            right.subtract(times)
            licences.append(.statementForm)
            if left == right { return }
        }
        agrees =
            actsAgree(left, right, contents, dropsPronouns) && timesAgree(left, right, contents)
            && modalsAgree(left, right, contents, dropsPronouns) && peopleAgree(left, right, dropsPronouns)
    }

    // MARK: - What for

    private mutating func actsAgree(
        _ left: Frame, _ right: Frame, _ contents: Contents, _ dropsPronouns: Bool
    ) -> Bool {
        let (one, other) = (left.act, right.act)
        if one == other {
            guard one == .statement else { return true }
            // "I have a guide" is not "I am a guide".
            return left.contains(.has) == right.contains(.has)
        }
        if exchangeable(one, other, left, contents, dropsPronouns)
            || exchangeable(other, one, right, contents, dropsPronouns)
        {
            return true
        }
        return isBoth(left, right, contents)
    }

    /// "Can …?" without a subject asks for leave or for help: it goes with both.
    private mutating func isBoth(_ left: Frame, _ right: Frame, _ contents: Contents) -> Bool {
        for (one, other) in [(left, right), (right, left)] where one.contains(.may) && one.contains(.please) {
            // "Can one park here?" does not ask the listener to park.
            let isHelp = other.act == .plea && (contents.isService || contents.isNominal)
            if isHelp || other.act == .request {
                licences.append(.requestForm)
                return true
            }
        }
        return false
    }

    private mutating func exchangeable(
        _ one: Frame.Act, _ other: Frame.Act, _ left: Frame, _ contents: Contents, _ dropsPronouns: Bool
    ) -> Bool {
        switch (one, other) {
        case (.request, .plea):
            // "May I copy this?" does not ask the listener to; "I want to cancel" does.
            let isWish = left.has([.wish, .need, .howto]) || left.contains(.please)
            return allow(.requestForm, contents.isNominal || contents.isService && isWish)
        case (.request, .bare): return allow(.requestForm, !contents.beginsWithAction)
        case (.plea, .bare): return allow(.requestForm, true)
        case (.existence, .request), (.existence, .plea), (.existence, .yesNo):
            return allow(.requestForm, contents.isNominal)
        case (.existence, .bare):
            // "Is this dish spicy?" is not "this dish is spicy".
            return allow(.requestForm, contents.isNominal && !contents.isAboutOne)
        case (.information, .bare): return allow(.questionForm, contents.isNominal)
        case (.statement, .bare):
            let harmless: Frame = dropsPronouns ? [.be, .me, .going] : [.be]
            return allow(.statementForm, left.isSubset(of: harmless) && !(contents.mayCommand && left.contains(.me)))
        default: return false
        }
    }

    private mutating func allow(_ licence: Licence, _ isAllowed: Bool) -> Bool {
        if isAllowed { licences.append(licence) }
        return isAllowed
    }

    // MARK: - When, may and must

    private mutating func timesAgree(_ left: Frame, _ right: Frame, _ contents: Contents) -> Bool {
        let difference = left.symmetricDifference(right).intersection(.times)
        if difference.isEmpty { return true }
        let asks: [Frame.Act] = [.question, .yesNo, .existence]
        // "When does it open" and "when will it open" ask the same; so does anything at a time that is named.
        if difference == .future, asks.contains(left.act), asks.contains(right.act),
            contents.namesTime || left.act == .question || contents.isNominal
        {
            return allow(.schedule, true)
        }
        let requests: [Frame.Act] = [.request, .plea, .bare, .offer]
        return difference == .future && requests.contains(left.act) && requests.contains(right.act)
    }

    private mutating func modalsAgree(
        _ left: Frame, _ right: Frame, _ contents: Contents, _ dropsPronouns: Bool
    ) -> Bool {
        let (one, other) = (left.intersection(.modals), right.intersection(.modals))
        if one == other { return true }
        // "Where can I pay" and "where do I pay"; but "how many can I take" is not "how many do I take".
        if one.symmetricDifference(other) == .can, left.act == .question, right.act == .question, contents.isService {
            return allow(.questionForm, true)
        }
        // "Where must I get off" and "where do I get off": a question word asks for what is to be done.
        let isToBeDone = one.union(other).isSubset(of: [.must, .should]) && (one.isEmpty || other.isEmpty)
        return allow(
            .questionForm,
            dropsPronouns && isToBeDone && left.act == .question && right.act == .question
                && !left.union(right).contains(.you))
    }

    // MARK: - Who

    private mutating func peopleAgree(_ left: Frame, _ right: Frame, _ dropsPronouns: Bool) -> Bool {
        let (one, other) = (left.intersection(.people), right.intersection(.people))
        if one == other { return true }
        let isStatement = left.act == .statement || right.act == .statement
        let acts = [left.act, right.act]
        // "Shall I …?" is not "shall we …?", nor "would you like …?".
        if acts == [.offer, .offer] { return one.symmetricDifference(other) == .you }
        // Who does it was let go with the form of the request.
        if acts == [.plea, .request] || acts == [.request, .plea] { return true }
        if one.contains(.you) != other.contains(.you) {
            // "You need coffee" is not "I need coffee", and without a subject the speaker needs it.
            if left.has([.wish, .need]), right.has([.wish, .need]) { return false }
            // The listener goes without saying where the listener is asked.
            let unnamed = one.contains(.you) ? other : one
            return allow(.subjectLeftOut, unnamed.isEmpty && !isStatement)
        }
        if !one.isEmpty, !other.isEmpty { return allow(.subjectNumber, !isStatement) }
        if left.has([.has]) || right.has([.has]) {
            return allow(.subjectLeftOut, dropsPronouns && !(one.union(other)).contains(.we))
        }
        let isRequest = [left, right].allSatisfy { [.request, .plea, .bare, .existence, .offer].contains($0.act) }
        return allow(.subjectLeftOut, isRequest || dropsPronouns && !one.union(other).contains(.we))
    }
}
