// In CPython: sys_breakpointhook in Python/sysmodule.c

extension SysModule {
    /// Calls the function that PYTHONBREAKPOINT names. If it cannot be imported there is a warning, and nothing is
    /// called.
    static func breakpointHook(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var name = Array("pdb.set_trace".utf8)
        if !context.resources.options.ignoreEnvironment,
            let value = try? context.resources.host.environment.value(of: Array("PYTHONBREAKPOINT".utf8)),
            !value.isEmpty
        {
            name = value
        }
        if name == [UInt8(ascii: "0")] { return .none }
        let function = try breakpointFunction(context, name)
        if function.isBound { return try context.call(function, arguments) }
        let message = Array("Ignoring unimportable $PYTHONBREAKPOINT: \"".utf8) + name + [UInt8(ascii: "\"")]
        try context.warn(context.types.runtimeWarning, context.string(fileSystemBytes: message))
        return .none
    }

    /// A function by its full name, one without module being a builtin; unbound if there is none.
    private static func breakpointFunction(_ context: Context, _ name: [UInt8]) throws(Raised) -> Value {
        var module = Array("builtins".utf8)
        var attribute = name
        if let dot = name.lastIndex(of: UInt8(ascii: ".")) {
            if dot == 0 { return .unbound }
            module = Array(name[..<dot])
            attribute = Array(name[(dot + 1)...])
        }
        let found: Value
        do throws(Raised) {
            found = try context.importModule(context.intern(context.string(fileSystemBytes: module)))
        } catch {
            guard context.catches(context.types.importError) else { throw error }
            return .unbound
        }
        do throws(Raised) {
            return try context.getAttribute(found, context.intern(context.string(fileSystemBytes: attribute)))
        } catch {
            guard context.catches(context.types.attributeError) else { throw error }
            return .unbound
        }
    }
}
