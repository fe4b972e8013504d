import Foundation
import Logging
import Metrics
import ServiceLifecycle
import SpeechAudio
import SpeechEngines

/// Listens at the microphone for as long as the kiosk runs, and hands every utterance to the interpreter.
///
/// An unplugged microphone is reported on the screen and picked up again when it comes back. Utterances are taken one
/// after another, in the order in which they were spoken, while listening goes on.
actor Listener: Service {
    private let executor = EngineExecutor(label: "listener")
    private let microphone: Microphone
    private let detector: UtteranceDetector
    private let mode: Endpointer.Mode
    private let hangover: Duration
    private let interpreter: Interpreter
    private let logger: Logger

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    init(
        microphone: Microphone, mode: Endpointer.Mode, settings: EarSettings, reference: EchoReference?,
        interpreter: Interpreter, logger: Logger
    ) throws(KioskError) {
        self.microphone = microphone
        self.mode = mode
        self.interpreter = interpreter
        self.logger = logger
        hangover = settings.hangover
        detector = try settings.detector(mode, reference: reference)
    }

    nonisolated func run() async throws {
        let (utterances, collected) = AsyncStream.makeStream(of: Utterance.self, bufferingPolicy: .bufferingNewest(8))
        let (commands, commanded) = AsyncStream.makeStream(of: Interpreter.MicrophoneCommand.self)
        await interpreter.connectMicrophone { commanded.yield($0) }
        let microphone = microphone
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    for await command in commands { await self.obey(command, collected) }
                }
                group.addTask {
                    for await utterance in utterances { await self.interpret(utterance) }
                }
                for await event in microphone.start() { await self.take(event, collected) }
                commanded.finish()
                collected.finish()
            }
        } onGracefulShutdown: {
            microphone.stop()
        }
    }

    private func take(_ event: MicrophoneEvent, _ collected: AsyncStream<Utterance>.Continuation) async {
        switch event {
        case .samples(let block):
            if await interpreter.isDeaf {
                _ = detector.interrupt()  // What is heard now is the loudspeaker.
                return
            }
            do {
                await report(try detector.feed(block), collected)
            } catch {
                logger.error("sound not processed", metadata: ["why": "\(error.code)"])
                await report(detector.interrupt(), collected)
            }
        case .overrun(let count):
            Counter(label: "parley_microphone_overruns_total").increment(by: count)
            logger.warning("microphone overrun", metadata: ["count": "\(count)"])
            await report(detector.interrupt(), collected)
        case .lost(let error):
            logger.warning("microphone lost", metadata: ["device": "\(microphone.device)", "why": "\(error.code)"])
            await report(detector.interrupt(), collected)
            await interpreter.microphone(.microphoneLost("\(error)"))
        case .recovered:
            logger.notice("microphone found", metadata: ["device": "\(microphone.device)"])
            await interpreter.microphone(.microphoneFound)
        }
    }

    private func obey(
        _ command: Interpreter.MicrophoneCommand, _ collected: AsyncStream<Utterance>.Continuation
    ) async {
        switch command {
        case .press where mode == .pushToTalk: await report(detector.press(), collected)
        case .release where mode == .pushToTalk: await report(detector.release(), collected)
        case .press, .release: break
        case .discard: _ = detector.interrupt()
        }
    }

    private func report(_ events: [UtteranceEvent], _ collected: AsyncStream<Utterance>.Continuation) async {
        for event in events {
            switch event {
            case .speechStarted:
                await interpreter.microphone(.speechStarted)
            case .utterance(let utterance):
                collected.yield(utterance)
            case .discarded(let reason, _):
                Counter(
                    label: "parley_sound_discarded_total", dimensions: [("reason", reason.rawValue)]
                ).increment()
                await interpreter.microphone(.speechDiscarded)
            }
        }
    }

    nonisolated private func interpret(_ utterance: Utterance) async {
        let direction = await interpreter.direction(of: interpreter.speakingSide)
        let waited = utterance.endOfSpeech.map { $0.duration(to: .now) } ?? hangover
        do {
            _ = try await interpreter.turn(
                speech: utterance.samples, direction, input: .microphone, waited: max(.zero, waited))
        } catch {
            // The screen has said so already.
            logger.warning("turn failed", metadata: ["why": "\(error.code)"])
        }
    }
}
