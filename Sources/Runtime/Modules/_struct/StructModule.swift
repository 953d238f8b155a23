// In CPython: Modules/_struct.c

/// The module `_struct`: values as packed records, and back.
enum StructModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_struct", "Values as the bytes of packed records, and back.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("_clearcache", "($module, /)", "Forgets the formats that were read.") { (context, _) throws(Raised) in
            let state = context.modules
            state.pointee.structs.cache = nil
            state.pointee.structs.lastStruct = nil
            state.pointee.structs.lastFormat = .unbound
            return .none
        }
        add("calcsize", "($module, format, /)", "Bytes of a record.") { (context, arguments) throws(Raised) in
            context.integer(try StructType.compiled(context, arguments[0]).size)
        }
        add("iter_unpack", "($module, format, buffer, /)", "An iterator of the records in a buffer.") {
            (context, arguments) throws(Raised) in
            try UnpackIteratorType.make(context, StructType.compiled(context, arguments[0]), arguments[1])
        }
        add.raw("pack", "!($module, format, *values)", "Values as the bytes of a record.") {
            (context, arguments) throws(Raised) in
            let object = try format(context, arguments, "pack")
            return try StructType.pack(context, object, arguments.dropFirst())
        }
        add.raw("pack_into", "!($module, format, buffer, offset, *values)", "Packs values into memory.") {
            (context, arguments) throws(Raised) in
            let object = try format(context, arguments, "pack_into")
            return try StructType.packInto(context, object, arguments.dropFirst())
        }
        add("unpack", "($module, format, buffer, /)", "The values of a record that a buffer holds.") {
            (context, arguments) throws(Raised) in
            try StructType.unpack(context, StructType.compiled(context, arguments[0]), arguments[1])
        }
        add(
            "unpack_from", "($module, format, /, buffer, offset=0)",
            "The values of a record that begins at an offset."
        ) { (context, arguments) throws(Raised) in
            try StructType.unpackFrom(
                context, StructType.compiled(context, arguments[0]), arguments[1], arguments[2])
        }
        let state = context.modules
        let type = try context.makeNativeType("Struct", module: "builtins") { StructType.declare($0) }
        state.pointee.structs.structType = type
        state.pointee.structs.iteratorType = try context.makeNativeType("unpack_iterator", module: "builtins") {
            UnpackIteratorType.declare($0)
        }
        try context.add(to: module, "Struct", type.value)
        let attributes = context.makeDict()
        try context.set(attributes, name: context[string: .__module__], context.intern("struct"))
        let error = try context.call(
            context.types.type.value, context.intern("error"), context.tuple(context.types.exception.value),
            attributes.value)
        state.pointee.structs.errorType = TypeObject(error)
        try context.add(to: module, "error", error)
        return module
    }

    private static func format(
        _ context: Context, _ arguments: Arguments, _ name: StaticString
    ) throws(Raised) -> StructObject {
        try StructType.refuseKeywords(context, arguments, name)
        guard arguments.count > 0 else { throw context.typeError("missing format argument") }
        return try StructType.compiled(context, arguments[0])
    }
}
