// In CPython: Python/sysmodule.c, Objects/floatobject.c, Objects/longobject.c

/// The named tuples of `sys`, and `sys.implementation`.
extension SysModule {
    static func addStructures(_ context: Context, _ module: ModuleObject) throws(Raised) {
        func number(_ number: Int) -> Value { context.integer(number) }

        let version = try StructSequence.makeType(
            context, "version_info", module: "sys", "The version in parts.",
            fields: ["major", "minor", "micro", "releaselevel", "serial"], isCallable: false)
        let versionInfo = try StructSequence.make(
            context, version, [number(3), number(8), number(18), context.intern("final"), number(0)])
        try context.add(to: module, "version_info", versionInfo)

        try context.add(to: module, "flags", makeFlags(context))

        let float = try StructSequence.makeType(
            context, "float_info", module: "sys", "The limits of floats.",
            fields: [
                "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
                "rounds",
            ])
        try context.add(
            to: module, "float_info",
            StructSequence.make(
                context, float,
                [
                    context.float(Double.greatestFiniteMagnitude), number(1024), number(308),
                    context.float(Double.leastNormalMagnitude), number(-1021), number(-307), number(15), number(53),
                    context.float(Double.ulpOfOne), number(2), number(1),
                ]))

        let int = try StructSequence.makeType(
            context, "int_info", module: "sys", "How ints are made, as programs may ask.",
            fields: ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"])
        try context.add(
            to: module, "int_info",
            StructSequence.make(context, int, [number(30), number(4), number(4300), number(640)]))

        let hash = try StructSequence.makeType(
            context, "hash_info", module: "sys", "How hashes are made.",
            fields: ["width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"])
        try context.add(
            to: module, "hash_info",
            StructSequence.make(
                context, hash,
                [
                    number(64), number((1 << 61) - 1), number(314159), number(0), number(1_000_003),
                    context.string("siphash24"), number(64), number(128), number(0),
                ]))

        let thread = try StructSequence.makeType(
            context, "thread_info", module: "sys", "How threads are made.", fields: ["name", "lock", "version"])
        var threadVersion = Value.none
        #if os(Linux)
        // `_CS_GNU_LIBPTHREAD_VERSION`
        if let text = try? context.resources.host.process.configurationText(3) {
            threadVersion = context.string(fileSystemBytes: text)
        }
        #endif
        try context.add(
            to: module, "thread_info",
            StructSequence.make(
                context, thread, [context.string("pthread"), context.string("semaphore"), threadVersion]))

        try addImplementation(context, module, versionInfo)
    }

    static func makeFlags(_ context: Context) throws(Raised) -> Value {
        let options = context.resources.options
        let type = try StructSequence.makeType(
            context, "flags", module: "sys", "What the command line said.",
            fields: [
                "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
                "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated",
                "dev_mode", "utf8_mode", "int_max_str_digits",
            ], isCallable: false)
        func number(_ number: Int) -> Value { context.integer(number) }
        return try StructSequence.make(
            context, type,
            [
                number(options.parserDebug), number(options.inspect), number(options.interactive),
                number(options.optimize), number(options.dontWriteBytecode ? 1 : 0),
                number(options.noUserSite ? 1 : 0), number(options.noSite ? 1 : 0),
                number(options.ignoreEnvironment ? 1 : 0), number(options.verbose), number(options.bytesWarning),
                number(options.quiet), number(options.hashRandomization ? 1 : 0), number(options.isolated ? 1 : 0),
                Value(options.devMode), number(options.utf8Mode ? 1 : 0), number(options.maximumIntegerDigits ?? -1),
            ])
    }

    private static func addImplementation(
        _ context: Context, _ module: ModuleObject, _ version: Value
    ) throws(Raised) {
        let fields = context.makeDict()
        func set(_ name: StaticString, _ value: Value) throws(Raised) {
            try context.set(fields, name: StringObject(context.intern(name)), value)
        }
        try set("name", context.intern("taipan"))
        try set("cache_tag", context.string("taipan-38"))
        try set("version", version)
        try set("hexversion", context.integer(0x0308_12F0))
        #if arch(x86_64)
        try set("_multiarch", context.string("x86_64-linux-gnu"))
        #else
        try set("_multiarch", context.string("aarch64-linux-gnu"))
        #endif
        do throws(Raised) {
            let namespace = try context.call(
                context.types.namespace.value, tuple: TupleObject(context.interpreter.pointee.emptyTuple),
                keywords: fields)
            try context.add(to: module, "implementation", namespace)
        } catch {
            // While there is no SimpleNamespace yet, a module does the same service.
            _ = context.takeRaised()
            let substitute = try context.makeModule(context.intern("implementation"))
            try context.update(substitute.dictionary, with: fields)
            try context.add(to: module, "implementation", substitute.value)
        }
    }
}
