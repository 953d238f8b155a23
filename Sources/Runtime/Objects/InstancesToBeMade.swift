/// What the type machinery provides; this file disappears with it.
extension Context {
    func allocateInstance<Fields>(
        _: Fields.Type, _ type: TypeObject, itemBytes: Int = 0
    ) throws(Raised) -> Reference<Fields> {
        let size = type.basicSize + itemBytes
        let object = try allocate(Fields.self, type, size: size + 32)
        (object.raw + 8).initializeMemory(as: UInt8.self, repeating: 0, count: size + 24)
        return object
    }
}
