// In CPython: what the compiler makes of Lib/importlib/_bootstrap.py and _bootstrap_external.py

/// Makes the functions and classes of the import system. Programs see functions with code, parameters and defaults, as
/// those of CPython are written in Python; the code does nothing but pass its variables to a native function.
struct ImportFunctionMaker {
    let context: Context
    /// The module whose globals the functions have.
    let module: ModuleObject
    let fileName: Value

    /// Adds a function to the module. Its parameters are written as in Python; a default is None, True, False, an int,
    /// `()` or `_POPULATE`. The native function gets one argument for each parameter, `*args` as a tuple and `**kwds`
    /// as a dict, none of them missing.
    func define(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) throws(Raised) {
        let function = try make(name, parameters, documentation, owner: "", bound: [], NativeFunction(code))
        try context.add(to: module, name, function)
    }

    /// A function; `bound` are values that the native function gets before the variables.
    func make(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString, owner: String,
        bound: [Value], _ code: NativeFunction
    ) throws(Raised) -> Value {
        var reader = ParameterReader(context: context, bytes: UnsafeBufferPointer(parameters))
        try reader.read()
        let variableCount = reader.names.count
        let declaration = context.makeDeclaration(name, "!()", "", style: .raw, code)
        let constants = try context.makeTuple(count: bound.count + 2)
        constants.items[0] = documentation.utf8CodeUnitCount == 0 ? .none : context.string(documentation)
        constants.items[1] = context.makeNativeFunction(context.types.nativeFunction, declaration)
        for (index, value) in bound.enumerated() { constants.items[index + 2] = value }
        // LOAD_CONST for the function and what is bound, LOAD_FAST for each variable, CALL_FUNCTION, RETURN_VALUE
        let argumentCount = bound.count + variableCount
        let bytes = try context.makeBytes(count: (argumentCount + 3) * 2)
        let instructions = bytes.trailing(UInt8.self)
        var position = 0
        func emit(_ opcode: UInt8, _ argument: Int) {
            instructions[position] = opcode
            instructions[position + 1] = UInt8(truncatingIfNeeded: argument)
            position += 2
        }
        emit(100, 1)
        for index in 0..<bound.count { emit(100, index + 2) }
        for index in 0..<variableCount { emit(124, index) }
        emit(131, argumentCount)
        emit(83, 0)
        let names = try context.makeTuple(count: variableCount)
        for index in 0..<variableCount { names.items[index] = reader.names[index] }
        let empty = TupleObject(context.interpreter.pointee.emptyTuple)
        let functionName = context.intern(name)
        let object = context.allocate(CodeFields.self, context.types.code)
        object.pointer.initialize(
            to: CodeFields(
                header: object.header, constants: constants, names: empty, variableNames: names, freeVariables: empty,
                cellVariables: empty, fileName: fileName, name: functionName, code: bytes.value,
                lineTable: context.interpreter.pointee.emptyBytes, argumentCount: Int32(reader.positionalCount),
                positionalOnlyCount: 0, keywordOnlyCount: Int32(reader.keywordOnlyCount),
                localCount: Int32(variableCount), stackSize: Int32(argumentCount + 1), flags: 0x43 | reader.flags,
                firstLine: 1, executable: nil, isVerified: true))
        context.registerRelease(object.raw, ReleaseFunction(releaseExecutableCode))
        let function = context.allocate(FunctionFields.self, context.types.function)
        let builtins = context.interpreter.pointee.builtins.unsafelyUnwrapped
        let qualifiedName = owner.isEmpty ? functionName : context.string(owner + "." + String(describing: name))
        function.pointer.initialize(
            to: FunctionFields(
                header: function.header, code: object, globals: module.dictionary, builtins: builtins,
                defaults: reader.defaults.isEmpty ? .unbound : context.tuple(reader.defaults),
                keywordDefaults: reader.keywordDefaults?.value ?? .unbound, closure: .unbound, name: functionName,
                qualifiedName: qualifiedName, documentation: constants.items[0],
                module: module.dictionary.get(name: context[.__name__]), annotations: .unbound, attributes: .unbound,
                version: context.nextVersion()))
        return function.value
    }

    /// Makes a class and adds it to the module; `declare` adds what it has.
    func defineClass(
        _ name: StaticString, bases: [TypeObject] = [], _ documentation: StaticString,
        _ declare: (ImportClassMaker) throws(Raised) -> Void
    ) throws(Raised) -> TypeObject {
        let namespace = context.makeDict()
        try context.set(namespace, name: context[string: .__module__], module.dictionary.get(name: context[.__name__]))
        try context.set(namespace, name: context[string: .__qualname__], context.intern(name))
        if documentation.utf8CodeUnitCount > 0 {
            try context.set(namespace, name: context[string: .__doc__], context.string(documentation))
        }
        try declare(ImportClassMaker(functions: self, name: String(describing: name), namespace: namespace))
        let base = try context.reserveStack(3)
        defer { context.thread.pointee.stackTop = base }
        base[0] = context.intern(name)
        base[1] = context.tuple(bases.map(\.value))
        base[2] = namespace.value
        let made = try context.newType(context.types.type, Arguments(base: base, count: 3))
        try context.add(to: module, name, made)
        return TypeObject(made)
    }
}

/// Adds to the namespace of a class that is being made.
struct ImportClassMaker {
    let functions: ImportFunctionMaker
    let name: String
    let namespace: DictObject

    func set(_ name: StaticString, _ value: Value) throws(Raised) {
        try functions.context.set(namespace, name: StringObject(functions.context.intern(name)), value)
    }

    func function(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) throws(Raised) -> Value {
        try functions.make(name, parameters, documentation, owner: self.name, bound: [], NativeFunction(code))
    }

    func method(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) throws(Raised) {
        try set(name, function(name, parameters, documentation, code))
    }

    func classMethod(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) throws(Raised) {
        try set(name, functions.context.makeClassMethod(function(name, parameters, documentation, code)))
    }

    func staticMethod(
        _ name: StaticString, _ parameters: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) throws(Raised) {
        try set(name, functions.context.makeStaticMethod(function(name, parameters, documentation, code)))
    }

    func property(
        _ name: StaticString, _ documentation: StaticString, get: @escaping NativeFunction.Function,
        set setter: NativeFunction.Function? = nil
    ) throws(Raised) {
        let context = functions.context
        let property = context.allocate(PropertyFields.self, context.types.property)
        property.pointer.pointee.getter = try function(name, "(self)", documentation, get)
        property.pointer.pointee.setter = .none
        property.pointer.pointee.deleter = .none
        property.pointer.pointee.documentation =
            documentation.utf8CodeUnitCount == 0 ? .none : context.string(documentation)
        property.pointer.pointee.hasGetterDocumentation = true
        if let setter { property.pointer.pointee.setter = try function(name, "(self, value)", "", setter) }
        try set(name, property.value)
    }
}

/// Reads parameters written as in Python. The text is the engine's own.
private struct ParameterReader {
    let context: Context
    let bytes: UnsafeBufferPointer<UInt8>
    var names: [Value] = []
    var defaults: [Value] = []
    var keywordDefaults: DictObject?
    var positionalCount = 0
    var keywordOnlyCount = 0
    var flags: Int32 = 0
    /// `*args` and `**kwds`, which come last among the variables.
    private var variadic: [Value] = []

    init(context: Context, bytes: UnsafeBufferPointer<UInt8>) {
        self.context = context
        self.bytes = bytes
    }

    mutating func read() throws(Raised) {
        var position = 1
        var isKeywordOnly = false
        while position < bytes.count, bytes[position] != UInt8(ascii: ")") {
            if bytes[position] == UInt8(ascii: ",") || bytes[position] == UInt8(ascii: " ") {
                position += 1
                continue
            }
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: ","),
                bytes[position] != UInt8(ascii: ")") || bytes[position - 1] == UInt8(ascii: "(")
            {
                position += 1
            }
            let item = bytes[start..<position]
            if item.first == UInt8(ascii: "*") {
                let stars = item.prefix { $0 == UInt8(ascii: "*") }.count
                if stars == 1 { isKeywordOnly = true }
                if stars < item.count {
                    flags |= stars == 1 ? 4 : 8
                    variadic.append(try name(item.dropFirst(stars)))
                }
                continue
            }
            let equals = item.firstIndex(of: UInt8(ascii: "="))
            let parameter = try name(item[start..<(equals ?? position)])
            names.append(parameter)
            if isKeywordOnly { keywordOnlyCount += 1 } else { positionalCount += 1 }
            guard let equals else { continue }
            let value = defaultValue(String(decoding: item[(equals + 1)...], as: UTF8.self))
            if isKeywordOnly {
                let dictionary = keywordDefaults ?? context.makeDict()
                keywordDefaults = dictionary
                try context.set(dictionary, name: StringObject(parameter), value)
            } else {
                defaults.append(value)
            }
        }
        names += variadic
    }

    private func name(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) throws(Raised) -> Value {
        context.intern(try context.string(ascii: UnsafeBufferPointer(rebasing: bytes)))
    }

    private func defaultValue(_ text: String) -> Value {
        switch text {
        case "None": .none
        case "True": .true
        case "False": .false
        case "()": context.interpreter.pointee.emptyTuple
        case "_POPULATE": context.importState.pointee.populate
        default: context.integer(Int(text) ?? 0)
        }
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    fileprivate init(_ text: StaticString) { self.init(start: text.utf8Start, count: text.utf8CodeUnitCount) }
}
