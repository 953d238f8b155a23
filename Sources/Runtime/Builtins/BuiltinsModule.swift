// In CPython: Python/bltinmodule.c

/// The module `builtins`.
enum BuiltinsModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("builtins", "What every program can name without importing it.")
        let addFunction = Adder(context: context, module: module)
        addClassFunctions(addFunction)
        addNumberFunctions(addFunction)
        addObjectFunctions(addFunction)
        addIterationFunctions(addFunction)
        addSourceFunctions(addFunction)
        addInputAndOutput(addFunction)
        try addConstants(context, module)
        return module
    }

    /// Adds functions to a module.
    struct Adder {
        let context: Context
        let module: ModuleObject

        func callAsFunction(
            _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
            _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, signature, documentation, code)
        }

        func raw(
            _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
            _ code: @escaping NativeFunction.Function
        ) {
            context.addFunction(to: module, name, signature, documentation, style: .raw, code)
        }
    }

    private static func addConstants(_ context: Context, _ module: ModuleObject) throws(Raised) {
        try context.add(to: module, "None", .none)
        try context.add(to: module, "Ellipsis", .ellipsis)
        try context.add(to: module, "NotImplemented", .notImplemented)
        try context.add(to: module, "False", .false)
        try context.add(to: module, "True", .true)
        let types = context.types
        for type in [
            types.bool, types.memoryview, types.bytearray, types.bytes, types.classmethod, types.complex, types.dict,
            types.enumerate, types.filter, types.float, types.frozenset, types.property, types.int, types.list,
            types.map, types.object, types.range, types.reversed, types.set, types.slice, types.staticmethod,
            types.str, types.super, types.tuple, types.type, types.zip,
        ] {
            try context.set(module.dictionary, name: StringObject(type.name), type.value)
        }
        try context.add(to: module, "__debug__", Value(context.resources.options.optimize == 0))
        // The order is CPython's, since `dir` and `vars` can show it.
        for type in [
            types.baseException, types.exception, types.typeError, types.stopAsyncIteration, types.stopIteration,
            types.generatorExit, types.systemExit, types.keyboardInterrupt, types.importError,
            types.moduleNotFoundError, types.osError,
        ] {
            try context.set(module.dictionary, name: StringObject(type.name), type.value)
        }
        try context.add(to: module, "EnvironmentError", types.osError.value)
        try context.add(to: module, "IOError", types.osError.value)
        for type in [
            types.eofError, types.runtimeError, types.recursionError, types.notImplementedError, types.nameError,
            types.unboundLocalError, types.attributeError, types.syntaxError, types.indentationError, types.tabError,
            types.lookupError, types.indexError, types.keyError, types.valueError, types.unicodeError,
            types.unicodeEncodeError, types.unicodeDecodeError, types.unicodeTranslateError, types.assertionError,
            types.arithmeticError, types.floatingPointError, types.overflowError, types.zeroDivisionError,
            types.systemError, types.referenceError, types.memoryError, types.bufferError, types.warning,
            types.userWarning, types.deprecationWarning, types.pendingDeprecationWarning, types.syntaxWarning,
            types.runtimeWarning, types.futureWarning, types.importWarning, types.unicodeWarning, types.bytesWarning,
            types.resourceWarning, types.connectionError, types.blockingIOError, types.brokenPipeError,
            types.childProcessError, types.connectionAbortedError, types.connectionRefusedError,
            types.connectionResetError, types.fileExistsError, types.fileNotFoundError, types.isADirectoryError,
            types.notADirectoryError, types.interruptedError, types.permissionError, types.processLookupError,
            types.timeoutError,
        ] {
            try context.set(module.dictionary, name: StringObject(type.name), type.value)
        }
    }
}

extension Context {
    /// Makes `builtins` and `sys` and enters them in `sys.modules`. It fails for want of memory alone.
    func makeBuiltinModules() {
        do throws(Raised) {
            let modules = makeDict()
            interpreter.pointee.modules = modules
            let builtins = try BuiltinsModule.make(self)
            interpreter.pointee.builtinsModule = builtins.value
            interpreter.pointee.builtins = builtins.dictionary
            interpreter.pointee.importFunction = builtins.dictionary.get(name: self[string: .__import__])
            let sys = try SysModule.make(self)
            interpreter.pointee.sysModule = sys.value
            interpreter.pointee.sysDictionary = sys.dictionary
            try set(modules, name: self[string: .sys], sys.value)
            try set(modules, name: self[string: .builtins], builtins.value)
            try SysModule.addStandardStreams(self, sys)
            resources.nativeModules += nativeModuleList()
        } catch {
            preconditionFailure("the first modules do not fit into the memory limit")
        }
    }
}
