/// Where sound is pulled from, mono Float32 at a rate of its own.
///
///     var buffer = [Float](repeating: 0, count: 4096)
///     while true {
///         var span = buffer.mutableSpan
///         let count = try source.read(into: &span)
///         if count == 0 { break }
///         events += try detector.feed(buffer[..<count], sampleRate: source.sampleRate)
///     }
public protocol SoundSource: AnyObject {
    /// Samples a second, in Hz.
    var sampleRate: Int { get }

    /// Reads at most as many samples as the span holds, blocking until there are some.
    ///
    /// - Returns: How many samples were read, from the span's start; 0 at the end, and again after it.
    func read(into samples: inout MutableSpan<Float>) throws(AudioError) -> Int
}
