/// A hash that is the same in every process and on every machine, unlike the standard library's.
enum StableHash {
    /// FNV-1a over the bytes, then mixed, as FNV alone spreads short texts badly over its upper bits.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x0000_0100_0000_01B3
        }
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }

    /// A place from 0 up to 1 for a name within a series: the same name has unrelated places in different series.
    static func place(of name: String, in series: String) -> Double {
        Double(hash("\(series)\0\(name)".utf8) >> 11) / Double(1 << 53)
    }
}
