// In CPython: Python/traceback.c

/// The type `traceback`: the frames that an exception went through.
enum TracebackType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TracebackFields.self, references: \.next, \.frame)
        type.documentation("TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nA level of a traceback.")
        type.flags(.hasGC)
        type.slots.new = NewFunction(new)
        type.method("__dir__", "!($self, /)", "The names of the attributes.") { (context, _) throws(Raised) in
            let list = try context.makeList()
            for name in ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"] as [StaticString] {
                try context.append(list, context.intern(name))
            }
            return list.value
        }
        type.member("tb_frame", "", get: { _, level in TracebackObject(level).frame.value })
        type.member("tb_lasti", "", get: { context, level in context.integer(TracebackObject(level).lastInstruction) })
        type.member("tb_lineno", "", get: { context, level in context.integer(TracebackObject(level).line) })
        type.attribute("tb_next", "", get: { _, level in TracebackObject(level).next.orNone }, set: setNext)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let base = try context.bindKeywords(
            arguments, "TracebackType", ["tb_next", "tb_frame", "tb_lasti", "tb_lineno"], required: 4)
        guard base[1].isExactly(context.types.frame) else {
            throw context.typeError(
                "TracebackType() argument 'tb_frame' must be frame, not \(context.argumentTypeName(base[1]))")
        }
        let lastInstruction = try BuiltinsModule.cInteger(context, base[2])
        let line = try BuiltinsModule.cInteger(context, base[3])
        guard base[0].isNone || base[0].isExactly(context.types.traceback) else {
            throw context.typeError("expected traceback object or None, got '\(context.typeName(of: base[0]))'")
        }
        let level = context.allocate(TracebackFields.self, context.types.traceback)
        level.pointer.pointee.next = base[0].noneAsUnbound
        level.pointer.pointee.frame = FrameObject(base[1])
        level.lastInstruction = lastInstruction
        level.line = line
        return level.value
    }

    static func setNext(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw context.typeError("can't delete tb_next attribute") }
        guard value.isNone || value.isExactly(context.types.traceback) else {
            throw context.typeError("expected traceback object, got '\(context.typeName(of: value))'")
        }
        // The levels must not become a ring.
        var level = value.noneAsUnbound
        while level.isBound {
            if level === object { throw context.valueError("traceback loop detected") }
            level = TracebackObject(level).next
        }
        TracebackObject(object).next = value.noneAsUnbound
    }
}
