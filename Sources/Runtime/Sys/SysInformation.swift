// In CPython: Python/sysmodule.c

/// Functions of `sys` that tell something.
extension SysModule {
    static func addInformation(_ add: BuiltinsModule.Adder) {
        add("_clear_type_cache", "($module, /)", "Clears the cache of type attributes.") { context, _ in
            context.interpreter.pointee.typeCache.update(
                repeating: TypeCacheEntry(version: 0, name: .unbound, value: .unbound),
                count: Context.typeCacheCapacity)
            return .none
        }
        add("_current_frames", "($module, /)", "The innermost frame of each thread.") { (context, _) throws(Raised) in
            try context.audit("sys._current_frames")
            let frames = context.makeDict()
            var next: UnsafeMutablePointer<ThreadState>? = context.interpreter.pointee.mainThread
            while let thread = next {
                next = thread.pointee.next
                guard thread.pointee.frame >= thread.pointee.frameBase else { continue }
                try context.set(
                    frames, context.integer(unsigned: thread.pointee.identifier),
                    context.frameObject(of: thread.pointee.frame).value)
            }
            return frames.value
        }
        add("getdefaultencoding", "($module, /)", "The encoding of str.encode: 'utf-8'.") { context, _ in
            context.intern("utf-8")
        }
        add("getallocatedblocks", "($module, /)", "About how much memory is in use, in small blocks.") { context, _ in
            context.integer(context.interpreter.pointee.heap.heldBytes / 64 + 1)
        }
        add("getfilesystemencoding", "($module, /)", "The encoding of file names.") { context, _ in
            context.intern("utf-8")
        }
        add("getfilesystemencodeerrors", "($module, /)", "The error handler of file names.") { context, _ in
            context.intern("surrogateescape")
        }
        add("getrefcount", "($module, object, /)", "About how many references CPython would count.") {
            (context, arguments) in
            // The immediate values are no objects; CPython answers large numbers for most of them.
            guard arguments[0].isHeapObject else { return context.integer(1000) }
            context.dropUnreachable(arguments)
            return context.integer(context.countReferences(to: arguments[0]))
        }
        add("getsizeof", "!($module, object, default=None)", "How many bytes an object takes.", sizeOf)
        add("_getframe", "($module, depth=0, /)", "A frame of the call stack.", getFrame)
        add("intern", "($module, string, /)", "The one str of this text that names share.") {
            (context, arguments) throws(Raised) in
            let value = arguments[0]
            let type = context.type(of: value)
            guard type.has(.stringSubclass) else {
                throw context.typeError("intern() argument must be str, not \(context.argumentTypeName(value))")
            }
            guard value.isString(context) else { throw context.typeError("can't intern \(type.nameText)") }
            return context.intern(value)
        }
        add("is_finalizing", "($module, /)", "Whether the interpreter is ending.") { context, _ in
            Value(context.resources.isFinalizing)
        }
        add("callstats", "($module, /)", "Nothing.") { (context, _) throws(Raised) in
            try context.warn(
                context.types.deprecationWarning,
                "sys.callstats() has been deprecated in Python 3.7 and will be removed in the future")
            return .none
        }
        add("_debugmallocstats", "($module, /)", "Writes statistics of memory to standard error.") { context, _ in
            context.writeToStandardError(
                "bytes held: \(context.interpreter.pointee.heap.heldBytes)\n")
            return .none
        }
    }

    private static func sizeOf(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let type = context.type(of: object)
        do throws(Raised) {
            let method = context.lookup(type, context[.__sizeof__])
            guard method.isBound else { throw context.typeError("Type \(type.nameText) doesn't define __sizeof__") }
            let answer = try context.callFound(method, object)
            guard context.type(of: answer).has(.integerSubclass) else {
                throw context.typeError("an integer is required")
            }
            guard let size = context.machineInteger(answer) else {
                throw context.overflowError("Python int too large to convert to C ssize_t")
            }
            guard size >= 0 else { throw context.valueError("__sizeof__() should return >= 0") }
            // CPython adds the header of its collector.
            return type.has(.hasGC) ? context.integer(unsigned: UInt64(size) + 16) : context.integer(size)
        } catch {
            guard arguments[1].isBound, context.catches(context.types.typeError) else { throw error }
            return arguments[1]
        }
    }

    private static func getFrame(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var depth = arguments[0].isBound ? try BuiltinsModule.cInteger(context, arguments[0]) : 0
        guard var frame = context.currentFrame else { throw context.valueError("call stack is not deep enough") }
        while depth > 0 {
            guard frame > context.thread.pointee.frameBase else {
                throw context.valueError("call stack is not deep enough")
            }
            frame -= 1
            depth -= 1
        }
        let object = context.frameObject(of: frame).value
        if context.interpreter.pointee.auditHooks.isBound { try context.audit("sys._getframe", object) }
        return object
    }
}
