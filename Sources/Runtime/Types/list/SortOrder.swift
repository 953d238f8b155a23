// In CPython: Objects/listobject.c (safe_object_compare, unsafe_long_compare and their neighbours)

/// How a sort compares keys. Each way is a type, so that the sort is compiled for each.
protocol SortOrder {
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool
}

/// Any keys, by `<`.
enum AnyOrder: SortOrder {
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        try context.isLess(left, right)
    }
}

/// Small integers only: their words compare as they do.
enum SmallIntegerOrder: SortOrder {
    @inline(__always)
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        Int64(bitPattern: left.bits) < Int64(bitPattern: right.bits)
    }
}

/// Exact floats only.
enum FloatOrder: SortOrder {
    @inline(__always)
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        left.float < right.float
    }
}

/// Exact strs only.
enum StringOrder: SortOrder {
    @inline(__always)
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        StringObject(left).precedes(StringObject(right))
    }
}

/// Exact, non-empty tuples only.
enum TupleOrder: SortOrder {
    static func isLess(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        let first = TupleObject(left)
        let second = TupleObject(right)
        let common = min(first.count, second.count)
        var index = 0
        while index < common {
            let a = first.items[index]
            let b = second.items[index]
            if a !== b {
                if Value.areSmallIntegers(a, b) { return a.smallInteger < b.smallInteger }
                if try !context.equal(a, b) { return try context.isLess(a, b) }
            }
            index &+= 1
        }
        return first.count < second.count
    }
}

/// Which of the orders serves a run of keys.
enum SortOrderKind {
    case any, smallIntegers, floats, strings, tuples

    init(_ context: Context, _ keys: UnsafePointer<Value>, count: Int) {
        let first = keys[0]
        if first.isSmallInteger {
            var bits: UInt64 = 1
            for index in 1..<count { bits &= keys[index].bits }
            self = bits & 1 != 0 ? .smallIntegers : .any
            return
        }
        let type = context.type(of: first)
        self = .any
        if type === context.types.float {
            for index in 1..<count {
                guard keys[index].isInlineFloat || keys[index].isExactly(type) else { return }
            }
            self = .floats
        } else if type === context.types.str {
            for index in 1..<count where !keys[index].isExactly(type) { return }
            self = .strings
        } else if type === context.types.tuple {
            for index in 0..<count {
                guard keys[index].isExactly(type), TupleObject(keys[index]).count > 0 else { return }
            }
            self = .tuples
        }
    }
}

extension Context {
    /// `left < right` as a condition.
    @inline(__always) func isLess(_ left: Value, _ right: Value) throws(Raised) -> Bool {
        if Value.areSmallIntegers(left, right) { return left.smallInteger < right.smallInteger }
        if left.isString(self), right.isString(self) { return StringObject(left).precedes(StringObject(right)) }
        if left.isInlineFloat, right.isInlineFloat { return left.inlineFloat < right.inlineFloat }
        let answer = try compare(left, right, .less)
        if answer.isBool { return answer === .true }
        return try isTrue(answer)
    }
}

extension Reference where Fields == StringFields {
    /// Whether this str is less than another: the order of code points.
    @inline(__always) func precedes(_ other: StringObject) -> Bool {
        guard self.width == 1, other.width == 1 else { return precedesWide(other) }
        let count = min(self.count, other.count)
        let left = bytes
        let right = other.bytes
        var offset = 0
        while offset &+ 8 <= count {
            let a = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let b = right.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if a != b { return a.bigEndian < b.bigEndian }
            offset &+= 8
        }
        while offset < count {
            let a = left.load(fromByteOffset: offset, as: UInt8.self)
            let b = right.load(fromByteOffset: offset, as: UInt8.self)
            if a != b { return a < b }
            offset &+= 1
        }
        return self.count < other.count
    }

    @inline(never) private func precedesWide(_ other: StringObject) -> Bool {
        let count = min(self.count, other.count)
        for index in 0..<count {
            let left = codePoint(at: index)
            let right = other.codePoint(at: index)
            if left != right { return left < right }
        }
        return self.count < other.count
    }
}
