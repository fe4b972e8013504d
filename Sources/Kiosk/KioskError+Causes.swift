import Cloud
import KioskStore
import PhrasePacks
import SpeechAudio
import SpeechEngines

// How the rooms' errors become the kiosk's: their words stay, and the code says which door they leave by.

extension KioskError {
    /// What the store could not do.
    public init(_ error: StoreError) {
        let code: Code =
            switch error.code {
            case .ownedByAnotherProcess: .busy
            case .newerVersion: .newerStore
            case .invalidInput: .badInput
            case .notFound: .notFound
            default: .unavailable
            }
        self.init(code, error.message, remedy: error.remedy)
    }

    /// What is wrong with a pack, a key or a signature.
    public init(_ error: PackError) {
        let code: Code =
            switch error.code {
            case .folderUnreadable, .fileUnreadable: .notFound
            case .unwritable: .unavailable
            default: .badInput
            }
        self.init(code, error.message, remedy: error.remedy)
    }

    /// What is wrong with a sound or a device.
    public init(_ error: AudioError) {
        let code: Code =
            switch error.code {
            case .notFound, .deviceNotFound: .notFound
            case .deviceBusy: .busy
            case .deviceLost, .writeFailed, .processingFailed: .unavailable
            default: .badInput
            }
        self.init(code, error.message, remedy: error.remedy)
    }

    /// What an engine could not do.
    public init(_ error: SpeechEngineError) {
        self.init(.unavailable, error.message, remedy: error.remedy)
    }

    /// What is wrong with the cloud's configuration.
    public init(_ error: CloudError) {
        self.init(
            error.code == .badConfiguration || error.code == .keyUnusable ? .badInput : .unavailable, error.message,
            remedy: error.remedy)
    }

    /// Runs something of the sound room, with its errors as the kiosk's.
    public static func translating<Value>(
        _ work: () throws(AudioError) -> Value
    ) throws(KioskError) -> Value {
        do {
            return try work()
        } catch {
            throw KioskError(error)
        }
    }

    /// Runs something of the store, with its errors as the kiosk's.
    static func translating<Value>(
        _ work: () async throws(StoreError) -> Value
    ) async throws(KioskError) -> Value {
        do {
            return try await work()
        } catch {
            throw KioskError(error)
        }
    }
}
