/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func initializeNativeFields(ofException exception: ExceptionObject, _ arguments: Value) {}
    func makeBuiltinModules() {}
}
