// In CPython: compiler_import, compiler_import_as and compiler_from_import of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    @inline(never) func visitImport(_ statement: Statement) throws(CompilationStopped) {
        switch ast[statement] {
        case .import(let names):
            for alias in ast[names] { visitImport(ast[alias]) }
        case .importFrom(let module, let names, let level): try visitImportFrom(statement, module, ast[names], level)
        default: break
        }
    }

    private func visitImport(_ alias: Alias.Form) {
        loadConstant(constants.number(of: 0))
        loadNone()
        emit(.importName, name: alias.name)
        let parts = components(alias.name)
        guard let asname = alias.asname else {
            // `import a.b` binds `a`.
            emit(.store, parts[0])
            return
        }
        if parts.count > 1 {
            // IMPORT_NAME pushed `a`; from there to `a.b.c`.
            for part in parts[1..<(parts.count - 1)] {
                emit(.importFrom, mangled: part)
                emit(.rotTwo)
                emit(.popTop)
            }
            emit(.importFrom, mangled: parts[parts.count - 1])
            emit(.store, asname)
            emit(.popTop)
        } else {
            emit(.store, asname)
        }
    }

    /// The parts of a dotted name.
    private func components(_ name: Identifier) -> [Identifier] {
        let dot = UInt8(ascii: ".")
        let bytes = ast.identifiers.bytes(name)
        if !bytes.contains(dot) { return [name] }
        return Array(bytes).split(separator: dot, omittingEmptySubsequences: false).map {
            ast.identifiers.intern(Array($0))
        }
    }

    private func visitImportFrom(
        _ statement: Statement, _ module: Identifier?, _ aliases: ASTItems<Alias>, _ level: Int
    ) throws(CompilationStopped) {
        loadConstant(constants.number(of: level))
        if module == known.future && ast.lineno(of: statement) > futureLine {
            throw fail(FutureFeatures.lateImportMessage)
        }
        loadConstant(constants.number(ofNames: aliases.map { ast[$0].name }))
        emit(.importName, name: module ?? known.empty)
        for alias in aliases {
            let alias = ast[alias]
            if ast.identifiers.bytes(alias.name).first == UInt8(ascii: "*") {
                emit(.importStar)
                return
            }
            emit(.importFrom, name: alias.name)
            emit(.store, alias.asname ?? alias.name)
        }
        emit(.popTop)
    }
}
