import TaipanNumbers

/// Declarations that the parts under construction fill in; this file disappears.
extension Context {
    func largeInteger(_ number: BigInteger) throws(Raised) -> Value { throw notImplementedError("big integers") }
    func concatenateStrings(_ a: Value, _ b: Value) throws(Raised) -> Value { throw Raised() }
    func buildString(base: UnsafeMutablePointer<Value>, count: Int) throws(Raised) -> Value { throw Raised() }
    func formatValue(_ value: Value, conversion: Int, specification: Value) throws(Raised) -> Value { throw Raised() }
}
