// In CPython: Python/getargs.c (the format unit i)

extension Context {
    /// An argument that CPython declares as an `int` of C.
    func int32Argument(_ value: Value) throws(Raised) -> Int32 {
        let type = type(of: value)
        if type === types.float || type.has(.floatSubclass) {
            throw typeError("integer argument expected, got float")
        }
        guard hasIndex(value) else { throw typeError("an integer is required (got type \(type.nameText))") }
        guard let number = machineInteger(try indexObject(value)), let small = Int32(exactly: number) else {
            throw overflowError("Python int too large to convert to C int")
        }
        return small
    }

    /// The value given for an attribute that CPython declares as a T_BOOL member.
    func boolMember(_ value: Value) throws(Raised) -> Bool {
        if value.isUnbound { throw typeError("can't delete numeric/char attribute") }
        guard value.isBool else { throw typeError("attribute value type must be bool") }
        return value === .true
    }
}
