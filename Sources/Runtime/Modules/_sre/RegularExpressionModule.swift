// In CPython: Modules/_sre.c

/// The module `_sre`: what module `re` is made of.
enum RegularExpressionModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_sre", "The engine of regular expressions.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "compile", "($module, /, pattern, flags, code, groups, groupindex,\n        indexgroup)",
            "A pattern of its code, as module sre_compile writes it.", compile)
        add("getcodesize", "($module, /)", "Bytes of a number in pattern code.") { (_, _) in Value(smallInteger: 4) }
        add("ascii_iscased", "($module, character, /)", "Whether a character is an ASCII letter.") {
            (context, arguments) throws(Raised) in
            let point = UInt32(bitPattern: try context.int32Argument(arguments[0]))
            return Value((point | 0x20) &- 0x61 < 26)
        }
        add("unicode_iscased", "($module, character, /)", "Whether a character changes with its case.") {
            (context, arguments) throws(Raised) in
            let point = UInt32(bitPattern: try context.int32Argument(arguments[0]))
            return Value(PatternCharacters.isUnicodeCased(point))
        }
        add("ascii_tolower", "($module, character, /)", "The lower case of an ASCII letter.") {
            (context, arguments) throws(Raised) in
            let point = UInt32(bitPattern: try context.int32Argument(arguments[0]))
            return context.integer(Int(Int32(bitPattern: PatternCharacters.lowerASCII(point))))
        }
        add("unicode_tolower", "($module, character, /)", "The lower case of a character.") {
            (context, arguments) throws(Raised) in
            let point = UInt32(bitPattern: try context.int32Argument(arguments[0]))
            return context.integer(Int(Int32(bitPattern: PatternCharacters.lowerUnicode(point))))
        }
        try context.add(to: module, "MAGIC", context.integer(PatternLimits.magic))
        try context.add(to: module, "CODESIZE", context.integer(4))
        try context.add(to: module, "MAXREPEAT", context.integer(Int(PatternLimits.maximumRepeat)))
        try context.add(to: module, "MAXGROUPS", context.integer(PatternLimits.maximumGroups))
        try context.add(
            to: module, "copyright", context.string(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB "))
        let state = context.modules
        state.pointee.sre.patternType = try context.makeNativeType("Pattern", module: "re") { PatternType.declare($0) }
        state.pointee.sre.matchType = try context.makeNativeType("Match", module: "re") { MatchType.declare($0) }
        state.pointee.sre.scannerType = try context.makeNativeType("SRE_Scanner", module: "_sre") {
            ScannerType.declare($0)
        }
        return module
    }

    private static func compile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        func expect(_ index: Int, _ type: TypeObject, _ name: StaticString, _ kind: StaticString) throws(Raised) {
            if !context.type(of: arguments[index]).isSubtype(of: type) {
                throw context.typeError(
                    "compile() argument '\(name)' must be \(kind), not \(context.typeName(of: arguments[index]))")
            }
        }
        let flags = Int(try context.int32Argument(arguments[1]))
        try expect(2, context.types.list, "code", "list")
        let groups = try context.sizeArgument(arguments[3], missing: 0)
        try expect(4, context.types.dict, "groupindex", "dict")
        try expect(5, context.types.tuple, "indexgroup", "tuple")
        guard let type = context.modules.pointee.sre.patternType else { return .none }
        return try PatternType.make(
            context, type: type, source: arguments[0], flags: flags, code: ListObject(arguments[2]), groups: groups,
            groupIndex: arguments[4], indexGroup: arguments[5])
    }
}
