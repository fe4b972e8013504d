/// What a sentence is for, who speaks of whom, and when: read off its light words.
struct Frame: OptionSet, Sendable, Hashable {
    let rawValue: UInt32

    // Who.
    static let me = Frame(rawValue: 1 << 0)
    static let we = Frame(rawValue: 1 << 1)
    static let you = Frame(rawValue: 1 << 2)
    // What for.
    static let wish = Frame(rawValue: 1 << 3)
    static let need = Frame(rawValue: 1 << 4)
    static let may = Frame(rawValue: 1 << 5)
    static let please = Frame(rawValue: 1 << 6)
    static let offer = Frame(rawValue: 1 << 7)
    static let howto = Frame(rawValue: 1 << 8)
    static let info = Frame(rawValue: 1 << 9)
    static let exist = Frame(rawValue: 1 << 10)
    static let asks = Frame(rawValue: 1 << 11)
    /// A question word is in it.
    static let which = Frame(rawValue: 1 << 12)
    // What is said.
    static let has = Frame(rawValue: 1 << 13)
    static let be = Frame(rawValue: 1 << 14)
    static let must = Frame(rawValue: 1 << 15)
    static let can = Frame(rawValue: 1 << 16)
    static let might = Frame(rawValue: 1 << 17)
    static let should = Frame(rawValue: 1 << 18)
    // When.
    static let past = Frame(rawValue: 1 << 19)
    static let done = Frame(rawValue: 1 << 20)
    static let future = Frame(rawValue: 1 << 21)
    static let soon = Frame(rawValue: 1 << 22)
    static let going = Frame(rawValue: 1 << 23)
    static let used = Frame(rawValue: 1 << 24)
    /// It ends in a question mark.
    static let marked = Frame(rawValue: 1 << 25)

    static let people: Frame = [.me, .we, .you]
    static let requests: Frame = [.wish, .need, .may, .howto]
    static let modals: Frame = [.must, .can, .might, .should]
    static let times: Frame = [.past, .done, .future, .soon, .going, .used]

    func has(_ other: Frame) -> Bool { !isDisjoint(with: other) }

    /// Brings together what several words say: "can" in a question asks for leave, "want" asked of the listener offers.
    mutating func settle() {
        let isAsked = has([.asks, .marked])
        if contains(.which), contains(.offer) { remove(.offer) }  // "What would you like?" asks to be told.
        if contains(.which) {
            subtract([.asks, .marked, .info, .exist])
            if contains(.may), !contains(.wish) {
                remove(.may)
                insert(.can)
            }
        } else if isAsked {
            if contains(.can) {
                remove(.can)
                insert(contains(.you) ? .please : .may)
                if isDisjoint(with: Self.people) { insert(.please) }  // Nobody is named: it may be either.
            }
            if contains(.need), contains(.me) {
                remove(.need)
                insert(.must)
            } else if has([.wish, .need]), !has([.me, .we, .may, .please, .howto]) {
                subtract([.wish, .need])
                insert(.offer)
            }
            if contains(.has) {
                remove(.has)
                insert(.exist)
            }
        }
        // "Please" beside a question to be told, or whether there is one, asks nothing more.
        if has([.info, .exist]), !has(Self.requests) { remove(.please) }
        if contains(.offer) { subtract([.asks, .marked, .wish, .need, .you, .please]) }
        if has([.wish, .need, .may, .please, .howto, .exist, .info]) { subtract([.asks, .marked]) }
        if has([.wish, .need]) { subtract([.has, .future]) }  // "I will have a tea", "I have to".
        // "I'd like these washed": what is asked for is not past.
        if has([.wish, .need, .may, .please, .howto]), !contains(.done) { remove(.past) }
        if contains(.past) {
            remove(.past)
            insert(.done)
        }
        if contains(.marked) {
            remove(.marked)
            insert(.asks)
        }
    }

    /// What a sentence does, whatever it is about.
    enum Act: Sendable, Equatable {
        case offer, question, duty, request, plea, existence, information, yesNo, statement, bare
    }

    var act: Act {
        if contains(.offer) { return .offer }
        if contains(.which) { return .question }
        if contains(.must), contains(.asks) { return .duty }
        if has(Self.requests) { return .request }
        if contains(.please) { return .plea }
        if contains(.exist) { return .existence }
        if contains(.info) { return .information }
        if contains(.asks) { return .yesNo }
        return isEmpty ? .bare : .statement
    }
}

extension Frame {
    /// What is in the frame, in words.
    var words: String {
        let names: [(Frame, String)] = [
            (.me, "I"), (.we, "we"), (.you, "you"), (.wish, "wish"), (.need, "need"), (.may, "may I"),
            (.please, "please"), (.offer, "offer"), (.howto, "how to"), (.info, "tell me"), (.exist, "is there"),
            (.asks, "question"), (.which, "question word"), (.has, "have"), (.be, "is"), (.must, "must"), (.can, "can"),
            (.might, "may be"), (.should, "should"), (.past, "past"), (.done, "done"), (.future, "will"),
            (.soon, "about to"), (.going, "going on"), (.used, "used to"), (.marked, "?"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
}
