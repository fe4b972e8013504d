/// FNV-1a over scalars, with a final mix: the same in every run, so that what is derived from it is too.
struct StableHash {
    private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ value: UInt32) {
        state = (state ^ UInt64(value)) &* 0x0000_0100_0000_01b3
    }

    mutating func combine(_ value: UInt64) {
        combine(UInt32(truncatingIfNeeded: value))
        combine(UInt32(truncatingIfNeeded: value &>> 32))
    }

    /// The hash of all that was combined.
    var value: UInt64 {
        var mixed = state
        mixed ^= mixed &>> 33
        mixed = mixed &* 0xff51_afd7_ed55_8ccd
        mixed ^= mixed &>> 33
        return mixed
    }

    static func of(_ scalars: some Sequence<UInt32>) -> UInt64 {
        var hash = StableHash()
        for scalar in scalars { hash.combine(scalar) }
        return hash.value
    }

    static func of(_ text: String) -> UInt64 {
        var hash = StableHash()
        for scalar in text.unicodeScalars { hash.combine(scalar.value) }
        return hash.value
    }

    /// The hashes of the words of `text`, which white space parts.
    static func set(ofWords text: String) -> Set<UInt64> {
        var result: Set<UInt64> = []
        for word in text.split(whereSeparator: \.isWhitespace) { result.insert(of(String(word))) }
        return result
    }
}
