// In CPython: Python/errors.c
import TaipanText

/// Raising: each answers the `Raised` that the caller throws, `throw context.typeError("…")`.
extension Context {
    /// Makes `exception`, an instance of BaseException, the one on its way. `__context__` is set by the evaluation loop
    /// when it unwinds into a handler's scope, and here from the exception being handled.
    func raise(_ exception: Value) -> Raised {
        chainContext(exception)
        thread.pointee.raised = exception
        return Raised()
    }

    /// Raises a new exception of a built-in type with the given arguments.
    func raise(_ type: TypeObject, arguments: Value...) -> Raised {
        raise(makeException(type, tuple(arguments)))
    }

    func raise(_ type: TypeObject, _ message: String) -> Raised { raise(makeException(type, tuple([string(message)]))) }

    func typeError(_ message: String) -> Raised { raise(types.typeError, message) }
    func valueError(_ message: String) -> Raised { raise(types.valueError, message) }
    func indexError(_ message: String) -> Raised { raise(types.indexError, message) }
    func runtimeError(_ message: String) -> Raised { raise(types.runtimeError, message) }
    func overflowError(_ message: String) -> Raised { raise(types.overflowError, message) }
    func zeroDivisionError(_ message: String) -> Raised { raise(types.zeroDivisionError, message) }
    /// `'T' object has no attribute 'name'`; the name may be any str.
    func missingAttribute(_ type: TypeObject, _ name: Value) -> Raised {
        let start: PythonString = "'\(type.nameText)' object has no attribute '".python
        let message: PythonString = start + StringObject(name).pythonString + "'".python
        return raise(makeException(types.attributeError, tuple(string(message))))
    }

    func attributeError(_ message: String) -> Raised { raise(types.attributeError, message) }
    func systemError(_ message: String) -> Raised { raise(types.systemError, message) }
    func notImplementedError(_ message: String) -> Raised { raise(types.notImplementedError, message) }
    func nameError(_ message: String) -> Raised { raise(types.nameError, message) }
    func importError(_ message: String) -> Raised { raise(types.importError, message) }
    /// KeyError with the key itself as its argument.
    func keyError(_ key: Value) -> Raised { raise(types.keyError, arguments: key) }

    /// MemoryError without a message.
    @inline(never) func raiseMemoryError() -> Raised {
        raise(makeException(types.memoryError, interpreter.pointee.emptyTuple))
    }

    /// A new exception of a native type, without running any Python code.
    func makeException(_ type: TypeObject, _ arguments: Value) -> Value {
        let size = type.instanceSize
        let exception = allocate(ExceptionFields.self, type, smallSize: size)
        (exception.raw + 8).initializeMemory(as: UInt8.self, repeating: 0, count: size - 8)
        exception.pointer.pointee.arguments = arguments
        initializeNativeFields(ofException: exception, arguments)
        return exception.value
    }

    /// Takes the exception on its way, which thereby is caught.
    func takeRaised() -> Value {
        let exception = thread.pointee.raised
        thread.pointee.raised = .unbound
        return exception
    }

    /// Whether the exception on its way is an instance of `type`; if so it is caught and dropped.
    func catches(_ type: TypeObject) -> Bool {
        guard self.type(of: thread.pointee.raised).isSubtype(of: type) else { return false }
        thread.pointee.raised = .unbound
        return true
    }

    /// Sets `__context__` to the exception being handled, avoiding cycles.
    func chainContext(_ exception: Value) {
        let handled = currentHandledException
        guard handled.isBound, handled !== exception else { return }
        var current = handled
        while true {
            let next = ExceptionObject(current).context
            guard next.isBound else { break }
            if next === exception {
                ExceptionObject(current).context = .unbound
                break
            }
            current = next
        }
        ExceptionObject(exception).context = handled
    }
}
