/// What a word does for the meaning of a sentence. The raw value is the class in a table's line.
///
/// No word is light everywhere: a class says in which place a word may be left out, and under which ``Licence``.
/// Outside that place the word counts like any other.
enum WordClass: String, Sendable, CaseIterable {
    // MARK: Words that may be left out in their place

    /// An article, before a thing.
    case article
    /// Carries nothing anywhere: "um", a particle of politeness.
    case filler
    /// Joins what stands beside it, and says nothing else: a relative pronoun, 的 before a thing.
    case grammar
    /// Opens a sentence and carries nothing there: "well", "then".
    case opener
    /// Closes a sentence and leaves its kind as it is: a final particle.
    case closer
    /// Closes a question with a question word, and says nothing there: 呢; elsewhere it counts.
    case questionCloser
    /// A greeting, thanks, an apology at the edge of a sentence; the content of one that says nothing else.
    case courtesy
    /// Addresses the listener, at the edge of a sentence or beside a break; elsewhere a person.
    case address
    /// Makes a request softer: "just", "a bit"; elsewhere it counts.
    case softener
    /// Counts things of any kind, beside a number: 个, "piece"; elsewhere it counts.
    case classifier
    /// The speaker as the one who is served: "for me", in a request.
    case benefit
    /// What a thing is asked for in a request says anyhow: "buy", "get".
    case weak
    /// Points at what is shown; in a request or a question it may be left out, never exchanged.
    case deixis
    /// The place where both stand.
    case setting
    /// A high degree of what it stands beside: "very", "too".
    case intense
    /// The speaker's.
    case mine

    // MARK: The frame: what a sentence is for

    /// The speaker, as the one who does or is it; an object where something stands before it.
    case me
    /// The speaker and others.
    case we
    /// The listener.
    case you
    /// A wish of the speaker's: "I would like".
    case wish
    /// A need of the speaker's, which is a wish; asked, it offers or asks for a duty.
    case need
    /// Asks whether the speaker may or can: "can I".
    case may
    /// Asks the listener to do it.
    case please
    /// Asks whether the listener wants it: "shall I", "would you like".
    case offer
    /// Asks how the speaker does it.
    case howto
    /// Asks to be told.
    case info
    /// Asks whether there is one.
    case exist
    /// Makes the sentence a question.
    case ask
    /// Says that there is one; asked, it asks for existence.
    case has
    /// Says how or what something is.
    case be
    /// Obliges.
    case must
    /// Says that it is possible or allowed; asked, it asks for leave.
    case can
    /// Says that it is possible, and no more: "may be", "might".
    case might
    /// Advises.
    case should
    /// Puts it into the past.
    case past
    /// Says that it is done.
    case done
    /// Puts it into the time to come.
    case future
    /// Says that it is about to be.
    case soon
    /// Says that it is going on.
    case going
    /// Says that it was so, and is no longer; or that it has ever been.
    case used

    // MARK: Words that must be the same

    /// Not in the table: a name, a thing, or a slip.
    case unknown
    /// Equal words for a thing or a quality.
    case same
    /// Equal words for an action.
    case act
    /// A thing that a number behind it names: "table", "gate", "room". "Table two" is not "two tables".
    case label
    /// An action of which it does not matter in a request whether the speaker or the listener does it: "cancel".
    case service
    /// Equal words for a time. It may stand elsewhere in a sentence of one clause.
    case time
    /// ``time`` behind a number, else a filler: "am".
    case meridiem
    /// Equal words for a direction or a place in relation to another.
    case way
    /// Equal words for a person.
    case person
    /// Equal words that ask for something: "where".
    case which
    /// How far a meaning reaches: "only", "also", "all", "another".
    case scope
    /// The listener's.
    case yours
    /// The listener, by the name of an elder; the speaker where the text calls somebody younger: anh, chị.
    case elder
    /// What is an elder's.
    case elderOwn
    /// Calls somebody younger, and says nothing else: em ơi.
    case calls
    /// A unit in which something is counted, which changes what is meant: "slice", "box".
    case measure
    /// A low degree: "a little".
    case slight
    /// Joins two parts: "and", "or", "but", "if", "because".
    case join
    /// An answer that counts, whatever follows: "no, …".
    case reply
    /// Turns the meaning of the next word (behind ``WordPlace/tail``: of the one before) into its opposite. The line's
    /// first word names the kind of denial: "not" is not "need not".
    case not
    /// ``not``, but ``reply`` where it opens a sentence that goes on with a clause of its own.
    case no
    /// Binds to the next word (behind ``WordPlace/tail``: to the one before): "from", a passive, a causative.
    case bind
    /// ``bind`` of a passive. In a request "the bread be cut" is "cut the bread".
    case passive
    /// Marks the word before it as what is spoken of: は.
    case topic
    /// Marks the word before it as who does it: が.
    case subject
    /// Marks the word before it as what it is done to: を.
    case object
    /// Makes of "A of B" what "B A" is; where no thing stands before it, it is a ``bind``.
    case genitive
    /// Takes the thing that follows to the front of what is done to it: 把. "把 A do" is "do A".
    case takes
    /// Closes what the line's first word said, and counts nowhere else: chỉ … thôi.
    case echo
    /// A number; see ``NumeralReader``.
    case number
    /// The first, the second.
    case ordinal
    /// A place that a wording leaves open.
    case slot
    /// Two meanings that must never be taken for each other; only for the reason that is given.
    case opposite
}

/// Where a word of a table may stand; written behind its class: `past@ending`.
enum WordPlace: String, Sendable, CaseIterable {
    /// Anywhere.
    case anywhere
    /// At the start of a text, or behind a break.
    case start
    /// Only behind a word: a particle.
    case tail
    /// Only joined to a word of the table or to another ending: the ending of a verb.
    case ending
    /// Only behind a word: a support verb.
    case helper
    /// Only at the very end of a text.
    case final
    /// Anywhere, and ``final`` words may stand before it: how the listener is addressed.
    case vocative
    /// Only joined to a number word.
    case joined
    /// Anywhere; it belongs behind the thing that follows: "I have lost my key" is "my key is lost".
    case moved
}

extension WordClass {
    /// What a word of the class adds to the frame of its sentence; `nil` for a word that is content.
    var mark: Frame? {
        switch self {
        case .me: .me
        case .we: .we
        case .you, .elder: .you
        case .wish: .wish
        case .need: .need
        case .may: .may
        case .please: .please
        case .offer: .offer
        case .howto: .howto
        case .info: .info
        case .exist: .exist
        case .ask: .asks
        case .has: .has
        case .be: .be
        case .must: .must
        case .can: .can
        case .might: .might
        case .should: .should
        case .past: .past
        case .done: .done
        case .future: .future
        case .soon: .soon
        case .going: .going
        case .used: .used
        default: nil
        }
    }
}
