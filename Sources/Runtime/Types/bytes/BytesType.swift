// In CPython: Objects/bytesobject.c
import TaipanText

/// The type `bytes`.
enum BytesType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(BytesFields.self)
        type.trailingBytes(itemSize: 1)
        type.flags([.baseType, .bytesSubclass])
        type.type.exportBuffer = BufferFunction { (_, value) throws(Raised) in
            let object = BytesObject(value)
            return BufferExport(UnsafeMutableRawPointer(object.bytes), byteCount: object.count, isReadOnly: true)
        }
        type.documentation(
            """
            bytes(iterable_of_ints) -> bytes
            bytes(string, encoding[, errors]) -> bytes
            bytes(bytes_or_buffer) -> a copy that does not change
            bytes(int) -> that many zeros
            bytes() -> empty bytes

            A sequence of bytes that never changes.
            """)
        type.slots.new = NewFunction(new)
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            try context.bytesRepresentation(ByteView(BytesObject(value).bytes, BytesObject(value).count))
        }
        type.slots.string = type.slots.representation
        type.slots.hash = LengthFunction { (_, value) throws(Raised) in BytesObject(value).hash }
        type.slots.compare = CompareFunction(compare)
        type.slots.iterate = UnaryFunction(BytesIteratorType.iterate)
        type.slots.sequenceLength = LengthFunction { (_, value) throws(Raised) in BytesObject(value).count }
        type.slots.mappingLength = type.slots.sequenceLength
        type.slots.concatenate = BinaryFunction(concatenate)
        type.slots.repeat = ItemFunction(times)
        type.slots.item = ItemFunction(item)
        type.slots.subscript = BinaryFunction(getItem)
        type.slots.contains = ContainsFunction(BytesMethods.contains)
        type.slots.number.remainder = BinaryFunction(remainder)
        BytesMethods.declare(type)
        type.method("__getnewargs__", "!($self, /)", "The arguments to make the object again.") {
            (context, arguments) throws(Raised) in
            let object = BytesObject(arguments[0])
            return context.tuple(try context.makeBytes(object.bytes, count: object.count))
        }
    }

    private static func item(_ context: Context, _ object: Value, _ index: Int) throws(Raised) -> Value {
        let bytes = BytesObject(object)
        guard index >= 0, index < bytes.count else { throw context.indexError("index out of range") }
        return Value(smallInteger: Int(bytes.bytes[index]))
    }

    private static func getItem(_ context: Context, _ object: Value, _ key: Value) throws(Raised) -> Value {
        let bytes = BytesObject(object)
        if key.isExactly(context.types.slice) {
            let part = try context.textSlice(key, length: bytes.count)
            if part.count <= 0 { return context.interpreter.pointee.emptyBytes }
            if part.step == 1 {
                if part.count == bytes.count, bytes.type === context.types.bytes { return object }
                return try context.makeBytes(bytes.bytes + part.start, count: part.count)
            }
            let result = try context.makeBytes(count: part.count)
            TextKernels.gather(bytes.bytes, part, into: result.bytes)
            return result.value
        }
        guard context.hasIndex(key) else {
            throw context.typeError("byte indices must be integers or slices, not \(context.typeName(of: key))")
        }
        var index = key.isSmallInteger ? key.smallInteger : try context.index(key, overflow: context.types.indexError)
        if index < 0 { index += bytes.count }
        return try item(context, object, index)
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard context.type(of: right).has(.bytesSubclass) else { return .notImplemented }
        let a = BytesObject(left)
        let b = BytesObject(right)
        switch operation {
        case .equal: return Value(a.count == b.count && equalBytes(a.bytes, b.bytes, a.count))
        case .notEqual: return Value(!(a.count == b.count && equalBytes(a.bytes, b.bytes, a.count)))
        default: return Value(operation.holds(TextKernels.compareBytes(a.bytes, a.count, b.bytes, b.count), 0))
        }
    }

    private static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        let a = BytesObject(left)
        guard let b = try context.byteViewIfAny(right) else {
            throw context.typeError("can't concat \(context.typeName(of: right)) to \(context.typeName(of: left))")
        }
        if b.count == 0, left.isExactly(context.types.bytes) { return left }
        if a.count == 0, right.isExactly(context.types.bytes) { return right }
        let (count, overflow) = a.count.addingReportingOverflow(b.count)
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeBytes(count: count)
        copySmall(from: a.bytes, to: UnsafeMutableRawPointer(result.bytes), a.count)
        copySmall(from: b.base, to: UnsafeMutableRawPointer(result.bytes + a.count), b.count)
        return result.value
    }

    private static func times(_ context: Context, _ object: Value, _ times: Int) throws(Raised) -> Value {
        let bytes = BytesObject(object)
        if times <= 0 || bytes.count == 0 { return context.interpreter.pointee.emptyBytes }
        let (count, overflow) = bytes.count.multipliedReportingOverflow(by: times)
        if overflow { throw context.overflowError("repeated bytes are too long") }
        if times == 1, bytes.type === context.types.bytes { return object }
        let result = try context.makeBytes(count: count)
        let target = UnsafeMutableRawPointer(result.bytes)
        target.copyMemory(from: bytes.bytes, byteCount: bytes.count)
        TextKernels.repeatBytes(target, bytes.count, count: times)
        return result.value
    }

    private static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.type(of: left).has(.bytesSubclass) else { return .notImplemented }
        let format = BytesObject(left)
        let text = try context.percentFormat(bytes: format.bytes, count: format.count, right)
        return try context.makeBytes(text.bytes1, count: text.count)
    }

    // MARK: Making

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bytes = try make(context, arguments)
        if type === context.types.bytes { return bytes }
        let source = BytesObject(bytes)
        let object = try context.allocateInstance(BytesFields.self, type, itemBytes: source.count)
        object.count = source.count
        UnsafeMutableRawPointer(object.bytes).copyMemory(from: source.bytes, byteCount: source.count)
        object.bytes[source.count] = 0
        return object.value
    }

    private static let parameters = ParameterList(
        "bytes", "(source=b'', encoding='', errors='')", hasEncoding: true)

    private static func make(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let source = bound.first
        guard source.isBound else {
            if bound.second.isBound { throw context.typeError("encoding without a string argument") }
            if bound.third.isBound { throw context.typeError("errors without a string argument") }
            return context.interpreter.pointee.emptyBytes
        }
        let type = context.type(of: source)
        if bound.second.isBound {
            guard type.has(.stringSubclass) else { throw context.typeError("encoding without a string argument") }
            return try context.encode(StringObject(source), encoding: bound.second, errors: bound.third)
        }
        if bound.third.isBound {
            throw context.typeError(
                type.has(.stringSubclass)
                    ? "string argument without an encoding" : "errors without a string argument")
        }
        if type === context.types.bytes { return source }
        let method = try context.lookupSpecial(source, .__bytes__)
        if method.isBound {
            let answer = try context.call(method)
            guard context.type(of: answer).has(.bytesSubclass) else {
                throw context.typeError("__bytes__ returned non-bytes (type \(context.typeName(of: answer)))")
            }
            return answer
        }
        if type.has(.stringSubclass) { throw context.typeError("string argument without an encoding") }
        if context.hasIndex(source) {
            do throws(Raised) {
                let count = try context.index(source, overflow: context.types.overflowError)
                guard count >= 0 else { throw context.valueError("negative count") }
                // CPython's object has 33 bytes besides.
                guard count <= Int.max - 33 else { throw context.overflowError("byte string is too large") }
                let result = try context.makeBytes(count: count)
                result.bytes.initialize(repeating: 0, count: count)
                return result.value
            } catch {
                guard context.catches(context.types.typeError) else { throw error }
            }
        }
        if let view = try context.byteViewIfAny(context.contiguous(source)) {
            return try context.makeBytes(view.base, count: view.count)
        }
        guard type.slots.iterate != nil || type.slots.item != nil else {
            throw context.typeError("cannot convert '\(type.nameText)' object to bytes")
        }
        let view = try context.collectBytes(source, "bytes").view
        return try context.makeBytes(view.base, count: view.count)
    }
}

extension Context {
    /// Raises unless encoding and errors, where given, are str.
    func checkEncodingArguments(_ bound: UnsafeMutablePointer<Value>, _ function: StaticString) throws(Raised) {
        for index in 1...2 where bound[index].isBound {
            guard type(of: bound[index]).has(.stringSubclass) else {
                throw typeError(
                    "\(function)() argument \(index + 1) must be str, not \(argumentTypeName(bound[index]))")
            }
            let text = StringObject(bound[index])
            // The name is handed on in UTF-8.
            if !text.isASCII { _ = try encode(text, encoding: .unbound, errors: .unbound) }
            try rejectZeros(text)
        }
    }

    /// `repr` of bytes; a bytearray's is put into parentheses and has every apostrophe escaped.
    func bytesRepresentation(_ bytes: ByteView, typeName: String? = nil) throws(Raised) -> Value {
        var hasApostrophe = false
        var hasQuotation = false
        for index in 0..<bytes.count {
            hasApostrophe = hasApostrophe || bytes[index] == 0x27
            hasQuotation = hasQuotation || bytes[index] == 0x22
        }
        let quote: UInt8 = hasApostrophe && !hasQuotation ? 0x22 : 0x27
        var builder = try StringBuilder(self, capacity: bytes.count + 3 + (typeName?.utf8.count ?? 0) + 2)
        if let typeName {
            try builder.append(text: typeName)
            try builder.append(ascii: "(")
        }
        try builder.append(codePoint: 0x62)
        try builder.append(codePoint: UInt32(quote))
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, isPlain(bytes[index], quote, typeName != nil) { index += 1 }
            if index > start { try builder.append(bytes: bytes.base + start, count: index - start, isASCII: true) }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            index += 1
            try builder.append(codePoint: 0x5C)
            switch byte {
            case 0x09: try builder.append(codePoint: 0x74)
            case 0x0A: try builder.append(codePoint: 0x6E)
            case 0x0D: try builder.append(codePoint: 0x72)
            case 0x22, 0x27, 0x5C: try builder.append(codePoint: UInt32(byte))
            default:
                try builder.append(codePoint: 0x78)
                for digit in [UInt32(byte >> 4), UInt32(byte & 15)] {
                    try builder.append(codePoint: digit < 10 ? 0x30 + digit : 0x57 + digit)
                }
            }
        }
        try builder.append(codePoint: UInt32(quote))
        if typeName != nil { try builder.append(ascii: ")") }
        return try builder.finish()
    }

    @inline(__always) private func isPlain(_ byte: UInt8, _ quote: UInt8, _ escapesApostrophes: Bool) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != 0x5C && byte != quote && !(escapesApostrophes && byte == 0x27)
    }
}

extension TextKernels {
    /// Copies the units that a slice selects.
    static func gather<Unit: TextUnit>(
        _ units: UnsafePointer<Unit>, _ part: TextSlice, into target: UnsafeMutablePointer<Unit>
    ) {
        var index = part.start
        for position in 0..<part.count {
            target[position] = units[index]
            index &+= part.step
        }
    }
}
