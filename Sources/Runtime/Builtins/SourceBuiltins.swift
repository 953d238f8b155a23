// In CPython: Python/bltinmodule.c (compile, eval, exec)
import TaipanSyntax
import TaipanText

/// Functions that take source text.
extension BuiltinsModule {
    static func addSourceFunctions(_ add: Adder) {
        add(
            "compile",
            "($module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1)",
            "A code object of a source text.", compile)
        add.raw(
            "eval", "($module, source, globals=None, locals=None, /)", "The value of an expression.", eval)
        add.raw(
            "exec", "($module, source, globals=None, locals=None, /)", "Executes statements.", exec)
        add.raw(
            "__import__", "!(name, globals=None, locals=None, fromlist=(), level=0)", "What `import` calls.",
            importModule)
    }

    // MARK: compile

    private static func compile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let fileName = try context.fileSystemName(arguments[1])
        guard context.type(of: arguments[2]).has(.stringSubclass) else {
            throw context.typeError(
                "compile() argument 'mode' must be str, not \(context.argumentTypeName(arguments[2]))")
        }
        let mode = StringObject(arguments[2]).text
        let flags = arguments[3].isBound ? try cInteger(context, arguments[3]) : 0
        let dontInherit = arguments[4].isBound ? try cInteger(context, arguments[4]) != 0 : false
        let optimize = arguments[5].isBound ? try cInteger(context, arguments[5]) : -1
        let featureVersion = arguments[6].isBound ? try cInteger(context, arguments[6]) : -1
        var request = CompileRequest(fileName: fileName)
        guard flags & ~(CompileFlags.future | CompileFlags.obsolete | CompileFlags.options) == 0 else {
            throw context.valueError("compile(): unrecognised flags")
        }
        request.flags = flags
        guard (-1...2).contains(optimize) else { throw context.valueError("compile(): invalid optimize value") }
        request.optimize = optimize
        if featureVersion >= 0, flags & CompileFlags.onlyAST != 0 { request.featureVersion = featureVersion }
        if !dontInherit { request.flags |= context.inheritedCompileFlags }
        switch mode {
        case "exec": request.start = .fileInput
        case "eval": request.start = .evalInput
        case "single": request.start = .singleInput
        case "func_type":
            guard flags & CompileFlags.onlyAST != 0 else {
                throw context.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
            }
            request.start = .funcTypeInput
        default:
            throw context.valueError(
                flags & CompileFlags.onlyAST != 0
                    ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                    : "compile() mode must be 'exec', 'eval' or 'single'")
        }
        if try isSyntaxTree(context, arguments[0]) {
            if flags & CompileFlags.onlyAST != 0 { return arguments[0] }
            return try context.compileTree(arguments[0], request).value
        }
        let bytes = try context.sourceBytes(
            arguments[0], function: "compile", expected: "string, bytes or AST", &request)
        if flags & CompileFlags.onlyAST != 0 { return try context.parseSource(bytes, request) }
        return try context.compileSource(bytes, request).value
    }

    /// Whether something to compile is an instance of `_ast.AST`.
    private static func isSyntaxTree(_ context: Context, _ source: Value) throws(Raised) -> Bool {
        let type = context.type(of: source)
        if type === context.types.str || type === context.types.bytes { return false }
        guard let base = try context.astState().base else { return false }
        return try context.isInstance(source, base.value)
    }

    // MARK: eval and exec

    /// Checks the namespaces of `eval` and `exec`, and takes the caller's in place of None.
    private static func namespaces(
        _ context: Context, _ globals: Value, _ locals: Value
    ) throws(Raised) -> (globals: DictObject, locals: Value) {
        var locals = locals
        let dictionary: DictObject
        if globals.isNone {
            guard let current = context.currentGlobals else {
                throw context.systemError("globals and locals cannot be NULL")
            }
            dictionary = current
            if locals.isNone { locals = try context.currentLocals() }
        } else {
            dictionary = DictObject(globals)
            if locals.isNone { locals = globals }
        }
        if dictionary.find(name: context[string: .__builtins__]) < 0 {
            let builtins = context.currentFrame.map { $0.pointee.builtins } ?? context.interpreter.pointee.builtins
            // CPython puts the dict of the running frame there.
            if let builtins { try context.set(dictionary, name: context[string: .__builtins__], builtins.value) }
        }
        return (dictionary, locals)
    }

    private static func isMapping(_ context: Context, _ value: Value) -> Bool {
        context.type(of: value).slots.subscript != nil
    }

    private static func eval(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "eval")
        try context.requireCount(arguments, "eval", 1, 3)
        let globals = arguments.count > 1 ? arguments[1] : .none
        let locals = arguments.count > 2 ? arguments[2] : .none
        if !locals.isNone, !isMapping(context, locals) { throw context.typeError("locals must be a mapping") }
        if !globals.isNone, !context.type(of: globals).has(.dictSubclass) {
            throw context.typeError(
                isMapping(context, globals)
                    ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
        }
        let names = try namespaces(context, globals, locals)
        let source = arguments[0]
        if source.isExactly(context.types.code) {
            guard CodeObject(source).freeVariables.count == 0 else {
                throw context.typeError("code object passed to eval() may not contain free variables")
            }
            return try run(context, CodeObject(source), globals: names.globals, locals: names.locals)
        }
        var request = CompileRequest(fileName: context.string("<string>"))
        request.start = .evalInput
        request.flags = context.inheritedCompileFlags
        var bytes = try context.sourceBytes(source, function: "eval", expected: "string, bytes or code", &request)
        let blanks = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        if blanks > 0 { bytes.removeFirst(blanks) }
        let code = try context.compileSource(bytes, request)
        if context.interpreter.pointee.auditHooks.isBound { try context.audit("exec", code.value) }
        return try context.run(code, globals: names.globals, locals: names.locals)
    }

    private static func exec(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "exec")
        try context.requireCount(arguments, "exec", 1, 3)
        let globals = arguments.count > 1 ? arguments[1] : .none
        let locals = arguments.count > 2 ? arguments[2] : .none
        if !globals.isNone, !context.type(of: globals).has(.dictSubclass) {
            throw context.typeError("exec() globals must be a dict, not \(context.typeName(of: globals))")
        }
        if !locals.isNone, !isMapping(context, locals) {
            throw context.typeError("locals must be a mapping or None, not \(context.typeName(of: locals))")
        }
        let names = try namespaces(context, globals, locals)
        let source = arguments[0]
        if source.isExactly(context.types.code) {
            guard CodeObject(source).freeVariables.count == 0 else {
                throw context.typeError("code object passed to exec() may not contain free variables")
            }
            _ = try run(context, CodeObject(source), globals: names.globals, locals: names.locals)
            return .none
        }
        var request = CompileRequest(fileName: context.string("<string>"))
        request.flags = context.inheritedCompileFlags
        let bytes = try context.sourceBytes(source, function: "exec", expected: "string, bytes or code", &request)
        let code = try context.compileSource(bytes, request)
        if context.interpreter.pointee.auditHooks.isBound { try context.audit("exec", code.value) }
        _ = try context.run(code, globals: names.globals, locals: names.locals)
        return .none
    }

    /// Runs the code of a module, a class or an expression in these namespaces; that of a function is called without
    /// arguments.
    private static func run(
        _ context: Context, _ code: CodeObject, globals: DictObject, locals: Value
    ) throws(Raised) -> Value {
        if context.interpreter.pointee.auditHooks.isBound { try context.audit("exec", code.value) }
        let hasOwnLocals = code.flags & 3 == 3
        guard hasOwnLocals else { return try context.run(code, globals: globals, locals: locals) }
        try context.requireRunnable(code)
        let function = context.makeFunction(
            code, globals: globals, qualifiedName: code.name, builtins: context.builtinsDictionary(of: globals))
        return try context.call(function.value)
    }

    // MARK: __import__

    private static func importModule(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let names: [StaticString] = ["name", "globals", "locals", "fromlist", "level"]
        guard arguments.totalCount <= 5 else {
            throw context.typeError(
                arguments.count > 5
                    ? "__import__() takes at most 5 arguments (\(arguments.totalCount) given)"
                    : "__import__() takes at most 5 arguments (\(arguments.totalCount) given)")
        }
        let base = try context.reserveStack(5)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<arguments.count { base[index] = arguments[index] }
        if arguments.hasKeywords {
            let keywords = TupleObject(arguments.keywordNames)
            // The name is looked at before keywords that are not known.
            if arguments.count > 0 {
                try requireModuleName(context, base[0])
            } else if !(0..<keywords.count).contains(where: { StringObject(keywords[$0]).hasText("name") }) {
                throw context.typeError("__import__() missing required argument 'name' (pos 1)")
            }
            for index in 0..<keywords.count {
                let keyword = StringObject(keywords[index])
                guard let place = names.firstIndex(where: { keyword.hasText($0) }) else {
                    throw context.typeError("'\(keyword.text)' is an invalid keyword argument for __import__()")
                }
                if place < arguments.count {
                    throw context.typeError(
                        "argument for __import__() given by name ('\(keyword.text)') and position (\(place + 1))")
                }
                base[place] = arguments.base[arguments.count + index]
            }
        }
        guard base[0].isBound else {
            throw context.typeError("__import__() missing required argument 'name' (pos 1)")
        }
        try requireModuleName(context, base[0])
        let level = base[4].isBound ? try cInteger(context, base[4]) : 0
        return try context.importModuleLevel(
            base[0], globals: base[1], locals: base[2], fromList: base[3], level: level)
    }

    private static func requireModuleName(_ context: Context, _ name: Value) throws(Raised) {
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError("__import__() argument 1 must be str, not \(context.argumentTypeName(name))")
        }
    }
}
