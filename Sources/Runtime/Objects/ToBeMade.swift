/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func finishNativeType(_ type: TypeObject) {}
    func genericGetAttribute(_ object: Value, _ name: Value, raising: Bool) throws(Raised) -> Value { .unbound }
    func makeStaticMethod(_ function: Value) -> Value { function }
    func makeBuiltinModules() {}
}

extension Context {
    /// (Of the type machinery.) Memory for an instance of a class that may derive from a native type.
    func allocateInstance<Fields>(
        _: Fields.Type, _ type: TypeObject, itemBytes: Int = 0
    ) throws(Raised) -> Reference<Fields> {
        let size = max(type.basicSize, MemoryLayout<Fields>.size) + itemBytes
        let object = try allocate(Fields.self, type, size: size)
        (object.raw + 8).initializeMemory(as: UInt8.self, repeating: 0, count: size - 8)
        return object
    }
}
