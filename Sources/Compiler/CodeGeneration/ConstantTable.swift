// In CPython: merge_consts_recursive and the key of compiler_add_const of Python/compile.c

import TaipanBytecode
import TaipanNumbers
import TaipanSyntax
import TaipanText

/// The constant as a code object holds it.
typealias CodeConstant = TaipanBytecode.Constant

/// Numbers the constants of a compilation: two that CPython would merge have one number.
///
/// Strings and integers, most of all constants, are found in an open-addressing table; compound ones by their `ConstantKey`. What the tree
/// numbers already, constants and names, is looked up once.
struct ConstantTable: ~Copyable {
    private unowned(unsafe) let ast: AST
    private var values: [CodeConstant] = [.none, .false, .true, .ellipsis]
    /// The hashes of `values`; 0 for those that are not in `slots`.
    private var hashes: [UInt32] = [0, 0, 0, 0]
    /// Numbers of constants by hash; 0 where free. A power of two, at least a quarter free.
    private var slots: UnsafeMutablePointer<UInt32>
    private var slotMask = 511
    private var compound: [TaipanBytecode.ConstantKey: UInt32] = [:]
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

    func deallocate() { slots.deallocate() }

    /// The constant of a number.
    subscript(_ number: UInt32) -> CodeConstant { values[Int(number)] }

    /// The bytes of a constant that is a string; none for another.
    func utf8(_ number: UInt32) -> [UInt8] {
        if case .string(let string) = values[Int(number)] { return string.utf8 }
        return []
    }

    // MARK: Numbers

    /// The number of a constant of the tree.
    @inline(__always) mutating func number(of constant: ConstantID) -> UInt32 {
        let place = Int(constant.number)
        if place < ofConstants.count, ofConstants[place] != 0 { return ofConstants[place] &- 1 }
        return findNumber(of: constant)
    }

    @inline(never) private mutating func findNumber(of constant: ConstantID) -> UInt32 {
        let place = Int(constant.number)
        if place >= ofConstants.count {
            ofConstants += Array(repeating: 0, count: max(place + 1, 2 * ofConstants.count) - ofConstants.count)
        }
        let number = number(of: ast[constant])
        // A NaN is a constant of its own, but the same one where the tree has the same one.
        ofConstants[place] = number + 1
        return number
    }

    private mutating func number(of constant: TaipanSyntax.Constant) -> UInt32 {
        switch constant {
        case .none: return ConstantTable.none
        case .false: return ConstantTable.false
        case .true: return ConstantTable.true
        case .ellipsis: return ConstantTable.ellipsis
        case .integer(let value): return number(of: value)
        case .string(let string): return number(of: string)
        case .bytes(let bytes): return number(ofBytes: bytes)
        case .bigInteger, .float, .complex, .tuple, .frozenset: return number(ofCompound: constant.codeConstant)
        }
    }

    /// The number of an integer.
    mutating func number(of value: Int) -> UInt32 {
        let hash = hash(UInt64(bitPattern: Int64(value)), salt: 1)
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
            let number = slots[slot]
            if hashes[Int(number)] == hash, case .integer(let other) = values[Int(number)], other == BigInteger(value) {
                return number
            }
            slot = (slot + 1) & slotMask
        }
        return insert(.integer(BigInteger(value)), hash, slot)
    }

    /// The number of a string.
    mutating func number(of string: PythonString) -> UInt32 {
        let hash = hash(string.utf8, salt: 2)
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
            let number = slots[slot]
            if hashes[Int(number)] == hash, case .string(let other) = values[Int(number)], other.utf8 == string.utf8 {
                return number
            }
            slot = (slot + 1) & slotMask
        }
        return insert(.string(string), hash, slot)
    }

    private mutating func number(ofBytes bytes: [UInt8]) -> UInt32 {
        let hash = hash(bytes, salt: 3)
        var slot = Int(hash) & slotMask
        while slots[slot] != 0 {
            let number = slots[slot]
            if hashes[Int(number)] == hash, case .bytes(let other) = values[Int(number)], other == bytes { return number }
            slot = (slot + 1) & slotMask
        }
        return insert(.bytes(bytes), hash, slot)
    }

    /// The number of a name as a string.
    mutating func number(ofName name: Identifier) -> UInt32 {
        let place = Int(name.number)
        if place >= ofNames.count {
            ofNames += Array(repeating: 0, count: max(place + 1, 2 * ofNames.count) - ofNames.count)
        }
        if ofNames[place] != 0 { return ofNames[place] - 1 }
        let number = number(of: ast.identifiers.string(name))
        ofNames[place] = number + 1
        return number
    }

    /// The number of a tuple of names as strings.
    mutating func number(ofNames names: some Sequence<Identifier>) -> UInt32 {
        number(ofTupleOf: names.map { number(ofName: $0) })
    }

    /// The number of a tuple of constants of the tree.
    mutating func number(ofTuple items: [ConstantID]) -> UInt32 {
        number(ofTupleOf: items.map { number(of: $0) })
    }

    /// The number of a tuple of constants.
    mutating func number(ofTupleOf numbers: [UInt32]) -> UInt32 {
        number(ofCompound: .tuple(numbers.map { values[Int($0)] }))
    }

    /// The number of a code object. Two with equal instructions, names and constants that start in the same line are merged.
    mutating func number(ofCode code: CodeUnit) -> UInt32 { number(ofCompound: .code(code)) }

    private mutating func number(ofCompound constant: CodeConstant) -> UInt32 {
        let key = TaipanBytecode.ConstantKey(constant)
        if let number = compound[key] { return number }
        let number = append(constant, hash: 0)
        compound[key] = number
        return number
    }

    // MARK: Table

    private mutating func append(_ constant: CodeConstant, hash: UInt32) -> UInt32 {
        values.append(constant)
        hashes.append(hash)
        return UInt32(truncatingIfNeeded: values.count - 1)
    }

    @inline(never) private mutating func insert(_ constant: CodeConstant, _ hash: UInt32, _ slot: Int) -> UInt32 {
        let number = append(constant, hash: hash)
        slots[slot] = number
        if values.count * 4 > (slotMask + 1) * 3 { rehash() }
        return number
    }

    private mutating func rehash() {
        slots.deallocate()
        slotMask = (slotMask + 1) * 4 - 1
        slots = .allocate(capacity: slotMask + 1)
        slots.initialize(repeating: 0, count: slotMask + 1)
        for number in 0..<values.count where hashes[number] != 0 {
            var slot = Int(hashes[number]) & slotMask
            while slots[slot] != 0 { slot = (slot + 1) & slotMask }
            slots[slot] = UInt32(truncatingIfNeeded: number)
        }
    }

    /// Never 0.
    @inline(__always) private func hash(_ bytes: [UInt8], salt: UInt64) -> UInt32 {
        bytes.withUnsafeBytes { bytes in
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
            return hash(state ^ last, salt: salt)
        }
    }

    @inline(__always) private func hash(_ word: UInt64, salt: UInt64) -> UInt32 {
        let state = ConstantTable.mix(word ^ seed &* (salt &* 2 &+ 1))
        return UInt32(truncatingIfNeeded: state ^ state >> 32) | 1 << 31
    }

    @inline(__always) private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}

extension TaipanSyntax.Constant {
    /// The constant as a code object holds it.
    var codeConstant: CodeConstant {
        switch self {
        case .none: .none
        case .false: .false
        case .true: .true
        case .ellipsis: .ellipsis
        case .integer(let value): .integer(BigInteger(value))
        case .bigInteger(let value): .integer(value)
        case .float(let value): .float(value)
        case .complex(let real, let imaginary): .complex(real: real, imaginary: imaginary)
        case .string(let string): .string(string)
        case .bytes(let bytes): .bytes(bytes)
        case .tuple(let items): .tuple(items.map(\.codeConstant))
        case .frozenset(let items): .frozenset(items.map(\.codeConstant))
        }
    }
}

extension TaipanBytecode.Constant {
    /// Whether Python takes the constant for true.
    var isTrue: Bool {
        switch self {
        case .none, .false: false
        case .true, .ellipsis, .stopIteration, .code: true
        case .integer(let value): value != BigInteger(0)
        case .float(let value): value != 0
        case .complex(let real, let imaginary): real != 0 || imaginary != 0
        case .string(let string): !string.utf8.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .tuple(let items), .frozenset(let items), .list(let items), .set(let items): !items.isEmpty
        case .dictionary(let items): !items.isEmpty
        }
    }
}
