// In CPython: Objects/genobject.c (_PyAsyncGenAThrow_Type)

/// The type `async_generator_athrow`: what `athrow()` and `aclose()` of an asynchronous generator answer.
enum AsyncGeneratorAThrowType {
    static func declare(_ type: TypeDeclaration) {
        type.asyncGeneratorAwaitable(
            next: { (context, awaitable) throws(Raised) in
                try send(context, AsyncGeneratorAwaitable(awaitable), .none)
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
        let isClosing = awaitable.argument.isUnbound
        if generator.pc == nil {
            awaitable.state = .closed
            throw end(context, context.types.stopIteration)
        }
        guard awaitable.state == .fresh else {
            let result: Value
            do throws(Raised) {
                result = try context.sendInto(generator, value)
            } catch {
                throw noteFailure(context, awaitable, error, isThrowing: false)
            }
            return try isClosing ? checkNoYield(context, generator, result) : context.unwrap(generator, result)
        }
        if generator.isAsyncRunning {
            throw context.runtimeError(
                "\(isClosing ? "aclose" : "athrow")(): asynchronous generator is already running")
        }
        if generator.isClosed {
            awaitable.state = .closed
            throw end(context, context.types.stopAsyncIteration)
        }
        if !value.isNone { throw context.runtimeError("can't send non-None value to a just-started coroutine") }
        awaitable.state = .iterating
        generator.isAsyncRunning = true
        if isClosing {
            generator.isClosed = true
            let result: Value
            do throws(Raised) {
                result = try context.throwInto(
                    generator, context.types.generatorExit.value, closesDelegate: false)
            } catch {
                throw noteFailure(context, awaitable, error, isThrowing: true)
            }
            return try checkNoYield(context, generator, result)
        }
        let arguments = TupleObject(awaitable.argument)
        try AsyncGeneratorThrowing.checkCount(context, "athrow", arguments)
        let result: Value
        do throws(Raised) {
            result = try context.throwInto(
                generator, arguments[0], arguments.count > 1 ? arguments[1] : .unbound,
                arguments.count > 2 ? arguments[2] : .unbound, closesDelegate: false)
        } catch {
            context.noteRaised(generator)
            throw noteFailure(context, awaitable, error, isThrowing: true)
        }
        return try context.unwrap(generator, result)
    }

    /// What follows from an exception of the generator.
    private static func noteFailure(
        _ context: Context, _ awaitable: AsyncGeneratorAwaitable, _ error: Raised, isThrowing: Bool
    ) -> Raised {
        let generator = awaitable.generator
        if awaitable.argument.isBound, !isThrowing {
            context.noteRaised(generator)
            return error
        }
        generator.isAsyncRunning = false
        awaitable.state = .closed
        let type = context.type(of: context.thread.pointee.raised)
        guard type.isSubtype(of: context.types.stopAsyncIteration) || type.isSubtype(of: context.types.generatorExit)
        else { return error }
        guard awaitable.argument.isUnbound else { return error }
        // Closing has done what it should: that ends the awaiting.
        context.thread.pointee.raised = .unbound
        return end(context, context.types.stopIteration)
    }

    private static func checkNoYield(
        _ context: Context, _ generator: GeneratorObject, _ result: Value
    ) throws(Raised) -> Value {
        guard result.isExactly(context.types.asyncGeneratorWrappedValue) else { return result }
        generator.isAsyncRunning = false
        throw context.runtimeError("async generator ignored GeneratorExit")
    }

    private static func `throw`(
        _ context: Context, _ awaitable: AsyncGeneratorAwaitable, _ arguments: Value
    ) throws(Raised) -> Value {
        try check(context, awaitable)
        let generator = awaitable.generator
        if awaitable.argument.isBound {
            return try context.unwrap(
                generator, AsyncGeneratorThrowing.throwInto(context, generator, "throw", arguments))
        }
        let result: Value
        do throws(Raised) {
            try AsyncGeneratorThrowing.checkCount(context, "throw", TupleObject(arguments))
            result = try AsyncGeneratorThrowing.throwPlainly(context, generator, TupleObject(arguments))
        } catch {
            if context.catches(context.types.stopAsyncIteration) || context.catches(context.types.generatorExit) {
                throw end(context, context.types.stopIteration)
            }
            throw error
        }
        return try checkNoYield(context, generator, result)
    }

    private static func check(_ context: Context, _ awaitable: AsyncGeneratorAwaitable) throws(Raised) {
        if awaitable.state == .closed {
            throw context.runtimeError("cannot reuse already awaited aclose()/athrow()")
        }
    }

    private static func end(_ context: Context, _ type: TypeObject) -> Raised {
        context.raise(context.makeException(type, context.interpreter.pointee.emptyTuple))
    }
}

/// `throw(type, value, traceback)` of the awaitables of asynchronous generators.
enum AsyncGeneratorThrowing {
    static func checkCount(_ context: Context, _ name: String, _ arguments: TupleObject) throws(Raised) {
        if arguments.count < 1 {
            throw context.typeError("\(name) expected at least 1 argument, got 0")
        }
        if arguments.count > 3 {
            throw context.typeError("\(name) expected at most 3 arguments, got \(arguments.count)")
        }
    }

    static func throwPlainly(
        _ context: Context, _ generator: GeneratorObject, _ arguments: TupleObject
    ) throws(Raised) -> Value {
        try context.throwInto(
            generator, arguments[0], arguments.count > 1 ? arguments[1] : .unbound,
            arguments.count > 2 ? arguments[2] : .unbound)
    }

    /// Throws into the generator, noting what its exceptions say of it.
    static func throwInto(
        _ context: Context, _ generator: GeneratorObject, _ name: String, _ arguments: Value
    ) throws(Raised) -> Value {
        do throws(Raised) {
            let arguments =
                arguments.isBound ? TupleObject(arguments) : TupleObject(context.interpreter.pointee.emptyTuple)
            try checkCount(context, name, arguments)
            return try throwPlainly(context, generator, arguments)
        } catch {
            context.noteRaised(generator)
            throw error
        }
    }
}
