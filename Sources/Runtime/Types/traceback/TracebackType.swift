// In CPython: Python/traceback.c (PyTraceBack_Type)

/// The type `traceback`.
enum TracebackType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TracebackFields.self, references: \.next, \.frame)
        type.flags(.hasGC)
        type.documentation("TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nMakes a traceback.")
        type.slots.new = NewFunction(new)
        type.attribute("tb_next", "", get: { (_, traceback) in TracebackObject(traceback).next.orNone }, set: setNext)
        type.member("tb_frame", "", get: { (_, traceback) in TracebackObject(traceback).frame.value })
        type.member(
            "tb_lasti", "", get: { (context, traceback) in context.integer(TracebackObject(traceback).lastInstruction) }
        )
        type.member("tb_lineno", "", get: { (context, traceback) in context.integer(TracebackObject(traceback).line) })
        type.method("__dir__", "!($self, /)", "The names of the attributes.") { (context, _) throws(Raised) in
            let names = context.tuple([
                context.intern("tb_frame"), context.intern("tb_next"), context.intern("tb_lasti"),
                context.intern("tb_lineno"),
            ])
            return try context.makeList(from: names).value
        }
    }

    private static let parameters = ParameterList(
        "TracebackType", "(tb_next, tb_frame, tb_lasti, tb_lineno)")

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        guard bound.second.isExactly(context.types.frame) else {
            throw context.typeError(
                "TracebackType() argument 'tb_frame' must be frame, not \(context.typeName(of: bound.second))")
        }
        let lastInstruction = try context.int32Argument(bound.third)
        let line = try context.int32Argument(bound.fourth)
        guard bound.first.isNone || bound.first.isExactly(context.types.traceback) else {
            throw context.typeError("expected traceback object or None, got '\(context.typeName(of: bound.first))'")
        }
        let traceback = context.allocate(TracebackFields.self, type)
        traceback.pointer.pointee.next = bound.first.isNone ? .unbound : bound.first
        traceback.pointer.pointee.frame = FrameObject(bound.second)
        traceback.lastInstruction = Int(lastInstruction)
        traceback.line = Int(line)
        return traceback.value
    }

    private static func setNext(_ context: Context, _ value: Value, _: Value, _ next: Value) throws(Raised) {
        if next.isUnbound { throw context.typeError("can't delete tb_next attribute") }
        if next.isNone {
            TracebackObject(value).next = .unbound
            return
        }
        guard next.isExactly(context.types.traceback) else {
            throw context.typeError("expected traceback object, got '\(context.typeName(of: next))'")
        }
        var level = next
        while level.isBound {
            if level === value { throw context.valueError("traceback loop detected") }
            level = TracebackObject(level).next
        }
        TracebackObject(value).next = next
    }
}
