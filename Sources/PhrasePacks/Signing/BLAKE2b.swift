/// The hash function BLAKE2b (RFC 7693): what minisign hashes a file with before it signs.
///
///     var hash = BLAKE2b()
///     hash.update(chunk)
///     let digest = hash.finalize()   // 64 bytes
///
/// swift-crypto has none. Not for secrets: no care is taken to hide what is hashed from a timer.
struct BLAKE2b {
    /// What minisign prehashes with: 512 bits.
    static let longestDigest = 64

    private static let blockBytes = 128
    private static let initial: InlineArray<8, UInt64> = [
        0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1,
        0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179,
    ]
    /// The order in which each round takes the words of a block; rounds 10 and 11 repeat the first two.
    private static let order: InlineArray<10, InlineArray<16, Int>> = [
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
        [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
        [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
        [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
        [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
        [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
        [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
        [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
        [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
        [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
    ]

    private let digestBytes: Int
    private var state = initial
    /// Bytes that went through the state.
    private var count: UInt64 = 0
    /// What waits for a block to be full; a full block waits too, since the last one is marked.
    private var pending: [UInt8] = []

    /// A hash of `digestBytes` bytes, 1 to 64.
    ///
    /// - Parameter key: at most 64 bytes; minisign uses none.
    init(digestBytes: Int = longestDigest, key: [UInt8] = []) {
        self.digestBytes = min(max(digestBytes, 1), Self.longestDigest)
        let key = key.prefix(64)
        state[0] ^= 0x0101_0000 ^ UInt64(key.count) << 8 ^ UInt64(self.digestBytes)
        if !key.isEmpty { pending = key + [UInt8](repeating: 0, count: Self.blockBytes - key.count) }
    }

    /// The hash of `bytes`.
    static func hash(_ bytes: some Sequence<UInt8>, digestBytes: Int = longestDigest) -> [UInt8] {
        var hash = BLAKE2b(digestBytes: digestBytes)
        hash.update(Array(bytes))
        return hash.finalize()
    }

    /// Takes bytes in.
    mutating func update(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            if pending.count == Self.blockBytes {
                compress(pending[...], counting: Self.blockBytes, isLast: false)
                pending.removeAll(keepingCapacity: true)
            }
            if pending.isEmpty, rest.count > Self.blockBytes {
                compress(rest.prefix(Self.blockBytes), counting: Self.blockBytes, isLast: false)
                rest = rest.dropFirst(Self.blockBytes)
            } else {
                let part = rest.prefix(Self.blockBytes - pending.count)
                pending += part
                rest = rest.dropFirst(part.count)
            }
        }
    }

    /// The digest of all that was taken in; the value is of no use afterwards.
    mutating func finalize() -> [UInt8] {
        let length = pending.count
        pending += [UInt8](repeating: 0, count: Self.blockBytes - length)
        compress(pending[...], counting: length, isLast: true)
        return (0..<digestBytes).map { UInt8(truncatingIfNeeded: state[$0 / 8] >> (8 * ($0 % 8))) }
    }

    private mutating func compress(_ block: ArraySlice<UInt8>, counting bytes: Int, isLast: Bool) {
        count += UInt64(bytes)
        let start = block.startIndex
        var words = InlineArray<16, UInt64>(repeating: 0)
        for word in 0..<16 {
            var value: UInt64 = 0
            for byte in (0..<8).reversed() { value = value << 8 | UInt64(block[start + word * 8 + byte]) }
            words[word] = value
        }
        var work = InlineArray<16, UInt64>(repeating: 0)
        for index in 0..<8 {
            work[index] = state[index]
            work[index + 8] = Self.initial[index]
        }
        work[12] ^= count
        if isLast { work[14] = ~work[14] }
        for round in 0..<12 {
            let order = Self.order[round % 10]
            Self.mix(&work, 0, 4, 8, 12, words[order[0]], words[order[1]])
            Self.mix(&work, 1, 5, 9, 13, words[order[2]], words[order[3]])
            Self.mix(&work, 2, 6, 10, 14, words[order[4]], words[order[5]])
            Self.mix(&work, 3, 7, 11, 15, words[order[6]], words[order[7]])
            Self.mix(&work, 0, 5, 10, 15, words[order[8]], words[order[9]])
            Self.mix(&work, 1, 6, 11, 12, words[order[10]], words[order[11]])
            Self.mix(&work, 2, 7, 8, 13, words[order[12]], words[order[13]])
            Self.mix(&work, 3, 4, 9, 14, words[order[14]], words[order[15]])
        }
        for index in 0..<8 { state[index] ^= work[index] ^ work[index + 8] }
    }

    @inline(__always)
    private static func mix(
        _ work: inout InlineArray<16, UInt64>, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ first: UInt64,
        _ second: UInt64
    ) {
        work[a] = work[a] &+ work[b] &+ first
        work[d] = (work[d] ^ work[a]).rotatedRight(32)
        work[c] = work[c] &+ work[d]
        work[b] = (work[b] ^ work[c]).rotatedRight(24)
        work[a] = work[a] &+ work[b] &+ second
        work[d] = (work[d] ^ work[a]).rotatedRight(16)
        work[c] = work[c] &+ work[d]
        work[b] = (work[b] ^ work[c]).rotatedRight(63)
    }
}

extension UInt64 {
    fileprivate func rotatedRight(_ bits: UInt64) -> UInt64 { self >> bits | self << (64 - bits) }
}
