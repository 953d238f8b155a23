// In CPython: Python/ast_opt.c (fold_unaryop, fold_binop, safe_multiply, safe_power, safe_lshift, safe_mod)

import TaipanNumbers
import TaipanSyntax
import TaipanText

/// What a program may make a constant of at most: larger values are left to be computed when the program runs.
private enum FoldingLimit {
    /// In CPython: MAX_INT_SIZE, in bits.
    static let integerBits = 128
    /// In CPython: MAX_COLLECTION_SIZE, in items.
    static let collectionSize = 256
    /// In CPython: MAX_STR_SIZE, in code points or bytes.
    static let textSize = 4096
    /// In CPython: MAX_TOTAL_ITEMS, those of nested tuples included.
    static let totalItems = 1024
}

extension Constant {
    // MARK: Unary operators

    /// The value of a unary operator; nil where Python raises an exception.
    func foldedValue(_ op: UnaryOperator) -> Constant? {
        if op == .not { return isTrue ? .false : .true }
        if let integer {
            switch op {
            case .invert: return Constant(~integer)
            case .uAdd: return Constant(integer)
            default: return Constant(-integer)
            }
        }
        switch (self, op) {
        case (.float, .uAdd), (.complex, .uAdd): return self
        case (.float(let value), .uSub): return .float(-value)
        case (.complex(let real, let imaginary), .uSub): return .complex(real: -real, imaginary: -imaginary)
        default: return nil
        }
    }

    /// Python's truth value.
    package var isTrue: Bool {
        switch self {
        case .none, .false: false
        case .true, .ellipsis: true
        case .integer(let value): value != 0
        case .bigInteger(let value): !value.isZero
        case .float(let value): value != 0
        case .complex(let real, let imaginary): real != 0 || imaginary != 0
        case .string(let value): !value.isEmpty
        case .bytes(let value): !value.isEmpty
        case .tuple(let items), .frozenset(let items): !items.isEmpty
        }
    }

    // MARK: Binary operators

    /// The value of a binary operator; nil where Python raises an exception, and where the value could be too large.
    func foldedValue(_ op: Operator, _ right: Constant) -> Constant? {
        if let value = number, let other = right.number { return Constant.folded(value, op, other) }
        switch op {
        case .add: return concatenation(right)
        case .mult:
            if let count = right.integer { return repeated(count) }
            if let count = integer { return right.repeated(count) }
            return nil
        default: return nil
        }
    }

    private static func folded(_ left: Number, _ op: Operator, _ right: Number) -> Constant? {
        switch (left, right) {
        case (.integer(let left, let isBool), .integer(let right, let isOtherBool)):
            return foldedIntegers(left, op, right, areBools: isBool && isOtherBool)
        case (.complex, _), (_, .complex):
            guard let left = left.asComplex, let right = right.asComplex else { return nil }
            return foldedComplexes(left, op, right).map { .complex(real: $0.real, imaginary: $0.imaginary) }
        default:
            guard let left = left.asFloat, let right = right.asFloat else { return nil }
            return foldedFloats(left, op, right)
        }
    }

    private static func foldedIntegers(
        _ left: BigInteger, _ op: Operator, _ right: BigInteger, areBools: Bool
    ) -> Constant? {
        do throws(NumberError) {
            switch op {
            case .add: return Constant(left + right)
            case .sub: return Constant(left - right)
            case .mult:
                if left.bitLength + right.bitLength > FoldingLimit.integerBits && !left.isZero && !right.isZero {
                    return nil
                }
                return Constant(try left.multiplied(by: right))
            case .div: return .float(try left.trueDivided(by: right))
            case .floorDiv: return Constant(try left.floorDivided(by: right))
            case .mod: return Constant(try left.modulo(right))
            case .pow: return try power(left, right)
            case .lShift:
                if !left.isZero && !right.isZero {
                    guard let count = right.asInt, count > 0, count <= FoldingLimit.integerBits,
                        left.bitLength <= FoldingLimit.integerBits - count
                    else { return nil }
                }
                return Constant(try left.shiftedLeft(by: right))
            case .rShift: return Constant(try left.shiftedRight(by: right))
            case .bitAnd:
                let value = left & right
                return areBools ? (value.isZero ? .false : .true) : Constant(value)
            case .bitOr:
                let value = left | right
                return areBools ? (value.isZero ? .false : .true) : Constant(value)
            case .bitXor:
                let value = left ^ right
                return areBools ? (value.isZero ? .false : .true) : Constant(value)
            case .matMult: return nil
            }
        } catch {
            return nil
        }
    }

    private static func power(_ base: BigInteger, _ exponent: BigInteger) throws(NumberError) -> Constant? {
        if exponent.isNegative { return foldedFloats(try base.toDouble(), .pow, try exponent.toDouble()) }
        if exponent.isZero { return .integer(1) }
        if base.isZero { return .integer(0) }
        guard let count = exponent.asInt, base.bitLength <= FoldingLimit.integerBits / count else { return nil }
        var result = BigInteger(1)
        for _ in 0..<count { result = try result.multiplied(by: base) }
        return Constant(result)
    }

    // MARK: Texts and tuples

    private func concatenation(_ right: Constant) -> Constant? {
        switch (self, right) {
        case (.string(let left), .string(let right)): .string(left + right)
        case (.bytes(let left), .bytes(let right)): .bytes(left + right)
        case (.tuple(let left), .tuple(let right)): .tuple(left + right)
        default: nil
        }
    }

    /// Several copies of a text or tuple.
    private func repeated(_ count: BigInteger) -> Constant? {
        // An empty one may have any number of copies that fits a machine word.
        guard let count = count.asInt else { return nil }
        switch self {
        case .string(let text):
            let size = text.count
            if size == 0 { return self }
            guard count >= 0 && count <= FoldingLimit.textSize / size else { return nil }
            return .string(PythonString(uncheckedUTF8: Constant.repeated(text.utf8, count)))
        case .bytes(let bytes):
            if bytes.isEmpty { return self }
            guard count >= 0 && count <= FoldingLimit.textSize / bytes.count else { return nil }
            return .bytes(Constant.repeated(bytes, count))
        case .tuple(let items):
            if items.isEmpty { return self }
            guard count >= 0 && count <= FoldingLimit.collectionSize / items.count else { return nil }
            if count > 0 && remaining(of: FoldingLimit.totalItems / count) < 0 { return nil }
            return .tuple(Constant.repeated(items, count))
        default: return nil
        }
    }

    private static func repeated<Element>(_ items: [Element], _ count: Int) -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(items.count * count)
        for _ in 0..<count { result += items }
        return result
    }

    /// What is left of a number of items when those of a tuple are counted, nested ones included; negative where they
    /// are too many. In CPython: check_complexity.
    private func remaining(of limit: Int) -> Int {
        guard case .tuple(let items) = self else { return limit }
        var limit = limit - items.count
        for item in items {
            if limit < 0 { break }
            limit = item.remaining(of: limit)
        }
        return limit
    }

    // MARK: Items

    /// The item at an index; nil where Python raises an exception.
    func item(at index: Constant) -> Constant? {
        guard let index = index.integer?.asInt else { return nil }
        switch self {
        case .string(let text):
            let count = text.count
            let position = index < 0 ? index + count : index
            guard position >= 0 && position < count else { return nil }
            if text.isASCII { return .string(PythonString(uncheckedUTF8: [text.utf8[position]])) }
            var codePoints = text.codePoints.makeIterator()
            for _ in 0..<position { _ = codePoints.next() }
            return codePoints.next().map { .string(PythonString(codePoints: CollectionOfOne($0))) }
        case .bytes(let bytes):
            let position = index < 0 ? index + bytes.count : index
            return bytes.indices.contains(position) ? .integer(Int(bytes[position])) : nil
        case .tuple(let items):
            let position = index < 0 ? index + items.count : index
            return items.indices.contains(position) ? items[position] : nil
        default: return nil
        }
    }
}
