// In CPython: validate_constant of Python/ast.c
import TaipanNumbers
import TaipanSyntax
import TaipanText

/// The values of `Constant` nodes, as objects and as the compiler knows them.
extension Context {
    /// The object of a constant.
    func makeObject(of constant: TaipanSyntax.Constant) throws(Raised) -> Value {
        switch constant {
        case .none: return .none
        case .true: return .true
        case .false: return .false
        case .ellipsis: return .ellipsis
        case .integer(let number): return integer(number)
        case .bigInteger(let number): return try integer(number)
        case .float(let number): return float(number)
        case .complex(let real, let imaginary):
            let object = allocate(ComplexFields.self, types.complex)
            object.real = real
            object.imaginary = imaginary
            return object.value
        case .string(let text): return string(text)
        case .bytes(let bytes): return try makeBytes(bytes)
        case .tuple(let items): return try makeTuple(of: items).value
        case .frozenset(let items): return try makeFrozenSet(makeTuple(of: items))
        }
    }

    private func makeTuple(of constants: [TaipanSyntax.Constant]) throws(Raised) -> TupleObject {
        let tuple = try makeTuple(count: constants.count)
        for index in 0..<constants.count {
            let item = try makeObject(of: constants[index])
            writeBarrier(tuple.raw)
            tuple.items[index] = item
        }
        return tuple
    }

    /// The constant of an object, or nil if it cannot be one.
    func constant(of value: Value) throws(Raised) -> TaipanSyntax.Constant? {
        if value.isSmallInteger { return .integer(value.smallInteger) }
        switch value.bits {
        case Value.none.bits: return TaipanSyntax.Constant.none
        case Value.true.bits: return .true
        case Value.false.bits: return .false
        case Value.ellipsis.bits: return .ellipsis
        default: break
        }
        let type = type(of: value)
        if type === types.str { return .string(StringObject(value).pythonString) }
        if type === types.float { return .float(value.float) }
        if type === types.int {
            if let number = machineInteger(value) { return .integer(number) }
            return .bigInteger(bigInteger(of: value))
        }
        if type === types.bytes { return .bytes(bytesOfBuffer(value) ?? []) }
        if type === types.complex {
            return .complex(real: ComplexObject(value).real, imaginary: ComplexObject(value).imaginary)
        }
        guard type === types.tuple || type === types.frozenset else { return nil }
        try enterNative(" during compilation")
        defer { leaveNative() }
        var items: [TaipanSyntax.Constant] = []
        let values = type === types.tuple ? TupleObject(value) : TupleObject(try call(types.tuple.value, value))
        for index in 0..<values.count {
            guard let item = try constant(of: values[index]) else { return nil }
            items.append(item)
        }
        return type === types.tuple ? .tuple(items) : .frozenset(items)
    }
}
