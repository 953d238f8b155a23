// In CPython: BuiltinImporter and FrozenImporter in Lib/importlib/_bootstrap.py

/// The finders of modules that are no files. Their methods are class and static methods: the class is the finder.
extension Bootstrap {
    static func addBuiltinImporter(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.builtinImporter = try functions.defineClass(
            "BuiltinImporter", "Finds and loads built-in modules. It is used as it is, without an instance."
        ) { (maker) throws(Raised) in
            try maker.staticMethod("module_repr", "(module)", "The repr of a built-in module. Deprecated.") {
                (context, arguments) throws(Raised) in
                let name = try context.getAttribute(arguments[0], .__name__)
                return context.string("<module \(try context.representationText(name)) (built-in)>")
            }
            try maker.classMethod("find_spec", "(cls, fullname, path=None, target=None)", "") {
                (context, arguments) throws(Raised) in
                try context.findBuiltin(arguments[1], path: arguments[2], importer: arguments[0])
            }
            try maker.classMethod("find_module", "(cls, fullname, path=None)", "Deprecated: use find_spec().") {
                (context, arguments) throws(Raised) in
                let spec = try context.callMethod(arguments[0], .find_spec, arguments[1], arguments[2])
                return spec.isNone ? .none : try context.getAttribute(spec, .loader)
            }
            try maker.classMethod("create_module", "(self, spec)", "Makes a built-in module.") {
                (context, arguments) throws(Raised) in
                try context.requireBuiltin(context.getAttribute(arguments[1], .name))
                return try ImpModule.createBuiltin(context, arguments.dropFirst())
            }
            try maker.classMethod("exec_module", "(self, module)", "A built-in module needs no execution.") {
                (_, _) throws(Raised) in .none
            }
            for (name, answer) in [
                ("get_code", Value.none), ("get_source", .none), ("is_package", .false),
            ] as [(StaticString, Value)] {
                // The answer is None where there is no code; a package is never built in.
                let method: NativeFunction.Function =
                    answer.isNone
                    ? { (context, arguments) throws(Raised) in
                        try context.requireBuiltin(arguments[1])
                        return .none
                    }
                    : { (context, arguments) throws(Raised) in
                        try context.requireBuiltin(arguments[1])
                        return .false
                    }
                try maker.classMethod(name, "(self, fullname)", "", method)
            }
            try maker.classMethod("load_module", "(self, fullname)", "Deprecated: use exec_module().") {
                (context, arguments) throws(Raised) in
                try context.loadModuleShim(arguments[0], arguments[1])
            }
        }
    }

    static func addFrozenImporter(
        _ functions: ImportFunctionMaker, _ state: UnsafeMutablePointer<ImportState>
    ) throws(Raised) {
        state.pointee.types.frozenImporter = try functions.defineClass(
            "FrozenImporter", "Finds and loads frozen modules. It is used as it is, without an instance."
        ) { (maker) throws(Raised) in
            try maker.set("_ORIGIN", functions.context.string("frozen"))
            try maker.staticMethod("module_repr", "(m)", "The repr of a frozen module. Deprecated.") {
                (context, arguments) throws(Raised) in
                let name = try context.getAttribute(arguments[0], .__name__)
                return context.string("<module \(try context.representationText(name)) (frozen)>")
            }
            try maker.classMethod("find_spec", "(cls, fullname, path=None, target=None)", "") {
                (context, arguments) throws(Raised) in
                guard FrozenModules.contains(try context.frozenName(arguments[1])) else { return .none }
                let origin = try context.getAttribute(arguments[0], ._ORIGIN)
                return try context.specFromLoader(arguments[1], arguments[0], origin: origin)
            }
            try maker.classMethod("find_module", "(cls, fullname, path=None)", "Deprecated: use find_spec().") {
                (context, arguments) throws(Raised) in
                FrozenModules.contains(try context.frozenName(arguments[1])) ? arguments[0] : .none
            }
            try maker.classMethod("create_module", "(cls, spec)", "Lets the import system make the module.") {
                (_, _) throws(Raised) in .none
            }
            try maker.staticMethod("exec_module", "(module)", "") { (context, arguments) throws(Raised) in
                let name = try context.getAttribute(context.getAttribute(arguments[0], .__spec__), .name)
                try context.requireFrozen(name)
                let code = try FrozenModules.code(context, StringObject(name))
                let dictionary = try context.getAttribute(arguments[0], .__dict__)
                guard context.type(of: dictionary).has(.dictSubclass) else {
                    throw context.typeError(
                        "exec() globals must be a dict, not \(context.typeName(of: dictionary))")
                }
                _ = try context.runModuleCode(code, DictObject(dictionary))
                return .none
            }
            try maker.classMethod("load_module", "(cls, fullname)", "Deprecated: use exec_module().") {
                (context, arguments) throws(Raised) in
                try context.loadModuleShim(arguments[0], arguments[1])
            }
            try maker.classMethod("get_code", "(self, fullname)", "The code of a frozen module.") {
                (context, arguments) throws(Raised) in
                try context.requireFrozen(arguments[1])
                return try FrozenModules.code(context, StringObject(arguments[1])).value
            }
            try maker.classMethod("get_source", "(self, fullname)", "None: a frozen module has no source.") {
                (context, arguments) throws(Raised) in
                try context.requireFrozen(arguments[1])
                return .none
            }
            try maker.classMethod("is_package", "(self, fullname)", "Whether a frozen module is a package.") {
                (context, arguments) throws(Raised) in
                try context.requireFrozen(arguments[1])
                return Value(FrozenModules.isPackage(StringObject(arguments[1])))
            }
        }
    }
}

extension Context {
    /// `BuiltinImporter.find_spec`: a spec or None.
    func findBuiltin(_ name: Value, path: Value, importer: Value) throws(Raised) -> Value {
        guard path.isNone else { return .none }
        guard type(of: name).has(.stringSubclass) else {
            throw typeError("is_builtin() argument must be str, not \(argumentTypeName(name))")
        }
        guard isNativeModuleName(StringObject(name)) else { return .none }
        return try specFromLoader(name, importer, origin: string("built-in"))
    }

    /// Executes a module's code in its dict, which gets `__builtins__`.
    func runModuleCode(_ code: CodeObject, _ dictionary: DictObject) throws(Raised) -> Value {
        guard code.freeVariables.count == 0 else {
            throw typeError("code object passed to exec() may not contain free variables")
        }
        if dictionary.get(name: self[string: .__builtins__]).isUnbound {
            let builtins = currentFrame.map { $0.pointee.builtins } ?? interpreter.pointee.builtins
            if let builtins { try set(dictionary, name: self[string: .__builtins__], builtins.value) }
        }
        return try run(code, globals: dictionary, locals: dictionary.value)
    }
}

/// The frozen modules. CPython's import system is two of them; there it is code, here it is native. The others are
/// there for tests of freezing.
enum FrozenModules {
    private static let greeting: StaticString = "initialized = True\nprint(\"Hello world!\")\n"

    static func contains(_ name: StringObject) -> Bool {
        name.hasText("_frozen_importlib") || name.hasText("_frozen_importlib_external") || hasCode(name)
    }

    static func isPackage(_ name: StringObject) -> Bool { name.hasText("__phello__") }

    static func missing(_ context: Context, _ name: StringObject) -> Raised {
        let shown = context.quoted(name.value)
        return context.importError("No such frozen object named \(shown)")
    }

    private static func hasCode(_ name: StringObject) -> Bool {
        name.hasText("__hello__") || name.hasText("__phello__") || name.hasText("__phello__.spam")
    }

    /// The code of a frozen module; ImportError where it has none.
    static func code(_ context: Context, _ name: StringObject) throws(Raised) -> CodeObject {
        guard hasCode(name) else { throw missing(context, name) }
        var request = CompileRequest(fileName: context.string("Tools/freeze/flag.py"))
        request.ignoresCookie = true
        let bytes = UnsafeBufferPointer(start: greeting.utf8Start, count: greeting.utf8CodeUnitCount)
        return try context.compileSource(Array(bytes), request)
    }
}
