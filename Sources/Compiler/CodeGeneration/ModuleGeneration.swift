// In CPython: compiler_mod, compiler_body and find_ann of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    /// The code object of the whole tree.
    func generate() throws(CompilationStopped) -> CodeUnit {
        try enter(known.module, .module, node: ast.root.index, line: 0)
        var addsNone = true
        switch ast[ast.root] {
        case .module(let body, _): try visitBody(body)
        case .interactive(let body):
            if hasAnnotation(body) { emit(.setupAnnotations) }
            isInteractive = true
            try visit(body)
        case .expression(let body):
            try visit(body)
            addsNone = false
        case .suite: throw fail(.systemError, "suite should not be possible")
        case .functionType: throw fail(.systemError, "module kind 4 should not be possible")
        }
        let code = try assemble(addsNone: addsNone)
        exit()
        return code
    }

    /// The statements of a module or class. In CPython: compiler_body.
    func visitBody(_ statements: ASTList<Statement>) throws(CompilationStopped) {
        let items = ast[statements]
        // So that SETUP_ANNOTATIONS counts to the first statement.
        if unit.kind == .module, let first = items.first {
            unit.line = Int32(truncatingIfNeeded: ast.lineno(of: first))
        }
        if hasAnnotation(statements) { emit(.setupAnnotations) }
        var start = 0
        if optimize < 2, let docstring = ast.docstring(of: statements) {
            start = 1
            try visit(docstring)
            emit(.store, known.doc)
        }
        for index in start..<items.count { try visit(items[index]) }
    }

    /// Whether a variable is annotated among the statements, functions and classes aside. In CPython: find_ann.
    func hasAnnotation(_ statements: ASTList<Statement>) -> Bool {
        for statement in ast[statements] {
            switch ast.kind(statement) {
            case .annAssign: return true
            case .for, .asyncFor, .while, .if, .with, .asyncWith, .try:
                if hasInnerAnnotation(statement) { return true }
            default: continue
            }
        }
        return false
    }

    private func hasInnerAnnotation(_ statement: Statement) -> Bool {
        switch ast[statement] {
        case .for(_, _, let body, let orelse, _), .asyncFor(_, _, let body, let orelse, _),
            .while(_, let body, let orelse),
            .if(_, let body, let orelse):
            return hasAnnotation(body) || hasAnnotation(orelse)
        case .with(_, let body, _), .asyncWith(_, let body, _): return hasAnnotation(body)
        case .try(let body, let handlers, let orelse, let finalbody):
            for handler in ast[handlers] where hasAnnotation(ast[handler].body) { return true }
            return hasAnnotation(body) || hasAnnotation(finalbody) || hasAnnotation(orelse)
        default: return false
        }
    }
}
