/// A map from grams to numbers for the one who builds: open addressing with linear probing, 0 for an empty place.
///
/// A gram's number is how many distinct grams came before it, so that arrays beside the table hold what is known of it.
struct GramTable {
    private(set) var count = 0
    private var keys: [GramKey]
    private var numbers: [UInt32]
    private var mask: Int

    init(minimumCapacity: Int = 32) {
        let places = Self.places(for: minimumCapacity)
        keys = [GramKey](repeating: 0, count: places)
        numbers = [UInt32](repeating: 0, count: places)
        mask = places - 1
    }

    /// The number of `key`, which it is given now if it has none.
    mutating func number(of key: GramKey) -> Int {
        if 2 * (count + 1) > keys.count { grow() }
        var place = Self.place(of: key, mask: mask)
        while keys[place] != key {
            if keys[place] == 0 {
                keys[place] = key
                numbers[place] = UInt32(count)
                count += 1
                return count - 1
            }
            place = (place + 1) & mask
        }
        return Int(numbers[place])
    }

    private mutating func grow() {
        let (oldKeys, oldNumbers) = (keys, numbers)
        keys = [GramKey](repeating: 0, count: oldKeys.count * 2)
        numbers = [UInt32](repeating: 0, count: oldKeys.count * 2)
        mask = keys.count - 1
        for (key, number) in zip(oldKeys, oldNumbers) where key != 0 {
            var place = Self.place(of: key, mask: mask)
            while keys[place] != 0 { place = (place + 1) & mask }
            keys[place] = key
            numbers[place] = number
        }
    }

    /// The smallest power of two that `count` grams fill to two thirds at most.
    static func places(for count: Int) -> Int {
        var places = 16
        while 2 * places < 3 * count { places *= 2 }
        return places
    }

    /// Where the search for `key` starts in a table of `mask + 1` places.
    @inline(__always)
    static func place(of key: GramKey, mask: Int) -> Int {
        // Fibonacci hashing; the high half of the product depends on all of the key.
        Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    }
}
