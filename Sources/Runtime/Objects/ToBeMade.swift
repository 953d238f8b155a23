import TaipanNumbers

/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func registerFinalizable(_ object: Value) {}
    func concatenateStrings(_ a: Value, _ b: Value) throws(Raised) -> Value { throw Raised() }
    func buildString(base: UnsafeMutablePointer<Value>, count: Int) throws(Raised) -> Value { throw Raised() }
    func formatValue(_ value: Value, conversion: Int, specification: Value) throws(Raised) -> Value { throw Raised() }
    func makeSlice(_ start: Value, _ stop: Value, _ step: Value) -> Value { .none }
    func buildSet(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value { throw Raised() }
    func setAdd(_ set: Value, _ value: Value) throws(Raised) {}
    func makeFrozenSet(_ tuple: TupleObject) throws(Raised) -> Value { throw Raised() }
    func importName(_ name: Value, globals: Value, locals: Value, fromList: Value, level: Value) throws(Raised) -> Value { throw Raised() }
    func importFrom(_ module: Value, _ name: Value) throws(Raised) -> Value { throw Raised() }
    func importStar(_ module: Value, intoLocals: Value) throws(Raised) {}
    func largeInteger(_ number: BigInteger) throws(Raised) -> Value { throw Raised() }
    func makeBuiltinModules() {}
}
