// In CPython: Python/getargs.c (the format unit i)

extension Context {
    /// An argument that CPython declares as an `int` of C.
    func int32Argument(_ value: Value) throws(Raised) -> Int32 {
        let type = type(of: value)
        if type === types.float || type.has(.floatSubclass) {
            throw typeError("integer argument expected, got float")
        }
        guard let number = machineInteger(try integerObject(value)), let small = Int32(exactly: number) else {
            throw overflowError("Python int too large to convert to C int")
        }
        return small
    }

    /// An argument that stands for an int: by `__index__` or, with a warning, by `__int__`.
    func integerObject(_ value: Value) throws(Raised) -> Value {
        if value.isSmallInteger { return value }
        let type = type(of: value)
        if type.has(.integerSubclass) || type.slots.index != nil { return try indexObject(value) }
        guard let convert = type.slots.int else {
            throw typeError("an integer is required (got type \(type.nameText))")
        }
        let answer = try convert(self, value)
        guard self.type(of: answer).has(.integerSubclass) else {
            throw typeError("__int__ returned non-int (type \(typeName(of: answer)))")
        }
        try warn(
            types.deprecationWarning,
            "an integer is required (got type \(type.nameText)).  Implicit conversion to integers using __int__ is "
                + "deprecated, and may be removed in a future version of Python.")
        return answer
    }

    /// The value given for an attribute that CPython declares as a T_BOOL member.
    func boolMember(_ value: Value) throws(Raised) -> Bool {
        if value.isUnbound { throw typeError("can't delete numeric/char attribute") }
        guard value.isBool else { throw typeError("attribute value type must be bool") }
        return value === .true
    }
}
