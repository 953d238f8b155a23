// In CPython: compiler_function, compiler_class, compiler_lambda and compiler_make_closure of Python/compile.c

import TaipanBytecode
import TaipanSyntax

/// The argument of MAKE_FUNCTION: what lies on the stack below the code object.
struct FunctionParts: OptionSet {
    let rawValue: Int
    static let defaults = FunctionParts(rawValue: 1)
    static let keywordDefaults = FunctionParts(rawValue: 2)
    static let annotations = FunctionParts(rawValue: 4)
    static let closure = FunctionParts(rawValue: 8)
}

extension CodeGenerator {
    // MARK: Functions

    func visitFunction(
        _ statement: Statement, name: Identifier, args: Arguments, body: ASTList<Statement>,
        decorators: ASTList<Expression>,
        returns: Expression?, isAsync: Bool
    ) throws(CompilationStopped) {
        let firstLine = try visitDecorators(decorators, of: statement)
        let arguments = ast[args]
        var parts = try visitDefaults(arguments)
        if try visitAnnotations(arguments, returns) { parts.insert(.annotations) }
        try enter(name, isAsync ? .asyncFunction : .function, node: statement.index, line: firstLine)
        // The first constant of a function is its docstring or None.
        if optimize < 2, let docstring = ast.docstring(of: body), case .constant(let constant, _) = ast[docstring] {
            addConstant(constants.number(of: constant))
        } else {
            addConstant(ConstantTable.none)
        }
        setArgumentCounts(arguments)
        for statement in ast[body] { try visit(statement) }
        let code = try assemble(addsNone: true)
        let qualifiedName = unit.qualifiedName
        exit()
        makeClosure(code, parts, qualifiedName: qualifiedName)
        applyDecorators(decorators)
        emit(.store, name)
    }

    func visitLambda(_ expression: Expression) throws(CompilationStopped) {
        guard case .lambda(let args, let body) = ast[expression] else { return }
        let arguments = ast[args]
        let parts = try visitDefaults(arguments)
        try enter(known.lambda, .lambda, node: expression.index, line: ast.lineno(of: expression))
        // A lambda has no docstring.
        addConstant(ConstantTable.none)
        setArgumentCounts(arguments)
        try visit(body)
        let isGenerator = unit.scope.isGenerator
        if !isGenerator { emit(.returnValue) }
        let code = try assemble(addsNone: !isGenerator)
        let qualifiedName = unit.qualifiedName
        exit()
        makeClosure(code, parts, qualifiedName: qualifiedName)
    }

    private func setArgumentCounts(_ arguments: Arguments.Form) {
        unit.positionalOnlyCount = ast.count(arguments.posonlyargs)
        unit.argumentCount = ast.count(arguments.args)
        unit.keywordOnlyCount = ast.count(arguments.kwonlyargs)
    }

    // MARK: Classes

    func visitClass(
        _ statement: Statement, name: Identifier, bases: ASTList<Expression>, keywords: ASTList<KeywordArgument>,
        body: ASTList<Statement>, decorators: ASTList<Expression>
    ) throws(CompilationStopped) {
        let firstLine = try visitDecorators(decorators, of: statement)
        try enter(name, .class, node: statement.index, line: firstLine)
        unit.privateName = name
        emit(.load, known.name)
        emit(.store, known.moduleAttribute)
        loadConstant(unit.qualifiedName)
        emit(.store, known.qualname)
        try visitBody(body)
        if unit.scope.needsClassClosure {
            // `type.__new__` finds the cell under `__classcell__`, and the class body returns it.
            emit(.loadClosure, 0)
            emit(.dupTop)
            emit(.store, known.classCellAttribute)
        } else {
            loadNone()
        }
        emit(.returnValue)
        let code = try assemble(addsNone: true)
        exit()
        emit(.loadBuildClass)
        let nameConstant = constants.number(ofName: name)
        makeClosure(code, [], qualifiedName: nameConstant)
        loadConstant(nameConstant)
        try visitArguments(alreadyOnStack: 2, bases, keywords)
        applyDecorators(decorators)
        emit(.store, name)
    }

    // MARK: What both have

    /// Pushes the decorators. Returns the line where the definition starts with them.
    private func visitDecorators(
        _ decorators: ASTList<Expression>, of statement: Statement
    ) throws(CompilationStopped) -> Int {
        try visit(decorators)
        if let first = ast[decorators].first { return ast.lineno(of: first) }
        return ast.lineno(of: statement)
    }

    private func applyDecorators(_ decorators: ASTList<Expression>) {
        for _ in 0..<ast.count(decorators) { emit(.callFunction, 1) }
    }

    /// Makes a function of a code object and the cells that it refers to.
    func makeClosure(_ code: CodeUnit, _ parts: FunctionParts, qualifiedName: UInt32) {
        if deadCodeDepth > 0 { return }
        var parts = parts
        let freeNames = code.freeVariables
        if !freeNames.isEmpty {
            for name in freeNames { emit(.loadClosure, closureIndex(ast.identifiers.intern(name))) }
            parts.insert(.closure)
            emit(.buildTuple, freeNames.count)
        }
        loadConstant(constants.number(ofCode: code))
        loadConstant(qualifiedName)
        emit(.makeFunction, parts.rawValue)
    }

    /// Where the unit keeps the cell of a name that an inner unit refers to. In CPython: get_ref_type,
    /// compiler_lookup_arg.
    private func closureIndex(_ name: Identifier) -> Int {
        // A method's free variable may also be a local name of the class, which the cell is not.
        let isCell =
            unit.kind == .class && name == known.classCell || unit.scope.resolution(of: name) == .cell
        if isCell, let index = cells.find(name.number, unit: unit.number) { return index }
        return cells.count(base: unit.cellBase) + (frees.find(name.number, unit: unit.number) ?? 0)
    }

    // MARK: Parameters

    /// Pushes the default values. In CPython: compiler_default_arguments.
    private func visitDefaults(_ arguments: Arguments.Form) throws(CompilationStopped) -> FunctionParts {
        var parts: FunctionParts = []
        let count = ast.count(arguments.defaults)
        if count > 0 {
            try visit(arguments.defaults)
            emit(.buildTuple, count)
            parts.insert(.defaults)
        }
        var keys: [Identifier] = []
        let parameters = ast[arguments.kwonlyargs]
        let defaults = ast[arguments.kwDefaults]
        for index in 0..<min(parameters.count, defaults.count) {
            guard let value = defaults[index] else { continue }
            keys.append(ast.mangle(ast[parameters[index]].arg, privateName: unit.privateName))
            try visit(value)
        }
        if !keys.isEmpty {
            loadConstant(constants.number(ofNames: keys))
            emit(.buildConstKeyMap, keys.count)
            parts.insert(.keywordDefaults)
        }
        return parts
    }

    /// Pushes a dict of the annotations where there are any. In CPython: compiler_visit_annotations.
    private func visitAnnotations(_ arguments: Arguments.Form, _ returns: Expression?) throws(CompilationStopped)
        -> Bool
    {
        var keys: [Identifier] = []
        for parameter in ast[arguments.args] { try visitAnnotation(parameter, &keys) }
        for parameter in ast[arguments.posonlyargs] { try visitAnnotation(parameter, &keys) }
        if let parameter = arguments.vararg { try visitAnnotation(parameter, &keys) }
        for parameter in ast[arguments.kwonlyargs] { try visitAnnotation(parameter, &keys) }
        if let parameter = arguments.kwarg { try visitAnnotation(parameter, &keys) }
        if let returns {
            try visitAnnotation(returns)
            keys.append(known.return)
        }
        if keys.isEmpty { return false }
        loadConstant(constants.number(ofNames: keys))
        emit(.buildConstKeyMap, keys.count)
        return true
    }

    private func visitAnnotation(_ parameter: Argument, _ keys: inout [Identifier]) throws(CompilationStopped) {
        let form = ast[parameter]
        guard let annotation = form.annotation else { return }
        try visitAnnotation(annotation)
        keys.append(ast.mangle(form.arg, privateName: unit.privateName))
    }

    /// Pushes the value of an annotation, or its text where the module asks for that. In CPython:
    /// compiler_visit_annexpr.
    func visitAnnotation(_ annotation: Expression) throws(CompilationStopped) {
        guard features.contains(.annotations) else { return try visit(annotation) }
        if deadCodeDepth > 0 { return }
        loadConstant(constants.number(of: ExpressionText.text(of: annotation, in: ast)))
    }
}
