// In CPython: Modules/arraymodule.c (Arraytype)

/// What module `array` keeps for an interpreter.
struct ArrayModuleState: BitwiseCopyable {
    var type: TypeObject?
    var iteratorType: TypeObject?
    var reconstructor: Value
}

/// The type `array.array`.
enum ArrayType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ArrayFields.self, references: \.storage, \.storage)
        type.flags([.baseType, .weaklyReferencable])
        type.documentation(
            """
            array(typecode [, initializer]) -> array

            Numbers (or, with typecode 'u', characters) that lie side by side in memory.

            The typecode says what they are: b B signed and unsigned bytes, h H integers of two bytes, i I of four, l L and \
            q Q of eight, f and d floats of four and eight bytes, u characters.
            """)
        type.type.exportBuffer = BufferFunction { (_, value) throws(Raised) in
            let array = ArrayObject(value)
            array.exports += 1
            var export = BufferExport(array.items, byteCount: array.byteCount, isReadOnly: false)
            export.itemSize = array.itemSize
            export.format = array.kind.bufferFormat
            return export
        }
        type.type.releaseBuffer = UnaryFunction { (_, value) throws(Raised) in
            ArrayObject(value).exports -= 1
            return .none
        }
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.new = NewFunction(new)
        type.slots.representation = UnaryFunction(represent)
        type.slots.compare = CompareFunction(compare)
        type.slots.iterate = UnaryFunction(ArrayIteratorType.iterate)
        type.slots.sequenceLength = LengthFunction { (_, value) throws(Raised) in ArrayObject(value).count }
        type.slots.mappingLength = type.slots.sequenceLength
        type.slots.concatenate = BinaryFunction(concatenate)
        type.slots.repeat = ItemFunction(times)
        type.slots.item = ItemFunction(item)
        type.slots.assignItem = AssignItemFunction(assignItem)
        type.slots.contains = ContainsFunction { (context, value, element) throws(Raised) in
            try find(context, ArrayObject(value), element) >= 0
        }
        type.slots.inPlaceConcatenate = BinaryFunction { (context, left, right) throws(Raised) in
            guard isArray(context, right) else {
                throw context.typeError("can only extend array with array (not \"\(context.typeName(of: right))\")")
            }
            try extend(context, ArrayObject(left), ArrayObject(right))
            return left
        }
        type.slots.inPlaceRepeat = ItemFunction(repeatInPlace)
        type.slots.subscript = BinaryFunction(ArraySubscripts.get)
        type.slots.assignSubscript = AssignFunction(ArraySubscripts.set)
        ArrayMethods.declare(type)
    }

    static func isArray(_ context: Context, _ value: Value) -> Bool {
        guard value.isHeapObject, let type = context.modules.pointee.array.type else { return false }
        return value.heapType.isSubtype(of: type)
    }

    // MARK: Making

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        if let own = context.modules.pointee.array.type, type === own, arguments.hasKeywords,
            TupleObject(arguments.keywordNames).count > 0
        {
            throw context.typeError("array.array() takes no keyword arguments")
        }
        guard arguments.count >= 1 else {
            throw context.typeError("array() takes at least 1 argument (0 given)")
        }
        guard arguments.count <= 2 else {
            throw context.typeError("array() takes at most 2 arguments (\(arguments.count) given)")
        }
        let code = arguments[0]
        guard context.type(of: code).has(.stringSubclass), StringObject(code).count == 1 else {
            throw context.typeError(
                "array() argument 1 must be a unicode character, not \(context.typeName(of: code))")
        }
        return try make(
            context, type, StringObject(code).codePoint(at: 0), arguments.count == 2 ? arguments[1] : .unbound)
    }

    /// An array of what `initial` has, if it is bound.
    static func make(
        _ context: Context, _ type: TypeObject, _ letter: UInt32, _ initial: Value
    ) throws(Raised) -> Value {
        let kind = ArrayKind(letter)
        let isText = letter == 0x75
        let initialType = initial.isBound ? context.type(of: initial) : context.types.noneType
        let other = initial.isBound && isArray(context, initial) ? ArrayObject(initial) : nil
        if initial.isBound, !isText {
            let code = String(Unicode.Scalar(letter) ?? "?")
            if initialType.has(.stringSubclass) {
                throw context.typeError("cannot use a str to initialize an array with typecode '\(code)'")
            }
            if let other, other.kind.isText {
                throw context.typeError("cannot use a unicode array to initialize an array with typecode '\(code)'")
            }
        }
        let isBytes = initialType.has(.bytesSubclass) || initialType.isSubtype(of: context.types.bytearray)
        let isPlain =
            initial.isUnbound || isBytes || initialType.has(.listSubclass) || initialType.has(.tupleSubclass)
            || (isText && initialType.has(.stringSubclass)) || (other != nil && other?.kind == kind)
        let iterator = isPlain ? Value.unbound : try context.iterate(initial)
        guard let kind else {
            throw context.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        }
        let array = try context.makeArray(type, kind)
        if iterator.isBound {
            try append(context, array, iterator: iterator)
        } else if isBytes {
            try appendBytes(context, array, initial)
        } else if initial.isBound, initialType.has(.stringSubclass) {
            try appendText(context, array, StringObject(initial))
        } else if let other {
            try context.resize(array, to: other.count)
            array.items.copyMemory(from: other.items, byteCount: other.byteCount)
        } else if initialType.has(.listSubclass) {
            let list = ListObject(initial)
            let count = list.count
            try context.resize(array, to: count)
            if count > 0 { array.items.initializeMemory(as: UInt8.self, repeating: 0, count: array.byteCount) }
            for index in 0..<count {
                guard index < list.count else { throw context.indexError("list index out of range") }
                try set(context, array, index, list[index])
            }
        } else if initial.isBound {
            let tuple = TupleObject(initial)
            for index in 0..<tuple.count { try append(context, array, tuple[index]) }
        }
        return array.value
    }

    /// Stores an item at an index that was in range before.
    static func set(_ context: Context, _ array: ArrayObject, _ index: Int, _ value: Value) throws(Raised) {
        let bits = try array.kind.bits(context, value)
        guard index < array.count else { throw context.indexError("array assignment index out of range") }
        array.kind.write(bits, array.items + index &* array.itemSize)
    }

    @inline(__always) static func append(
        _ context: Context, _ array: ArrayObject, _ value: Value
    ) throws(Raised) {
        let bits = try array.kind.bits(context, value)
        let count = array.count
        try context.resize(array, to: count + 1)
        array.kind.write(bits, array.items + count &* array.itemSize)
    }

    static func append(_ context: Context, _ array: ArrayObject, iterator: Value) throws(Raised) {
        while true {
            let item = try context.next(iterator)
            if item.isUnbound { return }
            try append(context, array, item)
            try context.safepoint()
        }
    }

    /// Appends items that a bytes-like object of single bytes holds.
    static func appendBytes(_ context: Context, _ array: ArrayObject, _ value: Value) throws(Raised) {
        let size = array.itemSize
        let view = try context.byteView(value)
        guard view.count % size == 0 else {
            throw context.valueError("bytes length not a multiple of item size")
        }
        if view.count == 0 { return }
        let count = array.count
        // The memory may be the array's own; what it was lives on until the next safepoint.
        try context.resize(array, to: count + view.count / size)
        (array.items + count * size).copyMemory(from: view.base, byteCount: view.count)
    }

    static func appendText(_ context: Context, _ array: ArrayObject, _ text: StringObject) throws(Raised) {
        let count = array.count
        let added = text.count
        if added == 0 { return }
        try context.resize(array, to: count + added)
        TextKernels.copy(
            from: text.bytes, width: Int(text.width), to: array.items + count * 4, width: 4, count: added)
    }

    /// The text of an array of characters.
    static func text(_ context: Context, _ array: ArrayObject) throws(Raised) -> Value {
        let points = array.items.assumingMemoryBound(to: UInt32.self)
        for index in 0..<array.count where points[index] > 0x10_FFFF { throw context.outOfUnicode(points[index]) }
        return try context.string(units: UnsafePointer(points), count: array.count)
    }

    static func toList(_ context: Context, _ array: ArrayObject) throws(Raised) -> Value {
        let list = try context.makeList(count: array.count)
        guard let storage = list.storage else { return list.value }
        storage.items.update(repeating: .none, count: array.count)
        for index in 0..<array.count {
            try context.checkMemory()
            storage.items[index] = try array.kind.read(context, array.items + index * array.itemSize)
        }
        return list.value
    }

    private static func represent(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let array = ArrayObject(value)
        var builder = StringBuilder(context)
        try builder.append(value: value.heapType.name)
        try builder.append(text: "('\(array.kind.text)'")
        if array.count > 0 {
            try builder.append(ascii: ", ")
            let items = try array.kind.isText ? text(context, array) : toList(context, array)
            try builder.append(value: context.representation(items))
        }
        try builder.append(ascii: ")")
        return try builder.finish()
    }

    // MARK: Operators

    private static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard isArray(context, right) else {
            throw context.typeError("can only append array (not \"\(context.typeName(of: right))\") to array")
        }
        let a = ArrayObject(left)
        let b = ArrayObject(right)
        guard a.kind == b.kind, let type = context.modules.pointee.array.type else { throw badArgument(context) }
        let result = try context.makeArray(type, a.kind)
        try context.resize(result, to: a.count + b.count)
        result.items.copyMemory(from: a.items, byteCount: a.byteCount)
        (result.items + a.byteCount).copyMemory(from: b.items, byteCount: b.byteCount)
        return result.value
    }

    static func badArgument(_ context: Context) -> Raised {
        context.typeError("bad argument type for built-in operation")
    }

    static func extend(_ context: Context, _ array: ArrayObject, _ other: ArrayObject) throws(Raised) {
        guard array.kind == other.kind else {
            throw context.typeError("can only extend with array of same kind")
        }
        let count = array.count
        let added = other.count
        if added == 0 { return }
        try context.resize(array, to: count + added)
        (array.items + count * array.itemSize).copyMemory(
            from: other.items, byteCount: added * array.itemSize)
    }

    private static func times(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let array = ArrayObject(value)
        guard let type = context.modules.pointee.array.type else { return .none }
        let (count, overflow) = array.count.multipliedReportingOverflow(by: max(0, times))
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeArray(type, array.kind)
        if count == 0 { return result.value }
        try context.resize(result, to: count)
        result.items.copyMemory(from: array.items, byteCount: array.byteCount)
        TextKernels.repeatBytes(result.items, array.byteCount, count: times)
        return result.value
    }

    private static func repeatInPlace(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let array = ArrayObject(value)
        let bytes = array.byteCount
        if bytes == 0 { return value }
        let (count, overflow) = array.count.multipliedReportingOverflow(by: max(0, times))
        if overflow { throw context.raiseMemoryError() }
        try context.resize(array, to: count)
        if times > 1 { TextKernels.repeatBytes(array.items, bytes, count: times) }
        return value
    }

    // MARK: Items

    private static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        let array = ArrayObject(value)
        guard index >= 0, index < array.count else { throw context.indexError("array index out of range") }
        return try array.kind.read(context, array.items + index &* array.itemSize)
    }

    private static func assignItem(
        _ context: Context, _ value: Value, _ index: Int, _ item: Value
    ) throws(Raised) {
        let array = ArrayObject(value)
        guard index >= 0, index < array.count else {
            throw context.indexError("array assignment index out of range")
        }
        if item.isUnbound {
            return try context.replaceItems(array, index, index + 1, with: array.items, count: 0)
        }
        try set(context, array, index, item)
    }

    /// The first index of an item that is equal to a value, or -1.
    static func find(_ context: Context, _ array: ArrayObject, _ value: Value) throws(Raised) -> Int {
        var index = 0
        while index < array.count {
            let item = try array.kind.read(context, array.items + index &* array.itemSize)
            if try context.equal(item, value) { return index }
            index += 1
            try context.safepoint()
        }
        return -1
    }

    // MARK: Comparing

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard isArray(context, left), isArray(context, right) else { return .notImplemented }
        let a = ArrayObject(left)
        let b = ArrayObject(right)
        if a.count != b.count, operation == .equal || operation == .notEqual { return Value(operation == .notEqual) }
        if a.kind == b.kind, a.kind.itemSize == 1 || a.kind.isInteger, operation == .equal || operation == .notEqual {
            return Value(equalBytes(a.items, b.items, a.byteCount) == (operation == .equal))
        }
        var index = 0
        while index < a.count, index < b.count {
            let x = try a.kind.read(context, a.items + index &* a.itemSize)
            let y = try b.kind.read(context, b.items + index &* b.itemSize)
            if try !context.equal(x, y) || isNaN(x) {
                switch operation {
                case .equal: return .false
                case .notEqual: return .true
                default: return try context.compare(x, y, operation)
                }
            }
            index += 1
        }
        return Value(operation.holds(a.count, b.count))
    }

    /// Two items are never the same object, so that a NaN equals none.
    private static func isNaN(_ value: Value) -> Bool { value.isFloat && value.float.isNaN }
}
