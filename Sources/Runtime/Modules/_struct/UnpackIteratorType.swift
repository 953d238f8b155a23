// In CPython: Modules/_struct.c (unpackiter_type)

/// Goes through the records of a buffer, which is held meanwhile.
struct UnpackIteratorFields: BitwiseCopyable {
    var header: Header
    var structure: StructObject
    /// The buffer; unbound when there are no more records.
    var buffer: Value
    var offset: Int
}
typealias UnpackIteratorObject = Reference<UnpackIteratorFields>

/// The type `unpack_iterator`.
enum UnpackIteratorType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(UnpackIteratorFields.self, references: \.structure, \.buffer)
        type.flags([.hasGC, .releasesBuffer])
        type.slots.new = nil
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.iterate = UnaryFunction { (_, iterator) throws(Raised) in iterator }
        type.slots.next = UnaryFunction(next)
        type.slots.finalize = UnaryFunction { (context, value) throws(Raised) in
            release(context, UnpackIteratorObject(value))
            return .none
        }
        type.method("__length_hint__", "!($self, /)", "How many records are left.") {
            (context, arguments) throws(Raised) in
            let iterator = UnpackIteratorObject(arguments[0])
            guard iterator.buffer.isBound, let view = try context.byteViewIfAny(iterator.buffer) else {
                return Value(smallInteger: 0)
            }
            return context.integer((view.count - iterator.offset) / max(iterator.structure.size, 1))
        }
    }

    static func make(_ context: Context, _ object: StructObject, _ buffer: Value) throws(Raised) -> Value {
        if object.size == 0 {
            throw StructPacking.error(context, "cannot iteratively unpack with a struct of length 0")
        }
        guard let export = try context.exportBuffer(buffer) else {
            throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: buffer))'")
        }
        guard object.size > 0, export.byteCount % object.size == 0 else {
            context.releaseBuffer(buffer)
            throw StructPacking.error(
                context, "iterative unpacking requires a buffer of a multiple of \(object.size) bytes")
        }
        guard let type = context.modules.pointee.structs.iteratorType else { return .none }
        let iterator = context.allocate(UnpackIteratorFields.self, type)
        iterator.pointer.pointee.structure = object
        iterator.pointer.pointee.buffer = buffer
        iterator.offset = 0
        if !buffer.isExactly(context.types.bytes) { context.registerFinalizable(iterator.value) }
        return iterator.value
    }

    private static func release(_ context: Context, _ iterator: UnpackIteratorObject) {
        guard iterator.buffer.isBound else { return }
        context.releaseBuffer(iterator.buffer)
        iterator.buffer = .unbound
    }

    private static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = UnpackIteratorObject(value)
        guard iterator.buffer.isBound else { return .unbound }
        let view = try context.byteView(iterator.buffer)
        let size = iterator.structure.size
        // `__init__` of the Struct may have been called again meanwhile.
        guard size > 0, view.count - iterator.offset >= size else {
            release(context, iterator)
            return .unbound
        }
        let record = try StructType.values(context, iterator.structure, view.base + iterator.offset)
        iterator.offset += size
        return record
    }
}
