// In CPython: Lib/__future__.py

/// The module `__future__`: one `_Feature` for each future statement. CPython's is written in Python; this one is
/// native, so that every program can import it.
enum FutureModule {
    /// A release as `sys.version_info` gives it.
    private typealias Release = (major: Int, minor: Int, micro: Int, level: StaticString, serial: Int)

    private struct Feature {
        var name: StaticString
        /// From when on it could be asked for, and from when on it is (or was meant to be) the rule.
        var optional: Release
        var mandatory: Release
        /// The flag of code objects and of `compile` that stands for it, and its name here.
        var flag: Int
        var flagName: StaticString?
    }

    private static func features() -> [Feature] {
        [
            Feature(
                name: "nested_scopes", optional: (2, 1, 0, "beta", 1), mandatory: (2, 2, 0, "alpha", 0), flag: 0x10,
                flagName: "CO_NESTED"),
            Feature(
                name: "generators", optional: (2, 2, 0, "alpha", 1), mandatory: (2, 3, 0, "final", 0), flag: 0,
                flagName: "CO_GENERATOR_ALLOWED"),
            Feature(
                name: "division", optional: (2, 2, 0, "alpha", 2), mandatory: (3, 0, 0, "alpha", 0), flag: 0x20000,
                flagName: "CO_FUTURE_DIVISION"),
            Feature(
                name: "absolute_import", optional: (2, 5, 0, "alpha", 1), mandatory: (3, 0, 0, "alpha", 0),
                flag: 0x40000, flagName: "CO_FUTURE_ABSOLUTE_IMPORT"),
            Feature(
                name: "with_statement", optional: (2, 5, 0, "alpha", 1), mandatory: (2, 6, 0, "alpha", 0),
                flag: 0x80000, flagName: "CO_FUTURE_WITH_STATEMENT"),
            Feature(
                name: "print_function", optional: (2, 6, 0, "alpha", 2), mandatory: (3, 0, 0, "alpha", 0),
                flag: 0x10_0000, flagName: "CO_FUTURE_PRINT_FUNCTION"),
            Feature(
                name: "unicode_literals", optional: (2, 6, 0, "alpha", 2), mandatory: (3, 0, 0, "alpha", 0),
                flag: 0x20_0000, flagName: "CO_FUTURE_UNICODE_LITERALS"),
            Feature(
                name: "barry_as_FLUFL", optional: (3, 1, 0, "alpha", 2), mandatory: (4, 0, 0, "alpha", 0),
                flag: 0x40_0000, flagName: "CO_FUTURE_BARRY_AS_BDFL"),
            Feature(
                name: "generator_stop", optional: (3, 5, 0, "beta", 1), mandatory: (3, 7, 0, "alpha", 0),
                flag: 0x80_0000, flagName: "CO_FUTURE_GENERATOR_STOP"),
            Feature(
                name: "annotations", optional: (3, 7, 0, "beta", 1), mandatory: (3, 10, 0, "alpha", 0),
                flag: 0x100_0000, flagName: "CO_FUTURE_ANNOTATIONS"),
        ]
    }

    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("__future__", "What future statements can ask for.")
        let features = features()
        let names = try context.makeList()
        for feature in features { try context.append(names, context.intern(feature.name)) }
        try context.add(to: module, "all_feature_names", names.value)
        let all = try context.makeList()
        try context.append(all, context.intern("all_feature_names"))
        for feature in features { try context.append(all, context.intern(feature.name)) }
        try context.add(to: module, "__all__", all.value)
        for feature in features {
            if let flagName = feature.flagName { try context.add(to: module, flagName, context.integer(feature.flag)) }
        }
        let type = try makeFeatureType(context)
        try context.add(to: module, "_Feature", type.value)
        for feature in features {
            let object = try makeObject(context, type)
            try store(
                context, object, release(context, feature.optional), release(context, feature.mandatory),
                context.integer(feature.flag))
            try context.add(to: module, feature.name, object.value)
        }
        return module
    }

    private static func release(_ context: Context, _ release: Release) -> Value {
        context.tuple(
            context.integer(release.major), context.integer(release.minor), context.integer(release.micro),
            context.intern(release.level), context.integer(release.serial))
    }

    // MARK: Features

    private static func makeFeatureType(_ context: Context) throws(Raised) -> TypeObject {
        try context.makeNativeType("_Feature", module: "__future__") { type in
            type.layout(NamespaceFields.self, references: \.dictionary, \.dictionary)
            type.flags([.baseType, .hasGC])
            type.dictionaryField(\NamespaceFields.dictionary)
            type.slots.new = NewFunction { (context, type, _) throws(Raised) in try makeObject(context, type).value }
            type.slots.initialize = InitFunction { (context, value, arguments) throws(Raised) in
                try initialize(context, value, arguments)
            }
            type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
                try representation(context, value)
            }
            type.member("__dict__", "", get: { (_, value) in NamespaceObject(value).dictionary })
            type.method("getOptionalRelease", "!($self)", "The first release that knew the statement.") {
                (context, arguments) throws(Raised) in try attribute(context, arguments[0], "optional")
            }
            type.method("getMandatoryRelease", "!($self)", "The release in which it became the rule.") {
                (context, arguments) throws(Raised) in try attribute(context, arguments[0], "mandatory")
            }
        }
    }

    private static func makeObject(_ context: Context, _ type: TypeObject) throws(Raised) -> NamespaceObject {
        let object = try context.allocateInstance(NamespaceFields.self, type)
        object.dictionary = context.makeDict().value
        return object
    }

    private static func attribute(_ context: Context, _ value: Value, _ name: StaticString) throws(Raised) -> Value {
        try context.getAttribute(value, context.intern(name))
    }

    private static func store(
        _ context: Context, _ object: NamespaceObject, _ optional: Value, _ mandatory: Value, _ flag: Value
    ) throws(Raised) {
        let dictionary = DictObject(object.dictionary)
        try context.set(dictionary, name: StringObject(context.intern("optional")), optional)
        try context.set(dictionary, name: StringObject(context.intern("mandatory")), mandatory)
        try context.set(dictionary, name: StringObject(context.intern("compiler_flag")), flag)
    }

    private static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        let names: [StaticString] = ["optionalRelease", "mandatoryRelease", "compiler_flag"]
        guard arguments.count + arguments.keywordCount == names.count else {
            throw context.typeError(
                "__init__() takes 4 positional arguments but \(arguments.count + arguments.keywordCount + 1) were given"
            )
        }
        var values = (Value.unbound, Value.unbound, Value.unbound)
        for index in 0..<names.count {
            var given = index < arguments.count ? arguments[index] : .unbound
            for keyword in 0..<arguments.keywordCount
            where StringObject(TupleObject(arguments.keywordNames)[keyword]).text == names[index].description {
                given = arguments.base[arguments.count + keyword]
            }
            guard given.isBound else {
                throw context.typeError("__init__() missing 1 required positional argument: '\(names[index])'")
            }
            switch index {
            case 0: values.0 = given
            case 1: values.1 = given
            default: values.2 = given
            }
        }
        try store(context, NamespaceObject(value), values.0, values.1, values.2)
    }

    /// `_Feature((2, 1, 0, 'beta', 1), (2, 2, 0, 'alpha', 0), 16)`.
    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let parts = context.tuple(
            try attribute(context, value, "optional"), try attribute(context, value, "mandatory"),
            try attribute(context, value, "compiler_flag"))
        return try context.concatenateStrings(context.string("_Feature"), context.representation(parts))
    }
}
