// In CPython: Modules/binascii.c

/// What `binascii` keeps: its exceptions.
struct BinasciiState: BitwiseCopyable {
    var error: TypeObject?
    var incomplete: TypeObject?
}

/// The module `binascii`: bytes as text of several kinds, and checksums.
enum BinasciiModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("binascii", "Conversion between bytes and their forms in ASCII.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        addUnixToUnix(add)
        addBase64(add)
        addBinHex(add)
        addHexadecimal(add)
        addChecksums(add)
        addQuotedPrintable(add)
        let error = try context.makeExceptionClass("Error", module: "binascii", base: context.types.valueError)
        let incomplete = try context.makeExceptionClass(
            "Incomplete", module: "binascii", base: context.types.exception)
        context.modules.pointee.binascii = BinasciiState(error: error, incomplete: incomplete)
        try context.add(to: module, "Error", error.value)
        try context.add(to: module, "Incomplete", incomplete.value)
        return module
    }

    static func error(_ context: Context, _ message: String) -> Raised {
        context.raise(context.modules.pointee.binascii.error ?? context.types.valueError, message)
    }

    static func incomplete(_ context: Context, _ message: String) -> Raised {
        context.raise(context.modules.pointee.binascii.incomplete ?? context.types.exception, message)
    }

    /// The bytes of an argument that may be text in ASCII.
    static func asciiView(_ context: Context, _ value: Value) throws(Raised) -> ByteView {
        if context.type(of: value).has(.stringSubclass) {
            let text = StringObject(value)
            guard text.isASCII else {
                throw context.valueError("string argument should contain only ASCII characters")
            }
            return ByteView(text.bytes1, text.count)
        }
        guard let view = try context.byteViewIfAny(value) else {
            throw context.typeError(
                "argument should be bytes, buffer or ASCII string, not '\(context.typeName(of: value))'")
        }
        return view
    }

    private static func flag(_ context: Context, _ value: Value, default: Bool) throws(Raised) -> Bool {
        value.isUnbound ? `default` : try context.int32Argument(value) != 0
    }

    private static func finish(_ output: ByteCollector) throws(Raised) -> Value {
        try output.context.makeBytes(output.view.base, count: output.count)
    }

    // MARK: UUencode and base 64

    private static func addUnixToUnix(_ add: BuiltinsModule.Adder) {
        add("a2b_uu", "($module, data, /)", "The bytes of a line of uuencoded text.") {
            (context, arguments) throws(Raised) in
            var output = ByteCollector(context)
            try TextualBytes.decodeUU(context, asciiView(context, arguments[0]), &output)
            return try finish(output)
        }
        add("b2a_uu", "($module, data, /, *, backtick=False)", "A line of uuencoded text of at most 45 bytes.") {
            (context, arguments) throws(Raised) in
            _ = try context.byteView(arguments[0])
            let usesBacktick = try flag(context, arguments[1], default: false)
            let data = try context.byteView(arguments[0])
            guard data.count <= 45 else { throw error(context, "At most 45 bytes at once") }
            var output = ByteCollector(context)
            try TextualBytes.encodeUU(data, usesBacktick: usesBacktick, &output)
            return try finish(output)
        }
    }

    private static func addBase64(_ add: BuiltinsModule.Adder) {
        add("a2b_base64", "($module, data, /)", "The bytes of text in base 64; other characters are passed over.") {
            (context, arguments) throws(Raised) in
            try Base64.decode(context, asciiView(context, arguments[0]))
        }
        add("b2a_base64", "($module, data, /, *, newline=True)", "Bytes in base 64, with a newline at the end.") {
            (context, arguments) throws(Raised) in
            _ = try context.byteView(arguments[0])
            let hasNewline = try flag(context, arguments[1], default: true)
            return try Base64.encode(context, context.byteView(arguments[0]), hasNewline: hasNewline)
        }
    }

    // MARK: BinHex

    private static func addBinHex(_ add: BuiltinsModule.Adder) {
        add("a2b_hqx", "($module, data, /)", "The bytes of text of BinHex 4, and whether its end was seen.") {
            (context, arguments) throws(Raised) in
            var output = ByteCollector(context)
            let isDone = try BinHex.decode(context, asciiView(context, arguments[0]), &output)
            return context.tuple(try finish(output), context.integer(isDone ? 1 : 0))
        }
        add("b2a_hqx", "($module, data, /)", "Bytes as text of BinHex 4.") { (context, arguments) throws(Raised) in
            var output = ByteCollector(context)
            try BinHex.encode(context.byteView(arguments[0]), &output)
            return try finish(output)
        }
    }

    // MARK: Hexadecimal digits

    private static func addHexadecimal(_ add: BuiltinsModule.Adder) {
        addDecodeHexadecimal(add, "a2b_hex")
        add(
            "b2a_hex", "($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)",
            "Bytes in hexadecimal digits, maybe with a separator.", encodeHexadecimal)
        add(
            "hexlify", "($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)",
            "Bytes in hexadecimal digits, maybe with a separator.", encodeHexadecimal)
        addDecodeHexadecimal(add, "unhexlify")
        add("rlecode_hqx", "($module, data, /)", "Bytes with runs shortened, as in BinHex 4.") {
            (context, arguments) throws(Raised) in
            var output = ByteCollector(context)
            try BinHex.shortenRuns(context.byteView(arguments[0]), &output)
            return try finish(output)
        }
        add("rledecode_hqx", "($module, data, /)", "Bytes with the runs that BinHex 4 shortened.") {
            (context, arguments) throws(Raised) in
            var output = ByteCollector(context)
            try BinHex.expandRuns(context, context.byteView(arguments[0]), &output)
            return try finish(output)
        }
    }

    private static func addDecodeHexadecimal(_ add: BuiltinsModule.Adder, _ name: StaticString) {
        add(name, "($module, hexstr, /)", "The bytes that hexadecimal digits stand for.") {
            (context, arguments) throws(Raised) in
            let text = try asciiView(context, arguments[0])
            guard text.count & 1 == 0 else { throw error(context, "Odd-length string") }
            let result = try context.makeBytes(count: text.count / 2)
            let target = result.bytes
            for index in 0..<text.count / 2 {
                let high = TextualBytes.hexadecimalDigit(text[index &* 2])
                let low = TextualBytes.hexadecimalDigit(text[index &* 2 &+ 1])
                guard high | low < 16 else { throw error(context, "Non-hexadecimal digit found") }
                target[index] = high &<< 4 | low
            }
            return result.value
        }
    }

    private static func encodeHexadecimal(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        _ = try context.byteView(arguments[0])
        let (separator, group) = try context.hexadecimalArguments(arguments, isText: false)
        let text = StringObject(
            try context.hexadecimalText(context.byteView(arguments[0]), separator: separator, group: group))
        return try context.makeBytes(text.bytes1, count: text.count)
    }

    // MARK: Checksums

    /// The low 32 bits of an int.
    private static func word(_ context: Context, _ value: Value) throws(Raised) -> UInt32 {
        if value.isUnbound { return 0 }
        if value.isSmallInteger { return UInt32(truncatingIfNeeded: value.smallInteger) }
        if context.type(of: value).has(.floatSubclass) {
            throw context.typeError("integer argument expected, got float")
        }
        guard context.hasIndex(value) else {
            throw context.typeError("an integer is required (got type \(context.typeName(of: value)))")
        }
        let low = try context.binary(.and, context.indexObject(value), context.integer(0xFFFF_FFFF))
        return UInt32(truncatingIfNeeded: context.machineInteger(low) ?? 0)
    }

    private static func addChecksums(_ add: BuiltinsModule.Adder) {
        add("crc_hqx", "($module, data, crc, /)", "The checksum CRC-CCITT of bytes, going on from another.") {
            (context, arguments) throws(Raised) in
            _ = try context.byteView(arguments[0])
            let start = try word(context, arguments[1]) & 0xFFFF
            let data = try context.byteView(arguments[0])
            return context.integer(Int(Checksums.ccitt(data, start)))
        }
        add("crc32", "($module, data, crc=0, /)", "The checksum CRC-32 of bytes, going on from another.") {
            (context, arguments) throws(Raised) in
            _ = try context.byteView(arguments[0])
            let start = try word(context, arguments[1])
            let data = try context.byteView(arguments[0])
            return context.integer(Int(Checksums.crc32(data, start)))
        }
    }

    // MARK: Quoted printable

    private static func addQuotedPrintable(_ add: BuiltinsModule.Adder) {
        add("a2b_qp", "($module, /, data, header=False)", "The bytes of quoted-printable text.") {
            (context, arguments) throws(Raised) in
            _ = try asciiView(context, arguments[0])
            let isHeader = try flag(context, arguments[1], default: false)
            var output = ByteCollector(context)
            try QuotedPrintable.decode(asciiView(context, arguments[0]), isHeader: isHeader, &output)
            return try finish(output)
        }
        add(
            "b2a_qp", "($module, /, data, quotetabs=False, istext=True, header=False)",
            "Bytes as quoted-printable text."
        ) { (context, arguments) throws(Raised) in
            _ = try context.byteView(arguments[0])
            let encoder = QuotedPrintable(
                quotesTabs: try flag(context, arguments[1], default: false),
                isText: try flag(context, arguments[2], default: true),
                isHeader: try flag(context, arguments[3], default: false))
            var output = ByteCollector(context)
            try encoder.encode(context.byteView(arguments[0]), &output)
            return try finish(output)
        }
    }
}

extension Context {
    /// A class of exceptions as `PyErr_NewException` makes it: like one that a class statement makes.
    func makeExceptionClass(
        _ name: StaticString, module: StaticString, base: TypeObject
    ) throws(Raised) -> TypeObject {
        let dictionary = makeDict()
        try set(dictionary, name: self[string: .__module__], intern(module))
        let made = try call(types.type.value, intern(name), tuple(base.value), dictionary.value)
        return TypeObject(made)
    }
}
