// In CPython: Objects/setobject.c, tuplehash in Objects/tupleobject.c, _Py_HashBytes in Python/pyhash.c

import TaipanNumbers
import TaipanText

/// The order in which CPython iterates over a set follows from the hashes of its items and the order in which they came
/// in. Listings and marshal data show it. Hashes of text are those under `PYTHONHASHSEED=0`; CPython draws a seed
/// otherwise.
extension Constant {
    /// The items of a set in the order of iteration, for items that came in as given and are distinct.
    package static func iterationOrder(_ items: [Constant]) -> [Constant] {
        items.count < 2 ? items : iterationIndices(items).map { items[$0] }
    }

    /// The same by their numbers.
    package static func iterationIndices(_ items: [Constant]) -> [Int] {
        var table = SetTable()
        for (index, item) in items.enumerated() { table.insert(index, hash: item.pythonHash) }
        return table.order
    }

    /// Whether its hash depends on no seed and no address: a number, or a tuple of such.
    package var hasKnownHash: Bool {
        switch self {
        case .true, .false, .integer, .float, .complex: true
        case .tuple(let items): items.allSatisfy(\.hasKnownHash)
        default: false
        }
    }

    /// Python's `hash`. Where CPython hashes an address (`None`, `...`) or refuses to hash, 0.
    private var pythonHash: Int {
        switch self {
        case .none, .ellipsis, .stopIteration, .list, .set, .dictionary, .false: 0
        case .true: 1
        case .integer(let value): value.pythonHash
        case .float(let value): NumericHash.hash(value)
        case .complex(let real, let imaginary): NumericHash.hash(real: real, imaginary: imaginary)
        case .string(let value): Self.hash(value.storageBytes)
        case .bytes(let value): Self.hash(value)
        case .tuple(let items): Self.tupleHash(items)
        case .frozenset(let items): Self.setHash(items)
        case .code(let unit): unit.name.utf8.count
        }
    }

    private static func hash(_ bytes: [UInt8]) -> Int {
        if bytes.isEmpty { return 0 }
        let hash = Int(truncatingIfNeeded: sipHash24(bytes, key0: 0, key1: 0))
        return hash == -1 ? -2 : hash
    }

    private static func tupleHash(_ items: [Constant]) -> Int {
        let prime5: UInt64 = 2_870_177_450_012_600_261
        var accumulator = prime5
        for item in items {
            accumulator = accumulator &+ UInt64(bitPattern: Int64(item.pythonHash)) &* 14_029_467_366_897_019_727
            accumulator = (accumulator &<< 31 | accumulator &>> 33) &* 11_400_714_785_074_694_791
        }
        accumulator = accumulator &+ (UInt64(items.count) ^ prime5 ^ 3_527_539)
        return accumulator == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: accumulator)
    }

    private static func setHash(_ items: [Constant]) -> Int {
        var hash: UInt64 = 0
        for item in items {
            let part = UInt64(bitPattern: Int64(item.pythonHash))
            hash ^= ((part ^ 89_869_747) ^ (part &<< 16)) &* 3_644_798_167
        }
        hash ^= (UInt64(items.count) &+ 1) &* 1_927_868_237
        hash ^= (hash &>> 11) ^ (hash &>> 25)
        hash = hash &* 69_069 &+ 907_133_923
        return hash == UInt64.max ? 590_923_713 : Int(truncatingIfNeeded: hash)
    }
}

/// The hash table of a set to which items are only added.
private struct SetTable {
    private var slots: [(item: Int, hash: Int)?] = Array(repeating: nil, count: 8)
    private var count = 0

    /// The items in the order of the slots.
    var order: [Int] { slots.compactMap { $0?.item } }

    mutating func insert(_ item: Int, hash: Int) {
        place((item, hash))
        count += 1
        if count * 5 < (slots.count - 1) * 3 { return }
        let minimum = count > 50_000 ? count * 2 : count * 4
        var size = 8
        while size <= minimum { size <<= 1 }
        let old = slots
        slots = Array(repeating: nil, count: size)
        for entry in old { if let entry { place(entry) } }
    }

    /// Nine slots in a row are tried, where so many follow, before the hash's higher bits say where to go on.
    private mutating func place(_ entry: (item: Int, hash: Int)) {
        let mask = UInt(slots.count - 1)
        var perturbation = UInt(bitPattern: entry.hash)
        var index = perturbation & mask
        while true {
            for next in index...(index + 9 <= mask ? index + 9 : index) where slots[Int(next)] == nil {
                slots[Int(next)] = entry
                return
            }
            perturbation >>= 5
            index = (index &* 5 &+ 1 &+ perturbation) & mask
        }
    }
}

extension PythonString {
    /// The code points as CPython keeps them (PEP 393): each in 1, 2 or 4 bytes, as the largest needs.
    fileprivate var storageBytes: [UInt8] {
        if isASCII { return utf8 }
        let points = Array(codePoints)
        let largest = points.max() ?? 0
        let width: UInt32 = largest < 0x100 ? 1 : largest < 0x1_0000 ? 2 : 4
        return points.flatMap { point in (0..<width).map { UInt8(truncatingIfNeeded: point >> (8 * $0)) } }
    }
}
