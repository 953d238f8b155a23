// In CPython: Modules/_struct.c (PyStructType)

/// What module `_struct` keeps for an interpreter.
struct StructModuleState: BitwiseCopyable {
    var structType: TypeObject?
    var iteratorType: TypeObject?
    var errorType: TypeObject?
    /// From formats to compiled ones.
    var cache: DictObject?
    /// The format used last, and what it was compiled to.
    var lastFormat: Value
    var lastStruct: StructObject?
}

struct StructFields: BitwiseCopyable {
    var header: Header
    /// The format as bytes; unbound before `__init__`.
    var format: Value
    /// `FormatCode`s.
    var codes: ByteStorageObject?
    var codeCount: Int
    /// -1 before `__init__`.
    var size: Int
    var valueCount: Int
}
typealias StructObject = Reference<StructFields>

/// The type `Struct`.
enum StructType {
    private static let parameters = ParameterList("Struct", "(format)")

    static func declare(_ type: TypeDeclaration) {
        type.layout(StructFields.self, references: \.format, \.codes)
        type.flags([.baseType, .weaklyReferencable])
        type.documentation("A format for packed records, read once.")
        type.signature("(format)")
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.setAttribute = type.context.types.object.slots.setAttribute
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let object = try context.allocateInstance(StructFields.self, type)
            object.size = -1
            object.valueCount = -1
            return object.value
        }
        type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: parameters)
            try initialize(context, StructObject(value), bound.first)
        }
        type.method("iter_unpack", "($self, buffer, /)", "An iterator of the records in a buffer.") {
            (context, arguments) throws(Raised) in
            try UnpackIteratorType.make(context, StructObject(arguments[0]), arguments[1])
        }
        type.rawMethod("pack", "!($self, *values)", "Values as the bytes of a record.") {
            (context, arguments) throws(Raised) in
            try refuseKeywords(context, arguments, "pack")
            return try pack(context, StructObject(arguments[0]), arguments.dropFirst())
        }
        type.rawMethod("pack_into", "!($self, buffer, offset, *values)", "Packs values into memory.") {
            (context, arguments) throws(Raised) in
            try refuseKeywords(context, arguments, "pack_into")
            return try packInto(context, StructObject(arguments[0]), arguments.dropFirst())
        }
        type.method("unpack", "($self, buffer, /)", "The values of a record that a buffer holds.") {
            (context, arguments) throws(Raised) in
            try unpack(context, StructObject(arguments[0]), arguments[1])
        }
        type.method(
            "unpack_from", "($self, /, buffer, offset=0)", "The values of a record that begins at an offset."
        ) { (context, arguments) throws(Raised) in
            try unpackFrom(context, StructObject(arguments[0]), arguments[1], arguments[2])
        }
        type.method("__sizeof__", "!($self, /)", "The size of the object in memory, in bytes.") {
            (context, arguments) throws(Raised) in
            context.integer(
                MemoryLayout<StructFields>.size + 8
                    + (StructObject(arguments[0]).codeCount + 1) * MemoryLayout<FormatCode>.stride)
        }
        type.attribute(
            "format", "The format, as it was given.",
            get: { (context, value) throws(Raised) in
                let format = StructObject(value).format
                guard format.isBound else { return context.interpreter.pointee.emptyString }
                return try context.string(latin1: BytesObject(format).bytes, count: BytesObject(format).count)
            })
        type.attribute(
            "size", "Bytes of a record.",
            get: { (context, value) throws(Raised) in
                context.integer(StructObject(value).size)
            })
    }

    static func refuseKeywords(
        _ context: Context, _ arguments: Arguments, _ name: StaticString
    ) throws(Raised) {
        if arguments.hasKeywords, TupleObject(arguments.keywordNames).count > 0 {
            throw context.typeError("\(name)() takes no keyword arguments")
        }
    }

    // MARK: Making

    static func initialize(_ context: Context, _ object: StructObject, _ format: Value) throws(Raised) {
        let type = context.type(of: format)
        var bytes = format
        if type.has(.stringSubclass) {
            bytes = try context.encode(StringObject(format), encoding: context[.ascii], errors: .unbound)
        } else if !type.has(.bytesSubclass) {
            throw context.typeError("Struct() argument 1 must be a str or bytes object, not \(type.nameText)")
        }
        object.format = bytes
        let text = UnsafeBufferPointer(start: BytesObject(bytes).bytes, count: BytesObject(bytes).count)
        if text.contains(0) { throw StructPacking.error(context, "embedded null character") }
        let read: StructFormat
        do throws(StructFormat.Failure) {
            read = try StructFormat(text)
        } catch {
            throw StructPacking.error(context, error.message)
        }
        let storage = try context.makeByteStorage(
            capacity: max(read.codes.count, 1) * MemoryLayout<FormatCode>.stride)
        let target = UnsafeMutableRawPointer(storage.bytes).assumingMemoryBound(to: FormatCode.self)
        for (index, code) in read.codes.enumerated() { (target + index).initialize(to: code) }
        object.codes = storage
        object.codeCount = read.codes.count
        object.size = read.size
        object.valueCount = read.valueCount
    }

    /// The compiled form of a format that a function of the module got; the forms used last are kept.
    @inline(__always) static func compiled(_ context: Context, _ format: Value) throws(Raised) -> StructObject {
        let state = context.modules
        if let last = state.pointee.structs.lastStruct, format === state.pointee.structs.lastFormat { return last }
        return try compiledSlowly(context, format)
    }

    @inline(never) private static func compiledSlowly(
        _ context: Context, _ format: Value
    ) throws(Raised) -> StructObject {
        let state = context.modules
        let isPlain = format.isString(context) || format.isExactly(context.types.bytes)
        if isPlain, let cache = state.pointee.structs.cache {
            let known = try context.get(cache, format)
            if known.isBound {
                state.pointee.structs.lastFormat = format
                state.pointee.structs.lastStruct = StructObject(known)
                return StructObject(known)
            }
        }
        guard let type = state.pointee.structs.structType else { throw context.raiseMemoryError() }
        let object = try context.allocateInstance(StructFields.self, type)
        object.size = -1
        object.valueCount = -1
        try initialize(context, object, format)
        if isPlain {
            var cache = state.pointee.structs.cache
            if cache.map({ $0.count >= 100 }) ?? true {
                cache = context.makeDict()
                state.pointee.structs.cache = cache
            }
            if let cache { try context.set(cache, format, object.value) }
            state.pointee.structs.lastFormat = format
            state.pointee.structs.lastStruct = object
        }
        return object
    }

    // MARK: Packing

    /// Packs the values, of which there are as many as the format wants, into memory that is zero.
    @inline(__always) private static func fill(
        _ context: Context, _ codes: ByteStorageObject, _ count: Int, _ values: UnsafeMutablePointer<Value>,
        _ target: UnsafeMutableRawPointer
    ) throws(Raised) {
        let codes = UnsafeMutableRawPointer(codes.bytes).assumingMemoryBound(to: FormatCode.self)
        var next = values
        for index in 0..<count {
            let code = codes[index]
            var address = target + code.offset
            for _ in 0..<code.count {
                try StructPacking.pack(context, code, next.pointee, address)
                next += 1
                address += code.size
            }
        }
    }

    static func pack(_ context: Context, _ object: StructObject, _ values: Arguments) throws(Raised) -> Value {
        guard values.count == object.valueCount, let codes = object.codes else {
            throw StructPacking.error(
                context, "pack expected \(object.valueCount) items for packing (got \(values.count))")
        }
        let size = object.size
        if size == 0, object.codeCount == 0 { return context.interpreter.pointee.emptyBytes }
        if size > Int.max - 33 { throw context.overflowError("byte string is too large") }
        let result = try context.makeBytes(count: size)
        result.bytes.initialize(repeating: 0, count: size)
        try fill(context, codes, object.codeCount, values.base, UnsafeMutableRawPointer(result.bytes))
        return size == 0 ? context.interpreter.pointee.emptyBytes : result.value
    }

    static func packInto(_ context: Context, _ object: StructObject, _ arguments: Arguments) throws(Raised) -> Value {
        guard arguments.count == object.valueCount + 2, object.codes != nil else {
            switch arguments.count {
            case 0: throw StructPacking.error(context, "pack_into expected buffer argument")
            case 1: throw StructPacking.error(context, "pack_into expected offset argument")
            default:
                throw StructPacking.error(
                    context,
                    "pack_into expected \(object.valueCount) items for packing (got \(arguments.count - 2))")
            }
        }
        let buffer = arguments[0]
        let export = try exportWritable(context, buffer)
        do throws(Raised) {
            var offset = try context.index(arguments[1], overflow: context.types.indexError)
            let size = object.size
            let count = object.codeCount
            if offset < 0 {
                if offset > -size {
                    throw StructPacking.error(context, "no space to pack \(size) bytes at offset \(offset)")
                }
                if offset < -export.byteCount {
                    throw StructPacking.error(
                        context, "offset \(offset) out of range for \(export.byteCount)-byte buffer")
                }
                offset += export.byteCount
            }
            if export.byteCount - offset < size {
                throw StructPacking.error(
                    context,
                    "pack_into requires a buffer of at least \(UInt(bitPattern: size &+ offset)) bytes for packing "
                        + "\(size) bytes at offset \(offset) (actual buffer size is \(export.byteCount))")
            }
            // `__init__` may have been called again.
            guard let codes = object.codes, arguments.count == object.valueCount + 2 else {
                throw StructPacking.error(
                    context,
                    "pack_into expected \(object.valueCount) items for packing (got \(arguments.count - 2))")
            }
            let target = export.address + offset
            target.initializeMemory(as: UInt8.self, repeating: 0, count: size)
            try fill(context, codes, count, arguments.base + 2, target)
        } catch {
            context.releaseBuffer(buffer)
            throw error
        }
        context.releaseBuffer(buffer)
        return .none
    }

    private static func exportWritable(_ context: Context, _ buffer: Value) throws(Raised) -> BufferExport {
        do throws(Raised) {
            if let export = try context.exportBuffer(buffer) {
                if !export.isReadOnly { return export }
                context.releaseBuffer(buffer)
            }
        } catch {
            _ = context.takeRaised()
        }
        throw context.typeError(
            "argument must be read-write bytes-like object, not \(context.typeName(of: buffer))")
    }

    // MARK: Unpacking

    @inline(__always) static func values(
        _ context: Context, _ object: StructObject, _ address: UnsafeRawPointer
    ) throws(Raised) -> Value {
        guard let storage = object.codes, object.valueCount > 0 else { return context.interpreter.pointee.emptyTuple }
        let codes = UnsafeMutableRawPointer(storage.bytes).assumingMemoryBound(to: FormatCode.self)
        // What is made of the values runs no Python code.
        let tuple = try context.makeTuple(count: object.valueCount)
        var next = tuple.items
        for index in 0..<object.codeCount {
            let code = codes[index]
            var source = address + code.offset
            for _ in 0..<code.count {
                try context.checkMemory()
                next.pointee = try StructPacking.unpack(context, code, source)
                next += 1
                source += code.size
            }
        }
        return tuple.value
    }

    static func unpack(_ context: Context, _ object: StructObject, _ buffer: Value) throws(Raised) -> Value {
        let view = try context.byteView(buffer)
        guard view.count == object.size else {
            throw StructPacking.error(context, "unpack requires a buffer of \(object.size) bytes")
        }
        return try values(context, object, view.base)
    }

    static func unpackFrom(
        _ context: Context, _ object: StructObject, _ buffer: Value, _ start: Value
    ) throws(Raised) -> Value {
        var offset = try context.sizeArgument(start, missing: 0)
        let view = try context.byteView(buffer)
        let size = object.size
        if offset < 0 {
            if offset > -size {
                throw StructPacking.error(context, "not enough data to unpack \(size) bytes at offset \(offset)")
            }
            if offset < -view.count {
                throw StructPacking.error(context, "offset \(offset) out of range for \(view.count)-byte buffer")
            }
            offset += view.count
        }
        if view.count - offset < size {
            throw StructPacking.error(
                context,
                "unpack_from requires a buffer of at least \(UInt(bitPattern: size &+ offset)) bytes for unpacking "
                    + "\(size) bytes at offset \(offset) (actual buffer size is \(view.count))")
        }
        return try values(context, object, view.base + offset)
    }
}
