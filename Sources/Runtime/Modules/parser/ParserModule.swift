// In CPython: Modules/parsermodule.c
import TaipanCompiler
import TaipanSyntax
import TaipanText

/// What module `parser` keeps: its types.
struct ParserState: BitwiseCopyable {
    var treeType: TypeObject?
    var errorType: TypeObject?
}

/// The module `parser`: parse trees as tuples and lists, and back.
enum ParserModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("parser", "Parse trees of Python programs.")
        let treeType = try context.makeNativeType("st", module: "parser") { SyntaxTreeType.declare($0) }
        let namespace = context.makeDict()
        try context.set(namespace, name: context[string: .__module__], context.intern("parser"))
        let errorType = TypeObject(
            try context.call(
                context.types.type.value, context.intern("ParserError"),
                context.tuple(context.types.exception.value), namespace.value))
        context.modules.pointee.parser.treeType = treeType
        context.modules.pointee.parser.errorType = errorType
        addFunctions(BuiltinsModule.Adder(context: context, module: module))
        try context.add(to: module, "ParserError", errorType.value)
        try context.add(to: module, "STType", treeType.value)
        try context.add(to: module, "__copyright__", context.string("Copyright (c) the authors of Taipan."))
        try context.add(to: module, "__version__", context.string("0.5"))
        try registerPickling(context, module)
        return module
    }

    private static func addFunctions(_ add: BuiltinsModule.Adder) {
        add(
            "compilest", "!($module, /, st, filename='<syntax-tree>')", "The code object of a parse tree.",
            SyntaxTreeType.compile)
        add("expr", "!($module, /, source)", "The parse tree of an expression.") {
            (context, arguments) throws(Raised) in
            try SyntaxTreeType.parse(context, arguments[0], "expr", isExpression: true)
        }
        add("isexpr", "!($module, /, st)", "Whether a parse tree is an expression's.") {
            (context, arguments) throws(Raised) in
            Value(try SyntaxTreeType.box(context, arguments[0], "isexpr").isExpression)
        }
        add("issuite", "!($module, /, st)", "Whether a parse tree is a module's.") {
            (context, arguments) throws(Raised) in
            Value(try !SyntaxTreeType.box(context, arguments[0], "issuite").isExpression)
        }
        add("suite", "!($module, /, source)", "The parse tree of a module.") { (context, arguments) throws(Raised) in
            try SyntaxTreeType.parse(context, arguments[0], "suite", isExpression: false)
        }
        add("sequence2st", "!($module, /, sequence)", "The parse tree that a sequence describes.") {
            (context, arguments) throws(Raised) in
            try SyntaxTreeReading.makeTree(context, arguments[0])
        }
        add(
            "st2tuple", "!($module, /, st, line_info=False, col_info=False)", "A parse tree as nested tuples."
        ) {
            (context, arguments) throws(Raised) in
            try SyntaxTreeType.sequence(context, arguments, "st2tuple", isList: false)
        }
        add("st2list", "!($module, /, st, line_info=False, col_info=False)", "A parse tree as nested lists.") {
            (context, arguments) throws(Raised) in
            try SyntaxTreeType.sequence(context, arguments, "st2list", isList: true)
        }
        add("tuple2st", "!($module, /, sequence)", "The parse tree that a sequence describes.") {
            (context, arguments) throws(Raised) in
            try SyntaxTreeReading.makeTree(context, arguments[0])
        }
        add("_pickler", "!($module, st, /)", "How a parse tree is pickled.") { (context, arguments) throws(Raised) in
            let box = try SyntaxTreeType.box(context, arguments[0], "_pickler")
            let tuple = try SyntaxTreeType.makeSequence(context, box, lines: true, columns: false, isList: false)
            let modules = context.interpreter.pointee.modules
            let module = modules?.get(name: StringObject(context.intern("parser"))) ?? .unbound
            guard module.isGiven else { throw context.runtimeError("parser is not imported") }
            return context.tuple(
                try context.getAttribute(module, context.intern("sequence2st")), context.tuple(tuple))
        }
    }

    /// Tells `copyreg`, if the library is there, how parse trees are pickled.
    private static func registerPickling(_ context: Context, _ module: ModuleObject) throws(Raised) {
        do throws(Raised) {
            let copyreg = try context.importModule(context.intern("copyreg"))
            let register = try context.getAttribute(copyreg, context.intern("pickle"))
            guard let type = context.modules.pointee.parser.treeType else { return }
            _ = try context.call(
                register, type.value, module.dictionary.get(name: context.intern("_pickler")),
                module.dictionary.get(name: context.intern("sequence2st")))
        } catch {
            guard context.catches(context.types.importError) else { throw error }
        }
    }
}
