// In CPython: Objects/stringlib/fastsearch.h
import CTaipanMemory

/// Searching runs of code units. Indices are counted in units; -1 means not found.
extension TextKernels {
    // MARK: One unit

    @inline(__always) static func firstIndex<Unit: TextUnit>(
        of unit: Unit, in units: UnsafePointer<Unit>, _ count: Int
    ) -> Int {
        if Unit.self == UInt8.self {
            return firstByte(
                UInt8(truncatingIfNeeded: unit), UnsafeRawPointer(units).assumingMemoryBound(to: UInt8.self), count)
        }
        return firstUnit(unit, units, count)
    }

    @inline(never) private static func firstUnit<Unit: TextUnit>(
        _ unit: Unit, _ units: UnsafePointer<Unit>, _ count: Int
    ) -> Int {
        var index = 0
        while index &+ 16 <= count {
            var hit = false
            for offset in 0..<16 { hit = hit || units[index &+ offset] == unit }
            if hit { break }
            index &+= 16
        }
        while index < count {
            if units[index] == unit { return index }
            index &+= 1
        }
        return -1
    }

    /// The first byte of that value: in short runs eight bytes a step, tested for a zero byte after an exclusive or.
    @inline(never) private static func firstByte(_ byte: UInt8, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        if count >= 32 { return taipan_find_byte(bytes, byte, count) }
        let raw = UnsafeRawPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops: UInt64 = 0x8080_8080_8080_8080
        let pattern = ones &* UInt64(byte)
        var position = 0
        while position &+ 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)) ^ pattern
            let found = (word &- ones) & ~word & tops
            if found != 0 { return position &+ found.trailingZeroBitCount >> 3 }
            position &+= 8
        }
        while position < count {
            if bytes[position] == byte { return position }
            position &+= 1
        }
        return -1
    }

    static func lastIndex<Unit: TextUnit>(of unit: Unit, in units: UnsafePointer<Unit>, _ count: Int) -> Int {
        var index = count
        while index >= 16 {
            var hit = false
            for offset in 1...16 { hit = hit || units[index &- offset] == unit }
            if hit { break }
            index &-= 16
        }
        while index > 0 {
            index &-= 1
            if units[index] == unit { return index }
        }
        return -1
    }

    static func count<Unit: TextUnit>(of unit: Unit, in units: UnsafePointer<Unit>, _ count: Int) -> Int {
        var total = 0
        var index = 0
        // Counted in blocks, in which a small counter cannot overflow, so that the loop runs over whole vectors.
        while index < count {
            let end = min(index &+ 128, count)
            var block: Unit = 0
            while index < end {
                block &+= units[index] == unit ? 1 : 0
                index &+= 1
            }
            total &+= Int(truncatingIfNeeded: block)
        }
        return total
    }

    // MARK: Several units

    /// Whether two runs of equally many units are equal.
    @inline(__always) static func areEqual<Unit: TextUnit>(
        _ left: UnsafePointer<Unit>, _ right: UnsafePointer<Unit>, _ count: Int
    ) -> Bool {
        equalBytes(left, right, count &* MemoryLayout<Unit>.size)
    }

    static func firstIndex<Unit: TextUnit>(
        of needle: UnsafePointer<Unit>, _ needleCount: Int, in units: UnsafePointer<Unit>, _ count: Int
    ) -> Int {
        if needleCount > count { return -1 }
        if needleCount <= 1 { return needleCount == 0 ? 0 : firstIndex(of: needle[0], in: units, count) }
        return Searcher(needle, needleCount).next(in: units, count, from: 0)
    }

    static func lastIndex<Unit: TextUnit>(
        of needle: UnsafePointer<Unit>, _ needleCount: Int, in units: UnsafePointer<Unit>, _ count: Int
    ) -> Int {
        if needleCount > count { return -1 }
        if needleCount <= 1 { return needleCount == 0 ? count : lastIndex(of: needle[0], in: units, count) }
        let first = needle[0]
        var index = count &- needleCount
        var work = 0
        while index >= 0 {
            if units[index] == first {
                var offset = 1
                while offset < needleCount, units[index &+ offset] == needle[offset] { offset &+= 1 }
                if offset == needleCount { return index }
                work &+= offset
                if work > 4 &* count &+ 4096 {
                    // The needle almost occurs everywhere: search with a bound on the work, from the other side.
                    let found = TwoWaySearch(ReversedUnits(base: needle, count: needleCount))
                        .first(in: ReversedUnits(base: units, count: index &+ needleCount &- 1))
                    return found < 0 ? -1 : index &- 1 &- found
                }
            }
            index &-= 1
        }
        return -1
    }

    /// How often the needle, which is not empty, occurs without overlap, at most `limit` times.
    static func count<Unit: TextUnit>(
        of needle: UnsafePointer<Unit>, _ needleCount: Int, in units: UnsafePointer<Unit>, _ count: Int,
        limit: Int = .max
    ) -> Int {
        if needleCount > count { return 0 }
        if needleCount == 1 { return min(self.count(of: needle[0], in: units, count), limit) }
        let searcher = Searcher(needle, needleCount)
        var total = 0
        var position = 0
        while total < limit {
            let found = searcher.next(in: units, count, from: position)
            if found < 0 { break }
            total &+= 1
            position = found &+ needleCount
        }
        return total
    }
}

/// Searches for one needle of at least two units, maybe often. Looks at the last unit first and skips by a small Bloom
/// filter of the needle's units (Boyer, Moore, Horspool, Sunday); a search that has compared too much in vain goes on
/// with the two-way algorithm, which never takes more than linear time.
struct Searcher<Unit: TextUnit> {
    let needle: UnsafePointer<Unit>
    let count: Int
    private let filter: UInt64
    private let skip: Int

    init(_ needle: UnsafePointer<Unit>, _ count: Int) {
        self.needle = needle
        self.count = count
        var filter: UInt64 = 0
        var skip = count - 1
        let last = needle[count - 1]
        for index in 0..<count - 1 {
            filter |= Searcher.bit(needle[index])
            if needle[index] == last { skip = count - 2 - index }
        }
        self.filter = filter | Searcher.bit(last)
        self.skip = skip
    }

    @inline(__always) private static func bit(_ unit: Unit) -> UInt64 {
        1 &<< (UInt64(truncatingIfNeeded: unit) & 63)
    }

    /// The first occurrence that begins at `start` or later.
    func next(in units: UnsafePointer<Unit>, _ unitCount: Int, from start: Int) -> Int {
        let lastOffset = count &- 1
        let last = needle[lastOffset]
        let first = needle[0]
        let end = unitCount &- count
        var index = start
        var work = 0
        while index <= end {
            if units[index &+ lastOffset] == last {
                if units[index] == first {
                    var offset = 1
                    while offset < lastOffset, units[index &+ offset] == needle[offset] { offset &+= 1 }
                    if offset >= lastOffset { return index }
                    work &+= offset
                    if work > 4096, work > 4 &* (index &- start) &+ 4096 {
                        return twoWay(in: units, unitCount, from: index)
                    }
                }
                if index < end, filter & Searcher.bit(units[index &+ count]) == 0 {
                    index &+= count &+ 1
                } else {
                    index &+= skip &+ 1
                }
            } else if index < end, filter & Searcher.bit(units[index &+ count]) == 0 {
                index &+= count &+ 1
            } else {
                index &+= 1
            }
        }
        return -1
    }

    @inline(never) private func twoWay(in units: UnsafePointer<Unit>, _ unitCount: Int, from start: Int) -> Int {
        let found = TwoWaySearch(ForwardUnits(base: needle, count: count))
            .first(in: ForwardUnits(base: units + start, count: unitCount - start))
        return found < 0 ? -1 : start + found
    }
}

/// A run of units, read from either end.
protocol UnitRun {
    associatedtype Unit: TextUnit
    var count: Int { get }
    subscript(index: Int) -> Unit { get }
}

struct ForwardUnits<Unit: TextUnit>: UnitRun {
    let base: UnsafePointer<Unit>
    let count: Int
    @inline(__always) subscript(index: Int) -> Unit { base[index] }
}

struct ReversedUnits<Unit: TextUnit>: UnitRun {
    let base: UnsafePointer<Unit>
    let count: Int
    @inline(__always) subscript(index: Int) -> Unit { base[count &- 1 &- index] }
}

/// Maxime Crochemore and Dominique Perrin, “Two-way string-matching” (1991): linear time, constant space.
struct TwoWaySearch<Run: UnitRun> {
    private let needle: Run
    private let cut: Int
    private let period: Int
    private let isPeriodic: Bool

    init(_ needle: Run) {
        self.needle = needle
        let (first, firstPeriod) = TwoWaySearch.maximalSuffix(needle, inverted: false)
        let (second, secondPeriod) = TwoWaySearch.maximalSuffix(needle, inverted: true)
        let (cut, period) = first > second ? (first, firstPeriod) : (second, secondPeriod)
        var isPeriodic = cut * 2 < needle.count && cut + period <= needle.count
        if isPeriodic {
            for index in 0..<cut where needle[index] != needle[index + period] {
                isPeriodic = false
                break
            }
        }
        self.cut = cut
        self.isPeriodic = isPeriodic
        self.period = isPeriodic ? period : max(cut, needle.count - cut) + 1
    }

    /// Where the maximal suffix begins, in the order of the units or its inverse, and its period.
    private static func maximalSuffix(_ needle: Run, inverted: Bool) -> (start: Int, period: Int) {
        var start = 0
        var candidate = 1
        var offset = 0
        var period = 1
        while candidate + offset < needle.count {
            let a = needle[candidate + offset]
            let b = needle[start + offset]
            if inverted ? b < a : a < b {
                candidate += offset + 1
                offset = 0
                period = candidate - start
            } else if a == b {
                if offset + 1 != period {
                    offset += 1
                } else {
                    candidate += period
                    offset = 0
                }
            } else {
                start = candidate
                candidate += 1
                offset = 0
                period = 1
            }
        }
        return (start, period)
    }

    func first(in units: Run) -> Int {
        let count = needle.count
        var position = 0
        var memory = 0
        while position + count <= units.count {
            var index = max(cut, memory)
            while index < count, needle[index] == units[position + index] { index += 1 }
            if index < count {
                position += index - cut + 1
                memory = 0
                continue
            }
            index = cut
            while index > memory, needle[index - 1] == units[position + index - 1] { index -= 1 }
            if index <= memory { return position }
            position += period
            memory = isPeriodic ? count - period : 0
        }
        return -1
    }
}
