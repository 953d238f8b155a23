// In CPython: Objects/bytearrayobject.c

/// The type `bytearray`.
enum ByteArrayType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ByteArrayFields.self, references: \.storage, \.storage)
        type.flags(.baseType)
        type.type.exportBuffer = BufferFunction { (_, value) throws(Raised) in
            let object = ByteArrayObject(value)
            object.exports += 1
            return BufferExport(UnsafeMutableRawPointer(object.bytes), byteCount: object.count, isReadOnly: false)
        }
        type.type.releaseBuffer = UnaryFunction { (_, value) throws(Raised) in
            ByteArrayObject(value).exports -= 1
            return .none
        }
        type.documentation(
            """
            bytearray(iterable_of_ints) -> bytearray
            bytearray(string, encoding[, errors]) -> bytearray
            bytearray(bytes_or_buffer) -> a copy that can change
            bytearray(int) -> that many zeros
            bytearray() -> empty bytearray

            A sequence of bytes that can change.
            """)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            if type === context.types.bytearray { return try context.makeByteArray(count: 0).value }
            return try context.allocateInstance(ByteArrayFields.self, type).value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let object = ByteArrayObject(value)
            return try context.bytesRepresentation(
                ByteView(object.bytes, object.count), typeName: context.typeName(of: value))
        }
        type.slots.string = type.slots.representation
        type.slots.compare = CompareFunction(compare)
        type.slots.iterate = UnaryFunction(ByteArrayIteratorType.iterate)
        type.slots.sequenceLength = LengthFunction { (_, value) throws(Raised) in ByteArrayObject(value).count }
        type.slots.mappingLength = type.slots.sequenceLength
        type.slots.concatenate = BinaryFunction(concatenate)
        type.slots.inPlaceConcatenate = BinaryFunction(extendInPlace)
        type.slots.repeat = ItemFunction(times)
        type.slots.inPlaceRepeat = ItemFunction(repeatInPlace)
        type.slots.item = ItemFunction(item)
        type.slots.assignItem = AssignItemFunction(assignItem)
        type.slots.subscript = BinaryFunction(getItem)
        type.slots.assignSubscript = AssignFunction(setItem)
        type.slots.contains = ContainsFunction(BytesMethods.contains)
        type.slots.number.remainder = BinaryFunction(remainder)
        BytesMethods.declare(type)
        declareMethods(type)
    }

    private static let parameters = ParameterList(
        "bytearray", "(source=b'', encoding='', errors='')", hasEncoding: true)

    private static func initialize(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) {
        let object = ByteArrayObject(value)
        if object.count != 0 { try context.resize(object, to: 0) }
        let bound = try context.bind(arguments, to: parameters)
        let source = bound.first
        guard source.isBound else {
            if bound.second.isBound { throw context.typeError("encoding without a string argument") }
            if bound.third.isBound { throw context.typeError("errors without a string argument") }
            return
        }
        let type = context.type(of: source)
        if type.has(.stringSubclass) {
            guard bound.second.isBound else { throw context.typeError("string argument without an encoding") }
            let encoded = BytesObject(
                try context.encode(StringObject(source), encoding: bound.second, errors: bound.third))
            return try set(context, object, ByteView(encoded.bytes, encoded.count))
        }
        if bound.second.isBound { throw context.typeError("encoding without a string argument") }
        if bound.third.isBound { throw context.typeError("errors without a string argument") }
        if context.hasIndex(source) {
            do throws(Raised) {
                let count = try context.index(source, overflow: context.types.overflowError)
                guard count >= 0 else { throw context.valueError("negative count") }
                try context.resize(object, to: count)
                object.bytes.initialize(repeating: 0, count: count)
                return
            } catch {
                guard context.catches(context.types.typeError) else { throw error }
            }
        }
        if let view = try context.byteViewIfAny(context.contiguous(source)) { return try set(context, object, view) }
        guard type.slots.iterate != nil || type.slots.item != nil else {
            throw context.typeError("cannot convert '\(type.nameText)' object to bytearray")
        }
        var collector = ByteCollector(context)
        do throws(Raised) {
            try context.collectBytes(source, "byte", asksLength: false, into: &collector)
        } catch {
            // What came before the error stays.
            let raised = context.takeRaised()
            try set(context, object, collector.view)
            context.thread.pointee.raised = raised
            throw error
        }
        try set(context, object, collector.view)
    }

    private static func set(_ context: Context, _ object: ByteArrayObject, _ bytes: ByteView) throws(Raised) {
        try context.resize(object, to: bytes.count)
        UnsafeMutableRawPointer(object.bytes).copyMemory(from: bytes.base, byteCount: bytes.count)
    }

    // MARK: Operators

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard let b = try context.byteViewIfAny(right), let a = try context.byteViewIfAny(left) else {
            return .notImplemented
        }
        switch operation {
        case .equal: return Value(a.count == b.count && equalBytes(a.base, b.base, a.count))
        case .notEqual: return Value(!(a.count == b.count && equalBytes(a.base, b.base, a.count)))
        default: return Value(operation.holds(TextKernels.compareBytes(a.base, a.count, b.base, b.count), 0))
        }
    }

    private static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let b = try context.byteViewIfAny(right) else {
            throw context.typeError("can't concat \(context.typeName(of: right)) to \(context.typeName(of: left))")
        }
        let a = ByteArrayObject(left)
        let (count, overflow) = a.count.addingReportingOverflow(b.count)
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeByteArray(count: count)
        UnsafeMutableRawPointer(result.bytes).copyMemory(from: a.bytes, byteCount: a.count)
        UnsafeMutableRawPointer(result.bytes + a.count).copyMemory(from: b.base, byteCount: b.count)
        return result.value
    }

    /// Appends bytes, which may be the object's own.
    static func append(_ context: Context, _ object: ByteArrayObject, _ bytes: ByteView) throws(Raised) {
        if bytes.count == 0 { return }
        let count = object.count
        let (total, overflow) = count.addingReportingOverflow(bytes.count)
        if overflow { throw context.raiseMemoryError() }
        try context.resize(object, to: total)
        // The old memory, if there is a new one, is still there: nothing is collected before the next safepoint.
        UnsafeMutableRawPointer(object.bytes + count).copyMemory(from: bytes.base, byteCount: bytes.count)
    }

    private static func extendInPlace(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard let bytes = try context.byteViewIfAny(right) else {
            throw context.typeError("can't concat \(context.typeName(of: right)) to \(context.typeName(of: left))")
        }
        // CPython holds its own memory meanwhile and so refuses.
        if left === right, bytes.count > 0 {
            throw context.raise(
                context.types.bufferError, "Existing exports of data: object cannot be re-sized")
        }
        try append(context, ByteArrayObject(left), bytes)
        return left
    }

    private static func times(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let object = ByteArrayObject(value)
        let times = max(0, times)
        let (count, overflow) = object.count.multipliedReportingOverflow(by: times)
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeByteArray(count: count)
        if count > 0 {
            let target = UnsafeMutableRawPointer(result.bytes)
            target.copyMemory(from: object.bytes, byteCount: object.count)
            TextKernels.repeatBytes(target, object.count, count: times)
        }
        return result.value
    }

    private static func repeatInPlace(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let object = ByteArrayObject(value)
        let old = object.count
        let times = max(0, times)
        let (count, overflow) = old.multipliedReportingOverflow(by: times)
        if overflow { throw context.raiseMemoryError() }
        try context.resize(object, to: count)
        if times > 1, old > 0 { TextKernels.repeatBytes(UnsafeMutableRawPointer(object.bytes), old, count: times) }
        return value
    }

    private static func remainder(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.type(of: left).isSubtype(of: context.types.bytearray) else { return .notImplemented }
        let object = ByteArrayObject(left)
        let format = BytesObject(try context.makeBytes(object.bytes, count: object.count))
        let text = try context.percentFormat(bytes: format.bytes, count: format.count, right)
        let result = try context.makeByteArray(count: text.count)
        UnsafeMutableRawPointer(result.bytes).copyMemory(from: text.bytes, byteCount: text.count)
        return result.value
    }

    // MARK: Items

    private static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        let object = ByteArrayObject(value)
        guard index >= 0, index < object.count else { throw context.indexError("bytearray index out of range") }
        return Value(smallInteger: Int(object.bytes[index]))
    }

    private static func getItem(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let object = ByteArrayObject(value)
        if key.isExactly(context.types.slice) {
            let bounds = try context.textSliceBounds(SliceObject(key))
            let part = context.clippedTextSlice(bounds, length: object.count)
            let result = try context.makeByteArray(count: max(0, part.count))
            if part.step == 1 {
                copySmall(from: object.bytes + part.start, to: UnsafeMutableRawPointer(result.bytes), part.count)
            } else {
                TextKernels.gather(object.bytes, part, into: result.bytes)
            }
            return result.value
        }
        return try item(context, value, index(context, object, key))
    }

    private static func index(
        _ context: Context, _ object: ByteArrayObject, _ key: Value
    ) throws(Raised) -> Int {
        guard context.hasIndex(key) else {
            throw context.typeError("bytearray indices must be integers or slices, not \(context.typeName(of: key))")
        }
        let index = key.isSmallInteger ? key.smallInteger : try context.index(key, overflow: context.types.indexError)
        return index < 0 ? index + object.count : index
    }

    private static func assignItem(
        _ context: Context, _ value: Value, _ index: Int, _ item: Value
    ) throws(Raised) {
        let object = ByteArrayObject(value)
        guard index >= 0, index < object.count else { throw context.indexError("bytearray index out of range") }
        guard item.isBound else {
            return try context.replaceBytes(object, index, index + 1, with: ByteView(object.bytes, 0))
        }
        let byte = try context.byteValue(item)
        guard index < object.count else { throw context.indexError("bytearray index out of range") }
        object.bytes[index] = byte
    }

    private static func setItem(
        _ context: Context, _ value: Value, _ key: Value, _ item: Value
    ) throws(Raised) {
        let object = ByteArrayObject(value)
        if !key.isExactly(context.types.slice) {
            return try assignItem(context, value, index(context, object, key), item)
        }
        let bounds = try context.textSliceBounds(SliceObject(key))
        var source = item
        if source.isBound {
            if source === value {
                source = try context.makeBytes(object.bytes, count: object.count)
            } else if !context.type(of: source).isSubtype(of: context.types.bytearray) {
                let type = context.type(of: source)
                guard !context.isNumber(source), !type.has(.stringSubclass)
                else {
                    throw context.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
                }
                let copy = try context.makeByteArray(count: 0)
                try call(context, copy.value, source)
                source = copy.value
            }
        }
        let part = context.clippedTextSlice(bounds, length: object.count)
        let new = source.isBound ? try context.byteView(source) : ByteView(object.bytes, 0)
        if part.step == 1 {
            return try context.replaceBytes(object, part.start, max(part.start, part.stop), with: new)
        }
        if new.count == 0 { return try deleteExtended(context, object, part) }
        guard new.count == part.count else {
            throw context.valueError(
                "attempt to assign bytes of size \(new.count) to extended slice of size \(part.count)")
        }
        var index = part.start
        for position in 0..<part.count {
            object.bytes[index] = new[position]
            index &+= part.step
        }
    }

    /// Fills a new bytearray as its constructor does.
    private static func call(_ context: Context, _ object: Value, _ source: Value) throws(Raised) {
        let base = try context.reserveStack(1)
        defer { context.thread.pointee.stackTop = base }
        base[0] = source
        try initialize(context, object, Arguments(base: base, count: 1))
    }

    private static func deleteExtended(
        _ context: Context, _ object: ByteArrayObject, _ part: TextSlice
    ) throws(Raised) {
        if part.count <= 0 { return }
        try context.requireResizable(object)
        var first = part.start
        var step = part.step
        if step < 0 {
            first += (part.count - 1) * step
            step = 0 &- step
        }
        let bytes = object.bytes
        var target = first
        for index in 0..<part.count {
            let start = first &+ index &* step &+ 1
            let end = index == part.count - 1 ? object.count : start &+ step &- 1
            UnsafeMutableRawPointer(bytes + target).copyMemory(from: bytes + start, byteCount: end - start)
            target += end - start
        }
        try context.resize(object, to: object.count - part.count)
    }
}
