// In CPython: Objects/funcobject.c

/// The type `function`.
enum FunctionType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FunctionFields.self, references: \.code, \.attributes)
        type.flags([.hasGC, .vectorcall, .methodDescriptor, .weaklyReferencable])
        type.signature("(code, globals, name=None, argdefs=None, closure=None)")
        type.documentation(
            "A function written in Python: a code object with the globals, defaults and cells that it uses.")
        type.dictionaryField(\FunctionFields.attributes)
        type.slots.new = NewFunction(make)
        type.slots.representation = UnaryFunction(represent)
        type.slots.call = CallFunction { (context, function, arguments) throws(Raised) in
            try context.callFunction(FunctionObject(function), arguments)
        }
        type.slots.descriptorGet = TernaryFunction { (context, function, object, _) throws(Raised) in
            object.isUnbound || object.isNone ? function : context.makeMethod(function, object)
        }
        type.member(
            "__closure__", "", get: { (_, function) throws(Raised) in orNone(FunctionObject(function).closure) })
        type.member(
            "__doc__", "", get: { (_, function) throws(Raised) in orNone(FunctionObject(function).documentation) },
            set: { (_, function, _, value) throws(Raised) in
                FunctionObject(function).documentation = value.isUnbound ? .none : value
            })
        type.member(
            "__globals__", "",
            get: { (context, function) throws(Raised) in
                try context.completeModuleNames()
                return FunctionObject(function).globals.value
            })
        type.member(
            "__module__", "", get: { (_, function) throws(Raised) in orNone(FunctionObject(function).module) },
            set: { (_, function, _, value) throws(Raised) in
                FunctionObject(function).module = value.isUnbound ? .none : value
            })
        type.attribute(
            "__code__", "", get: { (_, function) throws(Raised) in FunctionObject(function).code.value }, set: setCode)
        type.attribute(
            "__defaults__", "", get: { (_, function) throws(Raised) in orNone(FunctionObject(function).defaults) },
            set: setDefaults)
        type.attribute(
            "__kwdefaults__", "",
            get: { (_, function) throws(Raised) in orNone(FunctionObject(function).keywordDefaults) },
            set: setKeywordDefaults)
        type.attribute("__dict__", "", get: attributes, set: setAttributes)
        type.attribute("__annotations__", "", get: annotations, set: setAnnotations)
        type.attribute(
            "__name__", "", get: { (_, function) throws(Raised) in FunctionObject(function).name }, set: setName)
        type.attribute(
            "__qualname__", "", get: { (_, function) throws(Raised) in FunctionObject(function).qualifiedName },
            set: setQualifiedName)
    }

    private static func orNone(_ value: Value) -> Value { value.isBound ? value : .none }

    private static let parameters = ParameterList(
        "function", "(code, globals, name=None, argdefs=None, closure=None)")

    /// `function(code, globals, name=None, argdefs=None, closure=None)`.
    static func make(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let types = context.types
        guard bound[0].isExactly(types.code) else {
            throw context.typeError("function() argument 'code' must be code, not \(context.typeName(of: bound[0]))")
        }
        guard context.type(of: bound[1]).has(.dictSubclass) else {
            throw context.typeError("function() argument 'globals' must be dict, not \(context.typeName(of: bound[1]))")
        }
        let code = CodeObject(bound[0])
        let globals = DictObject(bound[1])
        if bound[2].isGiven, !context.type(of: bound[2]).has(.stringSubclass) {
            throw context.typeError("arg 3 (name) must be None or string")
        }
        if bound[3].isGiven, !context.type(of: bound[3]).has(.tupleSubclass) {
            throw context.typeError("arg 4 (defaults) must be None or tuple")
        }
        let freeCount = code.freeVariables.count
        if !bound[4].isExactly(types.tuple) {
            if freeCount > 0, !bound[4].isGiven { throw context.typeError("arg 5 (closure) must be tuple") }
            if bound[4].isGiven { throw context.typeError("arg 5 (closure) must be None or tuple") }
        } else {
            let closure = TupleObject(bound[4])
            guard closure.count == freeCount else {
                throw context.valueError(
                    "\(StringObject(code.name).text) requires closure of length \(freeCount), not \(closure.count)")
            }
            for index in 0..<closure.count where !closure[index].isExactly(types.cell) {
                throw context.typeError(
                    "arg 5 (closure) expected cell, found \(context.typeName(of: closure[index]))")
            }
        }
        try context.requireRunnable(code)
        let function = context.makeFunction(
            code, globals: globals, qualifiedName: code.name, builtins: context.builtinsDictionary(of: globals))
        if bound[2].isGiven { function.name = bound[2] }
        if bound[3].isGiven { function.defaults = bound[3] }
        if bound[4].isGiven { function.closure = bound[4] }
        return function.value
    }

    static func represent(_ context: Context, _ function: Value) throws(Raised) -> Value {
        context.string(
            "<function \(StringObject(FunctionObject(function).qualifiedName).text) at \(context.addressText(function))>"
        )
    }

    static func setCode(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard value.isExactly(context.types.code) else {
            throw context.typeError("__code__ must be set to a code object")
        }
        let function = FunctionObject(object)
        let wanted = CodeObject(value).freeVariables.count
        let present = function.closure.isBound ? TupleObject(function.closure).count : 0
        guard wanted == present else {
            throw context.valueError(
                "\(StringObject(function.name).text)() requires a code object with \(present) free vars, not \(wanted)")
        }
        try context.requireRunnable(CodeObject(value))
        function.code = CodeObject(value)
        _ = context.executable(of: function.code)
        function.version = context.nextVersion()
    }

    static func setDefaults(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard !value.isGiven || context.type(of: value).has(.tupleSubclass) else {
            throw context.typeError("__defaults__ must be set to a tuple object")
        }
        FunctionObject(object).defaults = value.isGiven ? value : .unbound
        FunctionObject(object).version = context.nextVersion()
    }

    static func setKeywordDefaults(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard !value.isGiven || context.type(of: value).has(.dictSubclass) else {
            throw context.typeError("__kwdefaults__ must be set to a dict object")
        }
        FunctionObject(object).keywordDefaults = value.isGiven ? value : .unbound
        FunctionObject(object).version = context.nextVersion()
    }

    static func attributes(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let function = FunctionObject(object)
        if function.attributes.isUnbound { function.attributes = context.makeDict().value }
        return function.attributes
    }

    static func setAttributes(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard value.isBound else { throw context.typeError("cannot delete __dict__") }
        guard context.type(of: value).has(.dictSubclass) else {
            throw context.typeError("__dict__ must be set to a dictionary, not a '\(context.typeName(of: value))'")
        }
        FunctionObject(object).attributes = value
    }

    static func annotations(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let function = FunctionObject(object)
        if function.annotations.isUnbound { function.annotations = context.makeDict().value }
        return function.annotations
    }

    static func setAnnotations(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard !value.isGiven || context.type(of: value).has(.dictSubclass) else {
            throw context.typeError("__annotations__ must be set to a dict object")
        }
        FunctionObject(object).annotations = value.isGiven ? value : .unbound
    }

    static func setName(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard value.isBound, context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("__name__ must be set to a string object")
        }
        FunctionObject(object).name = value
    }

    static func setQualifiedName(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        guard value.isBound, context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("__qualname__ must be set to a string object")
        }
        FunctionObject(object).qualifiedName = value
    }
}
