import Cloud

extension SpeechEngineError {
    /// What the cloud's error means to who wanted to hear something.
    init(_ error: CloudError) {
        let code: Code =
            switch error.code {
            case .timedOut: .timedOut
            case .cancelled: .cancelled
            case .malformedAnswer, .answerTooLarge, .suspiciousAnswer, .captivePortal: .badResponse
            case .serverFailed: .engineFailed
            case .notConfigured, .badConfiguration, .keyUnusable: .misconfigured
            default: .engineUnavailable
            }
        self.init(code, error.message, remedy: error.remedy, isTransient: error.isRetryable, cause: error)
    }
}
