// In CPython: PyInit__ast of Python/Python-ast.c
import TaipanSyntax

/// The module `_ast`.
enum ASTModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeModule(context.intern("_ast"))
        try context.set(
            module.dictionary, name: context[string: .__package__], context.interpreter.pointee.emptyString)
        let state = try context.astState()
        guard let base = state.base else { return module }
        try context.add(to: module, "AST", base.value)
        try context.add(
            to: module, "PyCF_ALLOW_TOP_LEVEL_AWAIT", context.integer(CompileFlags.allowTopLevelAwait))
        try context.add(to: module, "PyCF_ONLY_AST", context.integer(CompileFlags.onlyAST))
        try context.add(to: module, "PyCF_TYPE_COMMENTS", context.integer(CompileFlags.typeComments))
        let table = ASTTable.shared
        for (number, description) in table.types.enumerated() where description.form != .value {
            let sum = TupleObject(state.sums)[number]
            if !sum.isNone { try context.add(to: module, description.name, sum) }
            for offset in 0..<description.classCount {
                let index = description.firstClass + offset
                try context.add(to: module, ASTClass.all[index].name, TupleObject(state.classes)[index])
            }
        }
        return module
    }
}
