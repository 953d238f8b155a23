// In CPython: Objects/call.c

/// Calling any object from native code.
extension Context {
    /// Calls with arguments in the caller's form (see `Arguments`).
    @inline(__always) func call(_ callable: Value, _ arguments: Arguments) throws(Raised) -> Value {
        guard let function = type(of: callable).slots.call else {
            throw typeError("'\(typeName(of: callable))' object is not callable")
        }
        try checkNativeStack()
        return try function(self, callable, arguments)
    }

    @inline(never) func call(_ callable: Value) throws(Raised) -> Value {
        try call(callable, Arguments(base: thread.pointee.stackTop, count: 0))
    }

    @inline(never) func call(_ callable: Value, _ first: Value) throws(Raised) -> Value {
        let base = thread.pointee.stackTop
        base[0] = first
        thread.pointee.stackTop = base + 1
        defer { thread.pointee.stackTop = base }
        return try call(callable, Arguments(base: base, count: 1))
    }

    @inline(never) func call(_ callable: Value, _ first: Value, _ second: Value) throws(Raised) -> Value {
        let base = thread.pointee.stackTop
        base[0] = first
        base[1] = second
        thread.pointee.stackTop = base + 2
        defer { thread.pointee.stackTop = base }
        return try call(callable, Arguments(base: base, count: 2))
    }

    @inline(never) func call(
        _ callable: Value, _ first: Value, _ second: Value, _ third: Value
    ) throws(Raised) -> Value {
        let base = thread.pointee.stackTop
        base[0] = first
        base[1] = second
        base[2] = third
        thread.pointee.stackTop = base + 3
        defer { thread.pointee.stackTop = base }
        return try call(callable, Arguments(base: base, count: 3))
    }

    /// Calls with the items of a tuple, and maybe the entries of a dict with str keys as keyword arguments.
    func call(_ callable: Value, tuple: TupleObject, keywords: DictObject? = nil) throws(Raised) -> Value {
        let keywordCount = keywords?.count ?? 0
        let base = try reserveStack(tuple.count + keywordCount)
        defer { thread.pointee.stackTop = base }
        for index in 0..<tuple.count { base[index] = tuple.items[index] }
        guard let keywords, keywordCount > 0 else {
            return try call(callable, Arguments(base: base, count: tuple.count))
        }
        let names = try makeTuple(count: keywordCount)
        var index = 0
        forEachEntry(of: keywords) { key, value in
            names.items[index] = key
            base[tuple.count + index] = value
            index += 1
        }
        return try call(callable, Arguments(base: base, count: tuple.count, keywordNames: names.value))
    }

    /// Calls the method of an object.
    func callMethod(_ object: Value, _ name: Name) throws(Raised) -> Value { try call(getAttribute(object, name)) }
    func callMethod(_ object: Value, _ name: Name, _ first: Value) throws(Raised) -> Value {
        try call(getAttribute(object, name), first)
    }
    func callMethod(_ object: Value, _ name: Name, _ first: Value, _ second: Value) throws(Raised) -> Value {
        try call(getAttribute(object, name), first, second)
    }

    /// Room for `count` values at the top of the thread's value stack; the caller sets `stackTop` back to the answer
    /// when it is done with them. The values are unbound. Raises RecursionError when the stack is full.
    func reserveStack(_ count: Int) throws(Raised) -> UnsafeMutablePointer<Value> {
        let base = thread.pointee.stackTop
        guard count <= thread.pointee.stackLimit - base - 1024 else { throw raiseMemoryError() }
        base.initialize(repeating: .unbound, count: count)
        thread.pointee.stackTop = base + count
        return base
    }

    /// To be called before native code recurses through Python code or nested containers: raises RecursionError when
    /// the recursion limit or the native stack is reached. `where` is CPython's addition to the message, such as `" in
    /// comparison"`. Balanced by `leaveNative()` if it did not raise.
    @inline(__always) func enterNative(_ place: StaticString) throws(Raised) {
        let thread = thread
        thread.pointee.recursionDepth &+= 1
        if _slowPath(
            thread.pointee.recursionDepth > thread.pointee.recursionLimit
                || nativeStackPointer() < thread.pointee.nativeStackLimit)
        {
            try recursionLimitReached(place)
        }
    }

    /// Raises RecursionError when the native stack is about to be exhausted.
    @inline(__always) func checkNativeStack() throws(Raised) {
        if _slowPath(nativeStackPointer() < thread.pointee.nativeStackLimit) {
            throw raise(types.recursionError, "maximum recursion depth exceeded")
        }
    }

    @inline(__always) func leaveNative() {
        thread.pointee.recursionDepth &-= 1
        if _slowPath(thread.pointee.isRecovering) { endRecoveryIfPossible() }
    }

    @inline(never) private func recursionLimitReached(_ place: StaticString) throws(Raised) {
        thread.pointee.recursionDepth -= 1
        throw recursionError(place)
    }
}

/// About where the native stack ends now.
@inline(__always) func nativeStackPointer() -> UInt {
    var marker: UInt8 = 0
    return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}
