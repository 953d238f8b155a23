// In CPython: compiler_visit_expr of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    func visit(_ expressions: ASTList<Expression>) throws(CompilationStopped) {
        for expression in ast[expressions] { try visit(expression) }
    }

    /// Pushes an expression's value, or binds or deletes it, as its context says.
    func visit(_ expression: Expression) throws(CompilationStopped) {
        let (line, column) = begin(expression)
        switch ast.kind(expression) {
        case .name: visitName(expression)
        case .constant: visitConstant(expression)
        case .attribute: try visitAttribute(expression, ast.context(of: expression))
        case .call: try visitCall(expression)
        case .subscript: try visitSubscript(expression, ast.context(of: expression))
        case .binOp: try visitBinOp(expression)
        case .unaryOp: try visitUnaryOp(expression)
        case .compare: try visitCompare(expression)
        case .boolOp: try visitBoolOp(expression)
        case .ifExp: try visitIfExp(expression)
        case .tuple, .list: try visitSequence(expression)
        case .dict: try visitDict(expression)
        case .set: try visitSet(expression)
        case .lambda: try visitLambda(expression)
        case .listComp, .setComp, .dictComp, .generatorExp: try visitComprehension(expression)
        case .joinedStr, .formattedValue: try visitFormatted(expression)
        case .yield, .yieldFrom, .await: try visitYield(expression)
        case .namedExpr: try visitNamedExpression(expression)
        case .starred:
            throw fail(
                ast.context(of: expression) == .store
                    ? "starred assignment target must be in a list or tuple" : "can't use starred expression here")
        }
        end(line, column)
    }

    /// Goes to an expression's position; what is returned is for `end`.
    @inline(__always) func begin(_ expression: Expression) -> (line: Int32, column: Int32) {
        let outer = (unit.line, unit.column)
        let position = ast.position(of: expression)
        if position.lineno != unit.line {
            unit.line = position.lineno
            unit.isLineSet = false
        }
        unit.column = position.colOffset
        return outer
    }

    /// Comes back to the position around an expression.
    @inline(__always) func end(_ line: Int32, _ column: Int32) {
        if line != unit.line {
            unit.line = line
            unit.isLineSet = false
        }
        unit.column = column
    }

    // MARK: Leaves

    @inline(never) private func visitName(_ expression: Expression) {
        guard case .name(let id, let context) = ast[expression] else { return }
        switch context {
        case .store, .augStore: emit(.store, id)
        case .del: emit(.delete, id)
        case .load, .augLoad, .param: emit(.load, id)
        }
    }

    @inline(never) private func visitConstant(_ expression: Expression) {
        guard case .constant(let value, _) = ast[expression] else { return }
        if deadCodeDepth > 0 { return }
        loadConstant(constants.number(of: value))
    }

    // MARK: Operators

    @inline(never) private func visitBinOp(_ expression: Expression) throws(CompilationStopped) {
        guard case .binOp(let left, let op, let right) = ast[expression] else { return }
        try visit(left)
        try visit(right)
        emit(op.binaryOpcode)
    }

    @inline(never) private func visitUnaryOp(_ expression: Expression) throws(CompilationStopped) {
        guard case .unaryOp(let op, let operand) = ast[expression] else { return }
        try visit(operand)
        switch op {
        case .invert: emit(.unaryInvert)
        case .not: emit(.unaryNot)
        case .uAdd: emit(.unaryPositive)
        case .uSub: emit(.unaryNegative)
        }
    }

    @inline(never) private func visitNamedExpression(_ expression: Expression) throws(CompilationStopped) {
        guard case .namedExpr(let target, let value) = ast[expression] else { return }
        try visit(value)
        emit(.dupTop)
        try visit(target)
    }

    // MARK: Generators and coroutines

    @inline(never) private func visitYield(_ expression: Expression) throws(CompilationStopped) {
        switch ast[expression] {
        case .yield(let value):
            if unit.blockKind != .function { throw fail("'yield' outside function") }
            if let value { try visit(value) } else { loadNone() }
            emit(.yieldValue)
        case .yieldFrom(let value):
            if unit.blockKind != .function { throw fail("'yield' outside function") }
            if unit.kind == .asyncFunction { throw fail("'yield from' inside async function") }
            try visit(value)
            emit(.getYieldFromIter)
            loadNone()
            emit(.yieldFrom)
        case .await(let value):
            if !isTopLevelAwait {
                if unit.blockKind != .function { throw fail("'await' outside function") }
                if unit.kind != .asyncFunction && unit.kind != .comprehension {
                    throw fail("'await' outside async function")
                }
            }
            try visit(value)
            emitAwait()
        default: break
        }
    }

    // MARK: Formatted strings

    /// In CPython: compiler_joined_str, compiler_formatted_value.
    @inline(never) private func visitFormatted(_ expression: Expression) throws(CompilationStopped) {
        switch ast[expression] {
        case .joinedStr(let values):
            try visit(values)
            let count = ast.count(values)
            if count != 1 { emit(.buildString, count) }
        case .formattedValue(let value, let conversion, let formatSpec):
            try visit(value)
            // The argument of FORMAT_VALUE. In CPython: FVC_NONE, FVC_STR, FVC_REPR, FVC_ASCII.
            var argument: Int
            switch conversion {
            case -1: argument = 0
            case Int(UInt8(ascii: "s")): argument = 1
            case Int(UInt8(ascii: "r")): argument = 2
            case Int(UInt8(ascii: "a")): argument = 3
            default: throw fail(.systemError, "Unrecognized conversion character \(conversion)")
            }
            if let formatSpec {
                try visit(formatSpec)
                // In CPython: FVS_HAVE_SPEC.
                argument |= 4
            }
            emit(.formatValue, argument)
        default: break
        }
    }
}

extension Operator {
    /// In CPython: binop.
    var binaryOpcode: Opcode {
        switch self {
        case .add: .binaryAdd
        case .sub: .binarySubtract
        case .mult: .binaryMultiply
        case .matMult: .binaryMatrixMultiply
        case .div: .binaryTrueDivide
        case .mod: .binaryModulo
        case .pow: .binaryPower
        case .lShift: .binaryLshift
        case .rShift: .binaryRshift
        case .bitOr: .binaryOr
        case .bitXor: .binaryXor
        case .bitAnd: .binaryAnd
        case .floorDiv: .binaryFloorDivide
        }
    }

    /// In CPython: inplace_binop.
    var inplaceOpcode: Opcode {
        switch self {
        case .add: .inplaceAdd
        case .sub: .inplaceSubtract
        case .mult: .inplaceMultiply
        case .matMult: .inplaceMatrixMultiply
        case .div: .inplaceTrueDivide
        case .mod: .inplaceModulo
        case .pow: .inplacePower
        case .lShift: .inplaceLshift
        case .rShift: .inplaceRshift
        case .bitOr: .inplaceOr
        case .bitXor: .inplaceXor
        case .bitAnd: .inplaceAnd
        case .floorDiv: .inplaceFloorDivide
        }
    }
}
