/// Traditional Chinese characters and variants that are typed in Taiwan and Hong Kong, with the simplified characters
/// that stand for them.
///
/// One simplified character may stand for several (`后` for `后` and `後`), never the other way round: a traditional
/// character that was simplified in two ways has one form here, so that two texts that differ only in the way they are
/// written compare alike. What is lost, such as `乾` in `乾坤`, is lost in both.
enum ChineseVariants {
    /// Writes characters as the simplified ones that the tables use.
    static func simplify(_ scalars: inout [UInt32]) {
        for index in scalars.indices {
            let value = scalars[index]
            guard value >= first, value <= last else { continue }
            let simple = table[Int(value - first)]
            if simple > 0 { scalars[index] = UInt32(simple) }
            // Hong Kong writes the first of "what" otherwise; elsewhere the character is another word.
            if scalars[index] == 0x4E48, index > 0, scalars[index - 1] == 0x751A { scalars[index - 1] = 0x4EC0 }
        }
    }

    private static let first: UInt32 = 0x3400
    private static let last: UInt32 = 0x9FFF

    /// The simplified form of each character from ``first`` on; 0 for one that stays. 55 KB, read without hashing.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: Int(last - first) + 1)
        var start: UInt32?
        for scalar in pairs.unicodeScalars where (first...last).contains(scalar.value) {
            if let traditional = start {
                table[Int(traditional - first)] = UInt16(scalar.value)
                start = nil
            } else {
                start = scalar.value
            }
        }
        return table
    }()
}
