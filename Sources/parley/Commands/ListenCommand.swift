import ArgumentParser
import Foundation
import Kiosk
import Logging
import ServiceLifecycle

struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Listen at the microphone and answer, without the screen.",
        discussion: "One JSON object a turn (words, at a terminal without --json). Ctrl-C ends it.")

    @Option(help: "The microphone's stable name, as `parley doctor` lists it.")
    var device: String?

    @Option(help: "End after so many turns.")
    var turns: Int?

    @OptionGroup var languages: DirectionOptions
    @OptionGroup var kiosk: KioskOptions

    @Flag(help: "Print JSON also at a terminal.")
    var json = false

    func run() async throws {
        try await Terminal.reporting {
            var configuration = try kiosk.configuration()
            try configuration.set(Setting.microphoneMode, to: "open")
            let logger = Logger.command(configuration)
            let kiosk = try await KioskServices.open(configuration, role: .service, logger: logger)
            let direction = try languages.direction(configuration)
            await kiosk.interpreter.choose(customer: direction.from, clerk: direction.to)
            let events = await kiosk.interpreter.events()
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: try kiosk.services(microphone: device).map { .init(service: $0) },
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            async let running: Void = group.run()
            try await show(events, until: turns)
            await group.triggerGracefulShutdown()
            try await running
            try await kiosk.close()
        }
    }

    private func show(_ events: AsyncStream<KioskEvent>, until limit: Int?) async throws {
        let printer = TurnPrinter(json: json)
        var count = 0
        var problem: String?
        for await event in events {
            switch event {
            case .turn(let turn):
                try printer.print(turn)
                count += 1
                if count == limit { return }
            case .view(let view) where view.microphone.problem != problem:
                problem = view.microphone.problem
                Terminal.warn(problem ?? "the microphone is back")
            case .view, .pack, .heartbeat: break
            }
        }
    }
}
