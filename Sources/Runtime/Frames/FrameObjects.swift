// In CPython: Objects/frameobject.c

/// Frames that a program can hold, made from the records of the running ones.
extension Context {
    /// The heap object of a running frame; made once.
    func frameObject(of frame: UnsafeMutablePointer<FrameRecord>) -> FrameObject {
        if let object = frame.pointee.object { return object }
        frame.pointee.needsSlowReturn = true
        if let generator = frame.pointee.generator, let object = generator.frameObject {
            frame.pointee.object = object
            return object
        }
        let object = makeFrameObject(
            code: frame.pointee.code, globals: frame.pointee.globals, builtins: frame.pointee.builtins,
            locals: frame.pointee.locals)
        object.record = frame
        object.pointer.pointee.generator = frame.pointee.generator
        frame.pointee.object = object
        if let generator = frame.pointee.generator { generator.frameObject = object }
        return object
    }

    /// The frame object of a generator; nil when it has finished.
    func frameObject(of generator: GeneratorObject) -> FrameObject? {
        // (Only one that was cleared while its generator refused to end is still there without a place to go on.)
        guard generator.pc != nil else { return generator.frameObject }
        if let object = generator.frameObject { return object }
        if generator.isRunning {
            var next: UnsafeMutablePointer<ThreadState>? = interpreter.pointee.mainThread
            while let thread = next {
                var frame = thread.pointee.innermostGenerator
                while let current = frame {
                    if current.pointee.generator?.pointer == generator.pointer { return frameObject(of: current) }
                    frame = current.pointee.outerGenerator
                }
                next = thread.pointee.next
            }
        }
        let object = makeFrameObject(
            code: generator.code, globals: generator.globals, builtins: generator.builtins, locals: .unbound)
        object.pointer.pointee.generator = generator
        generator.frameObject = object
        return object
    }

    private func makeFrameObject(
        code: CodeObject, globals: DictObject, builtins: DictObject, locals: Value
    ) -> FrameObject {
        let object = allocate(FrameObjectFields.self, types.frame)
        object.pointer.initialize(
            to: FrameObjectFields(
                header: object.header, back: .unbound, code: code, globals: globals, builtins: builtins,
                locals: locals, traceFunction: .unbound, savedLocals: nil, generator: nil, record: nil,
                lastInstruction: -1, line: Int(code.firstLine), lineStart: 0, lineEnd: -1,
                previousInstruction: -1, jumpPermission: .none, traceLines: true, traceOpcodes: false, isFinished: false
            ))
        return object
    }

    /// Takes what can still be asked of a frame that ends into its object.
    @inline(never) func detach(_ frame: UnsafeMutablePointer<FrameRecord>) {
        guard let object = frame.pointee.object else { return }
        let executable = executable(of: frame.pointee.code)
        object.lastInstruction = lastInstruction(of: frame)
        let count = executable.pointee.localsplusCount
        if let saved = try? makeValueArray(capacity: count) {
            saved.items.update(from: frame.pointee.localsplus, count: count)
            object.savedLocals = saved
        }
        object.locals = frame.pointee.locals
        if frame.pointee.generator == nil, frame > thread.pointee.frameBase {
            object.back = frameObject(of: frame - 1).value
        }
        object.generator = nil
        object.record = nil
        object.isFinished = true
    }

    /// `f_lasti`: the byte offset in `co_code` of the instruction that runs, or -1 before the first.
    func lastInstruction(of frame: UnsafeMutablePointer<FrameRecord>) -> Int {
        offset(of: frame.pointee.pc, in: frame.pointee.code, isTraced: frame.pointee.isTraced)
    }

    /// `f_lasti` of a frame that runs, is suspended or has ended.
    func lastInstruction(of object: FrameObject) -> Int {
        if let frame = object.record { return lastInstruction(of: frame) }
        if !object.isFinished, let generator = object.generator, let pc = generator.pc {
            return offset(of: pc, in: object.code, isTraced: false)
        }
        return object.lastInstruction
    }

    /// `f_lineno`: while a frame is traced, the line that was reported last.
    func lineNumber(of object: FrameObject) -> Int {
        if object.traceFunction.isBound { return object.line }
        return line(of: object.code, offset: lastInstruction(of: object))
    }

    /// `f_back`.
    func caller(of object: FrameObject) -> Value {
        guard let frame = object.record else { return object.back.orNone }
        // It may run in another thread.
        var owner = thread
        var next: UnsafeMutablePointer<ThreadState>? = interpreter.pointee.mainThread
        while frame < owner.pointee.frameBase || frame >= owner.pointee.frameLimit, let other = next {
            owner = other
            next = other.pointee.next
        }
        return frame > owner.pointee.frameBase ? frameObject(of: frame - 1).value : .none
    }

    /// The byte offset of the instruction before `pc`, or -1 at the start.
    func offset(of pc: UnsafeMutablePointer<Instruction>, in code: CodeObject, isTraced: Bool) -> Int {
        let executable = executable(of: code)
        var index: Int
        if isTraced, let traced = executable.pointee.traced {
            index = pc - traced.pointee.instructions - 1
            if index < 0 { return -1 }
            index /= 2
        } else {
            index = pc - executable.pointee.instructions - 1
        }
        guard index >= 0, index < executable.pointee.instructionCount else { return -1 }
        return Int(executable.pointee.offsets[index])
    }

    /// The line of an offset in a code object (`PyCode_Addr2Line`).
    func line(of code: CodeObject, offset: Int) -> Int {
        let table = BytesObject(code.lineTable)
        let bytes = table.trailing(UInt8.self)
        var line = Int(code.firstLine)
        var address = 0
        var index = 0
        while index + 1 < table.count {
            address += Int(bytes[index])
            if address > offset { break }
            line += Int(Int8(bitPattern: bytes[index + 1]))
            index += 2
        }
        return line
    }

    func currentLine(of frame: UnsafeMutablePointer<FrameRecord>) -> Int {
        line(of: frame.pointee.code, offset: lastInstruction(of: frame))
    }
}
