import Testing

@testable import SpeechAudio

/// Times in windows: one window is one millisecond is 16 samples, so that small numbers tell the whole story.
private func endpointer(
    _ mode: Endpointer.Mode = .openMicrophone, _ change: (inout Endpointer.Parameters) -> Void = { _ in }
) -> Endpointer {
    var parameters = Endpointer.Parameters()
    parameters.minimumSpeech = 2
    parameters.preRoll = 3
    parameters.postRoll = 2
    parameters.hangover = 5
    parameters.shortestHangover = 2
    parameters.maximum = 24
    parameters.releaseTail = 2
    parameters.steadyAfter = 1000
    change(&parameters)
    return Endpointer(mode: mode, parameters: parameters, windowLength: 16)
}

/// What happens at a microphone: `#` speech, `.` none, `[` and `]` the button, `|` the end, `!` something is missing.
private func run(_ endpointer: inout Endpointer, _ story: String) -> [String] {
    story.flatMap { event in
        let actions =
            switch event {
            case "#": endpointer.advance(speechProbability: 0.9, level: -20)
            case ".": endpointer.advance(speechProbability: 0.1, level: -60)
            case "[": endpointer.press()
            case "]": endpointer.release()
            case "|": endpointer.finish()
            default: endpointer.interrupt()
            }
        return actions.map(describe)
    }
}

private func describe(_ action: Endpointer.Action) -> String {
    switch action {
    case .speechStarted(let position): "started \(position / 16)"
    case .utterance(let bounds):
        "utterance \(bounds.range.lowerBound / 16)-\(bounds.range.upperBound / 16) "
            + "speech to \(bounds.endOfSpeech / 16) \(bounds.endedBy.rawValue)"
    case .discarded(let range, let reason):
        "discarded \(range.lowerBound / 16)-\(range.upperBound / 16) \(reason.rawValue)"
    }
}

@Suite("Endpointing")
struct EndpointerTests {
    struct Story: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let events: String
        let actions: [String]

        init(_ description: String, _ events: String, _ actions: String...) {
            testDescription = description
            self.events = events
            self.actions = actions
        }
    }

    static let openStories = [
        Story("silence is nothing", "........................................"),
        Story(
            "speech reaches back by the pre-roll and on by the post-roll", "......####.....",
            "started 6", "utterance 3-12 speech to 10 silence"),
        Story(
            "short speech ends as promptly as long speech", "......##.....",
            "started 6", "utterance 3-10 speech to 8 silence"),
        Story(
            "speech from the first window on", "####.....", "started 0", "utterance 0-6 speech to 4 silence"),
        Story("a click is too short", ".....#..........", "discarded 2-8 too-short"),
        Story(
            "a pause shorter than the hangover does not end it", "....##....##.....",
            "started 4", "utterance 1-14 speech to 12 silence"),
        Story(
            "the pre-roll does not reach into the utterance before", "##.....##.....",
            "started 0", "utterance 0-4 speech to 2 silence", "started 7", "utterance 4-11 speech to 9 silence"),
        Story(
            "a first sound that was too short is in the pre-roll of what follows", ".....#..##.....",
            "discarded 2-8 too-short", "started 8", "utterance 5-12 speech to 10 silence"),
        Story("the end of the sound ends it", "....###|", "started 4", "utterance 1-7 speech to 7 end-of-input"),
        Story(
            "the end of the sound in the hangover", "....###.|", "started 4",
            "utterance 1-8 speech to 7 end-of-input"),
        Story("the end of the sound in a click", "....#|", "discarded 1-5 too-short"),
        Story("the end of the sound in silence", "....|"),
        Story(
            "missing sound discards what was being said", "....###!....", "started 4", "discarded 1-7 interrupted"),
        Story(
            "after missing sound there is no pre-roll", "....!##.....", "started 4",
            "utterance 4-8 speech to 6 silence"),
        Story(
            "the maximum cuts, and speech that goes on is another utterance",
            "...#########################.....",
            "started 3", "utterance 0-24 speech to 24 maximum", "started 24",
            "utterance 24-30 speech to 28 silence"),
        Story(
            "nothing after the maximum is nothing", "...#####################.........",
            "started 3", "utterance 0-24 speech to 24 maximum"),
        Story(
            "two maxima without a pause are no speech, until there is a pause",
            "################################################################..##.....",
            "started 0", "utterance 0-24 speech to 24 maximum", "started 24", "discarded 24-48 unbroken-sound",
            "started 66", "utterance 66-70 speech to 68 silence"),
        Story(
            "close to the maximum a shorter pause is enough", "....#################...",
            "started 4", "utterance 1-23 speech to 21 silence"),
        Story("the button means nothing", "[....]...[..]"),
    ]

    @Test("with an open microphone", arguments: openStories)
    func openMicrophone(story: Story) {
        var endpointer = endpointer()
        #expect(run(&endpointer, story.events) == story.actions)
        #expect(!endpointer.isListening)
    }

    static let buttonStories = [
        Story("speech without the button is nothing", "....######......"),
        Story(
            "speech while the button is down", "..[...###...].....", "started 5",
            "utterance 2-10 speech to 8 released"),
        Story(
            "pauses of any length do not end it", "[##..........##..]",
            "started 0", "utterance 0-16 speech to 14 released"),
        Story("a button without speech", "..[....].", "discarded 0-6 no-speech"),
        Story("a click is no speech", "..[..#..].", "discarded 0-7 no-speech"),
        Story(
            "who speaks before the button is down", "....##[##.].....", "started 6",
            "utterance 3-9 speech to 8 released"),
        Story(
            "a word may end after the button is up", "[..##]#..", "started 2",
            "utterance 0-6 speech to 5 released"),
        Story(
            "but not for long", "[..##]#####", "started 2", "utterance 0-6 speech to 6 released"),
        Story(
            "the button is down forever", "[....##..................................##..]",
            "started 4", "utterance 1-8 speech to 6 maximum"),
        Story(
            "the button is down forever in silence", "[......................................]",
            "discarded 0-24 no-speech"),
        Story(
            "the sound ends while the button is down", "[..###|", "started 2", "utterance 0-5 speech to 5 end-of-input"),
        Story(
            "the microphone is lost while the button is down", "[..###!..]", "started 2", "discarded 0-5 interrupted"),
        Story(
            "the button again, while a word ends", "[.###][###..].",
            "started 1", "utterance 0-4 speech to 4 released", "started 4", "utterance 4-9 speech to 7 released"),
        Story("pressed twice, released twice", "[[.##..]]", "started 1", "utterance 0-5 speech to 3 released"),
    ]

    @Test("with push-to-talk", arguments: buttonStories)
    func pushToTalk(story: Story) {
        var endpointer = endpointer(.pushToTalk)
        #expect(run(&endpointer, story.events) == story.actions)
        #expect(!endpointer.isListening)
    }

    @Test("once there is speech, it takes less to go on")
    func hysteresis() {
        var endpointer = endpointer()
        for _ in 0..<10 { #expect(endpointer.advance(speechProbability: 0.4, level: -30).isEmpty) }
        #expect(!endpointer.isListening)
        _ = endpointer.advance(speechProbability: 0.6, level: -30)
        #expect(endpointer.advance(speechProbability: 0.4, level: -30) == [.speechStarted(at: 160)])
    }

    @Test("parameters that make no sense do no harm")
    func oddParameters() {
        for value in [-1000, -1, 0, 1] {
            for mode in Endpointer.Mode.allCases {
                var endpointer = endpointer(mode) {
                    $0.minimumSpeech = value
                    $0.preRoll = value
                    $0.postRoll = value
                    $0.hangover = value
                    $0.shortestHangover = value
                    $0.maximum = value
                    $0.releaseTail = value
                    $0.steadyAfter = value
                }
                for action in run(&endpointer, "..##..[##..##]#..[..].##|") {
                    #expect(!action.isEmpty)
                }
                #expect(!endpointer.isListening)
            }
        }
    }

    @Test("a probability that is no number is no speech")
    func noNumber() {
        var endpointer = endpointer()
        for _ in 0..<20 { #expect(endpointer.advance(speechProbability: .nan, level: .nan).isEmpty) }
    }
}

@Suite("Endpointing in steady sound")
struct SteadySoundTests {
    private var steady: Endpointer {
        endpointer {
            $0.maximum = 200
            $0.steadyAfter = 20
        }
    }

    private func hear(_ endpointer: inout Endpointer, _ levels: [Float]) -> [String] {
        levels.flatMap { endpointer.advance(speechProbability: 0.9, level: $0).map(describe) }
    }

    @Test("a fan that the detector takes for a voice is no utterance")
    func fan() {
        var endpointer = steady
        let fan = (0..<500).map { Float(-40) + Float($0 % 3) }
        #expect(hear(&endpointer, fan) == ["started 0", "discarded 0-20 steady-sound"])
        #expect(!endpointer.isListening)
    }

    @Test("speech before the steady sound is kept")
    func speechThenFan() {
        var endpointer = steady
        let speech: [Float] = [-20, -35, -18, -50, -22, -30]
        let actions = hear(&endpointer, speech + Array(repeating: -45, count: 100))
        #expect(actions == ["started 0", "utterance 0-8 speech to 6 steady-sound"])
    }

    @Test("someone who speaks up over the fan is heard")
    func speechOverFan() {
        var endpointer = steady
        let fan = [Float](repeating: -45, count: 60)
        #expect(hear(&endpointer, fan) == ["started 0", "discarded 0-20 steady-sound"])
        let speech: [Float] = [-20, -25, -18, -28, -22, -19]
        let actions = hear(&endpointer, speech + Array(repeating: -45, count: 60))
        // It shows after a window or two that the level has changed; the pre-roll reaches back to before that.
        #expect(actions.count == 2)
        #expect(actions[0] == "started 60")
        #expect(actions[1].hasSuffix("speech to 66 steady-sound"))
        #expect(actions[1].hasPrefix("utterance 57-"))
    }

    @Test("what has the levels of speech is not steady")
    func speech() {
        var endpointer = steady
        let levels = (0..<100).map { [Float(-20), -26, -35, -24][$0 % 4] }
        #expect(hear(&endpointer, levels) == ["started 0"])
        #expect(run(&endpointer, ".....") == ["utterance 0-102 speech to 100 silence"])
    }
}

@Suite("Endpointing, every story there is")
struct ExhaustiveEndpointerTests {
    /// What must hold whatever happens.
    private func check(_ story: String, mode: Endpointer.Mode) {
        var endpointer = endpointer(mode) { $0.maximum = 9 }
        var windows: [Bool] = []
        var lastEnd = 0
        var isStarted = false
        func hear(_ actions: [Endpointer.Action]) {
            for action in actions {
                switch action {
                case .speechStarted(let position):
                    #expect(!isStarted, "\(story): it starts once")
                    #expect(windows[position / 16], "\(story): it starts with speech")
                    isStarted = true
                case .utterance(let bounds):
                    let range = bounds.range.lowerBound / 16..<bounds.range.upperBound / 16
                    #expect(isStarted, "\(story): an utterance has started")
                    #expect(range.lowerBound >= lastEnd, "\(story): utterances do not overlap")
                    #expect(range.upperBound <= windows.count, "\(story): none ends in the future")
                    #expect(range.count <= 9, "\(story): none is longer than the maximum")
                    #expect(windows[range].count { $0 } >= 2, "\(story): there is speech in it")
                    #expect(range.contains(bounds.endOfSpeech / 16 - 1), "\(story): it ends after its speech")
                    #expect(windows[bounds.endOfSpeech / 16 - 1], "\(story): it ends with speech")
                    lastEnd = range.upperBound
                    isStarted = false
                case .discarded(let range, _):
                    #expect(range.upperBound <= windows.count * 16, "\(story): none ends in the future")
                    isStarted = false
                }
            }
        }
        for event in story {
            if event == "#" || event == "." { windows.append(event == "#") }
            switch event {
            case "#": hear(endpointer.advance(speechProbability: 1, level: -20))
            case ".": hear(endpointer.advance(speechProbability: 0, level: -60))
            case "[": hear(endpointer.press())
            default: hear(endpointer.release())
            }
        }
        // However it went on: with the button up, it is over after the hangover.
        hear(endpointer.release())
        for _ in 0..<6 {
            windows.append(false)
            hear(endpointer.advance(speechProbability: 0, level: -60))
        }
        #expect(!endpointer.isListening, "\(story): it ends in silence")
        #expect(!isStarted, "\(story): what has started has ended")
    }

    @Test("with an open microphone: all sequences of 13 windows")
    func openMicrophone() {
        for number in 0..<1 << 13 {
            check(String((0..<13).map { number >> $0 & 1 == 1 ? "#" : "." }), mode: .openMicrophone)
        }
    }

    @Test("with push-to-talk: all sequences of 7 windows and buttons")
    func pushToTalk() {
        let events: [Character] = ["#", ".", "[", "]"]
        for number in 0..<1 << 14 {
            check(String((0..<7).map { events[number >> (2 * $0) & 3] }), mode: .pushToTalk)
        }
    }
}
