// In CPython: Objects/genobject.c (PyCoro_Type)

/// The type `coroutine`.
enum CoroutineType {
    static func declare(_ type: TypeDeclaration) {
        GeneratorKind.declare(type)
        type.slots.await = UnaryFunction(makeWrapper)
        type.method("send", "!($self, value, /)", "Resumes the coroutine with a value.", GeneratorKind.send)
        type.method(
            "throw", "!($self, type, value=None, traceback=None, /)", "Raises an exception inside the coroutine.",
            GeneratorKind.throw)
        type.method(
            "close", "!($self, /)", "Raises GeneratorExit inside the coroutine, to end it.", GeneratorKind.close)
        type.attribute("cr_await", "What the coroutine awaits, or None.", get: GeneratorKind.delegate)
        type.member("cr_frame", "", get: GeneratorKind.frame)
        type.member("cr_running", "", get: GeneratorKind.isRunning)
        type.member("cr_code", "", get: GeneratorKind.code)
        type.member("cr_origin", "", get: { (_, coroutine) in GeneratorObject(coroutine).origin.orNone })
    }

    private static func makeWrapper(_ context: Context, _ coroutine: Value) throws(Raised) -> Value {
        let wrapper = context.allocate(CellFields.self, context.types.coroutineWrapper)
        wrapper.pointer.pointee.content = coroutine
        return wrapper.value
    }
}
