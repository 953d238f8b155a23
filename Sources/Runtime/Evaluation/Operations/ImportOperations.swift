/// `import`, and what is left of statements.
extension Machine {
    @inline(always) mutating func importName(_ instruction: Instruction) throws(Raised) {
        spill()
        let locals = frame.pointee.locals
        sp[-2] = try context.importName(
            name(instruction.operand), globals: frame.pointee.globals.value, locals: locals.isBound ? locals : .none,
            fromList: sp[-1], level: sp[-2])
        sp -= 1
    }

    @inline(always) mutating func importFrom(_ instruction: Instruction) throws(Raised) {
        spill()
        push(try context.importFrom(sp[-1], name(instruction.operand)))
    }

    @inline(always) mutating func importStar() throws(Raised) {
        spill()
        try context.importStar(frame, sp[-1])
        sp -= 1
    }

    @inline(always) mutating func loadBuildClass() throws(Raised) {
        spill()
        push(try context.loadBuildClass(frame))
    }

    @inline(always) mutating func setupAnnotations() throws(Raised) {
        spill()
        try context.setupAnnotations(frame)
    }

    /// `PRINT_EXPR`: hands the value of an interactive expression to `sys.displayhook`.
    @inline(always) mutating func printExpression() throws(Raised) {
        spill()
        try context.display(sp[-1])
        sp -= 1
    }
}

extension Context {
    @inline(never) func importStar(_ frame: UnsafeMutablePointer<FrameRecord>, _ module: Value) throws(Raised) {
        guard frame.pointee.locals.isBound else { throw systemError("no locals found during 'import *'") }
        try importStar(module, intoLocals: frame.pointee.locals)
    }

    @inline(never) func loadBuildClass(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) -> Value {
        var value = frame.pointee.builtins.get(name: self[.__build_class__])
        if value.isUnbound { value = try unusualBuiltin(frame, self[.__build_class__]) }
        guard value.isBound else { throw nameError("__build_class__ not found") }
        return value
    }

    @inline(never) func setupAnnotations(_ frame: UnsafeMutablePointer<FrameRecord>) throws(Raised) {
        let locals = frame.pointee.locals
        guard locals.isBound else { throw systemError("no locals found when setting up annotations") }
        let name = self[.__annotations__]
        if locals.isExactly(types.dict) {
            if DictObject(locals).get(name: name).isUnbound {
                try set(DictObject(locals), name: StringObject(name), makeDict().value)
            }
            return
        }
        do throws(Raised) {
            _ = try getItem(locals, name)
        } catch {
            guard catches(types.keyError) else { throw error }
            try setItem(locals, name, makeDict().value)
        }
    }

    @inline(never) func display(_ value: Value) throws(Raised) {
        let hook = interpreter.pointee.sysDictionary?.get(name: self[.displayhook]) ?? .unbound
        guard hook.isBound else { throw runtimeError("lost sys.displayhook") }
        _ = try call(hook, value)
    }
}
