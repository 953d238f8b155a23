// In CPython: Python/bltinmodule.c (print, input)

/// Functions that write and read.
extension BuiltinsModule {
    static func addInputAndOutput(_ add: Adder) {
        add.raw("print", "!(value, ..., sep=' ', end='\\n', file=sys.stdout, flush=False)", "Writes texts.", print)
        add("input", "($module, prompt=None, /)", "Reads a line of standard input, without its end.", input)
        let context = add.context
        let open = context.makeDeclaration(
            "open",
            """
            ($module, /, file, mode='r', buffering=-1, encoding=None,
                 errors=None, newline=None, closefd=True, opener=None)
            """, "Opens a file and answers a stream.", style: .bound, NativeFunction(OpenFunction.open))
        // It is module `io`'s.
        context.io.pointee.openFunction = context.makeNativeFunction(
            context.types.nativeFunction, open, receiver: add.module.value, owner: context.string("io"))
        try? context.add(to: add.module, "open", context.io.pointee.openFunction)
        add.raw("breakpoint", "!(*args, **kws)", "Calls sys.breakpointhook.") { (context, arguments) throws(Raised) in
            let hook =
                context.interpreter.pointee.sysDictionary?.get(
                    name: StringObject(context.intern("breakpointhook"))) ?? .unbound
            guard hook.isBound else { throw context.runtimeError("lost sys.breakpointhook") }
            try context.audit("builtins.breakpoint", hook)
            return try context.call(hook, arguments)
        }
    }

    static func print(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var separator = Value.unbound
        var end = Value.unbound
        var file = Value.unbound
        var isFlushed = false
        if arguments.hasKeywords {
            let names = TupleObject(arguments.keywordNames)
            if names.count > 4 {
                throw context.typeError("print() takes at most 4 keyword arguments (\(names.count) given)")
            }
            var flush = Value.unbound
            for index in 0..<names.count {
                let name = StringObject(names[index])
                let value = arguments.base[arguments.count + index]
                if name.isEqual(to: context[string: .sep]) {
                    separator = value
                } else if name.isEqual(to: context[string: .end]) {
                    end = value
                } else if name.isEqual(to: context[string: .file]) {
                    file = value
                } else if name.isEqual(to: context[string: .flush]) {
                    flush = value
                } else {
                    throw context.typeError("'\(name.text)' is an invalid keyword argument for print()")
                }
            }
            if flush.isBound { isFlushed = try context.isTrue(flush) }
        }
        if !file.isGiven {
            file = context.interpreter.pointee.sysDictionary?.get(name: context[string: .stdout]) ?? .unbound
            if file.isUnbound { throw context.runtimeError("lost sys.stdout") }
            if file.isNone { return .none }
        }
        if separator.isGiven, !context.type(of: separator).has(.stringSubclass) {
            throw context.typeError("sep must be None or a string, not \(context.typeName(of: separator))")
        }
        if end.isGiven, !context.type(of: end).has(.stringSubclass) {
            throw context.typeError("end must be None or a string, not \(context.typeName(of: end))")
        }
        for index in 0..<arguments.count {
            if index > 0 {
                try context.writeText(separator.isGiven ? separator : context.character(0x20), to: file)
            }
            try context.writeText(context.text(arguments[index]), to: file)
        }
        try context.writeText(end.isGiven ? end : context.character(0x0A), to: file)
        if isFlushed { _ = try context.callMethod(file, .flush) }
        return .none
    }

    static func input(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard let sys = context.interpreter.pointee.sysDictionary else { return .none }
        let input = sys.get(name: context[string: .stdin])
        let output = sys.get(name: context[string: .stdout])
        let error = sys.get(name: context[string: .stderr])
        if !input.isGiven { throw context.runtimeError("input(): lost sys.stdin") }
        if !output.isGiven { throw context.runtimeError("input(): lost sys.stdout") }
        if !error.isGiven { throw context.runtimeError("input(): lost sys.stderr") }
        try context.audit("builtins.input", arguments[0].orNone)
        do throws(Raised) {
            _ = try context.callMethod(error, .flush)
        } catch {
            _ = context.takeRaised()
        }
        if arguments[0].isBound { try context.writeText(context.text(arguments[0]), to: output) }
        do throws(Raised) {
            _ = try context.callMethod(output, .flush)
        } catch {
            _ = context.takeRaised()
        }
        let line = try context.callMethod(input, .readline)
        if context.type(of: line).has(.bytesSubclass) {
            let bytes = BytesObject(line)
            if bytes.count == 0 { throw context.raise(context.types.eofError, "EOF when reading a line") }
            let hasEnd = bytes.bytes[bytes.count - 1] == 0x0A
            return hasEnd ? try context.makeBytes(bytes.bytes, count: bytes.count - 1) : line
        }
        guard context.type(of: line).has(.stringSubclass) else {
            throw context.typeError("object.readline() returned non-string")
        }
        let text = StringObject(line)
        if text.count == 0 { throw context.raise(context.types.eofError, "EOF when reading a line") }
        guard text.codePoint(at: text.count - 1) == 0x0A else { return line }
        return try context.substring(text, 0, text.count - 1)
    }
}
