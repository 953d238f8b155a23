// In CPython: Modules/symtablemodule.c
import TaipanCompiler
import TaipanSyntax
import TaipanText

/// What `_symtable` keeps: the type of its entries.
struct SymbolTableState: BitwiseCopyable {
    var entryType: TypeObject?
}

/// The module `_symtable`, on which module `symtable` builds.
enum SymbolTableModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeModule(context.intern("_symtable"))
        try context.set(
            module.dictionary, name: context[string: .__package__], context.interpreter.pointee.emptyString)
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "symtable", "($module, source, filename, startstr, /)",
            "The scopes of a source text and the names in them.", symtable)
        context.modules.pointee.symtable.entryType = try context.makeNativeType("symtable entry", module: "builtins") {
            SymbolTableEntryType.declare($0)
        }
        let constants: [(StaticString, UInt32)] = [
            ("USE", SymbolFlags.used.rawValue), ("DEF_GLOBAL", SymbolFlags.global.rawValue),
            ("DEF_NONLOCAL", SymbolFlags.nonlocal.rawValue), ("DEF_LOCAL", SymbolFlags.local.rawValue),
            ("DEF_PARAM", SymbolFlags.parameter.rawValue), ("DEF_FREE", SymbolFlags.free.rawValue),
            ("DEF_FREE_CLASS", SymbolFlags.freeInClass.rawValue), ("DEF_IMPORT", SymbolFlags.imported.rawValue),
            ("DEF_BOUND", SymbolFlags.bound.rawValue), ("DEF_ANNOT", SymbolFlags.annotated.rawValue),
            ("TYPE_FUNCTION", UInt32(Scope.Kind.function.rawValue)),
            ("TYPE_CLASS", UInt32(Scope.Kind.class.rawValue)),
            ("TYPE_MODULE", UInt32(Scope.Kind.module.rawValue)), ("LOCAL", Resolution.local.rawValue),
            ("GLOBAL_EXPLICIT", Resolution.globalExplicit.rawValue),
            ("GLOBAL_IMPLICIT", Resolution.globalImplicit.rawValue), ("FREE", Resolution.free.rawValue),
            ("CELL", Resolution.cell.rawValue), ("SCOPE_OFF", Symbol.resolutionShift), ("SCOPE_MASK", 15),
        ]
        for (name, number) in constants { try context.add(to: module, name, context.integer(Int(number))) }
        return module
    }

    private static func symtable(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        var request = CompileRequest(fileName: try context.fileSystemName(arguments[1]))
        guard context.type(of: arguments[2]).has(.stringSubclass) else {
            throw context.typeError(
                "symtable() argument 3 must be str, not \(context.argumentTypeName(arguments[2]))")
        }
        let bytes = try context.sourceBytes(
            arguments[0], function: "symtable", expected: "string or bytes", &request)
        let start = StringObject(arguments[2])
        if start.hasText("exec") {
            request.start = .fileInput
        } else if start.hasText("eval") {
            request.start = .evalInput
        } else if start.hasText("single") {
            request.start = .singleInput
        } else {
            throw context.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
        }
        let ast = try context.parseTree(bytes, request)
        let options = context.compileOptions(request)
        let table: SymbolTable
        do throws(SourceError) {
            table = try withCompilerStack(for: ast, recursion: options.recursion) { () throws(SourceError) in
                _ = try FutureFeatures.find(in: ast)
                return try SymbolTable.build(ast, recursion: options.recursion)
            }
        } catch {
            throw context.raise(error, fileName: request.fileName, source: bytes)
        }
        return try entries(context, table, ast)
    }

    /// The entries of all scopes. Each is put into the list of the one around it when it is made.
    private static func entries(_ context: Context, _ table: SymbolTable, _ ast: AST) throws(Raised) -> Value {
        // An entry's `id` is an address in CPython; here a number that no other table's entries have.
        let base = Int(context.nextVersion()) << 32
        let root = try entry(context, table.top, ast, base)
        var pending: [(scope: Scope, entry: SymbolTableEntry)] = [(table.top, root)]
        while let (scope, parent) = pending.popLast() {
            for child in scope.children {
                let entry = try entry(context, child, ast, base)
                try context.append(ListObject(parent.children), entry.value)
                pending.append((child, entry))
            }
        }
        return withExtendedLifetime(table) { root.value }
    }

    private static func entry(
        _ context: Context, _ scope: Scope, _ ast: AST, _ base: Int
    ) throws(Raised) -> SymbolTableEntry {
        guard let type = context.modules.pointee.symtable.entryType else {
            throw context.runtimeError("_symtable is not imported")
        }
        let symbols = context.makeDict()
        for symbol in scope.symbols {
            let name = context.intern(context.string(ast.identifiers.string(symbol.name)))
            try context.set(symbols, name: StringObject(name), context.integer(Int(symbol.rawValue)))
        }
        let variables = try context.makeList()
        for name in scope.variableNames {
            try context.append(variables, context.intern(context.string(ast.identifiers.string(name))))
        }
        let children = try context.makeList()
        let entry = try context.allocateInstance(SymbolTableEntryFields.self, type)
        entry.id = context.integer(base + Int(scope.node))
        entry.name = context.intern(context.string(ast.identifiers.string(scope.name)))
        entry.symbols = symbols.value
        entry.variables = variables.value
        entry.children = children.value
        entry.isNested = scope.isNested
        entry.kind = scope.kind.rawValue
        entry.line = scope.line
        return entry
    }
}

struct SymbolTableEntryFields: BitwiseCopyable {
    var header: Header
    var id: Value
    var name: Value
    /// A dict from names to flags and resolution in one number.
    var symbols: Value
    /// Lists.
    var variables: Value
    var children: Value
    var line: Int
    var isNested: Bool
    var kind: UInt8
}
typealias SymbolTableEntry = Reference<SymbolTableEntryFields>

/// The type `symtable entry`: a scope.
private enum SymbolTableEntryType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SymbolTableEntryFields.self, references: \.id, \.children)
        type.slots.representation = UnaryFunction { (context, value) in
            let entry = SymbolTableEntry(value)
            let id = context.machineInteger(entry.id) ?? 0
            return context.string(
                PythonString("<symtable entry ") + StringObject(entry.name).pythonString
                    + PythonString("(\(id)), line \(entry.line)>"))
        }
        type.member("id", "", get: { (_, entry) in SymbolTableEntry(entry).id })
        type.member("name", "", get: { (_, entry) in SymbolTableEntry(entry).name })
        type.member("symbols", "", get: { (_, entry) in SymbolTableEntry(entry).symbols })
        type.member("varnames", "", get: { (_, entry) in SymbolTableEntry(entry).variables })
        type.member("children", "", get: { (_, entry) in SymbolTableEntry(entry).children })
        type.member(
            "nested", "", get: { (context, entry) in context.integer(SymbolTableEntry(entry).isNested ? 1 : 0) })
        type.member("type", "", get: { (context, entry) in context.integer(Int(SymbolTableEntry(entry).kind)) })
        type.member("lineno", "", get: { (context, entry) in context.integer(SymbolTableEntry(entry).line) })
    }
}
