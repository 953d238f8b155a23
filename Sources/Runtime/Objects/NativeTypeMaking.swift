// In CPython: Objects/typeobject.c (PyType_FromSpec)

extension Context {
    /// A native type that is made after the start: by a native module, when that is imported. Whoever makes it keeps it
    /// in an object that lives on, such as the module's dict.
    func makeNativeType(
        _ name: StaticString, module: StaticString, base: TypeObject? = nil, _ declare: (TypeDeclaration) -> Void
    ) throws(Raised) -> TypeObject {
        let base = base ?? types.object
        let type = allocate(TypeFields.self, types.type)
        (type.raw + 8).initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<TypeFields>.size - 8)
        type.pointer.pointee.interpreter = interpreter
        type.flags = [.ready, .immutable]
        type.name = intern(name)
        type.moduleName = intern(module)
        type.base = base
        type.bases = tuple(base.value)
        let baseOrder = TupleObject(base.mro)
        let order = try makeTuple(count: baseOrder.count + 1)
        order.items[0] = type.value
        for index in 0..<baseOrder.count { order.items[index + 1] = baseOrder[index] }
        type.mro = order.value
        type.dictionary = makeDict()
        type.version = nextVersion()
        inheritLayout(type, from: base)
        declare(TypeDeclaration(context: self, type: type))
        finishNativeType(type)
        return type
    }
}
