// In CPython: Objects/longobject.c
import TaipanNumbers

extension Context {
    /// An int of any machine integer.
    @inline(__always) func integer(_ number: Int) -> Value {
        if let small = Value(exactlySmall: number) { return small }
        return largeInteger(number)
    }

    @inline(never) private func largeInteger(_ number: Int) -> Value {
        let object: IntegerObject = allocate(
            IntegerFields.self, types.int, smallSize: MemoryLayout<IntegerFields>.stride + 8)
        object.limbCount = 1
        object.isNegative = number < 0
        object.trailing(UInt64.self)[0] = UInt64(number.magnitude)
        return object.value
    }

    /// The machine integer that an int (of any kind, bool and subclasses included) is, or nil if it is too large.
    @inline(__always) func machineInteger(_ value: Value) -> Int? {
        if value.isSmallInteger { return value.smallInteger }
        return largeMachineInteger(value)
    }

    @inline(never) private func largeMachineInteger(_ value: Value) -> Int? {
        if value.isBool { return value === .true ? 1 : 0 }
        let object = IntegerObject(value)
        switch object.limbCount {
        case 0: return 0
        case 1:
            let limb = object.trailing(UInt64.self)[0]
            if object.isNegative {
                return limb <= 1 << 63 ? Int(truncatingIfNeeded: 0 &- limb) : nil
            }
            return limb < 1 << 63 ? Int(limb) : nil
        default: return nil
        }
    }

    func isNegativeInteger(_ value: Value) -> Bool {
        if value.isSmallInteger { return value.smallInteger < 0 }
        return value.isHeapObject && IntegerObject(value).isNegative
    }
}
