// In CPython: Objects/setobject.c, Python/pyhash.c

import TaipanNumbers
import TaipanSyntax

/// The elements of the frozenset of some constants: of equal ones the first.
///
/// They come in the order in which CPython's set lists them where that depends on their values alone, that is where all
/// are numbers or tuples of numbers; otherwise as they were given.
func constantSet(_ items: [Constant]) -> [Constant] {
    var seen: Set<ConstantKey> = []
    let distinct = items.filter { seen.insert(ConstantKey(constant: $0)).inserted }
    let hashes = distinct.map(\.knownHash)
    guard hashes.allSatisfy({ $0 != nil }) else { return distinct }
    var order = SetOrder()
    for (index, hash) in hashes.enumerated() { order.insert(index, hash ?? 0) }
    return order.indices.map { distinct[$0] }
}

/// A constant under Python's equality, by which `1`, `1.0` and `True` are one.
struct ConstantKey: Hashable {
    let constant: Constant

    static func == (left: ConstantKey, right: ConstantKey) -> Bool { left.constant.equals(right.constant) }

    func hash(into hasher: inout Hasher) {
        switch constant {
        case .tuple(let items):
            hasher.combine(items.count)
            for item in items { ConstantKey(constant: item).hash(into: &hasher) }
        case .string(let text): hasher.combine(text)
        case .bytes(let bytes): hasher.combine(bytes)
        default: hasher.combine(constant.knownHash)
        }
    }
}

extension Constant {
    /// Python's `==`.
    fileprivate func equals(_ other: Constant) -> Bool {
        if let value = number, let otherValue = other.number {
            switch (value, otherValue) {
            case (.integer(let left, _), .integer(let right, _)): return left == right
            case (.float(let left), .float(let right)): return left == right
            case (.complex(let left), .complex(let right)):
                return left.real == right.real && left.imaginary == right.imaginary
            case (.complex(let complex), let rest), (let rest, .complex(let complex)):
                return complex.imaginary == 0 && Constant.float(complex.real).equals(rest.constant)
            case (.integer(let integer, _), .float(let float)), (.float(let float), .integer(let integer, _)):
                guard float.isFinite, float == float.rounded(), let exact = try? BigInteger(truncating: float) else {
                    return false
                }
                return exact == integer
            }
        }
        switch (self, other) {
        case (.none, .none), (.ellipsis, .ellipsis): return true
        case (.string(let left), .string(let right)): return left == right
        case (.bytes(let left), .bytes(let right)): return left == right
        case (.tuple(let left), .tuple(let right)): return left.elementsEqual(right) { $0.equals($1) }
        default: return false
        }
    }

    /// Python's hash, where it is not seeded and no address.
    fileprivate var knownHash: Int? {
        switch self {
        case .false: 0
        case .true: 1
        case .integer(let value): NumericHash.hash(value)
        case .bigInteger(let value): value.pythonHash
        case .float(let value): NumericHash.hash(value)
        case .complex(let real, let imaginary): NumericHash.hash(real: real, imaginary: imaginary)
        case .tuple(let items): Constant.tupleHash(items)
        case .none, .ellipsis, .string, .bytes, .frozenset: nil
        }
    }

    /// xxHash's mixing (Yann Collet, xxHash), as CPython uses it for tuples.
    private static func tupleHash(_ items: [Constant]) -> Int? {
        let prime1: UInt64 = 11_400_714_785_074_694_791
        let prime2: UInt64 = 14_029_467_366_897_019_727
        let prime5: UInt64 = 2_870_177_450_012_600_261
        var sum = prime5
        for item in items {
            guard let hash = item.knownHash else { return nil }
            sum = sum &+ UInt64(bitPattern: Int64(hash)) &* prime2
            sum = (sum &<< 31 | sum &>> 33) &* prime1
        }
        sum = sum &+ (UInt64(items.count) ^ (prime5 ^ 3_527_539))
        return sum == UInt64.max ? 1_546_275_796 : Int(truncatingIfNeeded: sum)
    }
}

extension Constant.Number {
    fileprivate var constant: Constant {
        switch self {
        case .integer(let value, _): Constant(value)
        case .float(let value): .float(value)
        case .complex(let value): .complex(real: value.real, imaginary: value.imaginary)
        }
    }
}

/// Where CPython's hash table puts the elements of a set that only grows.
private struct SetOrder {
    private struct Entry {
        var index: Int
        var hash: UInt
    }

    private var table: [Entry?] = Array(repeating: nil, count: 8)
    private var used = 0

    /// The elements in the table's order.
    var indices: [Int] { table.compactMap { $0?.index } }

    /// Adds an element that is equal to none before.
    mutating func insert(_ index: Int, _ hash: Int) {
        place(Entry(index: index, hash: UInt(bitPattern: hash)))
        used += 1
        let mask = table.count - 1
        if used * 5 < mask * 3 { return }
        let needed = used > 50_000 ? used * 2 : used * 4
        var count = 8
        while count <= needed { count <<= 1 }
        let entries = table.compactMap(\.self)
        table = Array(repeating: nil, count: count)
        for entry in entries { place(entry) }
    }

    /// Looks for a free place in runs of ten, and jumps on by the linear congruential sequence that the hash perturbs.
    private mutating func place(_ entry: Entry) {
        let mask = UInt(table.count - 1)
        var position = entry.hash & mask
        var perturbation = entry.hash
        while true {
            let run: UInt = position + 9 <= mask ? 9 : 0
            for next in position...(position + run) where table[Int(next)] == nil {
                table[Int(next)] = entry
                return
            }
            perturbation >>= 5
            position = (position &* 5 &+ 1 &+ perturbation) & mask
        }
    }
}
