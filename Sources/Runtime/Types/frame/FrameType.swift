// In CPython: Objects/frameobject.c (PyFrame_Type)

/// The type `frame`.
enum FrameType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(FrameObjectFields.self, references: \.back, \.generator)
        type.flags(.hasGC)
        type.slots.new = nil
        type.slots.representation = UnaryFunction(representation)
        type.member("f_back", "", get: { (context, frame) in context.caller(of: FrameObject(frame)) })
        type.member("f_code", "", get: { (_, frame) in FrameObject(frame).code.value })
        type.member("f_builtins", "", get: { (_, frame) in FrameObject(frame).builtins.value })
        type.member(
            "f_globals", "",
            get: { (context, frame) throws(Raised) in
                try context.completeModuleNames()
                return FrameObject(frame).globals.value
            })
        type.member(
            "f_lasti", "", get: { (context, frame) in context.integer(context.lastInstruction(of: FrameObject(frame))) }
        )
        type.member(
            "f_trace_lines", "", get: { (_, frame) in Value(FrameObject(frame).traceLines) },
            set: { (context, frame, _, value) throws(Raised) in
                FrameObject(frame).traceLines = try context.boolMember(value)
            })
        type.member(
            "f_trace_opcodes", "", get: { (_, frame) in Value(FrameObject(frame).traceOpcodes) },
            set: { (context, frame, _, value) throws(Raised) in
                FrameObject(frame).traceOpcodes = try context.boolMember(value)
            })
        type.attribute(
            "f_locals", "",
            get: { (context, frame) throws(Raised) in try context.localsDictionary(of: FrameObject(frame)) })
        type.attribute(
            "f_lineno", "", get: { (context, frame) in context.integer(context.lineNumber(of: FrameObject(frame))) },
            set: setLine)
        type.attribute("f_trace", "", get: { (_, frame) in FrameObject(frame).traceFunction.orNone }, set: setTrace)
        type.method("clear", "!($self, /)", "Drops the variables of a frame that does not run.", clear)
        type.method("__sizeof__", "!($self, /)", "Bytes of memory of the frame.") { (context, arguments) in
            let frame = FrameObject(arguments[0])
            let executable = context.executable(of: frame.code)
            return context.integer(MemoryLayout<FrameObjectFields>.size + executable.pointee.frameSize * 8)
        }
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let frame = FrameObject(value)
        let file = StringObject(try context.representation(frame.code.fileName)).text
        return context.string(
            "<frame at \(context.addressText(value)), file \(file), line \(context.lineNumber(of: frame)), "
                + "code \(StringObject(frame.code.name).text)>")
    }

    private static func setTrace(_ context: Context, _ value: Value, _: Value, _ function: Value) throws(Raised) {
        let frame = FrameObject(value)
        frame.line = context.lineNumber(of: frame)
        frame.traceFunction = function.isGiven ? function : .unbound
        context.traceFunctionChanged(frame)
    }

    private static func setLine(_ context: Context, _ value: Value, _: Value, _ line: Value) throws(Raised) {
        try context.jump(FrameObject(value), toLine: line)
    }

    private static func clear(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let frame = FrameObject(arguments[0])
        guard frame.record == nil else { throw context.runtimeError("cannot clear an executing frame") }
        if !frame.isFinished, let generator = frame.generator {
            guard generator.canResume else { throw context.runtimeError("cannot clear an executing frame") }
            let last = context.lastInstruction(of: frame)
            context.finalizeGenerator(generator)
            if !frame.isFinished, generator.canResume {
                let refusedToEnd = generator.blockDepth > 0 || context.delegate(of: generator).isBound
                frame.lastInstruction = last
                frame.isFinished = true
                frame.generator = nil
                generator.pc = nil
                generator.used = 0
                if !refusedToEnd { generator.frameObject = nil }
            }
        }
        frame.traceFunction = .unbound
        let count = context.executable(of: frame.code).pointee.localsplusCount
        frame.savedLocals = try context.makeValueArray(capacity: count)
        return .none
    }
}
