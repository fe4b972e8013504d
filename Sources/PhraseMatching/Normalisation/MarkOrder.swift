/// Brings the marks of Thai, Lao, Khmer and Burmese into one order and their spellings into one form.
///
/// A mark that is typed before or after another shows the same, so the text behind the letters is a matter of the
/// keyboard. NFC knows only a few of these marks; the order here is the one in which each script is stored: for Burmese
/// that of Unicode Technical Note #11, for Khmer base, subscripts with the subscript ro last, register shifter, vowel,
/// signs; for Thai and Lao subscript, vowel, tone, sara am. It never undoes what NFC does.
enum MarkOrder {
    /// Whether a scalar belongs to one of the four scripts.
    static func concerns(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
        default: false
        }
    }

    /// Orders the marks of a text in which invisible scalars are left out already.
    ///
    /// - Parameter breaks: where clauses end in `scalars`; they move with the letters.
    static func apply(to scalars: inout [UInt32], breaks: inout [ClauseBreak]) {
        if !isInOrder(scalars) { order(&scalars, breaks: &breaks) }
    }

    /// Orders the marks of a text that may be in order already.
    static func order(_ scalars: inout [UInt32], breaks: inout [ClauseBreak]) {
        var pass = Pass(source: scalars)
        pass.run(breaks: &breaks)
        scalars = pass.result
    }

    /// Orders the marks of a word.
    static func apply(to scalars: inout [UInt32]) {
        var breaks: [ClauseBreak] = []
        apply(to: &scalars, breaks: &breaks)
    }

    // MARK: Whether there is anything to do

    /// Whether a text is surely as ``apply(to:breaks:)`` would leave it, which most are: told without writing anything.
    static func isInOrder(_ scalars: [UInt32]) -> Bool {
        var check = OrderCheck(scalars: scalars)
        return check.run()
    }

    private struct OrderCheck {
        let scalars: [UInt32]
        private var base: UInt32 = 0
        private var script: Script?
        private var lastRank = 0
        private var hasAsat = false

        init(scalars: [UInt32]) { self.scalars = scalars }

        private func scalar(_ position: Int) -> UInt32 { scalars.indices.contains(position) ? scalars[position] : 0 }

        mutating func run() -> Bool {
            var position = 0
            while position < scalars.count {
                let value = scalars[position]
                if let script, case let rank = script.rank(value), rank > 0 {
                    guard let width = follows(value, rank: rank, at: position) else { return false }
                    position += width
                    continue
                }
                script = Script(base: value)
                base = value
                lastRank = 0
                hasAsat = false
                guard mayStand(value, at: position) else { return false }
                position += 1
            }
            return true
        }

        /// Whether a letter is in its own spelling, as far as the letter behind it tells.
        private func mayStand(_ value: UInt32, at position: Int) -> Bool {
            switch value {
            case 0x0E45, 0x0EA3, 0x0EBD, 0x17A3, 0x17A4, 0x17B2, 0x1029, 0x102A: return false
            case 0x0E40, 0x0EC0: return scalar(position + 1) != value
            case 0x0E32, 0x0EB2:
                return !runHolds(value + 0x1B, before: position)
            case 0x0EAB: return ![0x0E99, 0x0EA1, 0x0EA3, 0x0EA5].contains(scalar(position + 1))
            case 0x17A2: return scalar(position + 1) != 0x17C4
            default: return true
            }
        }

        /// Whether the run of marks before a position holds a mark.
        private func runHolds(_ mark: UInt32, before position: Int) -> Bool {
            var place = position - 1
            while place >= 0, Script.thai.rank(scalars[place]) > 0 || Script.lao.rank(scalars[place]) > 0 {
                if scalars[place] == mark { return true }
                place -= 1
            }
            return false
        }

        /// Takes a mark behind the base.
        ///
        /// - Returns: how many scalars it is; `nil` when it may have to move or change.
        private mutating func follows(_ value: UInt32, rank: Int, at position: Int) -> Int? {
            var rank = rank
            var width = 1
            switch (base, value) {
            case (_, 0x0E4D): return nil
            case (_, 0x0EB3): if runHolds(0x0ECD, before: position) { return nil }
            case (_, Burmese.e): if hasAsat { return nil }
            case (_, Burmese.dotBelow): if scalar(position - 1) == Burmese.asat { return nil }
            case (_, Khmer.coeng):
                let consonant = scalar(position + 1)
                guard Script(base: consonant) == .khmer, consonant != 0x178A, consonant != 0x17B2 else { return nil }
                if consonant == Khmer.ro { rank += 1 }
                width = 2
            case (_, Khmer.e), (_, 0x17BE):  // What follows may be the other half of a vowel, or of a shifter.
                if (6...8).contains(Khmer.rank(scalar(position + 1))) { return nil }
            case (_, Khmer.u): if Khmer.rank(scalar(position + 1)) == 7 { return nil }
            case (_, Burmese.virama):
                if lastRank == 2, scalar(position - 1) == Burmese.asat, Burmese.mayBeKinzi(scalar(position - 2)),
                    Script(base: scalar(position + 1)) == .burmese
                {
                    lastRank = 0
                    return 1  // A kinzi: the letter below is a base of its own.
                }
                guard Script(base: scalar(position + 1)) == .burmese, scalar(position + 1) != 0x101E else { return nil }
                width = 2
            case (0x1005, 0x103B), (0x1025, 0x103A), (0x1025, 0x102C), (0x1025, 0x102E): return nil
            case (_, Burmese.asat):
                hasAsat = true
                let (last, beforeLast) = (scalar(position - 1), scalar(position - 2))
                if (last == 0x102B || last == 0x102C) && beforeLast == Burmese.e {
                    rank = Burmese.lateAsat
                } else if lastRank == 13, last == Burmese.dotBelow, beforeLast == base {
                    rank = 13  // NFC has the dot first.
                    lastRank = 0
                }
            default: break
            }
            guard rank > lastRank else { return nil }
            lastRank = rank
            return width
        }
    }

    /// What stands behind one base: a mark, or a sign with the consonant that it puts below.
    private struct Unit: Equatable {
        var first: UInt32
        /// The consonant of a subscript; 0 for a mark.
        var second: UInt32 = 0
        var rank = 0
    }

    private enum Script {
        case thai, lao, khmer, burmese

        /// The script of a letter that bears marks.
        init?(base value: UInt32) {
            switch value {
            case 0x0E01...0x0E2E: self = .thai
            case 0x0E81...0x0EAE, 0x0EDC...0x0EDF: self = .lao
            case 0x1780...0x17B3: self = .khmer
            case 0x1000...0x102A, 0x103F, 0x104E: self = .burmese
            default: return nil
            }
        }

        /// The sign that puts the next consonant below.
        var stacker: UInt32? {
            switch self {
            case .thai, .lao: nil
            case .khmer: Khmer.coeng
            case .burmese: Burmese.virama
            }
        }

        /// The place of a mark behind its base; 0 for what is no mark.
        func rank(_ value: UInt32) -> Int {
            switch self {
            case .thai: value >> 7 == 0x0E00 >> 7 ? MarkOrder.thaiRank(value & 0x7F) : 0
            case .lao: value >> 7 == 0x0E80 >> 7 ? MarkOrder.thaiRank(value & 0x7F) : 0
            case .khmer: Khmer.rank(value)
            case .burmese: Burmese.rank(value)
            }
        }
    }

    /// The place of a mark of Thai, or of the Lao one that stands at the same place of its block.
    private static func thaiRank(_ value: UInt32) -> Int {
        switch value {
        case 0x3C: 1  // The Lao subscript.
        case 0x3A: 2
        case 0x38, 0x39: 3
        case 0x31, 0x34...0x37, 0x3B, 0x47, 0x4D: 4
        case 0x48...0x4B: 5
        case 0x4C, 0x4E: 6
        case 0x33: 7
        default: 0
        }
    }

    private enum Khmer {
        static let coeng: UInt32 = 0x17D2
        static let ro: UInt32 = 0x179A
        static let aa: UInt32 = 0x17B6
        static let e: UInt32 = 0x17C1
        static let u: UInt32 = 0x17BB

        static func rank(_ value: UInt32) -> Int {
            switch value {
            case 0x17CC: 1
            case 0x17D2: 2
            case 0x17C9, 0x17CA: 4
            case 0x17BE...0x17C5: 5
            case 0x17BB...0x17BD: 6
            case 0x17B7...0x17BA: 7
            case 0x17B6: 8
            case 0x17C6, 0x17CB, 0x17CD...0x17D1, 0x17D3, 0x17DD: 9
            case 0x17C7, 0x17C8: 10
            default: 0
            }
        }

        /// The register shifter that looks like the vowel u where another vowel stands above `base`.
        static func shifter(of base: UInt32) -> UInt32 {
            switch base {
            case 0x1780, 0x1781, 0x1785, 0x1786, 0x178A, 0x178B, 0x178E...0x1790, 0x1794, 0x1795, 0x179F...0x17A2:
                0x17CA
            default: 0x17C9
            }
        }
    }

    private enum Burmese {
        static let virama: UInt32 = 0x1039
        static let asat: UInt32 = 0x103A
        static let dotBelow: UInt32 = 0x1037
        static let e: UInt32 = 0x1031
        /// Where the asat of a vowel stands; that of a consonant stands at 2.
        static let lateAsat = 11

        static func rank(_ value: UInt32) -> Int {
            switch value {
            case 0x1039: 1
            case 0x103A: 2
            case 0x103B...0x103E: Int(value - 0x103B) + 3
            case 0x1031: 7
            case 0x102D, 0x102E, 0x1032: 8
            case 0x102F, 0x1030: 9
            case 0x102B, 0x102C: 10
            case 0x1036: 12
            case 0x1037: 13
            case 0x1038: 14
            default: 0
            }
        }

        /// Whether a letter with an asat and a subscript behind it is a kinzi.
        static func mayBeKinzi(_ base: UInt32) -> Bool { base == 0x1004 || base == 0x101B || base == 0x105A }
    }

    // MARK: One pass over a text

    private struct Pass {
        let source: [UInt32]
        var result: [UInt32] = []
        private var units: [Unit] = []

        init(source: [UInt32]) {
            self.source = source
            result.reserveCapacity(source.count + 4)
        }

        mutating func run(breaks: inout [ClauseBreak]) {
            var (position, nextBreak) = (0, 0)
            while position < source.count {
                while nextBreak < breaks.count, breaks[nextBreak].offset <= position {
                    breaks[nextBreak].offset = result.count
                    nextBreak += 1
                }
                let value = source[position]
                if let script = Script(base: value) {
                    position = cluster(at: position, script)
                } else {
                    append(value)
                    position += 1
                }
            }
            while nextBreak < breaks.count {
                breaks[nextBreak].offset = result.count
                nextBreak += 1
            }
        }

        private func scalar(_ position: Int) -> UInt32 { position < source.count ? source[position] : 0 }

        /// Appends what bears no marks, and joins two halves of a vowel.
        private mutating func append(_ value: UInt32) {
            let last = result.last ?? 0
            switch (last, value) {
            case (0x0E4D, 0x0E32), (0x0E4D, 0x0E45): result[result.count - 1] = 0x0E33  // Thai sara am.
            case (0x0ECD, 0x0EB2): result[result.count - 1] = 0x0EB3  // The same vowel in Lao.
            case (0x0E40, 0x0E40): result[result.count - 1] = 0x0E41  // Thai: two sara e, typed for sara ae.
            case (0x0EC0, 0x0EC0): result[result.count - 1] = 0x0EC1  // Lao: the same slip.
            case (0x0E24, 0x0E45), (0x0E26, 0x0E45): result.append(value)  // The long forms of two Thai letters.
            case (_, 0x0E45): result.append(0x0E32)  // Elsewhere it is taken for the vowel that it looks like.
            default: result.append(value)
            }
        }

        /// Writes one base with its marks; as `base`, when another letter is meant than the one that stands there.
        ///
        /// - Returns: the position behind it.
        private mutating func cluster(at start: Int, _ script: Script, as other: UInt32? = nil) -> Int {
            if script == .burmese, let end = kinzi(at: start) { return end }
            var base = other ?? source[start]
            var firstMark = start + 1
            units.removeAll(keepingCapacity: true)
            if script == .lao, let digraph = Self.laoDigraph(base, scalar(firstMark)) {
                base = digraph.letter
                if digraph.hasSubscript { units.append(Unit(first: 0x0EBC, rank: 1)) }
                firstMark += 1
            }
            let taken = units.count
            guard let end = readUnits(from: firstMark, script), !isFollowedByForeignMark(end) else {
                // Something that no keyboard of the script writes: left as it is.
                units.removeLast(units.count - taken)
                write(base)
                var position = firstMark
                while script.rank(scalar(position)) > 0 {
                    append(source[position])
                    position += 1
                }
                return position
            }
            switch script {
            case .thai: return finishThai(base, at: end, script)
            case .lao: return finishLao(base, at: end)
            case .khmer: return finishKhmer(base, at: end)
            case .burmese:
                finishBurmese(base)
                return end
            }
        }

        /// Reads the marks behind a base.
        ///
        /// - Returns: the position behind them; `nil` when a sign for a subscript has no consonant.
        private mutating func readUnits(from start: Int, _ script: Script) -> Int? {
            var position = start
            while position < source.count {
                let value = source[position]
                let rank = script.rank(value)
                guard rank > 0 else { break }
                guard value == script.stacker else {
                    units.append(Unit(first: value, rank: rank))
                    position += 1
                    continue
                }
                var below = position + 1
                // NFC may have brought an atthacan between.
                while script == .khmer, scalar(below) == 0x17DD { below += 1 }
                let consonant = scalar(below)
                guard let other = Script(base: consonant), other == script else { return nil }
                for _ in position + 1..<below { units.append(Unit(first: 0x17DD, rank: 9)) }
                units.append(Self.pair(value, consonant, rank: rank))
                position = below + 1
            }
            return position
        }

        private static func pair(_ sign: UInt32, _ consonant: UInt32, rank: Int) -> Unit {
            guard sign == Khmer.coeng else { return Unit(first: sign, second: consonant, rank: rank) }
            // Subscripts of two letters look the same: that of da is written as that of ta.
            let below: UInt32 = consonant == 0x178A ? 0x178F : consonant == 0x17B2 ? 0x17B1 : consonant
            return Unit(first: sign, second: below, rank: consonant == Khmer.ro ? rank + 1 : rank)
        }

        /// Whether a mark of another script stands at `position`, which NFC might move before what is written here.
        private func isFollowedByForeignMark(_ position: Int) -> Bool {
            let value = scalar(position)
            guard value >= 0x300, !(0x3400...0xD7FF).contains(value), let scalar = Unicode.Scalar(value) else {
                return false
            }
            return scalar.properties.canonicalCombiningClass != .notReordered
        }

        /// Brings the units into order, each mark once.
        private mutating func sortUnits() {
            guard units.count > 1 else { return }
            // Few and nearly in order: insertion keeps equals as they came.
            for index in 1..<units.count {
                var place = index
                while place > 0, units[place - 1].rank > units[place].rank {
                    units.swapAt(place - 1, place)
                    place -= 1
                }
            }
            var kept = 1
            for index in 1..<units.count where units[index] != units[kept - 1] || units[index].first == Khmer.e {
                units[kept] = units[index]
                kept += 1
            }
            units.removeLast(units.count - kept)
        }

        private func has(_ mark: UInt32) -> Bool { units.contains { $0.first == mark } }

        private mutating func remove(_ mark: UInt32) { units.removeAll { $0.first == mark } }

        private mutating func write(_ base: UInt32) {
            result.append(base)
            for unit in units {
                result.append(unit.first)
                if unit.second > 0 { result.append(unit.second) }
            }
        }

        // MARK: Thai and Lao

        /// Joins nikhahit, tone and aa to sara am, wherever the tone was typed.
        private mutating func finishThai(_ base: UInt32, at end: Int, _ script: Script) -> Int {
            // The letters of Lao stand in the same places of their block.
            let block: UInt32 = script == .lao ? 0x0E80 : 0x0E00
            let (nikhahit, am) = (block + 0x4D, block + 0x33)
            var position = end
            while has(nikhahit), scalar(position) == block + 0x32 || scalar(position) == 0x0E45 {
                remove(nikhahit)
                units.append(Unit(first: am, rank: 7))
                position += 1
                // Marks may have been typed behind the vowel, as behind sara am itself.
                while script.rank(scalar(position)) > 0 {
                    units.append(Unit(first: scalar(position), rank: script.rank(scalar(position))))
                    position += 1
                }
            }
            if has(am) { remove(nikhahit) }
            if script == .thai, has(0x0E34), has(nikhahit) {  // Sara i with nikhahit is how sara ue looks.
                remove(0x0E34)
                remove(nikhahit)
                units.append(Unit(first: 0x0E36, rank: 4))
            }
            sortUnits()
            write(base)
            return position
        }

        /// The one letter, or the letter with a subscript, that is also written as ho and a second letter.
        private static func laoDigraph(
            _ first: UInt32, _ second: UInt32
        ) -> (letter: UInt32, hasSubscript: Bool)? {
            guard first == 0x0EAB else { return nil }
            switch second {
            case 0x0E99: return (0x0EDC, false)
            case 0x0EA1: return (0x0EDD, false)
            case 0x0EA5, 0x0EA3: return (0x0EAB, true)
            default: return nil
            }
        }

        private mutating func finishLao(_ source: UInt32, at end: Int) -> Int {
            let base = source == 0x0EA3 ? 0x0EA5 : source  // Lo is written for ro since 1975.
            let hasLeadingE = result.last == 0x0EC0
            guard scalar(end) == 0x0EBD else { return finishThai(base, at: end, .lao) }
            remove(0x0EB1)  // The vowel ia had a mai kan above, and another letter at the end of a syllable.
            let position = finishThai(base, at: end, .lao)
            return hasLeadingE ? cluster(at: position, .lao, as: 0x0E8D) : position
        }

        // MARK: Khmer

        private mutating func finishKhmer(_ source: UInt32, at end: Int) -> Int {
            var base = source
            switch base {
            case 0x17A3: base = 0x17A2  // Deprecated letters.
            case 0x17A4:
                base = 0x17A2
                units.append(Unit(first: Khmer.aa, rank: Khmer.rank(Khmer.aa)))
            case 0x17B2: base = 0x17B1  // Two ways to write the same letter.
            default: break
            }
            joinVowels(Khmer.e, 0x17B8, 0x17BE)
            joinVowels(Khmer.e, Khmer.aa, 0x17C4)
            if has(Khmer.u), !has(0x17C9), !has(0x17CA),
                units.contains(where: { $0.second == 0 && ($0.rank == 7 || $0.first == 0x17BE) })
            {
                remove(Khmer.u)
                units.append(Unit(first: Khmer.shifter(of: base), rank: 4))
            }
            sortUnits()
            if base == 0x17A2, units.count == 1, units[0].first == 0x17C4, scalar(end) == 0x1799,
                Khmer.rank(scalar(end + 1)) == 0
            {  // "Give" as it is spoken.
                result += [0x17B1, Khmer.coeng, 0x1799]
                return end + 1
            }
            write(base)
            return end
        }

        /// Writes two halves of a vowel as one.
        private mutating func joinVowels(_ first: UInt32, _ second: UInt32, _ joined: UInt32) {
            guard has(first), has(second) else { return }
            remove(first)
            remove(second)
            units.append(Unit(first: joined, rank: Khmer.rank(joined)))
        }

        // MARK: Burmese

        /// Writes a kinzi: a letter above the one that follows.
        ///
        /// - Returns: the position of the letter below; `nil` when there is no kinzi.
        private mutating func kinzi(at start: Int) -> Int? {
            guard Burmese.mayBeKinzi(source[start]) else { return nil }
            let signs = (scalar(start + 1), scalar(start + 2))
            guard signs == (Burmese.asat, Burmese.virama) || signs == (Burmese.virama, Burmese.asat),
                Script(base: scalar(start + 3)) == .burmese
            else { return nil }
            result += [source[start], Burmese.asat, Burmese.virama]
            return start + 3
        }

        private mutating func finishBurmese(_ source: UInt32) {
            var base = source
            switch base {
            case 0x1005 where has(0x103B):  // A letter that looks like another with a medial.
                remove(0x103B)
                base = 0x1008
            case 0x1025 where has(0x103A) || has(0x102C): base = 0x1009
            case 0x1025 where has(0x102E):
                remove(0x102E)
                base = 0x1026
            case 0x1029:  // Independent vowels that are also written with letters.
                base = 0x101E
                add(0x103C)
            case 0x102A:
                base = 0x101E
                for mark in [0x103C, Burmese.e, 0x102C, Burmese.asat] { add(mark) }
            case 0x101E where units.contains { $0.second == 0x101E }:
                units.removeAll { $0.second == 0x101E }
                base = 0x103F
            default: break
            }
            if has(Burmese.e), has(0x102B) || has(0x102C) {
                for index in units.indices where units[index].first == Burmese.asat {
                    units[index].rank = Burmese.lateAsat
                }
            }
            sortUnits()
            // The two that NFC has in another order than the sound.
            for index in units.indices.dropFirst()
            where units[index].first == Burmese.dotBelow && units[index - 1].first == Burmese.asat {
                units.swapAt(index - 1, index)
            }
            write(base)
        }

        private mutating func add(_ mark: UInt32) { units.append(Unit(first: mark, rank: Burmese.rank(mark))) }
    }
}
