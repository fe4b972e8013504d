import Resilience

extension CloudClock {
    /// What a call gives, if it gives it by the deadline. Else the call is cancelled, and has timed out.
    func race<Answer: Sendable>(
        against deadline: Deadline, _ operation: CloudOperation,
        _ call: @escaping @Sendable () async throws(CloudError) -> Answer
    ) async throws(CloudError) -> Answer {
        guard let moment = deadline.moment else { return try await call() }
        let sleep = sleep
        let result = await withTaskGroup(of: Result<Answer, CloudError>?.self) { group in
            group.addTask {
                do throws(CloudError) {
                    return .success(try await call())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                await sleep(moment)
                return nil
            }
            for await outcome in group where outcome != nil || !Task.isCancelled {
                group.cancelAll()
                return outcome
            }
            return nil
        }
        guard let result else {
            throw CloudError(
                TransportError(
                    .timedOut, message: "The cloud did not begin to answer in time",
                    remedy: "Look at the network, or wait until the cloud is faster"),
                during: operation)
        }
        return try result.get()
    }
}
