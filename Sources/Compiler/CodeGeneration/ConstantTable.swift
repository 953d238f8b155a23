// In CPython: merge_consts_recursive of Python/compile.c, _PyCode_ConstantKey of Objects/codeobject.c

import TaipanBytecode
import TaipanNumbers
import TaipanSyntax
import TaipanText

/// The constant as a code object holds it.
typealias CodeConstant = TaipanBytecode.Constant

/// Numbers the constants of a compilation: two that CPython would merge have one number.
///
/// Constants of different types differ, zeros differ by sign, a NaN differs from every other, and so do tuples and sets
/// of such. All are found in one open-addressing table by a hash over plain words; of a tuple the words are the numbers
/// of its items. What the tree numbers already, constants and names, is looked up once.
struct ConstantTable: ~Copyable {
    private unowned(unsafe) let ast: AST
    private var values: [CodeConstant] = [.none, .false, .true, .ellipsis]
    private var hashes: [UInt32] = [0, 0, 0, 0]
    /// Of tuples and sets where the numbers of their items lie in `parts`.
    private var ranges: [Range<Int>] = [0..<0, 0..<0, 0..<0, 0..<0]
    private var parts: [UInt32] = []
    /// Numbers of constants by hash; 0 where free. A power of two, at least a quarter free.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotMask = 511
    /// The numbers of the tree's constants, plus 1; 0 where they are not known yet.
    private var ofConstants: [UInt32] = []
    /// The numbers of names as strings, plus 1; 0 where they are not known yet.
    private var ofNames: [UInt32]
    private let seed: UInt64

    static let none: UInt32 = 0
    private static let `false`: UInt32 = 1
    private static let `true`: UInt32 = 2
    private static let ellipsis: UInt32 = 3

    init(_ ast: AST) {
        self.ast = ast
        slots = .allocate(capacity: slotMask + 1)
        slots.initialize(repeating: 0, count: slotMask + 1)
        ofNames = Array(repeating: 0, count: ast.identifiers.count + 1)
        // Swift's hasher is seeded a process, so nobody can write a source whose constants all collide.
        seed = UInt64(bitPattern: Int64(Hasher().finalize())) | 1
    }

    deinit { slots.deallocate() }

    /// The constant of a number.
    subscript(_ number: UInt32) -> CodeConstant { values[Int(number)] }

    /// The bytes of a constant that is a string; none for another.
    func utf8(_ number: UInt32) -> [UInt8] {
        if case .string(let string) = values[Int(number)] { return string.utf8 }
        return []
    }

    // MARK: What the tree numbers

    /// The number of a constant of the tree.
    @inline(__always) mutating func number(of constant: ConstantID) -> UInt32 {
        let place = Int(constant.number)
        if place < ofConstants.count, ofConstants[place] != 0 { return ofConstants[place] &- 1 }
        return findNumber(of: constant)
    }

    @inline(never) private mutating func findNumber(of constant: ConstantID) -> UInt32 {
        let place = Int(constant.number)
        if place >= ofConstants.count {
            ofConstants += repeatElement(0, count: max(place + 1, 2 * ofConstants.count) - ofConstants.count)
        }
        let number = number(of: ast[constant])
        ofConstants[place] = number + 1
        return number
    }

    /// The number of a name as a string.
    mutating func number(ofName name: Identifier) -> UInt32 {
        let place = Int(name.number)
        if place >= ofNames.count {
            ofNames += repeatElement(0, count: max(place + 1, 2 * ofNames.count) - ofNames.count)
        }
        if ofNames[place] != 0 { return ofNames[place] - 1 }
        let number = number(of: ast.identifiers.string(name))
        ofNames[place] = number + 1
        return number
    }

    /// The number of a tuple of names as strings.
    mutating func number(ofNames names: some Sequence<Identifier>) -> UInt32 {
        number(ofTuple: names.map { number(ofName: $0) })
    }

    /// The number of a tuple of constants of the tree.
    mutating func number(ofTuple items: [ConstantID]) -> UInt32 {
        number(ofTuple: items.map { number(of: $0) })
    }

    // MARK: Values

    private mutating func number(of constant: TaipanSyntax.Constant) -> UInt32 {
        switch constant {
        case .none: return ConstantTable.none
        case .false: return ConstantTable.false
        case .true: return ConstantTable.true
        case .ellipsis: return ConstantTable.ellipsis
        case .integer(let value): return number(of: value)
        case .bigInteger(let value): return number(of: value)
        case .float(let value): return number(real: value, imaginary: nil)
        case .complex(let real, let imaginary): return number(real: real, imaginary: imaginary)
        case .string(let string): return number(of: string)
        case .bytes(let bytes): return number(ofBytes: bytes)
        case .tuple(let items): return number(ofTuple: items.map { number(of: $0) })
        case .frozenset(let items): return number(ofSet: items.map { number(of: $0) })
        }
    }

    /// The number of an integer.
    mutating func number(of value: Int) -> UInt32 {
        let hash = hash(UInt64(bitPattern: Int64(value)), .integer)
        let slot = find(hash) { if case .integer(let other) = $0 { other == BigInteger(value) } else { false } }
        return number(at: slot) ?? insert(.integer(BigInteger(value)), hash, slot)
    }

    private mutating func number(of value: BigInteger) -> UInt32 {
        let hash = hash(UInt64(truncatingIfNeeded: value.hashValue), .integer)
        let slot = find(hash) { if case .integer(let other) = $0 { other == value } else { false } }
        return number(at: slot) ?? insert(.integer(value), hash, slot)
    }

    /// The number of a float, or of a complex number.
    private mutating func number(real: Double, imaginary: Double?) -> UInt32 {
        let constant = imaginary.map { CodeConstant.complex(real: real, imaginary: $0) } ?? .float(real)
        let hash = hash(real.bitPattern ^ (imaginary ?? 0).bitPattern &* 3, imaginary == nil ? .float : .complex)
        if real.isNaN || imaginary?.isNaN ?? false { return append(constant, hash) }
        let slot = find(hash) { other in
            switch other {
            case .float(let value): imaginary == nil && value.bitPattern == real.bitPattern
            case .complex(let otherReal, let otherImaginary):
                otherReal.bitPattern == real.bitPattern && otherImaginary.bitPattern == imaginary?.bitPattern
            default: false
            }
        }
        return number(at: slot) ?? insert(constant, hash, slot)
    }

    /// The number of a string.
    mutating func number(of string: PythonString) -> UInt32 {
        let hash = hash(string.utf8, .string)
        let slot = find(hash) { if case .string(let other) = $0 { other.utf8 == string.utf8 } else { false } }
        return number(at: slot) ?? insert(.string(string), hash, slot)
    }

    private mutating func number(ofBytes bytes: [UInt8]) -> UInt32 {
        let hash = hash(bytes, .bytes)
        let slot = find(hash) { if case .bytes(let other) = $0 { other == bytes } else { false } }
        return number(at: slot) ?? insert(.bytes(bytes), hash, slot)
    }

    /// The number of a code object. Two with equal instructions, names and constants that start in the same line are
    /// merged.
    mutating func number(ofCode code: CodeUnit) -> UInt32 {
        let hash = hash(code.code, .code) ^ UInt32(truncatingIfNeeded: code.firstLineNumber)
        let slot = find(hash) { if case .code(let other) = $0 { other.isEqual(to: code) } else { false } }
        return number(at: slot) ?? insert(.code(code), hash, slot)
    }

    /// The number of a tuple of numbered constants.
    mutating func number(ofTuple items: [UInt32]) -> UInt32 {
        number(.tuple(items.map { values[Int($0)] }), items, .tuple)
    }

    private mutating func number(ofSet items: [UInt32]) -> UInt32 {
        number(.frozenset(items.map { values[Int($0)] }), items.sorted(), .set)
    }

    private mutating func number(_ constant: CodeConstant, _ items: [UInt32], _ kind: Kind) -> UInt32 {
        let hash = items.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> UInt32 in self.hash(bytes, kind) }
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, ranges[number].count == items.count, parts[ranges[number]].elementsEqual(items) {
                switch values[number] {
                case .tuple where kind == .tuple, .frozenset where kind == .set:
                    return UInt32(truncatingIfNeeded: number)
                default: break
                }
            }
            slot = (slot + 1) & slotMask
        }
        let number = insert(constant, hash, slot)
        ranges[Int(number)] = parts.count..<(parts.count + items.count)
        parts += items
        return number
    }

    // MARK: Table

    /// What two constants that are merged have in common first.
    private enum Kind: UInt64 { case integer, float, complex, string, bytes, tuple, set, code }

    /// The slot of the constant with a hash that is the one; else a free one.
    @inline(__always) private func find(_ hash: UInt32, _ isEqual: (CodeConstant) -> Bool) -> Int {
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isEqual(values[number]) { return slot }
            slot = (slot &+ 1) & slotMask
        }
        return slot
    }

    @inline(__always) private func number(at slot: Int) -> UInt32? { slots[slot] == 0 ? nil : slots[slot] }

    private mutating func append(_ constant: CodeConstant, _ hash: UInt32) -> UInt32 {
        values.append(constant)
        hashes.append(hash)
        ranges.append(0..<0)
        return UInt32(truncatingIfNeeded: values.count - 1)
    }

    @inline(never) private mutating func insert(_ constant: CodeConstant, _ hash: UInt32, _ slot: Int) -> UInt32 {
        let number = append(constant, hash)
        slots[slot] = number
        if values.count * 4 > (slotMask + 1) * 3 { rehash() }
        return number
    }

    private mutating func rehash() {
        let old = UnsafeBufferPointer(start: slots, count: slotMask + 1)
        slotMask = old.count * 4 - 1
        slots = .allocate(capacity: slotMask + 1)
        slots.initialize(repeating: 0, count: slotMask + 1)
        for number in old where number != 0 {
            var slot = Int(hashes[Int(number)]) & slotMask
            while slots[slot] != 0 { slot = (slot + 1) & slotMask }
            slots[slot] = number
        }
        old.deallocate()
    }

    // MARK: Hashes

    private func hash(_ bytes: [UInt8], _ kind: Kind) -> UInt32 { bytes.withUnsafeBytes { hash($0, kind) } }

    @inline(__always) private func hash(_ bytes: UnsafeRawBufferPointer, _ kind: Kind) -> UInt32 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        while index &+ 8 <= bytes.count {
            state = ConstantTable.mix(state ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index &+= 8
        }
        var last: UInt64 = 0
        while index < bytes.count {
            last = last << 8 | UInt64(bytes[index])
            index &+= 1
        }
        return hash(state ^ last, kind)
    }

    @inline(__always) private func hash(_ word: UInt64, _ kind: Kind) -> UInt32 {
        let state = ConstantTable.mix(word ^ seed &* (kind.rawValue &* 2 &+ 1))
        return UInt32(truncatingIfNeeded: state ^ state >> 32)
    }

    @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}

extension TaipanBytecode.Constant {
    /// Whether Python takes the constant for true.
    var isTrue: Bool {
        switch self {
        case .none, .false: false
        case .true, .ellipsis, .stopIteration, .code: true
        case .integer(let value): !value.isZero
        case .float(let value): value != 0
        case .complex(let real, let imaginary): real != 0 || imaginary != 0
        case .string(let string): !string.utf8.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .tuple(let items), .frozenset(let items), .list(let items), .set(let items): !items.isEmpty
        case .dictionary(let items): !items.isEmpty
        }
    }
}
