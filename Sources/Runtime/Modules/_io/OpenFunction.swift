// In CPython: Modules/_io/_iomodule.c (_io_open_impl, _io_open_code_impl)

/// The function `open`.
enum OpenFunction {
    /// What a mode asks for.
    private struct Mode {
        var creating = false
        var reading = false
        var writing = false
        var appending = false
        var updating = false
        var text = false
        var binary = false
        var universal = false
    }

    static func open(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let modeValue = arguments[1].isBound ? arguments[1] : context.character(UInt32(UInt8(ascii: "r")))
        func text(_ index: Int, _ name: StaticString, allowsNone: Bool = true) throws(Raised) -> Value {
            let value = arguments[index]
            if value.isUnbound || (allowsNone && value.isNone) { return .unbound }
            guard context.type(of: value).has(.stringSubclass) else {
                throw context.typeError(
                    "open() argument '\(name)' must be str\(allowsNone ? " or None" : ""), "
                        + "not \(context.argumentTypeName(value))")
            }
            try context.rejectZeros(StringObject(value))
            return value
        }
        _ = try text(1, "mode", allowsNone: false)
        let buffering = arguments[2].isUnbound ? -1 : Int(try context.int32Argument(arguments[2]))
        let encoding = try text(3, "encoding")
        let errors = try text(4, "errors")
        let newline = try text(5, "newline")
        let closes = arguments[6].isUnbound ? true : try context.int32Argument(arguments[6]) != 0
        return try open(
            context, arguments[0], mode: modeValue, buffering: buffering, encoding: encoding, errors: errors,
            newline: newline, closes: closes, opener: arguments[7].orNone)
    }

    static func openCode(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[0]).has(.stringSubclass) else {
            throw context.typeError(
                "open_code() argument 'path' must be str, not \(context.argumentTypeName(arguments[0]))")
        }
        return try open(
            context, arguments[0], mode: context.string("rb"), buffering: -1, encoding: .unbound, errors: .unbound,
            newline: .unbound, closes: true, opener: .none)
    }

    private static func read(_ context: Context, _ mode: StringObject) throws(Raised) -> Mode {
        var result = Mode()
        func wrong() -> Raised { context.valueError("invalid mode: '\(mode.text)'") }
        for index in 0..<mode.count {
            let letter = mode.codePoint(at: index)
            switch letter {
            case 0x78: result.creating = true
            case 0x72: result.reading = true
            case 0x77: result.writing = true
            case 0x61: result.appending = true
            case 0x2B: result.updating = true
            case 0x74: result.text = true
            case 0x62: result.binary = true
            case 0x55:
                result.universal = true
                result.reading = true
            default: throw wrong()
            }
            for later in index + 1..<max(mode.count, index + 1) where mode.codePoint(at: later) == letter {
                throw wrong()
            }
        }
        return result
    }

    private static func rawMode(_ mode: Mode) -> StaticString {
        if mode.creating { return mode.updating ? "x+" : "x" }
        if mode.reading { return mode.updating ? "r+" : "r" }
        if mode.writing { return mode.updating ? "w+" : "w" }
        if mode.appending { return mode.updating ? "a+" : "a" }
        return mode.updating ? "+" : ""
    }

    static func open(
        _ context: Context, _ given: Value, mode modeValue: Value, buffering: Int, encoding: Value, errors: Value,
        newline: Value, closes: Bool, opener: Value
    ) throws(Raised) -> Value {
        var file = given
        let isNumber = context.isNumber(file) || file.isBool
        if !isNumber { file = try context.fileSystemPath(file) }
        var mode = try read(context, StringObject(modeValue))
        if mode.universal {
            if mode.creating || mode.writing || mode.appending || mode.updating {
                throw context.valueError("mode U cannot be combined with 'x', 'w', 'a', or '+'")
            }
            try context.warn(context.types.deprecationWarning, "'U' mode is deprecated")
            mode.reading = true
        }
        if mode.text, mode.binary { throw context.valueError("can't have text and binary mode at once") }
        let actions = [mode.creating, mode.reading, mode.writing, mode.appending].filter { $0 }.count
        if actions > 1 { throw context.valueError("must have exactly one of create/read/write/append mode") }
        if mode.binary, encoding.isGiven {
            throw context.valueError("binary mode doesn't take an encoding argument")
        }
        if mode.binary, errors.isGiven { throw context.valueError("binary mode doesn't take an errors argument") }
        if mode.binary, newline.isGiven { throw context.valueError("binary mode doesn't take a newline argument") }
        if mode.binary, buffering == 1 {
            try context.warn(
                context.types.runtimeWarning,
                "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used")
        }
        guard let fileType = context.io.pointee.fileIO else { return .none }
        let raw = try context.makeFileIO(fileType)
        try context.open(
            raw, file, mode: context.intern(rawMode(mode)), closes: closes, opener: opener)
        var result = raw.value
        do throws(Raised) {
            var buffering = buffering
            let isTerminal = context.resources.host.files.isTerminal(raw.descriptor)
            let lineBuffering = buffering == 1 || (buffering < 0 && isTerminal)
            if lineBuffering { buffering = -1 }
            if buffering < 0 { buffering = max(1, Int(raw.blockSize)) }
            if buffering == 0 {
                if !mode.binary { throw context.valueError("can't have unbuffered text I/O") }
            } else {
                result = try makeBuffered(context, raw, mode, size: buffering, modeValue)
                if !mode.binary {
                    result = try makeText(
                        context, result, encoding: encoding, errors: errors, newline: newline,
                        lineBuffering: lineBuffering)
                    try context.setAttribute(result, context[.mode], modeValue)
                }
            }
        } catch {
            let raised = context.takeRaised()
            do throws(Raised) {
                _ = try context.callMethod(raw.value, .close)
            } catch {
                throw context.chain(raised)
            }
            throw context.raiseAgain(raised)
        }
        // Whoever owns the others closes them with itself.
        context.registerFinalizable(result)
        return result
    }

    private static func makeBuffered(
        _ context: Context, _ raw: FileIOObject, _ mode: Mode, size: Int, _ modeValue: Value
    ) throws(Raised) -> Value {
        let type: TypeObject?
        if mode.updating {
            try context.completeIOTypes()
            type = context.io.pointee.bufferedRandom
        } else if mode.creating || mode.writing || mode.appending {
            type = context.io.pointee.bufferedWriter
        } else if mode.reading {
            type = context.io.pointee.bufferedReader
        } else {
            throw context.valueError("unknown mode: '\(StringObject(modeValue).text)'")
        }
        guard let type else { return .none }
        let stream = try context.makeBuffered(type)
        if mode.updating { try context.requireSeekable(raw.value) }
        try context.initialize(
            stream, type, raw: raw.value, size: size, readable: mode.reading || mode.updating,
            writable: !mode.reading || mode.updating)
        return stream.value
    }

    static func makeText(
        _ context: Context, _ buffer: Value, encoding: Value, errors: Value, newline: Value, lineBuffering: Bool
    ) throws(Raised) -> Value {
        guard let type = context.io.pointee.textIOWrapper else { return .none }
        let stream = try context.allocateInstance(TextWrapperFields.self, type)
        try context.initialize(
            stream, buffer: buffer, encoding: encoding, errors: errors, newline: newline,
            lineBuffering: lineBuffering, writeThrough: false, checksArguments: false)
        return stream.value
    }
}

extension Context {
    /// A buffered stream without a raw one yet.
    func makeBuffered(_ type: TypeObject) throws(Raised) -> BufferedObject {
        let stream = try allocateInstance(BufferedFields.self, type)
        stream.readEnd = -1
        stream.writeEnd = -1
        return stream
    }
}
