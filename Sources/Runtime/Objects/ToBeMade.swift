/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func finishNativeType(_ type: TypeObject) {}
    func genericGetAttribute(_ object: Value, _ name: Value, raising: Bool) throws(Raised) -> Value { .unbound }
    func makeStaticMethod(_ function: Value) -> Value { function }
    func makeBuiltinModules() {}
}
