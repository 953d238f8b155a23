// In CPython: Modules/arraymodule.c (array_methods)

/// The methods of arrays.
enum ArrayMethods {
    static func declare(_ type: TypeDeclaration) {
        type.method("append", "($self, v, /)", "Adds an item at the end.") { (context, arguments) throws(Raised) in
            try ArrayType.append(context, ArrayObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("buffer_info", "($self, /)", "The pair of the memory's address and the number of items.") {
            (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            return context.tuple(
                context.integer(Int(bitPattern: array.items)), context.integer(array.count))
        }
        type.method("byteswap", "($self, /)", "Turns the bytes of each item round.", byteSwap)
        type.method("__copy__", "($self, /)", "A copy of the array.") { (context, arguments) throws(Raised) in
            try copy(context, ArrayObject(arguments[0]))
        }
        type.method("count", "($self, v, /)", "How many items equal a value.") {
            (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            var count = 0
            var index = 0
            while index < array.count {
                let item = try array.kind.read(context, array.items + index &* array.itemSize)
                if try context.equal(item, arguments[1]) { count += 1 }
                index += 1
                try context.safepoint()
            }
            return context.integer(count)
        }
        type.method("__deepcopy__", "($self, unused, /)", "A copy of the array.") {
            (context, arguments) throws(Raised) in
            try copy(context, ArrayObject(arguments[0]))
        }
        type.method("extend", "($self, bb, /)", "Adds items at the end.") { (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            if ArrayType.isArray(context, arguments[1]) {
                try ArrayType.extend(context, array, ArrayObject(arguments[1]))
            } else {
                try ArrayType.append(context, array, iterator: context.iterate(arguments[1]))
            }
            return .none
        }
        type.method("fromfile", "($self, f, n, /)", "Reads n items from a file of bytes and adds them.", fromFile)
        type.method("fromlist", "($self, list, /)", "Adds the items of a list, all of them or none.", fromList)
        type.method("fromstring", "($self, buffer, /)", "As frombytes, which it is an old name of.") {
            (context, arguments) throws(Raised) in
            if !context.type(of: arguments[1]).has(.stringSubclass) { _ = try context.byteView(arguments[1]) }
            try context.warn(
                context.types.deprecationWarning, "fromstring() is deprecated. Use frombytes() instead.",
                level: 2)
            let array = ArrayObject(arguments[0])
            if context.type(of: arguments[1]).has(.stringSubclass) {
                let bytes = try context.encode(StringObject(arguments[1]), encoding: .unbound, errors: .unbound)
                try ArrayType.appendBytes(context, array, bytes)
            } else {
                try appendBytes(context, array, arguments[1])
            }
            return .none
        }
        type.method("frombytes", "($self, buffer, /)", "Adds items that lie in the memory of a bytes-like object.") {
            (context, arguments) throws(Raised) in
            try appendBytes(context, ArrayObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("fromunicode", "($self, ustr, /)", "Adds the characters of a str, to an array of characters.") {
            (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError(
                    "fromunicode() argument must be str, not \(context.typeName(of: arguments[1]))")
            }
            guard array.kind.isText else {
                throw context.valueError("fromunicode() may only be called on unicode type arrays")
            }
            try ArrayType.appendText(context, array, StringObject(arguments[1]))
            return .none
        }
        type.method("index", "($self, v, /)", "The first index of an item that equals a value.") {
            (context, arguments) throws(Raised) in
            let index = try ArrayType.find(context, ArrayObject(arguments[0]), arguments[1])
            if index < 0 { throw context.valueError("array.index(x): x not in array") }
            return context.integer(index)
        }
        type.method("insert", "($self, i, v, /)", "Puts an item before an index.", insert)
        type.method("pop", "($self, i=-1, /)", "Takes an item out and returns it.", pop)
        type.method("__reduce_ex__", "($self, value, /)", "What pickle needs to make the array again.", reduce)
        type.method("remove", "($self, v, /)", "Takes out the first item that equals a value.") {
            (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            let index = try ArrayType.find(context, array, arguments[1])
            if index < 0 { throw context.valueError("array.remove(x): x not in array") }
            guard index < array.count else { return .none }
            try context.replaceItems(array, index, index + 1, with: array.items, count: 0)
            return .none
        }
        type.method("reverse", "($self, /)", "Turns the order of the items round.") {
            (_, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            let size = array.itemSize
            let items = array.items
            var low = 0
            var high = array.count - 1
            while low < high {
                swapBytes(items + low &* size, items + high &* size, size)
                low &+= 1
                high &-= 1
            }
            return .none
        }
        declareOutput(type)
    }

    private static func declareOutput(_ type: TypeDeclaration) {
        type.method("tofile", "($self, f, /)", "Writes the memory of the items to a file.", toFile)
        type.method("tolist", "($self, /)", "The items as a list.") { (context, arguments) throws(Raised) in
            try ArrayType.toList(context, ArrayObject(arguments[0]))
        }
        type.method("tostring", "($self, /)", "As tobytes, which it is an old name of.") {
            (context, arguments) throws(Raised) in
            try context.warn(
                context.types.deprecationWarning, "tostring() is deprecated. Use tobytes() instead.", level: 2)
            return try toBytes(context, ArrayObject(arguments[0]))
        }
        type.method("tobytes", "($self, /)", "The memory of the items as bytes.") {
            (context, arguments) throws(Raised) in
            try toBytes(context, ArrayObject(arguments[0]))
        }
        type.method("tounicode", "($self, /)", "The text of an array of characters.") {
            (context, arguments) throws(Raised) in
            let array = ArrayObject(arguments[0])
            guard array.kind.isText else {
                throw context.valueError("tounicode() may only be called on unicode type arrays")
            }
            return try ArrayType.text(context, array)
        }
        type.method("__sizeof__", "($self, /)", "The size of the array in memory, in bytes.") {
            (context, arguments) throws(Raised) in
            context.integer(64 + (ArrayObject(arguments[0]).storage?.capacity ?? 0))
        }
        type.attribute(
            "typecode", "The letter that says what the items are.",
            get: { (context, value) throws(Raised) in
                context.character(UInt32(ArrayObject(value).kind.letter))
            })
        type.attribute(
            "itemsize", "Bytes of an item.",
            get: { (_, value) throws(Raised) in Value(smallInteger: ArrayObject(value).itemSize) })
    }

    private static func swapBytes(
        _ first: UnsafeMutableRawPointer, _ second: UnsafeMutableRawPointer, _ count: Int
    ) {
        for offset in 0..<count {
            let byte = first.load(fromByteOffset: offset, as: UInt8.self)
            first.storeBytes(
                of: second.load(fromByteOffset: offset, as: UInt8.self), toByteOffset: offset, as: UInt8.self)
            second.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
        }
    }

    private static func byteSwap(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        let items = array.items
        switch array.itemSize {
        case 2:
            let numbers = items.assumingMemoryBound(to: UInt16.self)
            for index in 0..<array.count { numbers[index] = numbers[index].byteSwapped }
        case 4:
            let numbers = items.assumingMemoryBound(to: UInt32.self)
            for index in 0..<array.count { numbers[index] = numbers[index].byteSwapped }
        case 8:
            let numbers = items.assumingMemoryBound(to: UInt64.self)
            for index in 0..<array.count { numbers[index] = numbers[index].byteSwapped }
        default: break
        }
        return .none
    }

    private static func copy(_ context: Context, _ array: ArrayObject) throws(Raised) -> Value {
        guard let type = context.modules.pointee.array.type else { return .none }
        return try ArrayType.make(context, type, UInt32(array.kind.letter), array.value)
    }

    private static func appendBytes(
        _ context: Context, _ array: ArrayObject, _ value: Value
    ) throws(Raised) {
        guard let export = try context.exportBuffer(value) else {
            throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: value))'")
        }
        context.releaseBuffer(value)
        if export.itemSize != 1 { throw context.typeError("a bytes-like object is required") }
        try ArrayType.appendBytes(context, array, value)
    }

    private static func toBytes(_ context: Context, _ array: ArrayObject) throws(Raised) -> Value {
        try context.makeBytes(
            UnsafePointer(array.items.assumingMemoryBound(to: UInt8.self)), count: array.byteCount)
    }

    private static func fromList(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        guard context.type(of: arguments[1]).has(.listSubclass) else { throw context.typeError("arg must be list") }
        let list = ListObject(arguments[1])
        let added = list.count
        if added == 0 { return .none }
        let old = array.count
        try context.resize(array, to: old + added)
        (array.items + old * array.itemSize).initializeMemory(
            as: UInt8.self, repeating: 0, count: added * array.itemSize)
        for index in 0..<added {
            do throws(Raised) {
                try ArrayType.set(context, array, old + index, list[index])
                guard list.count == added else {
                    throw context.runtimeError("list changed size during iteration")
                }
            } catch {
                // The resizing can be refused only by those who hold the memory since, and they keep it so.
                let raised = context.takeRaised()
                if array.exports == 0 { try context.resize(array, to: min(old, array.count)) }
                throw context.raise(raised)
            }
        }
        return .none
    }

    private static func insert(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        var index = try context.sizeArgument(arguments[1], missing: 0)
        let bits = try array.kind.bits(context, arguments[2])
        let count = array.count
        if index < 0 { index = max(0, index + count) }
        index = min(index, count)
        try context.resize(array, to: count + 1)
        let size = array.itemSize
        let place = array.items + index * size
        (place + size).copyMemory(from: place, byteCount: (count - index) * size)
        array.kind.write(bits, place)
        return .none
    }

    private static func pop(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        var index = try context.sizeArgument(arguments[1], missing: -1)
        guard array.count > 0 else { throw context.indexError("pop from empty array") }
        if index < 0 { index += array.count }
        guard index >= 0, index < array.count else { throw context.indexError("pop index out of range") }
        let item = try array.kind.read(context, array.items + index * array.itemSize)
        try context.replaceItems(array, index, index + 1, with: array.items, count: 0)
        return item
    }

    // MARK: Files

    private static func fromFile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        let count = try context.sizeArgument(arguments[2], missing: 0)
        if count < 0 { throw context.valueError("negative count") }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: array.itemSize)
        if overflow { throw context.raiseMemoryError() }
        let read = try context.callMethod(arguments[1], .read, context.integer(bytes))
        guard context.type(of: read).has(.bytesSubclass) else {
            throw context.typeError("read() didn't return bytes")
        }
        let isShort = BytesObject(read).count != bytes
        try ArrayType.appendBytes(context, array, read)
        if isShort { throw context.raise(context.types.eofError, "read() didn't return enough bytes") }
        return .none
    }

    private static func toFile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        if array.count == 0 { return .none }
        var offset = 0
        while offset < array.byteCount {
            let count = min(array.byteCount - offset, 64 << 10)
            let bytes = try context.makeBytes(
                UnsafePointer((array.items + offset).assumingMemoryBound(to: UInt8.self)), count: count)
            _ = try context.callMethod(arguments[1], .write, bytes)
            offset += count
        }
        return .none
    }

    // MARK: Pickling

    private static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let array = ArrayObject(arguments[0])
        let attributes = try context.getAttributeIfPresent(arguments[0], .__dict__)
        let dictionary = attributes.isBound ? attributes : .none
        guard context.type(of: arguments[1]).has(.integerSubclass) else {
            throw context.typeError("__reduce_ex__ argument should be an integer")
        }
        guard let version = context.machineInteger(arguments[1]) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        let letter = context.character(UInt32(array.kind.letter))
        let type = array.type.value
        if version < 3 {
            return context.tuple(
                type, context.tuple(letter, try ArrayType.toList(context, array)), dictionary)
        }
        let state = context.tuple(
            type, letter, Value(smallInteger: MachineFormat.code(of: array.kind)), try toBytes(context, array))
        return context.tuple(context.modules.pointee.array.reconstructor, state, dictionary)
    }
}
