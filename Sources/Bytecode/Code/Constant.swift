import TaipanNumbers
import TaipanText

/// A value that a code object or marshal data can hold.
package enum Constant: Sendable {
    case none
    case `true`
    case `false`
    case ellipsis
    /// The class `StopIteration`, which marshal alone knows.
    case stopIteration
    case integer(BigInteger)
    case float(Double)
    case complex(real: Double, imaginary: Double)
    case string(PythonString)
    case bytes([UInt8])
    case tuple([Constant])
    /// The items are distinct as `Constant.distinct` makes them. Their order, that of insertion, decides on the order
    /// of iteration (`Constant.iterationOrder`) and on nothing else.
    case frozenset([Constant])
    case list([Constant])
    case set([Constant])
    case dictionary([(key: Constant, value: Constant)])
    case code(CodeUnit)
}

extension Constant {
    /// The constant of a truth value.
    package static func boolean(_ value: Bool) -> Constant { value ? .true : .false }

    /// The constant of a machine integer.
    package static func integer(_ value: Int) -> Constant { .integer(BigInteger(value)) }

    /// The items without those that equal an earlier one by Python's `==`, such as `True` after `1.0`: what `set`
    /// keeps.
    package static func distinct(_ items: [Constant]) -> [Constant] {
        distinctIndices(items).map { items[$0] }
    }

    /// The same by their numbers.
    package static func distinctIndices(_ items: [Constant]) -> [Int] {
        var seen: Set<EqualityKey> = []
        return items.indices.filter { seen.insert(EqualityKey(items[$0])).inserted }
    }

    /// Pairs of keys and values, given in turns, as `dict` keeps them: the first of equal keys with the last of their
    /// values.
    static func distinctPairs(_ items: [Constant]) -> [(key: Constant, value: Constant)] {
        var indices: [EqualityKey: Int] = [:]
        var pairs: [(key: Constant, value: Constant)] = []
        for index in stride(from: 0, to: items.count - 1, by: 2) {
            let key = EqualityKey(items[index])
            if let known = indices[key] {
                pairs[known].value = items[index + 1]
            } else {
                indices[key] = pairs.count
                pairs.append((items[index], items[index + 1]))
            }
        }
        return pairs
    }
}

/// A constant as `_PyCode_ConstantKey` compares it: the compiler merges two constants whose keys are equal.
///
/// Constants of different types differ (`0`, `0.0`, `False`), zeros differ by sign, and so do tuples and frozensets of
/// such. Code objects are equal where `CodeUnit.isEqual(to:)` says so. A NaN differs from every constant, itself
/// included, as CPython keeps every NaN apart.
package struct ConstantKey: Hashable, Sendable {
    package let constant: Constant

    package init(_ constant: Constant) {
        self.constant = constant
    }

    /// Constants may be nested deeper than the native stack allows to go down.
    package static func == (a: ConstantKey, b: ConstantKey) -> Bool {
        var pairs: [(Constant, Constant)] = []
        if !areSame(a.constant, b.constant, comparingLater: &pairs) { return false }
        while let (a, b) = pairs.popLast() {
            if !areSame(a, b, comparingLater: &pairs) { return false }
        }
        return true
    }

    package func hash(into hasher: inout Hasher) {
        // Enough parts to tell constants apart; shared parts can make a small constant a large tree.
        var remaining = 64
        hash(constant, into: &hasher, &remaining)
    }

    private func hash(_ constant: Constant, into hasher: inout Hasher, _ remaining: inout Int) {
        remaining -= 1
        if remaining < 0 { return }
        switch constant {
        case .none: hasher.combine(0)
        case .true: hasher.combine(1)
        case .false: hasher.combine(2)
        case .ellipsis: hasher.combine(3)
        case .stopIteration: hasher.combine(4)
        case .integer(let value): hasher.combine(value)
        case .float(let value): hasher.combine(value.bitPattern)
        case .complex(let real, let imaginary):
            hasher.combine(real.bitPattern)
            hasher.combine(imaginary.bitPattern)
        case .string(let value): hasher.combine(value)
        case .bytes(let value): hasher.combine(value)
        case .tuple(let items), .list(let items):
            hasher.combine(items.count)
            for item in items.prefix(remaining) { hash(item, into: &hasher, &remaining) }
        case .frozenset(let items), .set(let items):
            // The order of the items must not matter. The limit would make it matter, but for leaves.
            hasher.combine(items.reduce(items.count) { $1.isLeaf ? $0 ^ ConstantKey($1).hashValue : $0 })
        case .dictionary(let items): hasher.combine(items.count)
        case .code(let unit):
            hasher.combine(unit.name)
            hasher.combine(unit.firstLineNumber)
            hasher.combine(unit.code)
        }
    }

    private static func isSame(_ a: Double, _ b: Double) -> Bool { a == b && a.sign == b.sign }

    /// Whether two constants are the same but for their parts, which are appended to `pairs`.
    fileprivate static func areSame(
        _ a: Constant, _ b: Constant, comparingLater pairs: inout [(Constant, Constant)]
    ) -> Bool {
        switch (a, b) {
        case (.none, .none), (.true, .true), (.false, .false), (.ellipsis, .ellipsis), (.stopIteration, .stopIteration):
            return true
        case (.integer(let a), .integer(let b)): return a == b
        case (.float(let a), .float(let b)): return isSame(a, b)
        case (.complex(let a, let aImaginary), .complex(let b, let bImaginary)):
            return isSame(a, b) && isSame(aImaginary, bImaginary)
        case (.string(let a), .string(let b)): return a == b
        case (.bytes(let a), .bytes(let b)): return a == b
        case (.tuple(let a), .tuple(let b)), (.list(let a), .list(let b)):
            if a.count != b.count { return false }
            pairs.append(contentsOf: zip(a, b))
            return true
        case (.frozenset(let a), .frozenset(let b)), (.set(let a), .set(let b)):
            return a.count == b.count && Set(a.map(ConstantKey.init)) == Set(b.map(ConstantKey.init))
        case (.dictionary(let a), .dictionary(let b)):
            if a.count != b.count { return false }
            pairs.append(contentsOf: zip(a.map(\.key), b.map(\.key)))
            pairs.append(contentsOf: zip(a.map(\.value), b.map(\.value)))
            return true
        case (.code(let a), .code(let b)):
            if a === b { return true }
            if !a.isEqualButForConstants(to: b) { return false }
            pairs.append(contentsOf: zip(a.constants, b.constants))
            return true
        default: return false
        }
    }
}

extension Constant {
    /// Whether it has no parts.
    fileprivate var isLeaf: Bool {
        switch self {
        case .tuple, .frozenset, .list, .set, .dictionary, .code: false
        default: true
        }
    }
}

extension CodeUnit {
    /// Equality of code objects (in CPython: `code_richcompare`): the filename, the stack's size and the line table do
    /// not count.
    package func isEqual(to other: CodeUnit) -> Bool { ConstantKey(.code(self)) == ConstantKey(.code(other)) }

    fileprivate func isEqualButForConstants(to other: CodeUnit) -> Bool {
        name == other.name && argumentCount == other.argumentCount
            && positionalOnlyArgumentCount == other.positionalOnlyArgumentCount
            && keywordOnlyArgumentCount == other.keywordOnlyArgumentCount && localCount == other.localCount
            && flags == other.flags && firstLineNumber == other.firstLineNumber && code == other.code
            && names == other.names
            && variableNames == other.variableNames && freeVariables == other.freeVariables
            && cellVariables == other.cellVariables && constants.count == other.constants.count
    }
}

/// A constant as Python's `==` and `hash` compare it: `1`, `1.0`, `True` and `1+0j` are one.
private struct EqualityKey: Hashable {
    private enum Form: Hashable {
        case integer(BigInteger)
        case number(real: Double, imaginary: Double)
        case tuple([EqualityKey])
        case set(Set<EqualityKey>)
        case other(ConstantKey)
    }

    private let form: Form

    init(_ constant: Constant) {
        switch constant {
        case .true: form = .integer(BigInteger(1))
        case .false: form = .integer(BigInteger(0))
        case .integer(let value): form = .integer(value)
        case .float(let value): form = EqualityKey.number(value, 0)
        case .complex(let real, let imaginary): form = EqualityKey.number(real, imaginary)
        case .tuple(let items): form = .tuple(items.map(EqualityKey.init))
        case .frozenset(let items), .set(let items): form = .set(Set(items.map(EqualityKey.init)))
        default: form = .other(ConstantKey(constant))
        }
    }

    private static func number(_ real: Double, _ imaginary: Double) -> Form {
        if imaginary == 0, real == real.rounded(.towardZero), let integer = try? BigInteger(truncating: real) {
            return .integer(integer)
        }
        return .number(real: real, imaginary: imaginary)
    }
}
