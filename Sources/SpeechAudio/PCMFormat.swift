/// How a device encodes its samples: little endian, channels interleaved.
public struct PCMFormat: Sendable, Equatable {
    /// How one sample is written.
    public enum Encoding: String, Sendable, CaseIterable {
        /// IEEE 754, four bytes, -1...1.
        case float32
        /// Four bytes, signed.
        case int32
        /// Signed, in the lower three of four bytes.
        case int24
        /// Three bytes, signed.
        case int24Packed = "int24-packed"
        /// Two bytes, signed.
        case int16

        /// How many bytes a sample takes.
        public var bytes: Int {
            switch self {
            case .float32, .int32, .int24: 4
            case .int24Packed: 3
            case .int16: 2
            }
        }
    }

    /// Frames a second, in Hz.
    public var sampleRate: Int
    /// Samples in a frame.
    public var channels: Int
    /// How one sample is written.
    public var encoding: Encoding

    /// Takes a rate in Hz, a number of channels and an encoding.
    public init(sampleRate: Int, channels: Int, encoding: Encoding) {
        self.sampleRate = sampleRate
        self.channels = channels
        self.encoding = encoding
    }

    /// How many bytes a frame takes.
    public var frameBytes: Int { channels * encoding.bytes }
}

extension PCMFormat {
    /// Reads frames and appends the average of their channels.
    ///
    /// - Parameters:
    ///   - bytes: At least `frames` frames.
    ///   - frames: How many to read.
    ///   - samples: Where to append them, in -1...1.
    func decode(_ bytes: [UInt8], frames: Int, into samples: inout [Float]) {
        let share = 1 / Float(channels)
        var offset = 0
        samples.reserveCapacity(samples.count + frames)
        for _ in 0..<frames {
            var sum: Float = 0
            for _ in 0..<channels {
                sum += decodeSample(bytes, at: offset)
                offset += encoding.bytes
            }
            samples.append(min(max(sum * share, -1), 1))
        }
    }

    /// Appends samples as frames that have each of them in all channels. What is beyond full scale is clipped.
    func encode(_ samples: ArraySlice<Float>, into bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + samples.count * frameBytes)
        for sample in samples {
            let bits = encodeSample(min(max(sample, -1), 1))
            for _ in 0..<channels {
                for byte in 0..<encoding.bytes { bytes.append(UInt8(truncatingIfNeeded: bits >> (8 * byte))) }
            }
        }
    }

    private func decodeSample(_ bytes: [UInt8], at offset: Int) -> Float {
        var bits: UInt32 = 0
        for byte in 0..<encoding.bytes { bits |= UInt32(bytes[offset + byte]) << (8 * byte) }
        switch encoding {
        case .float32:
            let value = Float(bitPattern: bits)
            return value.isFinite ? value : 0
        case .int32: return Float(Int32(bitPattern: bits)) / 0x1p31
        // Shifting left brings the sign to its place, and leaves behind what a fourth byte may hold.
        case .int24, .int24Packed: return Float(Int32(bitPattern: bits << 8)) / 0x1p31
        case .int16: return Float(Int32(bitPattern: bits << 16)) / 0x1p31
        }
    }

    private func encodeSample(_ sample: Float) -> UInt32 {
        switch encoding {
        case .float32: sample.bitPattern
        case .int32: UInt32(bitPattern: Int32(clamping: Int64((Double(sample) * 0x1p31).rounded())))
        case .int24, .int24Packed: UInt32(bitPattern: min(Int32((sample * 0x1p23).rounded()), 0x7f_ffff))
        case .int16: UInt32(bitPattern: min(Int32((sample * 0x1p15).rounded()), 0x7fff))
        }
    }
}
