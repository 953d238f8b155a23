// In CPython: Objects/bytearrayobject.c (bytearray_methods)

extension ByteArrayType {
    static func declareMethods(_ type: TypeDeclaration) {
        type.method("append", "($self, item, /)", "Adds a byte at the end.") { (context, arguments) throws(Raised) in
            let byte = try context.byteValue(arguments[1])
            let object = ByteArrayObject(arguments[0])
            let count = object.count
            try context.resize(object, to: count + 1)
            object.bytes[count] = byte
            return .none
        }
        type.method("extend", "($self, iterable_of_ints, /)", "Adds the bytes of an iterable at the end.", extend)
        type.method("insert", "($self, index, item, /)", "Inserts a byte before an index.", insert)
        type.method("pop", "($self, index=-1, /)", "Removes the byte at an index and answers it.", pop)
        type.method("remove", "($self, value, /)", "Removes the first byte of a value.", remove)
        type.method("clear", "($self, /)", "Removes all bytes.") { (context, arguments) throws(Raised) in
            try context.resize(ByteArrayObject(arguments[0]), to: 0)
            return .none
        }
        type.method("copy", "($self, /)", "A copy.") { (context, arguments) throws(Raised) in
            let object = ByteArrayObject(arguments[0])
            let copy = try context.makeByteArray(count: object.count)
            UnsafeMutableRawPointer(copy.bytes).copyMemory(from: object.bytes, byteCount: object.count)
            return copy.value
        }
        type.method("reverse", "($self, /)", "Reverses the order of the bytes in place.") {
            (_, arguments) throws(Raised) in
            let object = ByteArrayObject(arguments[0])
            let bytes = object.bytes
            var low = 0
            var high = object.count - 1
            while low < high {
                let byte = bytes[low]
                bytes[low] = bytes[high]
                bytes[high] = byte
                low += 1
                high -= 1
            }
            return .none
        }
        type.method("__alloc__", "!($self, /)", "How many bytes are reserved.") { (context, arguments) throws(Raised) in
            let object = ByteArrayObject(arguments[0])
            return context.integer(object.storage == nil ? 0 : object.capacity)
        }
        type.method("__sizeof__", "($self, /)", "The size of the object in memory, in bytes.") {
            (context, arguments) throws(Raised) in
            let object = ByteArrayObject(arguments[0])
            return context.integer(56 + (object.storage?.capacity ?? 0))
        }
        type.method("__reduce__", "($self, /)", "What pickle needs to make the object again.") {
            (context, arguments) throws(Raised) in try reduce(context, arguments[0], protocolNumber: 2)
        }
        type.method("__reduce_ex__", "($self, proto=0, /)", "What pickle needs to make the object again.") {
            (context, arguments) throws(Raised) in
            let number = arguments[1].isBound ? Int(try context.int32Argument(arguments[1])) : 0
            return try reduce(context, arguments[0], protocolNumber: number)
        }
    }

    private static func extend(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ByteArrayObject(arguments[0])
        if let bytes = try context.byteViewIfAny(arguments[1]) {
            try append(context, object, bytes)
            return .none
        }
        let type = context.type(of: arguments[1])
        guard type.slots.iterate != nil || type.slots.item != nil else {
            throw context.typeError("can't extend bytearray with \(type.nameText)")
        }
        try append(context, object, context.collectBytes(arguments[1], "byte").view)
        return .none
    }

    private static func insert(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var index = try context.sizeArgument(arguments[1])
        let byte = try context.byteValue(arguments[2])
        let object = ByteArrayObject(arguments[0])
        let count = object.count
        try context.resize(object, to: count + 1)
        if index < 0 { index = max(0, index + count) }
        index = min(index, count)
        let bytes = object.bytes
        UnsafeMutableRawPointer(bytes + index + 1).copyMemory(from: bytes + index, byteCount: count - index)
        bytes[index] = byte
        return .none
    }

    private static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var index = arguments[1].isBound ? try context.sizeArgument(arguments[1]) : -1
        let object = ByteArrayObject(arguments[0])
        let count = object.count
        if count == 0 { throw context.indexError("pop from empty bytearray") }
        if index < 0 { index += count }
        guard index >= 0, index < count else { throw context.indexError("pop index out of range") }
        try context.requireResizable(object)
        let byte = object.bytes[index]
        try context.replaceBytes(object, index, index + 1, with: ByteView(object.bytes, 0))
        return Value(smallInteger: Int(byte))
    }

    private static func remove(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let byte = try context.byteValue(arguments[1])
        let object = ByteArrayObject(arguments[0])
        let found = TextKernels.firstIndex(of: byte, in: object.bytes, object.count)
        if found < 0 { throw context.valueError("value not found in bytearray") }
        try context.replaceBytes(object, found, found + 1, with: ByteView(object.bytes, 0))
        return .none
    }

    private static func reduce(
        _ context: Context, _ value: Value, protocolNumber: Int
    ) throws(Raised) -> Value {
        let attributes = try context.getAttributeIfPresent(value, .__dict__)
        let object = ByteArrayObject(value)
        let type = context.type(of: value).value
        let state = attributes.isBound ? attributes : .none
        if protocolNumber < 3 {
            let text = try context.string(latin1: object.bytes, count: object.count)
            return context.tuple(type, context.tuple(text, context.string("latin-1")), state)
        }
        let bytes = try context.makeBytes(object.bytes, count: object.count)
        return context.tuple(type, object.count == 0 ? context.tuple() : context.tuple(bytes), state)
    }
}
