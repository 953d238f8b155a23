// In CPython: Python/sysmodule.c
import TaipanHost
import TaipanText

/// The module `sys`.
enum SysModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "sys", "What the interpreter tells about itself, and what it can be told.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        addHooks(add)
        addInformation(add)
        addSettings(add)
        try context.add(to: module, "modules", context.interpreter.pointee.modules?.value ?? .none)
        for (name, copy) in [
            ("displayhook", "__displayhook__"), ("excepthook", "__excepthook__"),
            ("breakpointhook", "__breakpointhook__"), ("unraisablehook", "__unraisablehook__"),
        ] as [(StaticString, StaticString)] {
            try context.add(to: module, copy, module.dictionary.get(name: context.intern(name)))
        }
        try addConstants(context, module)
        try addStructures(context, module)
        try addConfiguration(context, module)
        return module
    }

    private static func addConstants(_ context: Context, _ module: ModuleObject) throws(Raised) {
        try context.add(to: module, "version", context.string(Interpreter.versionText))
        try context.add(to: module, "hexversion", context.integer(0x0308_12F0))
        try context.add(
            to: module, "_git",
            context.tuple(
                context.string("Taipan"), context.interpreter.pointee.emptyString,
                context.interpreter.pointee.emptyString))
        try context.add(to: module, "_framework", context.interpreter.pointee.emptyString)
        try context.add(to: module, "api_version", context.integer(1013))
        try context.add(to: module, "copyright", context.string("Copyright (c) the authors of Taipan."))
        #if os(macOS) || os(iOS)
        try context.add(to: module, "platform", context.string("darwin"))
        #else
        try context.add(to: module, "platform", context.string("linux"))
        #endif
        try context.add(to: module, "maxsize", context.integer(.max))
        try context.add(to: module, "maxunicode", context.integer(0x10_FFFF))
        #if _endian(little)
        try context.add(to: module, "byteorder", context.string("little"))
        #else
        try context.add(to: module, "byteorder", context.string("big"))
        #endif
        try context.add(to: module, "abiflags", context.interpreter.pointee.emptyString)
        try context.add(to: module, "float_repr_style", context.string("short"))
        var names = nativeModuleList().map { String(describing: $0.name) } + ["builtins", "sys"]
        names.sort()
        try context.add(
            to: module, "builtin_module_names", context.tuple(names.map { context.intern(context.string($0)) }))
    }

    private static func addConfiguration(_ context: Context, _ module: ModuleObject) throws(Raised) {
        let options = context.resources.options
        try context.add(to: module, "path", list(context, options.modulePath))
        try context.add(to: module, "executable", context.string(fileSystemBytes: options.executable))
        try context.add(to: module, "_base_executable", context.string(fileSystemBytes: options.executable))
        let prefix = context.string(fileSystemBytes: options.prefix)
        for name in ["prefix", "base_prefix", "exec_prefix", "base_exec_prefix"] as [StaticString] {
            try context.add(to: module, name, prefix)
        }
        try context.add(
            to: module, "pycache_prefix", options.cachePrefix.map { context.string(fileSystemBytes: $0) } ?? .none)
        try context.add(to: module, "argv", list(context, options.arguments))
        try context.add(to: module, "warnoptions", list(context, context.warningOptions))
        let implementationOptions = context.makeDict()
        for option in options.implementationOptions {
            let parts = option.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let value = parts.count > 1 ? context.string(fileSystemBytes: Array(parts[1])) : Value.true
            try context.set(implementationOptions, context.string(fileSystemBytes: Array(parts[0])), value)
        }
        try context.add(to: module, "_xoptions", implementationOptions.value)
        try context.add(to: module, "dont_write_bytecode", Value(options.dontWriteBytecode))
    }

    private static func list(_ context: Context, _ texts: [[UInt8]]) throws(Raised) -> Value {
        let list = try context.makeList()
        for text in texts { try context.append(list, context.string(fileSystemBytes: text)) }
        return list.value
    }

    /// `stdin`, `stdout`, `stderr` and their copies; None where the host has no such stream.
    static func addStandardStreams(_ context: Context, _ module: ModuleObject) throws(Raised) {
        try context.makeStreamTypes()
        let streams = context.resources.host.standardStreams
        let options = context.resources.options
        func add(
            _ name: StaticString, _ copy: StaticString, _ shown: StaticString, _ descriptor: Int32?, isWriter: Bool,
            errors: String
        ) throws(Raised) {
            var stream = Value.none
            if let descriptor {
                stream = try context.makeStandardStream(
                    shown, descriptor: descriptor, isWriter: isWriter, encoding: options.streamEncoding,
                    errors: errors)
            }
            try context.add(to: module, copy, stream)
            try context.add(to: module, name, stream)
        }
        try add("stdin", "__stdin__", "<stdin>", streams.input, isWriter: false, errors: options.streamErrors)
        try add("stdout", "__stdout__", "<stdout>", streams.output, isWriter: true, errors: options.streamErrors)
        try add("stderr", "__stderr__", "<stderr>", streams.error, isWriter: true, errors: "backslashreplace")
        context.io.pointee.standardInput = module.dictionary.get(name: context.intern("__stdin__"))
        context.io.pointee.standardOutput = module.dictionary.get(name: context.intern("__stdout__"))
        context.io.pointee.standardError = module.dictionary.get(name: context.intern("__stderr__"))
    }
}
