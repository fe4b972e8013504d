extension [Float] {
    /// Samples in -1...1 from 16-bit integers, low byte first; half a sample at the end is left out.
    init(littleEndian16 bytes: ArraySlice<UInt8>) {
        self = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { position in
            Float(Int16(bitPattern: UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8)) / 32768
        }
    }
}

extension ArraySlice<Float> {
    /// Samples as 16-bit integers, low byte first. What is louder than full scale is clipped; what is no number is 0.
    var littleEndian16: [UInt8] {
        flatMap { sample in
            let value = sample.isFinite ? Int16(Swift.min(Swift.max(sample * 32768, -32768), 32767).rounded()) : 0
            return [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
        }
    }
}
