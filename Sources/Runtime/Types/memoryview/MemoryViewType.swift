// In CPython: Objects/memoryobject.c

/// The type `memoryview`.
enum MemoryViewType {
    private static let parameters = ParameterList("memoryview", "(object)")

    static func declare(_ type: TypeDeclaration) {
        type.layout(MemoryViewFields.self, references: \.object, \.innerShape)
        type.flags([.hasGC, .weaklyReferencable, .releasesBuffer])
        type.signature("(object)")
        type.documentation("The memory of an object that shows it, without a copy.")
        type.type.exportBuffer = BufferFunction(export)
        type.type.releaseBuffer = UnaryFunction { (_, value) throws(Raised) in
            MemoryViewObject(value).exports -= 1
            return .none
        }
        type.slots.new = NewFunction { (context, _, arguments) throws(Raised) in
            let bound = try context.bind(arguments, to: parameters)
            return try context.makeMemoryView(bound.first).value
        }
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let kind = MemoryViewObject(value).isReleased ? "released memory" : "memory"
            return context.string("<\(kind) at \(context.addressText(value))>")
        }
        type.slots.finalize = UnaryFunction { (context, value) throws(Raised) in
            let view = MemoryViewObject(value)
            view.exports = 0
            try context.release(view)
            return .none
        }
        type.slots.hash = LengthFunction(hash)
        type.slots.compare = CompareFunction(compare)
        type.slots.sequenceLength = LengthFunction(length)
        type.slots.mappingLength = type.slots.sequenceLength
        type.slots.item = ItemFunction { (context, value, index) throws(Raised) in
            let view = MemoryViewObject(value)
            try context.requireNotReleased(view)
            return try item(context, view, index)
        }
        type.slots.subscript = BinaryFunction(getItem)
        type.slots.assignSubscript = AssignFunction(setItem)
        declareMethods(type)
        declareAttributes(type)
    }

    private static func export(_ context: Context, _ value: Value) throws(Raised) -> BufferExport {
        let view = MemoryViewObject(value)
        try context.requireNotReleased(view)
        guard view.isContiguous else {
            throw context.raise(
                context.types.bufferError, "memoryview: underlying buffer is not C-contiguous")
        }
        view.exports += 1
        var export = BufferExport(view.address, byteCount: view.byteCount, isReadOnly: view.isReadOnly)
        export.itemSize = view.itemSize
        export.format = view.format
        return export
    }

    private static func length(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let view = MemoryViewObject(value)
        try context.requireNotReleased(view)
        return view.dimensions == 0 ? 1 : view.length
    }

    private static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let view = MemoryViewObject(value)
        if view.cachedHash != 0 { return view.cachedHash }
        try context.requireNotReleased(view)
        guard view.isReadOnly else { throw context.valueError("cannot hash writable memoryview object") }
        guard ItemFormat.isByte(view.format) else {
            throw context.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        }
        _ = try context.hash(view.object)
        view.cachedHash = BytesObject(try context.bytes(of: view)).hash
        return view.cachedHash
    }

    // MARK: Comparing

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual else { return .notImplemented }
        let view = MemoryViewObject(left)
        let wantsEqual = operation == .equal
        if view.isReleased { return Value((left === right) == wantsEqual) }
        let other: MemoryViewObject
        if right.isExactly(context.types.memoryview) {
            other = MemoryViewObject(right)
            if other.isReleased { return Value((left === right) == wantsEqual) }
        } else {
            guard context.hasBuffer(right) else { return .notImplemented }
            other = try context.makeMemoryView(right)
            defer { try? context.release(other) }
            return Value(try areEqual(context, view, other) == wantsEqual)
        }
        return Value(try areEqual(context, view, other) == wantsEqual)
    }

    private static func areEqual(
        _ context: Context, _ a: MemoryViewObject, _ b: MemoryViewObject
    ) throws(Raised) -> Bool {
        guard a.dimensions == b.dimensions else { return false }
        for dimension in 0..<a.dimensions where a.shape(dimension) != b.shape(dimension) { return false }
        let isFloat = a.format == UInt8(ascii: "f") || a.format == UInt8(ascii: "d")
        let rows = a.dimensions == 0 ? 1 : a.length
        let sameFormat = a.format == b.format && !isFloat && a.format != UInt8(ascii: "?")
        for row in 0..<rows {
            let left = a.address + row * a.stride
            let right = b.address + row * b.stride
            if sameFormat {
                if !equalBytes(left, right, a.dimensions == 0 ? a.itemSize : a.rowBytes) { return false }
                continue
            }
            let items = a.dimensions == 0 ? 1 : a.rowBytes / a.itemSize
            for index in 0..<items {
                let x = try ItemFormat.read(context, left + index * a.itemSize, a.format)
                let y = try ItemFormat.read(context, right + index * b.itemSize, b.format)
                if !(try context.isTrue(context.compare(x, y, .equal))) { return false }
            }
        }
        return true
    }

    // MARK: Items

    private static func item(_ context: Context, _ view: MemoryViewObject, _ index: Int) throws(Raised) -> Value {
        guard view.dimensions == 1 else {
            if view.dimensions == 0 { throw context.typeError("invalid indexing of 0-dim memory") }
            throw context.notImplementedError("multi-dimensional sub-views are not implemented")
        }
        return try ItemFormat.read(context, address(context, view, index, 0, view.address), view.format)
    }

    /// Where an index of a dimension leads from an address.
    private static func address(
        _ context: Context, _ view: MemoryViewObject, _ index: Int, _ dimension: Int, _ base: UnsafeMutableRawPointer
    ) throws(Raised) -> UnsafeMutableRawPointer {
        let count = view.shape(dimension)
        let position = index < 0 ? index + count : index
        guard position >= 0, position < count else {
            throw context.indexError("index out of bounds on dimension \(dimension + 1)")
        }
        return base + position * view.stride(dimension)
    }

    /// The indices of a tuple, if all are indices; nil if not.
    private static func isIndexTuple(_ context: Context, _ key: Value) -> Bool {
        guard context.type(of: key).has(.tupleSubclass) else { return false }
        let tuple = TupleObject(key)
        for index in 0..<tuple.count where !context.hasIndex(tuple[index]) { return false }
        return true
    }

    private static func isSliceTuple(_ context: Context, _ key: Value) -> Bool {
        guard context.type(of: key).has(.tupleSubclass) else { return false }
        let tuple = TupleObject(key)
        for index in 0..<tuple.count where !tuple[index].isExactly(context.types.slice) { return false }
        return tuple.count > 0
    }

    private static func address(
        _ context: Context, _ view: MemoryViewObject, tuple: TupleObject
    ) throws(Raised) -> UnsafeMutableRawPointer {
        if tuple.count < view.dimensions { throw context.notImplementedError("sub-views are not implemented") }
        if tuple.count > view.dimensions {
            throw context.typeError(
                "cannot index \(view.dimensions)-dimension view with \(tuple.count)-element tuple")
        }
        var result = view.address
        for dimension in 0..<tuple.count {
            let index = try context.index(tuple[dimension], overflow: context.types.indexError)
            try context.requireNotReleased(view)
            result = try address(context, view, index, dimension, result)
        }
        return result
    }

    private static func isEmptyTuple(_ context: Context, _ key: Value) -> Bool {
        context.type(of: key).has(.tupleSubclass) && TupleObject(key).count == 0
    }

    private static func getItem(_ context: Context, _ value: Value, _ key: Value) throws(Raised) -> Value {
        let view = MemoryViewObject(value)
        try context.requireNotReleased(view)
        if view.dimensions == 0 {
            if isEmptyTuple(context, key) { return try ItemFormat.read(context, view.address, view.format) }
            if key === .ellipsis { return value }
            throw context.typeError("invalid indexing of 0-dim memory")
        }
        if context.hasIndex(key) {
            let index = try context.index(key, overflow: context.types.indexError)
            try context.requireNotReleased(view)
            return try item(context, view, index)
        }
        if key.isExactly(context.types.slice) {
            let bounds = try context.textSliceBounds(SliceObject(key))
            try context.requireNotReleased(view)
            return try slice(context, view, bounds).value
        }
        if isIndexTuple(context, key) {
            let place = try address(context, view, tuple: TupleObject(key))
            return try ItemFormat.read(context, place, view.format)
        }
        if isSliceTuple(context, key) {
            throw context.notImplementedError("multi-dimensional slicing is not implemented")
        }
        throw context.typeError("memoryview: invalid slice key")
    }

    private static func slice(
        _ context: Context, _ view: MemoryViewObject, _ bounds: (start: Int, stop: Int, step: Int)
    ) throws(Raised) -> MemoryViewObject {
        let part = context.clippedTextSlice(bounds, length: view.length)
        let result = try context.copyView(view)
        result.address = view.address + part.start * view.stride
        result.length = part.count
        result.stride = view.stride &* part.step
        return result
    }

    private static func setItem(
        _ context: Context, _ value: Value, _ key: Value, _ item: Value
    ) throws(Raised) {
        let view = MemoryViewObject(value)
        try context.requireNotReleased(view)
        if view.isReadOnly { throw context.typeError("cannot modify read-only memory") }
        if item.isUnbound { throw context.typeError("cannot delete memory") }
        if view.dimensions == 0 {
            guard key === .ellipsis || isEmptyTuple(context, key) else {
                throw context.typeError("invalid indexing of 0-dim memory")
            }
            return try write(context, view, view.address, item)
        }
        if context.hasIndex(key) {
            let index = try context.index(key, overflow: context.types.indexError)
            try context.requireNotReleased(view)
            guard view.dimensions == 1 else { throw context.notImplementedError("sub-views are not implemented") }
            return try write(context, view, address(context, view, index, 0, view.address), item)
        }
        if key.isExactly(context.types.slice), view.dimensions == 1 {
            return try assignSlice(context, view, key, item)
        }
        if isIndexTuple(context, key) {
            return try write(context, view, address(context, view, tuple: TupleObject(key)), item)
        }
        if key.isExactly(context.types.slice) || isSliceTuple(context, key) {
            throw context.notImplementedError(
                "memoryview slice assignments are currently restricted to ndim = 1")
        }
        throw context.typeError("memoryview: invalid slice key")
    }

    /// Writes an item. Its conversion may run Python code, so it goes to memory of its own first.
    private static func write(
        _ context: Context, _ view: MemoryViewObject, _ place: UnsafeMutableRawPointer, _ item: Value
    ) throws(Raised) {
        var converted = UInt64(0)
        let size = view.itemSize
        let format = view.format
        try withUnsafeMutableBytes(of: &converted) { (bytes) throws(Raised) in
            try ItemFormat.write(context, bytes.baseAddress.unsafelyUnwrapped, format, item)
        }
        try context.requireNotReleased(view)
        withUnsafeBytes(of: converted) {
            place.copyMemory(from: $0.baseAddress.unsafelyUnwrapped, byteCount: size)
        }
    }

    private static func assignSlice(
        _ context: Context, _ view: MemoryViewObject, _ key: Value, _ item: Value
    ) throws(Raised) {
        guard context.hasBuffer(item) else {
            throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: item))'")
        }
        let bounds = try context.textSliceBounds(SliceObject(key))
        let source = try context.makeMemoryView(item)
        defer { try? context.release(source) }
        try context.requireNotReleased(view)
        let target = try slice(context, view, bounds)
        defer { try? context.release(target) }
        guard source.format == target.format, source.itemSize == target.itemSize, source.dimensions == 1,
            source.length == target.length
        else {
            throw context.valueError("memoryview assignment: lvalue and rvalue have different structures")
        }
        let size = target.itemSize
        if source.isContiguous, target.isContiguous {
            return target.address.copyMemory(from: source.address, byteCount: target.byteCount)
        }
        // Source and target may overlap in any order.
        let copy = try context.makeByteStorage(capacity: source.byteCount)
        context.copyItems(of: source, to: UnsafeMutableRawPointer(copy.bytes))
        for index in 0..<target.length {
            (target.address + index * target.stride).copyMemory(from: copy.bytes + index * size, byteCount: size)
        }
    }
}
