// In CPython: Objects/codeobject.c (code_new, code_replace, PyCode_NewWithPosOnlyArgs)
import TaipanBytecode
import TaipanText

/// Code objects made by programs: `types.CodeType(…)` and `replace`. What cannot be run safely is refused before it
/// runs.
enum CodeMaker {
    /// What a code object is made of.
    struct Parts: BitwiseCopyable {
        var argumentCount: Int32 = 0
        var positionalOnlyCount: Int32 = 0
        var keywordOnlyCount: Int32 = 0
        var localCount: Int32 = 0
        var stackSize: Int32 = 0
        var flags: Int32 = 0
        var firstLine: Int32 = 0
        var code = Value.unbound
        var constants = Value.unbound
        var names = Value.unbound
        var variableNames = Value.unbound
        var fileName = Value.unbound
        var name = Value.unbound
        var lineTable = Value.unbound
        var freeVariables = Value.unbound
        var cellVariables = Value.unbound
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count >= 14 else {
            throw context.typeError("code() takes at least 14 arguments (\(arguments.count) given)")
        }
        guard arguments.count <= 16 else {
            throw context.typeError("code() takes at most 16 arguments (\(arguments.count) given)")
        }
        var parts = Parts()
        parts.argumentCount = try context.parseInt32(arguments[0])
        parts.positionalOnlyCount = try context.parseInt32(arguments[1])
        parts.keywordOnlyCount = try context.parseInt32(arguments[2])
        parts.localCount = try context.parseInt32(arguments[3])
        parts.stackSize = try context.parseInt32(arguments[4])
        parts.flags = try context.parseInt32(arguments[5])
        parts.code = try argument(context, arguments, 6, .bytes)
        parts.constants = try argument(context, arguments, 7, .tuple)
        parts.names = try argument(context, arguments, 8, .tuple)
        parts.variableNames = try argument(context, arguments, 9, .tuple)
        parts.fileName = try argument(context, arguments, 10, .str)
        parts.name = try argument(context, arguments, 11, .str)
        parts.firstLine = try context.parseInt32(arguments[12])
        parts.lineTable = try argument(context, arguments, 13, .bytes)
        let empty = context.interpreter.pointee.emptyTuple
        parts.freeVariables = arguments.count > 14 ? try argument(context, arguments, 14, .tuple) : empty
        parts.cellVariables = arguments.count > 15 ? try argument(context, arguments, 15, .tuple) : empty
        let counts: [(StaticString, Int32)] = [
            ("argcount", parts.argumentCount), ("posonlyargcount", parts.positionalOnlyCount),
            ("kwonlyargcount", parts.keywordOnlyCount), ("nlocals", parts.localCount),
        ]
        for (name, count) in counts where count < 0 {
            throw context.valueError("code: \(name) must not be negative")
        }
        return try make(context, parts).value
    }

    static func replace(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.count > 1 { throw context.typeError("replace() takes no positional arguments") }
        let code = CodeObject(arguments[0])
        var parts = Parts(
            argumentCount: code.argumentCount, positionalOnlyCount: code.positionalOnlyCount,
            keywordOnlyCount: code.keywordOnlyCount, localCount: code.localCount, stackSize: code.stackSize,
            flags: code.flags, firstLine: code.firstLine, code: code.code, constants: code.constants.value,
            names: code.names.value, variableNames: code.variableNames.value, fileName: code.fileName, name: code.name,
            lineTable: code.lineTable, freeVariables: code.freeVariables.value, cellVariables: code.cellVariables.value)
        if arguments.hasKeywords {
            let names = TupleObject(arguments.keywordNames)
            for index in 0..<names.count {
                try set(context, &parts, StringObject(names[index]).text, arguments.base[arguments.count + index])
            }
        }
        return try make(context, parts, keepsSubclasses: true).value
    }

    private static func set(
        _ context: Context, _ parts: inout Parts, _ name: String, _ value: Value
    ) throws(Raised) {
        switch name {
        case "co_argcount": parts.argumentCount = try count(context, name, value)
        case "co_posonlyargcount": parts.positionalOnlyCount = try count(context, name, value)
        case "co_kwonlyargcount": parts.keywordOnlyCount = try count(context, name, value)
        case "co_nlocals": parts.localCount = try count(context, name, value)
        case "co_stacksize": parts.stackSize = try count(context, name, value)
        case "co_flags": parts.flags = try count(context, name, value)
        case "co_firstlineno": parts.firstLine = try count(context, name, value)
        case "co_code": parts.code = try replacement(context, name, value, .bytes)
        case "co_consts": parts.constants = try replacement(context, name, value, .tuple)
        case "co_names": parts.names = try replacement(context, name, value, .tuple)
        case "co_varnames": parts.variableNames = try replacement(context, name, value, .tuple)
        case "co_freevars": parts.freeVariables = try replacement(context, name, value, .tuple)
        case "co_cellvars": parts.cellVariables = try replacement(context, name, value, .tuple)
        case "co_filename": parts.fileName = try replacement(context, name, value, .str)
        case "co_name": parts.name = try replacement(context, name, value, .str)
        case "co_lnotab": parts.lineTable = try replacement(context, name, value, .bytes)
        default: throw context.typeError("'\(name)' is an invalid keyword argument for replace()")
        }
    }

    // MARK: Arguments

    private enum Kind: String {
        case bytes, tuple, str

        var flag: TypeFlags {
            switch self {
            case .bytes: .bytesSubclass
            case .tuple: .tupleSubclass
            case .str: .stringSubclass
            }
        }
    }

    private static func argument(
        _ context: Context, _ arguments: Arguments, _ index: Int, _ kind: Kind
    ) throws(Raised) -> Value {
        let value = arguments[index]
        guard context.type(of: value).has(kind.flag) else {
            let got = value.isNone ? "None" : context.typeName(of: value)
            throw context.typeError("code() argument \(index + 1) must be \(kind.rawValue), not \(got)")
        }
        return value
    }

    private static func count(_ context: Context, _ name: String, _ value: Value) throws(Raised) -> Int32 {
        let small = try context.int32Argument(value)
        if small < 0 { throw context.valueError("\(name) must be a positive integer") }
        return small
    }

    private static func replacement(
        _ context: Context, _ name: String, _ value: Value, _ kind: Kind
    ) throws(Raised) -> Value {
        guard context.type(of: value).has(kind.flag) else {
            let got = value.isNone ? "None" : context.typeName(of: value)
            throw context.typeError("replace() argument '\(name)' must be \(kind.rawValue), not \(got)")
        }
        return value
    }

    // MARK: Making

    /// A tuple of interned names, each exactly a str. An instance of a subclass of tuple stays what it is, if it may.
    private static func nameTuple(
        _ context: Context, _ names: Value, keepsSubclass: Bool
    ) throws(Raised) -> TupleObject {
        let isOfSubclass = !names.isExactly(context.types.tuple)
        let names = TupleObject(names)
        if keepsSubclass, isOfSubclass,
            (0..<names.count).allSatisfy({ names[$0].isString(context) })
        {
            for index in 0..<names.count {
                writeBarrier(names.raw)
                names.items[index] = context.intern(names[index])
            }
            return names
        }
        let result = try context.makeTuple(count: names.count)
        for index in 0..<names.count {
            let name = names[index]
            guard context.type(of: name).has(.stringSubclass) else {
                throw context.typeError("name tuples must contain only strings, not '\(context.typeName(of: name))'")
            }
            result.items[index] = context.intern(
                name.isString(context) ? name : context.string(StringObject(name).text))
        }
        return result
    }

    /// Makes a code object of parts that may be forged.
    static func make(
        _ context: Context, _ given: Parts, keepsSubclasses: Bool = false
    ) throws(Raised) -> CodeObject {
        var parts = given
        parts.names = try nameTuple(context, parts.names, keepsSubclass: keepsSubclasses).value
        parts.variableNames = try nameTuple(context, parts.variableNames, keepsSubclass: keepsSubclasses).value
        parts.freeVariables = try nameTuple(context, parts.freeVariables, keepsSubclass: keepsSubclasses).value
        parts.cellVariables = try nameTuple(context, parts.cellVariables, keepsSubclass: keepsSubclasses).value
        if parts.argumentCount < parts.positionalOnlyCount || parts.stackSize < 0 || parts.flags < 0
            || min(parts.argumentCount, parts.positionalOnlyCount, parts.keywordOnlyCount, parts.localCount) < 0
        {
            throw context.systemError("Objects/codeobject.c:130: bad argument to internal function")
        }
        let parameterCount =
            Int(parts.argumentCount) + Int(parts.keywordOnlyCount) + (parts.flags & 4 != 0 ? 1 : 0)
            + (parts.flags & 8 != 0 ? 1 : 0)
        if parameterCount > TupleObject(parts.variableNames).count {
            throw context.valueError("code: varnames is too small")
        }
        let hasVariables =
            TupleObject(parts.freeVariables).count > 0 || TupleObject(parts.cellVariables).count > 0
        let flags = hasVariables ? parts.flags & ~0x40 : parts.flags | 0x40
        let code = context.allocate(CodeFields.self, context.types.code)
        code.pointer.initialize(
            to: CodeFields(
                header: code.header, constants: TupleObject(parts.constants), names: TupleObject(parts.names),
                variableNames: TupleObject(parts.variableNames), freeVariables: TupleObject(parts.freeVariables),
                cellVariables: TupleObject(parts.cellVariables), fileName: parts.fileName, name: parts.name,
                code: parts.code, lineTable: parts.lineTable, argumentCount: parts.argumentCount,
                positionalOnlyCount: parts.positionalOnlyCount, keywordOnlyCount: parts.keywordOnlyCount,
                localCount: parts.localCount, stackSize: parts.stackSize, flags: flags, firstLine: parts.firstLine,
                executable: nil, isVerified: false))
        context.registerRelease(code.raw, ReleaseFunction(releaseExecutableCode))
        return code
    }
}

extension Context {
    /// To be called before a code object gets its executable form: raises SystemError if it could not be run safely,
    /// which only one made by a program or read from a file can be.
    @inline(__always) func requireRunnable(_ code: CodeObject) throws(Raised) {
        if _fastPath(code.isVerified) { return }
        try verify(code)
    }

    @inline(never) private func verify(_ code: CodeObject) throws(Raised) {
        let bytes = BytesObject(code.code)
        let text = Array(UnsafeBufferPointer(start: bytes.trailing(UInt8.self), count: bytes.count))
        func names(_ tuple: TupleObject) -> [PythonString] { Array(repeating: PythonString(""), count: tuple.count) }
        // Code objects among the constants are verified when functions are made of them. Of the constants, it matters
        // which are tuples of strings.
        func outline(of constant: Value) -> TaipanBytecode.Constant {
            guard constant.isExactly(types.tuple) else { return .none }
            let items = TupleObject(constant)
            return .tuple((0..<items.count).map { items[$0].isExactly(types.str) ? .string(PythonString("")) : .none })
        }
        let unit = CodeUnit(
            argumentCount: Int(code.argumentCount), positionalOnlyArgumentCount: Int(code.positionalOnlyCount),
            keywordOnlyArgumentCount: Int(code.keywordOnlyCount), localCount: Int(code.localCount),
            stackSize: Int(code.stackSize), flags: CodeFlags(rawValue: UInt32(bitPattern: code.flags)),
            firstLineNumber: Int(code.firstLine), code: text,
            constants: (0..<code.constants.count).map { outline(of: code.constants[$0]) }, names: names(code.names),
            variableNames: names(code.variableNames), freeVariables: names(code.freeVariables),
            cellVariables: names(code.cellVariables), filename: PythonString(""), name: PythonString(""))
        let reason: String
        do throws(VerificationError) {
            try unit.verify()
            let yields = Instructions(text).contains { $0.opcode == .yieldValue || $0.opcode == .yieldFrom }
            if !yields || code.flags & 0x2A0 != 0 {
                code.isVerified = true
                return
            }
            reason = "it yields, but its flags make it no generator"
        } catch {
            reason = error.description
        }
        throw systemError("code: \(reason)")
    }
}
