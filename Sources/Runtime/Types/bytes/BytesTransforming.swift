// In CPython: Objects/bytes_methods.c, Objects/stringlib/transmogrify.h

extension BytesMethods {
    // MARK: Trimming, padding, translating

    static func declareTransforming(_ type: TypeDeclaration) {
        type.method(
            "strip", "($self, bytes=None, /)",
            "A copy without ASCII white space, or the given bytes, at both ends."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, left: true, right: true) }
        type.method(
            "lstrip", "($self, bytes=None, /)", "A copy without ASCII white space, or the given bytes, at its start."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, left: true, right: false) }
        type.method(
            "rstrip", "($self, bytes=None, /)", "A copy without ASCII white space, or the given bytes, at its end."
        ) { (context, arguments) throws(Raised) in try strip(context, arguments, left: false, right: true) }
        type.method(
            "center", "($self, width, fillchar=b' ', /)", "The bytes in the middle of a given width."
        ) { (context, arguments) throws(Raised) in
            let width = try context.textWidth(arguments[1])
            let fill = try fillByte(context, arguments[2], "center")
            let missing = max(0, width - view(context, arguments[0]).count)
            let left = missing / 2 + (missing & width & 1)
            return try pad(context, arguments[0], fill, left: left, right: missing - left)
        }
        type.method(
            "ljust", "($self, width, fillchar=b' ', /)", "The bytes at the left of a given width."
        ) { (context, arguments) throws(Raised) in
            let width = try context.textWidth(arguments[1])
            let fill = try fillByte(context, arguments[2], "ljust")
            let missing = max(0, width - view(context, arguments[0]).count)
            return try pad(context, arguments[0], fill, left: 0, right: missing)
        }
        type.method(
            "rjust", "($self, width, fillchar=b' ', /)", "The bytes at the right of a given width."
        ) { (context, arguments) throws(Raised) in
            let width = try context.textWidth(arguments[1])
            let fill = try fillByte(context, arguments[2], "rjust")
            let missing = max(0, width - view(context, arguments[0]).count)
            return try pad(context, arguments[0], fill, left: missing, right: 0)
        }
        type.method("zfill", "($self, width, /)", "The bytes filled up with ASCII zeros behind their sign.", fillZeros)
        type.method(
            "expandtabs", "($self, /, tabsize=8)", "A copy with tabulators replaced by spaces.", expandTabs)
        type.method(
            "translate", "($self, table, /, delete=b'')",
            "A copy without the bytes to delete, each other one replaced by its entry in a table of 256.", translate)
        type.staticMethod(
            "maketrans", "(frm, to, /)", "A table for translate(): bytes that stand for each other.", makeTranslation)
    }

    private static func strip(
        _ context: Context, _ arguments: Arguments, left: Bool, right: Bool
    ) throws(Raised) -> Value {
        let stripped = arguments[1].isGiven ? try context.byteView(arguments[1]) : nil
        let bytes = view(context, arguments[0])
        func isStripped(_ byte: UInt8) -> Bool {
            guard let stripped else { return isSpace(byte) }
            return TextKernels.firstIndex(of: byte, in: stripped.base, stripped.count) >= 0
        }
        var start = 0
        var end = bytes.count
        if left { while start < end, isStripped(bytes[start]) { start += 1 } }
        if right { while end > start, isStripped(bytes[end - 1]) { end -= 1 } }
        if end - start == bytes.count { return try unchanged(context, arguments[0]) }
        return try make(context, like: arguments[0], bytes.base + start, count: end - start)
    }

    private static func fillByte(
        _ context: Context, _ value: Value, _ function: StaticString
    ) throws(Raised) -> UInt8 {
        if value.isUnbound { return 0x20 }
        let type = context.type(of: value)
        if type.has(.bytesSubclass) || type.isSubtype(of: context.types.bytearray) {
            let bytes = view(context, value)
            if bytes.count == 1 { return bytes[0] }
        }
        throw context.typeError(
            "\(function)() argument 2 must be a byte string of length 1, not \(context.argumentTypeName(value))")
    }

    private static func pad(
        _ context: Context, _ receiver: Value, _ fill: UInt8, left: Int, right: Int
    ) throws(Raised) -> Value {
        if left == 0, right == 0 { return try unchanged(context, receiver) }
        let bytes = view(context, receiver)
        let (sum, overflow) = bytes.count.addingReportingOverflow(left)
        let (total, overflow2) = sum.addingReportingOverflow(right)
        if overflow || overflow2 { throw context.raiseMemoryError() }
        let (result, target) = try make(context, like: receiver, count: total)
        target.initialize(repeating: fill, count: left)
        UnsafeMutableRawPointer(target + left).copyMemory(from: bytes.base, byteCount: bytes.count)
        (target + left + bytes.count).initialize(repeating: fill, count: right)
        return result
    }

    private static func fillZeros(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let width = try context.textWidth(arguments[1])
        let bytes = view(context, arguments[0])
        let missing = width - bytes.count
        if missing <= 0 { return try unchanged(context, arguments[0]) }
        let result = try pad(context, arguments[0], 0x30, left: missing, right: 0)
        let target = UnsafeMutablePointer(mutating: view(context, result).base)
        if bytes.count > 0, target[missing] == 0x2B || target[missing] == 0x2D {
            target[0] = target[missing]
            target[missing] = 0x30
        }
        return result
    }

    private static func expandTabs(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let size = arguments[1].isBound ? Int(try context.int32Argument(arguments[1])) : 8
        let bytes = view(context, arguments[0])
        var collector = ByteCollector(context)
        var column = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte == 0x09 {
                guard size > 0 else { continue }
                let spaces = size - column % size
                column += spaces
                for _ in 0..<spaces { try collector.append(0x20) }
            } else {
                column = byte == 0x0A || byte == 0x0D ? 0 : column + 1
                try collector.append(byte)
            }
        }
        return try make(context, like: arguments[0], collector.view.base, count: collector.count)
    }

    private static func translate(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let table: ByteView? = arguments[1].isNone ? nil : try context.byteView(arguments[1])
        if let table, table.count != 256 {
            throw context.valueError("translation table must be 256 characters long")
        }
        let deleted = arguments[2].isBound ? try context.byteView(arguments[2]) : nil
        let bytes = view(context, arguments[0])
        let count = bytes.count
        if deleted == nil || deleted?.count == 0 {
            guard let table else { return try unchanged(context, arguments[0]) }
            let (result, target) = try make(context, like: arguments[0], count: count)
            for index in 0..<count { target[index] = table[Int(bytes[index])] }
            return result
        }
        var isDeleted = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        withUnsafeMutableBytes(of: &isDeleted) { bits in
            guard let deleted else { return }
            for index in 0..<deleted.count { bits[Int(deleted[index] >> 3)] |= 1 << (deleted[index] & 7) }
        }
        var collector = ByteCollector(context)
        let bits = isDeleted
        for index in 0..<count {
            let byte = bytes[index]
            let word = byte < 128 ? (byte < 64 ? bits.0 : bits.1) : (byte < 192 ? bits.2 : bits.3)
            if word & (1 &<< UInt64(byte & 63)) != 0 { continue }
            try collector.append(table.map { $0[Int(byte)] } ?? byte)
        }
        if collector.count == count, table == nil { return try unchanged(context, arguments[0]) }
        return try make(context, like: arguments[0], collector.view.base, count: collector.count)
    }

    private static func makeTranslation(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let from = try context.byteView(arguments[0])
        let to = try context.byteView(arguments[1])
        guard from.count == to.count else {
            throw context.valueError("maketrans arguments must have same length")
        }
        let table = try context.makeBytes(count: 256)
        for byte in 0..<256 { table.bytes[byte] = UInt8(byte) }
        for index in 0..<from.count { table.bytes[Int(from[index])] = to[index] }
        return table.value
    }

    // MARK: Case and kinds of bytes

    static func declareCase(_ type: TypeDeclaration) {
        type.method("upper", "!($self, /)", "A copy with ASCII letters in upper case.") {
            (context, arguments) throws(Raised) in
            try map(context, arguments[0]) { $0 &- ($0 &- 0x61 < 26 ? 0x20 : 0) }
        }
        type.method("lower", "!($self, /)", "A copy with ASCII letters in lower case.") {
            (context, arguments) throws(Raised) in
            try map(context, arguments[0]) { $0 &+ ($0 &- 0x41 < 26 ? 0x20 : 0) }
        }
        type.method("swapcase", "!($self, /)", "A copy with the case of ASCII letters exchanged.") {
            (context, arguments) throws(Raised) in
            try map(context, arguments[0]) { $0 ^ (($0 | 0x20) &- 0x61 < 26 ? 0x20 : 0) }
        }
        type.method(
            "capitalize", "!($self, /)", "A copy with its first byte in upper case and the rest in lower case."
        ) { (context, arguments) throws(Raised) in
            let bytes = view(context, arguments[0])
            let (result, target) = try make(context, like: arguments[0], count: bytes.count)
            for index in 0..<bytes.count {
                let byte = bytes[index]
                target[index] = isLetter(byte) ? (index == 0 ? byte & 0xDF : byte | 0x20) : byte
            }
            return result
        }
        type.method(
            "title", "!($self, /)", "A copy in which words begin in upper case and go on in lower case."
        ) { (context, arguments) throws(Raised) in
            let bytes = view(context, arguments[0])
            let (result, target) = try make(context, like: arguments[0], count: bytes.count)
            var followsLetter = false
            for index in 0..<bytes.count {
                let byte = bytes[index]
                let isLetter = isLetter(byte)
                target[index] = isLetter ? (followsLetter ? byte | 0x20 : byte & 0xDF) : byte
                followsLetter = isLetter
            }
            return result
        }
        type.method("isalnum", "!($self, /)", "Whether all bytes are ASCII letters or digits, and there is one.") {
            (context, arguments) throws(Raised) in all(context, arguments) { isLetter($0) || $0 &- 0x30 < 10 }
        }
        type.method("isalpha", "!($self, /)", "Whether all bytes are ASCII letters, and there is one.") {
            (context, arguments) throws(Raised) in all(context, arguments) { isLetter($0) }
        }
        type.method("isdigit", "!($self, /)", "Whether all bytes are ASCII digits, and there is one.") {
            (context, arguments) throws(Raised) in all(context, arguments) { $0 &- 0x30 < 10 }
        }
        type.method("isspace", "!($self, /)", "Whether all bytes are ASCII white space, and there is one.") {
            (context, arguments) throws(Raised) in all(context, arguments) { isSpace($0) }
        }
        type.method("isascii", "!($self, /)", "Whether all bytes are ASCII.") { (context, arguments) throws(Raised) in
            let bytes = view(context, arguments[0])
            return Value(TextKernels.isASCII(bytes.base, bytes.count))
        }
        type.method("islower", "!($self, /)", "Whether there are ASCII letters, all in lower case.") {
            (context, arguments) throws(Raised) in hasOneCase(context, arguments, other: 0x41, wanted: 0x61)
        }
        type.method("isupper", "!($self, /)", "Whether there are ASCII letters, all in upper case.") {
            (context, arguments) throws(Raised) in hasOneCase(context, arguments, other: 0x61, wanted: 0x41)
        }
        type.method(
            "istitle", "!($self, /)", "Whether there are words, which begin in upper case and go on in lower case.",
            isTitle)
    }

    @inline(__always) private static func map(
        _ context: Context, _ receiver: Value, _ mapping: (UInt8) -> UInt8
    ) throws(Raised) -> Value {
        let bytes = view(context, receiver)
        let (result, target) = try make(context, like: receiver, count: bytes.count)
        for index in 0..<bytes.count { target[index] = mapping(bytes[index]) }
        return result
    }

    @inline(__always) private static func all(
        _ context: Context, _ arguments: Arguments, _ condition: (UInt8) -> Bool
    ) -> Value {
        let bytes = view(context, arguments[0])
        for index in 0..<bytes.count where !condition(bytes[index]) { return .false }
        return Value(bytes.count > 0)
    }

    private static func hasOneCase(
        _ context: Context, _ arguments: Arguments, other: UInt8, wanted: UInt8
    ) -> Value {
        let bytes = view(context, arguments[0])
        var isCased = false
        for index in 0..<bytes.count {
            if bytes[index] &- other < 26 { return .false }
            isCased = isCased || bytes[index] &- wanted < 26
        }
        return Value(isCased)
    }

    private static func isTitle(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let bytes = view(context, arguments[0])
        var isCased = false
        var followsLetter = false
        for index in 0..<bytes.count {
            let byte = bytes[index]
            if byte &- 0x41 < 26 {
                if followsLetter { return .false }
                followsLetter = true
                isCased = true
            } else if byte &- 0x61 < 26 {
                if !followsLetter { return .false }
                isCased = true
            } else {
                followsLetter = false
            }
        }
        return Value(isCased)
    }

    // MARK: Text

    static func declareText(_ type: TypeDeclaration) {
        type.method(
            "decode", "($self, /, encoding='utf-8', errors='strict')", "The text that the bytes stand for."
        ) { (context, arguments) throws(Raised) in
            let encoding = try context.codecArgument(arguments[1], "decode", "encoding")
            let errors = try context.codecArgument(arguments[2], "decode", "errors")
            return try context.decode(arguments[0], encoding: encoding, errors: errors)
        }
        type.method(
            "hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            "The bytes in hexadecimal digits, maybe with a separator between groups of them."
        ) { (context, arguments) throws(Raised) in
            let (separator, group) = try context.hexadecimalArguments(arguments)
            return try context.hexadecimalText(view(context, arguments[0]), separator: separator, group: group)
        }
        type.classMethod(
            "fromhex", "($type, string, /)", "Makes bytes of hexadecimal digits, between which spaces may stand.",
            fromHexadecimal)
    }

    private static func fromHexadecimal(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError(
                "fromhex() argument must be str, not \(context.argumentTypeName(arguments[1]))")
        }
        let text = StringObject(arguments[1])
        func wrong(_ index: Int) -> Raised {
            context.valueError("non-hexadecimal number found in fromhex() arg at position \(index)")
        }
        var collector = ByteCollector(context)
        try collector.reserve(text.count / 2)
        var index = 0
        if !text.isASCII {
            var first = 0
            while first < text.count, text.codePoint(at: first) < 0x80 { first += 1 }
            throw wrong(first)
        }
        let units = text.bytes1
        let count = text.count
        while index < count {
            let high = TextualBytes.hexadecimalDigit(units[index])
            if high > 15 {
                guard isSpace(units[index]) else { throw wrong(index) }
                index &+= 1
                continue
            }
            let low = index &+ 1 < count ? TextualBytes.hexadecimalDigit(units[index &+ 1]) : 255
            if low > 15 { throw wrong(index + 1) }
            try collector.append(high &<< 4 | low)
            index &+= 2
        }
        let type = TypeObject(arguments[0])
        let bytes = collector.view
        if type === context.types.bytearray {
            let result = try context.makeByteArray(count: bytes.count)
            copySmall(from: bytes.base, to: UnsafeMutableRawPointer(result.bytes), bytes.count)
            return result.value
        }
        let result = try context.makeBytes(bytes.base, count: bytes.count)
        return type === context.types.bytes ? result : try context.call(type.value, result)
    }
}

extension Context {
    /// The separator of `hex` (nil: none) and how many bytes make a group.
    /// For a text as answer the separator must be ASCII, for bytes it may be any byte.
    func hexadecimalArguments(_ arguments: Arguments, isText: Bool = true) throws(Raised) -> (UInt8?, Int) {
        let group = arguments[2].isBound ? Int(try int32Argument(arguments[2])) : 1
        let separator = arguments[1]
        if separator.isUnbound { return (nil, group) }
        let count = try length(separator)
        guard count == 1 else { throw valueError("sep must be length 1.") }
        let type = type(of: separator)
        if type.has(.stringSubclass) {
            let point = StringObject(separator).codePoint(at: 0)
            guard point < (isText ? 0x80 : 0x100) else { throw valueError("sep must be ASCII.") }
            return (UInt8(point), group)
        }
        guard type.has(.bytesSubclass) else { throw typeError("sep must be str or bytes.") }
        let byte = BytesObject(separator).bytes[0]
        if isText, byte >= 0x80 { throw valueError("sep must be ASCII.") }
        return (byte, group)
    }

    /// Bytes in hexadecimal. Groups are counted from the end, or from the start if `group` is negative.
    func hexadecimalText(_ bytes: ByteView, separator: UInt8?, group: Int) throws(Raised) -> Value {
        let count = bytes.count
        if count == 0 { return interpreter.pointee.emptyString }
        let size = Int(group.magnitude)
        let separators = separator == nil || size == 0 ? 0 : (count - 1) / size
        let result = try makeString(count: 2 * count + separators, width: 1, isASCII: true)
        let target = result.bytes1
        @inline(__always) func digit(_ value: UInt8) -> UInt8 { value < 10 ? value | 0x30 : value &+ 0x57 }
        var position = 0
        if separators == 0 {
            for index in 0..<count {
                target[index &* 2] = digit(bytes[index] >> 4)
                target[index &* 2 &+ 1] = digit(bytes[index] & 15)
            }
            return result.value
        }
        for index in 0..<count {
            if separators > 0, index > 0, (group > 0 ? count - index : index) % size == 0 {
                target[position] = separator ?? 0
                position += 1
            }
            target[position] = digit(bytes[index] >> 4)
            target[position + 1] = digit(bytes[index] & 15)
            position += 2
        }
        return result.value
    }
}
