// In CPython: Objects/genobject.c (PyGen_Type)

/// The type `generator`.
enum GeneratorType {
    static func declare(_ type: TypeDeclaration) {
        GeneratorKind.declare(type)
        type.attribute("gi_yieldfrom", "What the generator delegates to, or None.", get: GeneratorKind.delegate)
        type.member("gi_frame", "", get: GeneratorKind.frame)
        type.member("gi_running", "", get: GeneratorKind.isRunning)
        type.member("gi_code", "", get: GeneratorKind.code)
        type.slots.iterate = UnaryFunction { (_, generator) throws(Raised) in generator }
        type.slots.next = UnaryFunction(next)
        type.method(
            "send", "!($self, value, /)", "Resumes the generator with the value of its yield.", GeneratorKind.send)
        type.method(
            "throw", "!($self, type, value=None, traceback=None, /)", "Raises an exception inside the generator.",
            GeneratorKind.throw)
        type.method(
            "close", "!($self, /)", "Raises GeneratorExit inside the generator, to end it.", GeneratorKind.close)
    }

    private static func next(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        try context.sendInto(GeneratorObject(generator), .unbound)
    }
}

/// What generators, coroutines and asynchronous generators share.
enum GeneratorKind {
    static func declare(_ type: TypeDeclaration) {
        type.layout(GeneratorFields.self, references: \.code, \.origin)
        type.flags([.hasGC, .weaklyReferencable, .hasFinalizer])
        type.customTrace(trace)
        type.slots.new = nil
        type.slots.finalize = UnaryFunction { (context, generator) throws(Raised) in
            context.finalizeGenerator(GeneratorObject(generator))
            return .none
        }
        type.slots.representation = UnaryFunction(representation)
        type.attribute("__name__", "The name of the generator.", get: name, set: setName)
        type.attribute(
            "__qualname__", "The qualified name of the generator.", get: qualifiedName, set: setQualifiedName)
    }

    /// The words in use of one that is suspended. Those of a running frame are looked at as the thread's.
    private static func trace(_ object: UnsafeMutableRawPointer, _ tracer: inout Tracer) {
        let generator = GeneratorObject(pointer: object.assumingMemoryBound(to: GeneratorFields.self))
        if generator.isRunning, !generator.isDelegating { return }
        tracer.visit(words: generator.localsplus, count: generator.used)
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let generator = GeneratorObject(value)
        let name = StringObject(generator.qualifiedName).text
        return context.string(
            "<\(StringObject(generator.type.name).text) object \(name) at \(context.addressText(value))>")
    }

    private static func name(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        GeneratorObject(generator).name
    }

    private static func setName(_ context: Context, _ generator: Value, _: Value, _ value: Value) throws(Raised) {
        guard value.isBound, context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("__name__ must be set to a string object")
        }
        GeneratorObject(generator).name = value
    }

    private static func qualifiedName(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        GeneratorObject(generator).qualifiedName
    }

    private static func setQualifiedName(_ context: Context, _ generator: Value, _: Value, _ value: Value)
        throws(Raised)
    {
        guard value.isBound, context.type(of: value).has(.stringSubclass) else {
            throw context.typeError("__qualname__ must be set to a string object")
        }
        GeneratorObject(generator).qualifiedName = value
    }

    static func frame(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        context.frameObject(of: GeneratorObject(generator))?.value ?? .none
    }

    static func isRunning(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        Value(GeneratorObject(generator).isRunning)
    }

    static func code(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        GeneratorObject(generator).code.value
    }

    static func delegate(_ context: Context, _ generator: Value) throws(Raised) -> Value {
        context.delegate(of: GeneratorObject(generator)).orNone
    }

    static func send(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.sendInto(GeneratorObject(arguments[0]), arguments[1])
    }

    static func `throw`(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.throwInto(GeneratorObject(arguments[0]), arguments[1], arguments[2], arguments[3])
    }

    static func close(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.close(GeneratorObject(arguments[0]))
        return .none
    }
}
