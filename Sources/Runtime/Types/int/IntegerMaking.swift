// In CPython: Objects/longobject.c
import TaipanNumbers

extension Value {
    /// Whether this is an int of any kind: small, large, an instance of a subclass, or a bool.
    var isInteger: Bool {
        @inline(__always) get {
            if isSmallInteger { return true }
            return isHeapObject ? heapType.has(.integerSubclass) : isBool
        }
    }

    /// The machine word of a small integer or bool; 0 for any other immediate.
    @inline(__always) var immediateInteger: Int { isSmallInteger ? smallInteger : self === .true ? 1 : 0 }
}

/// Sign and magnitude of an int of any kind, in memory: that of the object, or a word that the caller lends.
struct IntegerView: BitwiseCopyable {
    let limbs: UnsafePointer<UInt64>
    let count: Int
    let isNegative: Bool

    /// Views an int; what lies in the word itself is written to `scratch`.
    @inline(__always) init(_ value: Value, scratch: UnsafeMutablePointer<UInt64>) {
        if value.isHeapObject {
            let object = IntegerObject(value)
            limbs = UnsafePointer(object.trailing(UInt64.self))
            count = object.limbCount
            isNegative = object.isNegative
        } else {
            let number = value.immediateInteger
            scratch.pointee = UInt64(number.magnitude)
            limbs = UnsafePointer(scratch)
            count = number == 0 ? 0 : 1
            isNegative = number < 0
        }
    }

    /// The number, which has at most one limb.
    var wide: Int128 {
        @inline(__always) get {
            if count == 0 { return 0 }
            return isNegative ? 0 &- Int128(limbs[0]) : Int128(limbs[0])
        }
    }

    var bitLength: Int {
        @inline(__always) get { count == 0 ? 0 : count &* 64 &- limbs[count &- 1].leadingZeroBitCount }
    }
}

/// Views two ints for the time of a call.
@inline(__always) func withIntegers<Result>(
    _ left: Value, _ right: Value, _ body: (IntegerView, IntegerView) throws(Raised) -> Result
) throws(Raised) -> Result {
    var scratch: (UInt64, UInt64) = (0, 0)
    return try withUnsafeMutablePointer(to: &scratch) { (pointer) throws(Raised) -> Result in
        let words = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UInt64.self)
        return try body(IntegerView(left, scratch: words), IntegerView(right, scratch: words + 1))
    }
}

/// Views an int for the time of a call.
@inline(__always) func withInteger<Result>(
    _ value: Value, _ body: (IntegerView) throws(Raised) -> Result
) throws(Raised) -> Result {
    var scratch: UInt64 = 0
    return try withUnsafeMutablePointer(to: &scratch) { (pointer) throws(Raised) -> Result in
        try body(IntegerView(value, scratch: pointer))
    }
}

extension Context {
    // MARK: Making

    /// An int object with room for `capacity` limbs, all of which the caller writes; then
    /// `finish(_:count:isNegative:)`.
    @inline(__always) func makeInteger(capacity: Int) throws(Raised) -> IntegerObject {
        guard capacity < 1 << 43 else { throw raiseMemoryError() }
        let object = try allocate(
            IntegerFields.self, types.int, size: MemoryLayout<IntegerFields>.stride &+ capacity &* 8)
        object.limbCount = capacity
        object.isNegative = false
        return object
    }

    /// The int whose magnitude was written into `object`, `count` limbs of which the leading ones may be zero.
    @inline(__always) func finish(_ object: IntegerObject, count: Int, isNegative: Bool) throws(Raised) -> Value {
        let limbs = object.trailing(UInt64.self)
        var used = count
        while used > 0, limbs[used &- 1] == 0 { used &-= 1 }
        if used <= 1 { return integer(isNegative: isNegative, limb: used == 0 ? 0 : limbs[0]) }
        if _slowPath(used &* 2 &+ 8 < object.limbCount) {
            // Most of the memory would lie waste.
            let copy = try makeInteger(capacity: used)
            copy.trailing(UInt64.self).update(from: limbs, count: used)
            copy.isNegative = isNegative
            return copy.value
        }
        object.limbCount = used
        object.isNegative = isNegative
        return object.value
    }

    @inline(__always) func integer(isNegative: Bool, limb: UInt64) -> Value {
        if limb < 1 << 62 {
            let number = Int(truncatingIfNeeded: limb)
            return Value(smallInteger: isNegative ? 0 &- number : number)
        }
        return integer(isNegative: isNegative, low: limb, high: 0)
    }

    /// An int of at most two limbs.
    @inline(never) func integer(isNegative: Bool, low: UInt64, high: UInt64) -> Value {
        if high == 0, low < 1 << 62 || (isNegative && low == 1 << 62) {
            let number = Int(truncatingIfNeeded: low)
            return Value(smallInteger: isNegative ? 0 &- number : number)
        }
        let count = high == 0 ? 1 : 2
        let object: IntegerObject = allocate(
            IntegerFields.self, types.int, smallSize: MemoryLayout<IntegerFields>.stride &+ count &* 8)
        object.limbCount = count
        object.isNegative = isNegative
        object.trailing(UInt64.self)[0] = low
        if count == 2 { object.trailing(UInt64.self)[1] = high }
        return object.value
    }

    @inline(__always) func integer(isNegative: Bool, magnitude: UInt128) -> Value {
        integer(
            isNegative: isNegative, low: UInt64(truncatingIfNeeded: magnitude),
            high: UInt64(truncatingIfNeeded: magnitude &>> 64))
    }

    @inline(__always) func integer(wide number: Int128) -> Value {
        let small = Int(truncatingIfNeeded: number)
        if Int128(small) == number, let value = Value(exactlySmall: small) { return value }
        return integer(isNegative: number < 0, magnitude: number.magnitude)
    }

    /// The int of a number beyond small integers.
    @inline(never) func largeInteger(_ number: BigInteger) throws(Raised) -> Value {
        if let word = number.asInt { return integer(word) }
        return try number.withLimbs { (limbs, count) throws(Raised) -> Value in
            let object = try makeInteger(capacity: count)
            object.trailing(UInt64.self).update(from: limbs, count: count)
            object.isNegative = number.isNegative
            return object.value
        }
    }

    /// The number of an int of any kind, bool and subclasses included.
    func bigInteger(of value: Value) -> BigInteger {
        if !value.isHeapObject { return BigInteger(value.immediateInteger) }
        let object = IntegerObject(value)
        return BigInteger(
            isNegative: object.isNegative,
            copying: UnsafeBufferPointer(start: object.trailing(UInt64.self), count: object.limbCount))
    }

    /// The same number as an int exactly: what `int(x)` makes of an instance of a subclass or of a bool.
    func exactInteger(_ value: Value) throws(Raised) -> Value {
        if value.isSmallInteger || value.isExactly(types.int) { return value }
        if !value.isHeapObject { return Value(smallInteger: value.immediateInteger) }
        let object = IntegerObject(value)
        if object.limbCount <= 1 {
            return integer(
                isNegative: object.isNegative, limb: object.limbCount == 0 ? 0 : object.trailing(UInt64.self)[0])
        }
        let copy = try makeInteger(capacity: object.limbCount)
        copy.trailing(UInt64.self).update(from: object.trailing(UInt64.self), count: object.limbCount)
        copy.isNegative = object.isNegative
        return copy.value
    }

    /// The float nearest to an int of any kind; OverflowError beyond the range of floats.
    @inline(__always) func integerAsDouble(_ value: Value) throws(Raised) -> Double {
        if value.isSmallInteger { return Double(value.smallInteger) }
        return try largeIntegerAsDouble(value)
    }

    @inline(never) private func largeIntegerAsDouble(_ value: Value) throws(Raised) -> Double {
        do throws(NumberError) { return try bigInteger(of: value).toDouble() } catch { throw raise(error) }
    }

    // MARK: Limits

    /// Raises MemoryError now if a result of so many bits cannot fit into the memory that is allowed.
    func requireMemory(bits: Int) throws(Raised) {
        if bits / 8 > interpreter.pointee.heap.limit || bits >= 1 << 46 { throw raiseMemoryError() }
    }

    /// Lets long work of the number kernels come to safepoints: limits are enforced, signal handlers run.
    var workMonitor: WorkMonitor {
        @inline(__always) get {
            WorkMonitor(context: UnsafeMutableRawPointer(interpreter)) { pointer in
                guard let pointer else { return false }
                let context = Context(pointer.assumingMemoryBound(to: InterpreterState.self))
                do throws(Raised) {
                    try context.safepoint()
                    return false
                } catch {
                    return true
                }
            }
        }
    }

    /// The Python exception of a failure in the number kernels.
    @inline(never) func raise(_ error: NumberError) -> Raised {
        switch error.kind {
        case .valueError: return valueError(error.message)
        case .overflowError: return overflowError(error.message)
        case .zeroDivisionError: return zeroDivisionError(error.message)
        case .memoryError: return raiseMemoryError()
        // The safepoint that ended the work has raised.
        case .interrupted: return Raised()
        }
    }
}
