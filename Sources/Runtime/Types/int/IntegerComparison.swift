// In CPython: Objects/longobject.c (long_richcompare, long_hash)
import TaipanNumbers

enum IntegerComparison {
    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard left.isInteger, right.isInteger else { return .notImplemented }
        if !left.isHeapObject, !right.isHeapObject {
            return Value(operation.holds(left.immediateInteger, right.immediateInteger))
        }
        return Value(operation.holds(context.orderOfIntegers(left, right), 0))
    }

    static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        if !value.isHeapObject {
            let number = value.immediateInteger
            if number.magnitude < 1 << 60 { return number == -1 ? -2 : number }
            return NumericHash.hash(number)
        }
        let object = IntegerObject(value)
        let remainder = Int(NumericHash.remainder(UnsafePointer(object.trailing(UInt64.self)), object.limbCount))
        return object.isNegative ? (remainder == 1 ? -2 : -remainder) : remainder
    }
}

extension Context {
    /// -1, 0 or 1 for two ints of any kind.
    func orderOfIntegers(_ left: Value, _ right: Value) -> Int {
        var scratch: (UInt64, UInt64) = (0, 0)
        return withUnsafeMutablePointer(to: &scratch) { pointer in
            let words = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: UInt64.self)
            let a = IntegerView(left, scratch: words)
            let b = IntegerView(right, scratch: words + 1)
            if a.isNegative != b.isNegative { return a.isNegative ? -1 : 1 }
            let order = Limbs.compare(a.limbs, a.count, b.limbs, b.count)
            return a.isNegative ? 0 &- order : order
        }
    }
}
