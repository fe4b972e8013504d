import CCurl
import Resilience

/// The network thread's work: takes commands, lets libcurl run, and tells how transfers ended.
///
/// Deadlines are kept here and not with `CURLOPT_TIMEOUT_MS`, which does not run while a transfer waits for one of the
/// few connections to a host.
final class CurlLoop {
    private let mailbox: Mailbox
    private let settings: TransportSettings
    private var transfers: [Int: CurlTransfer] = [:]
    private var numbers: [CurlEasy.Identity: Int] = [:]
    private var earliestDeadline = Deadline.none
    private var isStopping = false

    init(mailbox: Mailbox, settings: TransportSettings) {
        self.mailbox = mailbox
        self.settings = settings
    }

    /// Runs until it is told to stop.
    func run() {
        if let multi = CurlMulti(settings: settings) {
            mailbox.open(multi.wakeUp)
            while !isStopping { turn(multi) }
            // No wake-up can come after this, so that the multi handle may go.
            refuse(mailbox.close())
            for transfer in transfers.values { end(transfer, multi, .failure(Self.shutDown)) }
        } else {
            refuse(mailbox.close())
        }
    }

    private func turn(_ multi: CurlMulti) {
        for command in mailbox.take() { carryOut(command, multi) }
        multi.perform()
        while let (easy, code) = multi.nextFinished() {
            guard let transfer = numbers[easy].flatMap({ transfers[$0] }) else { continue }
            end(transfer, multi, transfer.result(code, settings: settings))
        }
        let now = Moment.now
        if earliestDeadline.hasPassed(at: now) { expire(multi, at: now) }
        guard !isStopping else { return }
        multi.poll(for: earliestDeadline.remaining(at: now) ?? .seconds(3600))
    }

    private func carryOut(_ command: NetworkCommand, _ multi: CurlMulti) {
        switch command {
        case .start(let number, let request, let deadline, let channel):
            start(number, request, deadline, channel, multi)
        case .resume(let number):
            transfers[number]?.easy.resume()
        case .cancel(let number):
            // The channel has been told already.
            if let transfer = transfers[number] { forget(transfer, multi) }
        case .stop:
            isStopping = true
        }
    }

    private func start(
        _ number: Int, _ request: HTTPRequest, _ deadline: Deadline, _ channel: ResponseChannel, _ multi: CurlMulti
    ) {
        do throws(TransportError) {
            let transfer = try CurlTransfer(
                number: number, request: request, deadline: deadline, channel: channel, settings: settings, multi: multi
            )
            guard multi.add(transfer.easy) else {
                throw TransportError(.other, message: "libcurl does not take the request", remedy: "Report this")
            }
            transfers[number] = transfer
            numbers[transfer.easy.identity] = number
            earliestDeadline = min(earliestDeadline, deadline)
        } catch {
            channel.finish(.failure(error))
        }
    }

    private func expire(_ multi: CurlMulti, at now: Moment) {
        for transfer in transfers.values where transfer.deadline.hasPassed(at: now) {
            end(transfer, multi, .failure(transfer.timeout))
        }
        earliestDeadline = transfers.values.map(\.deadline).min() ?? .none
    }

    private func end(_ transfer: CurlTransfer, _ multi: CurlMulti, _ result: Result<HTTPTimings, TransportError>) {
        forget(transfer, multi)
        transfer.channel.finish(result)
    }

    private func forget(_ transfer: CurlTransfer, _ multi: CurlMulti) {
        multi.remove(transfer.easy)
        transfers[transfer.number] = nil
        numbers[transfer.easy.identity] = nil
    }

    private func refuse(_ commands: [NetworkCommand]) {
        for case .start(_, _, _, let channel) in commands { channel.finish(.failure(Self.shutDown)) }
    }

    static let shutDown = TransportError(
        .shutDown, message: "The network client is shut down", remedy: "Start the service again")
}
