// In CPython: Objects/genobject.c (_PyAsyncGenASend_Type)

/// The type `async_generator_asend`: what `__anext__()` and `asend()` of an asynchronous generator answer.
enum AsyncGeneratorASendType {
    static func declare(_ type: TypeDeclaration) {
        type.asyncGeneratorAwaitable(
            next: { (context, awaitable) throws(Raised) in
                try send(context, AsyncGeneratorAwaitable(awaitable), .unbound)
            },
            send: { (context, arguments) throws(Raised) in
                try send(context, AsyncGeneratorAwaitable(arguments[0]), arguments[1])
            },
            throw: { (context, arguments) throws(Raised) in
                try `throw`(context, AsyncGeneratorAwaitable(arguments[0]), arguments[1])
            })
    }

    private static func send(
        _ context: Context, _ awaitable: AsyncGeneratorAwaitable, _ value: Value
    ) throws(Raised) -> Value {
        try check(context, awaitable)
        let generator = awaitable.generator
        var value = value
        if awaitable.state == .fresh {
            if generator.isAsyncRunning {
                throw context.runtimeError("anext(): asynchronous generator is already running")
            }
            if !value.isGiven { value = awaitable.argument }
            awaitable.state = .iterating
        }
        generator.isAsyncRunning = true
        do throws(Raised) {
            return try context.unwrap(generator, resume(context, generator, value))
        } catch {
            awaitable.state = .closed
            throw error
        }
    }

    private static func resume(_ context: Context, _ generator: GeneratorObject, _ value: Value) throws(Raised) -> Value
    {
        do throws(Raised) {
            let result = try context.sendInto(generator, value)
            if result.isUnbound {
                throw context.raise(
                    context.makeException(context.types.stopAsyncIteration, context.interpreter.pointee.emptyTuple))
            }
            return result
        } catch {
            context.noteRaised(generator)
            throw error
        }
    }

    private static func `throw`(
        _ context: Context, _ awaitable: AsyncGeneratorAwaitable, _ arguments: Value
    ) throws(Raised) -> Value {
        try check(context, awaitable)
        do throws(Raised) {
            return try context.unwrap(
                awaitable.generator, AsyncGeneratorThrowing.throwInto(context, awaitable.generator, "throw", arguments))
        } catch {
            awaitable.state = .closed
            throw error
        }
    }

    private static func check(_ context: Context, _ awaitable: AsyncGeneratorAwaitable) throws(Raised) {
        if awaitable.state == .closed {
            throw context.runtimeError("cannot reuse already awaited __anext__()/asend()")
        }
    }
}

extension TypeDeclaration {
    /// What the awaitables of asynchronous generators have in common.
    func asyncGeneratorAwaitable(
        next: @escaping UnaryFunction.Function, send: @escaping NativeFunction.Function,
        `throw`: @escaping NativeFunction.Function
    ) {
        layout(AsyncGeneratorAwaitableFields.self, references: \.generator, \.argument)
        flags(.hasGC)
        type.slots.await = UnaryFunction { (_, awaitable) throws(Raised) in awaitable }
        type.slots.iterate = UnaryFunction { (_, awaitable) throws(Raised) in awaitable }
        type.slots.next = UnaryFunction(next)
        method("send", "!($self, value, /)", "Goes on with a value.", send)
        method("throw", "!($self, /, *args)", "Goes on with an exception.", `throw`)
        method("close", "!($self, /)", "Ends the awaiting.") { (_, arguments) throws(Raised) in
            AsyncGeneratorAwaitable(arguments[0]).state = .closed
            return .none
        }
    }
}
