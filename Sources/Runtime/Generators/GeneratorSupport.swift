// In CPython: Objects/genobject.c

extension Context {
    /// The value that a StopIteration carries.
    func stopIterationValue(_ exception: Value) -> Value {
        let value = StopIterationObject(exception).stopValue
        return value.isBound ? value : .none
    }

    /// What `YIELD_VALUE` gives: an asynchronous generator wraps it, to tell it from what it awaits.
    @inline(__always) func yieldedValue(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ value: Value
    ) throws(Raised) -> Value {
        if _fastPath(frame.pointee.code.flags & 0x200 == 0) { return value }
        return wrapAsyncYield(value)
    }

    @inline(never) private func wrapAsyncYield(_ value: Value) -> Value {
        let wrapped = allocate(CellFields.self, types.asyncGeneratorWrappedValue)
        wrapped.pointer.pointee.content = value
        return wrapped.value
    }

    /// What a suspended generator delegates to (`gi_yieldfrom`), or unbound.
    func delegate(of generator: GeneratorObject) -> Value {
        guard let pc = generator.pc, generator.isStarted, !generator.isRunning else { return .unbound }
        // It will run YIELD_FROM again when it goes on; the delegate is on top of its stack.
        guard operation(at: pc, in: generator.code) == .yieldFrom, generator.used > 0 else { return .unbound }
        return generator.localsplus[generator.used - 1]
    }
}

/// StopIteration: one more field.
struct StopIterationFields: BitwiseCopyable {
    var base: ExceptionFields
    var stopValue: Value
}
typealias StopIterationObject = Reference<StopIterationFields>
