/// `__format__` belongs to the format mini-language, which is made with str; this file disappears with it.
enum Formatting {
    static func integer(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        throw context.notImplementedError("format specifications are not made yet")
    }

    static func float(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        throw context.notImplementedError("format specifications are not made yet")
    }

    static func complex(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        throw context.notImplementedError("format specifications are not made yet")
    }
}
