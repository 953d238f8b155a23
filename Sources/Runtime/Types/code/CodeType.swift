// In CPython: Objects/codeobject.c (PyCode_Type)

/// The type `code`.
enum CodeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CodeFields.self, references: \.constants, \.lineTable)
        type.customTrace(trace)
        type.flags(.weaklyReferencable)
        type.documentation(
            """
            code(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,
                  flags, codestring, constants, names, varnames, filename, name,
                  firstlineno, lnotab[, freevars[, cellvars]])

            Makes a code object. What could not be run safely is refused before it runs.
            """)
        type.slots.new = NewFunction(new)
        type.slots.representation = UnaryFunction(representation)
        type.slots.compare = CompareFunction(compare)
        type.slots.hash = LengthFunction(hash)
        declareMembers(type)
        type.rawMethod(
            "replace",
            """
            ($self, /, *, co_argcount=-1, co_posonlyargcount=-1,
                    co_kwonlyargcount=-1, co_nlocals=-1, co_stacksize=-1,
                    co_flags=-1, co_firstlineno=-1, co_code=None, co_consts=None,
                    co_names=None, co_varnames=None, co_freevars=None,
                    co_cellvars=None, co_filename=None, co_name=None,
                    co_lnotab=None)
            """,
            "A copy of the code object with other values for what is given.", CodeMaker.replace)
        type.method("__sizeof__", "!($self, /)", "Bytes of memory of the object.") { (context, arguments) in
            let code = CodeObject(arguments[0])
            var size = MemoryLayout<CodeFields>.size
            if let executable = code.executable {
                size += executable.pointee.instructionCount * 12 + executable.pointee.cacheCount * 40
            }
            return context.integer(size)
        }
    }

    private static func declareMembers(_ type: TypeDeclaration) {
        type.member("co_argcount", "", get: { (context, code) in context.integer(Int(CodeObject(code).argumentCount)) })
        type.member(
            "co_posonlyargcount", "",
            get: { (context, code) in context.integer(Int(CodeObject(code).positionalOnlyCount)) })
        type.member(
            "co_kwonlyargcount", "", get: { (context, code) in context.integer(Int(CodeObject(code).keywordOnlyCount)) }
        )
        type.member("co_nlocals", "", get: { (context, code) in context.integer(Int(CodeObject(code).localCount)) })
        type.member("co_stacksize", "", get: { (context, code) in context.integer(Int(CodeObject(code).stackSize)) })
        type.member("co_flags", "", get: { (context, code) in context.integer(Int(CodeObject(code).flags)) })
        type.member("co_code", "", get: { (_, code) in CodeObject(code).code })
        type.member("co_consts", "", get: { (_, code) in CodeObject(code).constants.value })
        type.member("co_names", "", get: { (_, code) in CodeObject(code).names.value })
        type.member("co_varnames", "", get: { (_, code) in CodeObject(code).variableNames.value })
        type.member("co_freevars", "", get: { (_, code) in CodeObject(code).freeVariables.value })
        type.member("co_cellvars", "", get: { (_, code) in CodeObject(code).cellVariables.value })
        type.member("co_filename", "", get: { (_, code) in CodeObject(code).fileName })
        type.member("co_name", "", get: { (_, code) in CodeObject(code).name })
        type.member("co_firstlineno", "", get: { (context, code) in context.integer(Int(CodeObject(code).firstLine)) })
        type.member("co_lnotab", "", get: { (_, code) in CodeObject(code).lineTable })
    }

    /// What the caches of the executable form refer to.
    private static func trace(_ object: UnsafeMutableRawPointer, _ tracer: inout Tracer) {
        let code = CodeObject(pointer: object.assumingMemoryBound(to: CodeFields.self))
        guard let executable = code.executable else { return }
        tracer.visit(weakCaches: executable)
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let code = CodeObject(value)
        let line = code.firstLine != 0 ? Int(code.firstLine) : -1
        return context.string(
            "<code object \(StringObject(code.name).text) at \(context.addressText(value)), "
                + "file \"\(StringObject(code.fileName).text)\", line \(line)>")
    }

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try CodeMaker.new(context, type, arguments)
    }

    // MARK: Comparison

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard operation == .equal || operation == .notEqual, left.isExactly(context.types.code),
            right.isExactly(context.types.code)
        else { return .notImplemented }
        var isEqual = left === right
        if !isEqual { isEqual = try areEqual(context, CodeObject(left), CodeObject(right)) }
        return Value(isEqual == (operation == .equal))
    }

    private static func areEqual(_ context: Context, _ left: CodeObject, _ right: CodeObject) throws(Raised) -> Bool {
        guard left.argumentCount == right.argumentCount, left.positionalOnlyCount == right.positionalOnlyCount,
            left.keywordOnlyCount == right.keywordOnlyCount, left.localCount == right.localCount,
            left.flags == right.flags, left.firstLine == right.firstLine
        else { return false }
        guard try context.equal(left.name, right.name), try context.equal(left.code, right.code) else { return false }
        guard try areSameConstants(context, left.constants.value, right.constants.value) else { return false }
        guard try context.equal(left.names.value, right.names.value) else { return false }
        guard try context.equal(left.variableNames.value, right.variableNames.value) else { return false }
        guard try context.equal(left.freeVariables.value, right.freeVariables.value) else { return false }
        return try context.equal(left.cellVariables.value, right.cellVariables.value)
    }

    /// Whether two constants are equal and of the same type all through: 1 and 1.0, 0.0 and -0.0 are not the same.
    private static func areSameConstants(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Bool {
        if left === right { return true }
        let type = context.type(of: left)
        guard type === context.type(of: right) else { return false }
        let types = context.types
        if type === types.float {
            let first = left.float
            let second = right.float
            return first == second && first.sign == second.sign
        }
        if type === types.complex {
            let first = ComplexObject(left)
            let second = ComplexObject(right)
            return first.real == second.real && first.imaginary == second.imaginary
                && first.real.sign == second.real.sign && first.imaginary.sign == second.imaginary.sign
        }
        if type === types.tuple {
            try context.enterNative(" in comparison")
            defer { context.leaveNative() }
            let first = TupleObject(left)
            let second = TupleObject(right)
            guard first.count == second.count else { return false }
            for index in 0..<first.count {
                guard try areSameConstants(context, first[index], second[index]) else { return false }
            }
            return true
        }
        if type === types.frozenset {
            guard try context.length(left) == context.length(right) else { return false }
            let iterator = try context.iterate(left)
            while true {
                let item = try context.next(iterator)
                if item.isUnbound { return true }
                try context.safepoint()
                guard try context.contains(right, item) else { return false }
                let others = try context.iterate(right)
                var isFound = false
                while !isFound {
                    let other = try context.next(others)
                    if other.isUnbound { return false }
                    isFound = try areSameConstants(context, item, other)
                    try context.safepoint()
                }
            }
        }
        if type === types.int || type === types.str || type === types.bytes || type === types.code {
            return try context.equal(left, right)
        }
        return false
    }

    private static func hash(_ context: Context, _ value: Value) throws(Raised) -> Int {
        let code = CodeObject(value)
        var hash = try context.hash(code.name)
        hash ^= try context.hash(code.code)
        hash ^= try context.hash(code.constants.value)
        hash ^= try context.hash(code.names.value)
        hash ^= try context.hash(code.variableNames.value)
        hash ^= try context.hash(code.freeVariables.value)
        hash ^= try context.hash(code.cellVariables.value)
        hash ^= Int(
            code.argumentCount ^ code.positionalOnlyCount ^ code.keywordOnlyCount ^ code.localCount ^ code.flags)
        return hash == -1 ? -2 : hash
    }
}
