import Resilience

/// What a technician is told about the cloud.
public enum CloudCheck: Sendable {
    /// It answers, and accepts the key.
    case connected(Connected)
    /// It answers, and does not accept the key; the error says what to do.
    case authenticationFailed(CloudError)
    /// It does not answer as it should; the error says what to do.
    case failed(CloudError)

    /// What a check that went well found.
    public struct Connected: Hashable, Sendable {
        /// The models that the cloud offers, in its order.
        public let models: [String]
        /// The configured models that are not among them: a spelling mistake, most likely.
        public let missingModels: [String]
        /// How long request and answer took.
        public let roundTrip: Duration
    }
}

extension CloudClient {
    /// Asks which models there are (`GET /models`), which shows at once whether address, network, certificate and key
    /// are right.
    public func check(deadline: Deadline? = nil) async -> CloudCheck {
        do throws(CloudError) {
            let (list, timings) = try await send(
                try request(.get, "/models"), for: .check,
                deadline: deadline ?? .after(configuration.timeouts.check), as: ModelList.self)
            let offered = list.data.map(\.id)
            roundTrip.note(max(.zero, timings.firstByte - timings.connected))
            return .connected(
                CloudCheck.Connected(
                    models: offered,
                    missingModels: offered.isEmpty ? [] : configuration.allModels.subtracting(offered).sorted(),
                    roundTrip: max(.zero, timings.firstByte - timings.connected)))
        } catch {
            return error.code == .authenticationFailed || error.code == .forbidden || error.code == .keyUnusable
                ? .authenticationFailed(error) : .failed(error)
        }
    }

    private struct ModelList: Decodable {
        struct Model: Decodable {
            let id: String
        }

        let data: [Model]
    }
}
