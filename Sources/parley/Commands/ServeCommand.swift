import ArgumentParser
import CoreMetrics
import Foundation
import Kiosk
import KioskWeb
import Logging
import ServiceLifecycle

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the kiosk: the screen, the microphone, the loudspeaker.",
        discussion: "Listens on loopback only. SIGTERM or Ctrl-C ends it in good order.")

    @OptionGroup var kiosk: KioskOptions

    @Option(help: "The loopback port of the screen (default: server.port); 0 takes a free one.")
    var port: Int?

    func run() async throws {
        try await Terminal.reporting {
            var configuration = try kiosk.configuration()
            if let port { try configuration.set(Setting.port, to: String(port)) }
            let logger = Logger.service(configuration)
            let listener = try AdminListener(configuration)
            let metrics = PrometheusRegistry()
            MetricsSystem.bootstrap(metrics)

            let kiosk = try await KioskServices.open(configuration, role: .service, logger: logger)
            let socket = kiosk.directory.controlSocket
            try? FileManager.default.removeItem(atPath: socket)  // Left by a crash: the store's lock is ours.
            let server = KioskServer(kiosk: kiosk, metrics: metrics, logger: logger)
            let admin = try listener.map { listener in
                try server.admin(listener) { Terminal.say("The technicians' API is at https://\(listener.host):\($0)") }
            }
            let services: [any Service] =
                try kiosk.services() + [admin].compactMap(\.self)
                + [
                    server.control(path: socket),
                    server.screen(port: configuration[Setting.port]) { port in
                        Terminal.say("Parley is ready at http://127.0.0.1:\(port)")
                    },
                ]
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: services.map { .init(service: $0) },
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            let failure: (any Error)?
            do {
                try await group.run()
                failure = nil
            } catch {
                failure = error
            }
            try? FileManager.default.removeItem(atPath: socket)
            try await kiosk.close()
            if let failure { throw Self.explained(failure, configuration) }
        }
    }

    private static func explained(_ error: any Error, _ configuration: KioskConfiguration) -> KioskError {
        if let error = error as? KioskError { return error }
        let words = String(describing: error)
        return words.contains("EADDRINUSE") || words.contains("errno: 98")
            ? KioskError(
                .busy, "The port \(configuration[Setting.port]) is taken",
                remedy: "Choose another with --port, or 0 for a free one")
            : KioskError(.unavailable, "The service stopped: \(words)", remedy: "Look at the log above")
    }
}
