// In CPython: Objects/genobject.c (PyAsyncGen_Type)

/// The type `async_generator`.
enum AsyncGeneratorType {
    static func declare(_ type: TypeDeclaration) {
        GeneratorKind.declare(type)
        type.slots.asyncIterate = UnaryFunction { (_, generator) throws(Raised) in generator }
        type.slots.asyncNext = UnaryFunction { (context, generator) throws(Raised) in
            try makeSend(context, generator, .unbound)
        }
        type.method("asend", "!($self, value, /)", "An awaitable that resumes the generator with a value.") {
            (context, arguments) throws(Raised) in
            try makeSend(context, arguments[0], arguments[1])
        }
        type.method(
            "athrow", "!($self, /, *args)", "An awaitable that raises an exception inside the generator."
        ) { (context, arguments) throws(Raised) in
            try makeThrow(context, arguments[0], arguments[1].isBound ? arguments[1] : context.tuple([]))
        }
        type.method("aclose", "!($self, /)", "An awaitable that raises GeneratorExit inside the generator, to end it.")
        {
            (context, arguments) throws(Raised) in
            try makeThrow(context, arguments[0], .unbound)
        }
        type.attribute("ag_await", "What the generator awaits, or None.", get: GeneratorKind.delegate)
        type.member("ag_frame", "", get: GeneratorKind.frame)
        type.member("ag_running", "", get: { (_, generator) in Value(GeneratorObject(generator).isAsyncRunning) })
        type.member("ag_code", "", get: GeneratorKind.code)
    }

    private static func makeSend(_ context: Context, _ generator: Value, _ value: Value) throws(Raised) -> Value {
        try initializeHooks(context, GeneratorObject(generator))
        let send = context.allocate(AsyncGeneratorAwaitableFields.self, context.types.asyncGeneratorASend)
        send.pointer.pointee.generator = GeneratorObject(generator)
        send.pointer.pointee.argument = value
        send.state = .fresh
        return send.value
    }

    private static func makeThrow(_ context: Context, _ generator: Value, _ arguments: Value) throws(Raised) -> Value {
        try initializeHooks(context, GeneratorObject(generator))
        let `throw` = context.allocate(AsyncGeneratorAwaitableFields.self, context.types.asyncGeneratorAThrow)
        `throw`.pointer.pointee.generator = GeneratorObject(generator)
        `throw`.pointer.pointee.argument = arguments
        `throw`.state = .fresh
        return `throw`.value
    }

    /// Tells the hooks of `sys.set_asyncgen_hooks` of a generator that is iterated for the first time.
    private static func initializeHooks(_ context: Context, _ generator: GeneratorObject) throws(Raised) {
        if generator.areHooksInitialized { return }
        generator.areHooksInitialized = true
        generator.origin = context.thread.pointee.asyncGeneratorFinalizer
        let first = context.thread.pointee.asyncGeneratorFirstIteration
        if first.isBound { _ = try context.call(first, generator.value) }
    }
}

/// What `asend()`, `__anext__()`, `athrow()` and `aclose()` answer: something to await once.
struct AsyncGeneratorAwaitableFields: BitwiseCopyable {
    var header: Header
    var generator: GeneratorObject
    /// The value to send; or the tuple of the arguments of `athrow`. Unbound for `__anext__` and `aclose`.
    var argument: Value
    var state: AsyncGeneratorAwaitableState
}
typealias AsyncGeneratorAwaitable = Reference<AsyncGeneratorAwaitableFields>

enum AsyncGeneratorAwaitableState: UInt8 {
    case fresh
    case iterating
    case closed
}

extension Context {
    /// Takes what an asynchronous generator has yielded to whoever awaits: a value of its `yield` ends the awaiting,
    /// by StopIteration; anything else comes from what the generator awaits, and is passed on.
    func unwrap(_ generator: GeneratorObject, _ result: Value) throws(Raised) -> Value {
        guard result.isExactly(types.asyncGeneratorWrappedValue) else { return result }
        generator.isAsyncRunning = false
        throw stopIteration(CellObject(result).content)
    }

    /// Notes that an asynchronous generator has raised while someone awaited.
    func noteRaised(_ generator: GeneratorObject) {
        let type = type(of: thread.pointee.raised)
        if type.isSubtype(of: types.stopAsyncIteration) || type.isSubtype(of: types.generatorExit) {
            generator.isClosed = true
        }
        generator.isAsyncRunning = false
    }
}
