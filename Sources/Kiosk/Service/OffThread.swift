import Dispatch

/// Runs what blocks, and cannot fail, off Swift's cooperative threads.
func offThread<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        DispatchQueue.global(qos: .utility).async { continuation.resume(returning: body()) }
    }
}

/// Runs what blocks, on a disk or a processor, off Swift's cooperative threads.
package func offThread<Value: Sendable>(
    _ body: @escaping @Sendable () throws(KioskError) -> Value
) async throws(KioskError) -> Value {
    let result: Result<Value, KioskError> = await withCheckedContinuation { continuation in
        DispatchQueue.global(qos: .utility).async {
            do throws(KioskError) {
                continuation.resume(returning: .success(try body()))
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
    }
    return try result.get()
}
