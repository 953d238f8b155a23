// In CPython: Objects/codeobject.c
import TaipanBytecode
import TaipanNumbers
import TaipanText

extension Context {
    /// The code object of what the compiler made, with interned names and constants as CPython interns them.
    func makeCode(_ unit: CodeUnit) throws(Raised) -> CodeObject {
        let constants = try makeConstants(unit.constants)
        let names = try makeNameTuple(unit.names)
        let variableNames = try makeNameTuple(unit.variableNames)
        let freeVariables = try makeNameTuple(unit.freeVariables)
        let cellVariables = try makeNameTuple(unit.cellVariables)
        let fileName = intern(string(unit.filename))
        let name = intern(string(unit.name))
        let bytes = try makeBytes(unit.code)
        let lineTable = try makeBytes(unit.lineTable)
        let code = allocate(CodeFields.self, types.code)
        code.pointer.initialize(
            to: CodeFields(
                header: code.header, constants: constants, names: names, variableNames: variableNames,
                freeVariables: freeVariables, cellVariables: cellVariables, fileName: fileName, name: name,
                code: bytes, lineTable: lineTable, argumentCount: Int32(truncatingIfNeeded: unit.argumentCount),
                positionalOnlyCount: Int32(truncatingIfNeeded: unit.positionalOnlyArgumentCount),
                keywordOnlyCount: Int32(truncatingIfNeeded: unit.keywordOnlyArgumentCount),
                localCount: Int32(truncatingIfNeeded: unit.localCount),
                stackSize: Int32(truncatingIfNeeded: unit.stackSize),
                flags: Int32(bitPattern: unit.flags.rawValue),
                firstLine: Int32(truncatingIfNeeded: unit.firstLineNumber),
                executable: nil, isVerified: true))
        registerRelease(code.raw, ReleaseFunction(releaseExecutableCode))
        return code
    }

    private func makeNameTuple(_ names: [PythonString]) throws(Raised) -> TupleObject {
        let tuple = try makeTuple(count: names.count)
        for index in 0..<names.count { tuple.items[index] = intern(string(names[index])) }
        return tuple
    }

    private func makeConstants(_ constants: [Constant]) throws(Raised) -> TupleObject {
        let tuple = try makeTuple(count: constants.count)
        // A frozenset among them may have met a collection, after which the tuple is old.
        for index in 0..<constants.count {
            let item = try makeConstant(constants[index])
            writeBarrier(tuple.raw)
            tuple.items[index] = item
        }
        return tuple
    }

    /// The object of a constant. Strings that look like identifiers are interned.
    func makeConstant(_ constant: Constant) throws(Raised) -> Value {
        switch constant {
        case .none: return .none
        case .true: return .true
        case .false: return .false
        case .ellipsis: return .ellipsis
        case .stopIteration: return types.stopIteration.value
        case .integer(let number): return try integer(number)
        case .float(let number): return float(number)
        case .complex(let real, let imaginary):
            let object = allocate(ComplexFields.self, types.complex)
            object.real = real
            object.imaginary = imaginary
            return object.value
        case .string(let text):
            let value = string(text)
            let looksLikeName = text.utf8.allSatisfy {
                $0 < 128 && ($0 == 0x5F || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39))
            }
            return looksLikeName ? intern(value) : value
        case .bytes(let bytes): return try makeBytes(bytes)
        case .tuple(let items): return try makeConstants(items).value
        case .frozenset(let items): return try makeFrozenSet(makeConstants(items))
        case .list(let items):
            let tuple = try makeConstants(items)
            return try makeList(tuple.items, count: tuple.count).value
        case .set(let items): return try makeFrozenSet(makeConstants(items))
        case .dictionary(let entries):
            let dict = makeDict()
            for entry in entries { try set(dict, makeConstant(entry.key), makeConstant(entry.value)) }
            return dict.value
        case .code(let unit): return try makeCode(unit).value
        }
    }

    /// The int of any size.
    func integer(_ number: BigInteger) throws(Raised) -> Value {
        if let small = number.asInt { return integer(small) }
        return try largeInteger(number)
    }
}
