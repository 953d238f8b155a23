// In CPython: Modules/_io/_iomodule.c, Modules/_io/iobase.c
import TaipanHost

/// What the streams have in common.
extension Context {
    // MARK: Arguments

    /// A number of bytes or characters: an int, or None for the default.
    func optionalSize(_ value: Value, default size: Int = -1) throws(Raised) -> Int {
        if !value.isGiven { return size }
        if value.isSmallInteger { return value.smallInteger }
        guard hasIndex(value) else {
            throw typeError("argument should be integer or None, not '\(typeName(of: value))'")
        }
        return try index(value, overflow: types.overflowError)
    }

    /// A position in a file (`PyNumber_AsOff_t`); beyond 64 bits ValueError.
    func offset(_ value: Value) throws(Raised) -> Int {
        if value.isSmallInteger { return value.smallInteger }
        guard let number = machineInteger(try indexObject(value)) else {
            throw valueError("cannot fit '\(typeName(of: value))' into an offset-sized integer")
        }
        return number
    }

    /// `whence`, an int of C.
    func whenceArgument(_ value: Value) throws(Raised) -> Int {
        value.isUnbound ? 0 : Int(try int32Argument(value))
    }

    /// The memory of an object that can be written to, to be given back with `releaseBuffer`.
    func exportWritable(_ value: Value, _ function: StaticString) throws(Raised) -> BufferExport {
        func wrong() -> Raised {
            typeError(
                "\(function)() argument must be read-write bytes-like object, not \(argumentTypeName(value))")
        }
        guard hasBuffer(value) else { throw wrong() }
        guard let export = try exportBuffer(value) else { throw wrong() }
        if export.isReadOnly {
            releaseBuffer(value)
            throw wrong()
        }
        return export
    }

    /// The memory of a bytes-like object, to be given back with `releaseBuffer`.
    func exportBytes(_ value: Value) throws(Raised) -> UnsafeRawBufferPointer {
        guard let export = try exportBuffer(value) else {
            throw typeError("a bytes-like object is required, not '\(typeName(of: value))'")
        }
        return UnsafeRawBufferPointer(start: export.address, count: export.byteCount)
    }

    /// A view of part of memory that a native object owns. `owner` keeps it alive.
    func makeMemoryView(
        of owner: Value, _ address: UnsafeMutableRawPointer, count: Int, isReadOnly: Bool
    ) -> Value {
        let view = allocate(MemoryViewFields.self, types.memoryview)
        view.pointer.pointee.object = owner
        view.pointer.pointee.innerShape = nil
        view.address = address
        view.length = count
        view.stride = 1
        view.rowBytes = 1
        view.dimensions = 1
        view.itemSize = 1
        view.format = UInt8(ascii: "B")
        view.hasAtSign = false
        view.isReadOnly = isReadOnly
        view.exports = 0
        view.cachedHash = 0
        return view.value
    }

    // MARK: Calls

    /// Whether what was raised is InterruptedError, which then is caught: the call is to be repeated.
    func trapsInterrupt() throws(Raised) -> Bool {
        let exception = thread.pointee.raised
        guard exception.isBound, type(of: exception).isSubtype(of: types.osError),
            OSErrorObject(exception).number === Value(smallInteger: Int(ErrorNumber.EINTR))
        else { return false }
        thread.pointee.raised = .unbound
        try safepoint()
        return true
    }

    /// Calls a method, again when a signal interrupts it.
    func callRepeating(_ object: Value, _ name: Name) throws(Raised) -> Value {
        while true {
            do throws(Raised) {
                return try callMethod(object, name)
            } catch {
                if try !trapsInterrupt() { throw error }
            }
        }
    }

    func callRepeating(_ object: Value, _ name: Name, _ argument: Value) throws(Raised) -> Value {
        while true {
            do throws(Raised) {
                return try callMethod(object, name, argument)
            } catch {
                if try !trapsInterrupt() { throw error }
            }
        }
    }

    /// Calls a method and drops what it raises, as where CPython clears an error that does not matter.
    func callIgnoringErrors(_ object: Value, _ name: Name, _ argument: Value) {
        do throws(Raised) {
            _ = try callMethod(object, name, argument)
        } catch {
            _ = takeRaised()
        }
    }

    /// Tells the audit hooks of an event, if there are any.
    func audit(_ event: StaticString, _ arguments: Value...) throws(Raised) {
        guard interpreter.pointee.auditHooks.isBound else { return }
        let rest = tuple(arguments)
        var index = 0
        while index < ListObject(interpreter.pointee.auditHooks).count {
            _ = try call(ListObject(interpreter.pointee.auditHooks)[index], string(event), rest)
            index += 1
        }
    }

    /// Runs a call of the host, again when a signal interrupts it, whose handlers run before.
    func repeating<Result>(_ body: () throws(HostError) -> Result) throws(Raised) -> Result? {
        while true {
            do throws(HostError) {
                return try body()
            } catch {
                if error.errno == ErrorNumber.EINTR {
                    try safepoint()
                    continue
                }
                // To be tried again later; the descriptor does not wait.
                if error.errno == ErrorNumber.EAGAIN { return nil }
                throw osError(error)
            }
        }
    }

    // MARK: State

    /// Whether the instance itself has an attribute of this name, in place of the type's.
    @inline(__always) func hasOwnAttribute(_ object: Value, _ name: Name) -> Bool {
        guard let words = attributeWords(of: object, type: object.heapType) else { return false }
        if let shape = words.pointee.shape { return shape.count != 0 && shape.index(of: self[name]) >= 0 }
        guard let storage = words.pointee.storage else { return false }
        return DictObject(storage).get(name: self[string: name]).isBound
    }

    /// Raises ValueError if the object's `closed` is true.
    func requireOpen(_ object: Value) throws(Raised) {
        let closed = try getAttributeIfPresent(object, .closed)
        if closed.isBound, try isTrue(closed) { throw valueError("I/O operation on closed file.") }
    }

    /// Raises UnsupportedOperation unless a method answers True.
    func require(_ object: Value, _ name: Name, _ message: StaticString) throws(Raised) {
        if try callMethod(object, name) !== .true { throw unsupported(message) }
    }

    func requireReadable(_ object: Value) throws(Raised) {
        try require(object, .readable, "File or stream is not readable.")
    }

    func requireWritable(_ object: Value) throws(Raised) {
        try require(object, .writable, "File or stream is not writable.")
    }

    func requireSeekable(_ object: Value) throws(Raised) {
        try require(object, .seekable, "File or stream is not seekable.")
    }

    /// Goes on with an exception that was taken before; what has been raised since gets it as its context.
    func chain(_ earlier: Value) -> Raised {
        if thread.pointee.raised.isBound {
            let later = takeRaised()
            if later !== earlier, isException(later) { ExceptionObject(later).context = earlier }
            thread.pointee.raised = later
        } else {
            thread.pointee.raised = earlier
        }
        return Raised()
    }

    /// `<type name=…>` with what an object's attribute `name` is; the brackets are the caller's. Unbound if it has
    /// none.
    func nameRepresentation(_ object: Value) throws(Raised) -> Value {
        do throws(Raised) {
            let name = try getAttributeIfPresent(object, .name)
            if name.isUnbound { return .unbound }
            guard try enterRepresentation(object) else {
                throw runtimeError("reentrant call inside \(type(of: object).nameText).__repr__")
            }
            defer { leaveRepresentation(object) }
            return try representation(name)
        } catch {
            if catches(types.valueError) { return .unbound }
            throw error
        }
    }

    /// `BlockingIOError(EAGAIN, …, written)`.
    func blockingError(written: Int) -> Raised {
        raise(
            types.blockingIOError,
            arguments: integer(Int(ErrorNumber.EAGAIN)), string("write could not complete without blocking"),
            integer(written))
    }
}
