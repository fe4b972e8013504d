import Foundation
import Hummingbird
import Kiosk
import Logging
import ServiceLifecycle

/// The two listeners of a kiosk: the screen's on loopback, and the control socket in the data folder.
public struct KioskServer: Sendable {
    let kiosk: KioskServices
    let metrics: PrometheusRegistry
    let logger: Logger

    /// Makes the server of a kiosk.
    public init(kiosk: KioskServices, metrics: PrometheusRegistry, logger: Logger) {
        self.kiosk = kiosk
        self.metrics = metrics
        self.logger = logger
    }

    /// The listener of the customer's screen.
    ///
    /// - Parameters:
    ///   - port: the loopback port; 0 takes a free one.
    ///   - onRunning: called with the port once connections are accepted.
    public func screen(port: Int, onRunning: @escaping @Sendable (Int) async -> Void) -> some Service {
        Application(
            router: screenRouter(),
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port), serverName: "Parley"),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) },
            logger: logger)
    }

    /// The listener that the command line talks to.
    ///
    /// - Parameter path: the socket's path, in a folder that only the owner may enter.
    public func control(path: String) -> some Service {
        Application(
            router: controlRouter(),
            configuration: ApplicationConfiguration(address: .unixDomainSocket(path: path), serverName: "Parley"),
            logger: logger)
    }

    func screenRouter() -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: ProblemMiddleware())
        router.add(middleware: LoopbackGuard())
        addScreen(to: router)
        return router
    }

    func controlRouter() -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: ProblemMiddleware())
        addScreen(to: router)
        ControlRoutes(kiosk: kiosk).add(to: router)
        return router
    }

    private func addScreen<Context: RequestContext>(to router: Router<Context>) {
        ScreenRoutes(interpreter: kiosk.interpreter).add(to: router)
        TurnRoutes(kiosk: kiosk).add(to: router)
        router.get("/healthz") { _, _ in Answers.text("ok\n") }
        router.get("/readyz") { _, _ in
            let readiness = await kiosk.readiness()
            return Answers.text(
                readiness.isReady ? "ready\n" : "not ready: \(readiness.reason)\n",
                status: readiness.isReady ? .ok : .serviceUnavailable)
        }
        router.get("/metrics") { _, _ in
            await kiosk.refreshGauges()
            return Answers.text(metrics.exposition(), type: "text/plain; version=0.0.4; charset=utf-8")
        }
    }
}
