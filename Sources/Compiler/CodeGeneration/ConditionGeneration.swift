// In CPython: compiler_jump_if, compiler_boolop, compiler_ifexp and compiler_compare of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    /// Jumps where an expression is true, or where it is false, and falls through otherwise. In CPython:
    /// compiler_jump_if.
    func jump(to next: Int32, if condition: Bool, _ expression: Expression) throws(CompilationStopped) {
        switch ast.kind(expression) {
        case .unaryOp:
            if case .unaryOp(.not, let operand) = ast[expression] { return try jump(to: next, if: !condition, operand) }
        case .boolOp: return try jumpOnBoolOp(expression, next, condition)
        case .ifExp: return try jumpOnIfExp(expression, next, condition)
        case .compare:
            if case .compare(_, let operators, _) = ast[expression], ast.count(operators) > 1 {
                return try jumpOnChain(expression, next, condition)
            }
        default: break
        }
        try visit(expression)
        emit(condition ? .popJumpIfTrue : .popJumpIfFalse, to: next)
    }

    @inline(never) private func jumpOnBoolOp(
        _ expression: Expression, _ next: Int32, _ condition: Bool
    ) throws(CompilationStopped) {
        guard case .boolOp(let op, let list) = ast[expression] else { return }
        // All but the last value decide alone when they are true (`or`) or false (`and`).
        let deciding = op == .or
        let decided = deciding == condition ? next : newBlock()
        let values = ast[list]
        if values.count < 2 { throw fail(.valueError, "BoolOp with less than 2 values") }
        for index in 0..<(values.count - 1) { try jump(to: decided, if: deciding, values[index]) }
        try jump(to: next, if: condition, values[values.count - 1])
        if decided != next { use(decided) }
    }

    @inline(never) private func jumpOnIfExp(
        _ expression: Expression, _ next: Int32, _ condition: Bool
    ) throws(CompilationStopped) {
        guard case .ifExp(let test, let body, let orelse) = ast[expression] else { return }
        let end = newBlock()
        let otherwise = newBlock()
        try jump(to: otherwise, if: false, test)
        try jump(to: next, if: condition, body)
        emit(.jumpForward, to: end)
        use(otherwise)
        try jump(to: next, if: condition, orelse)
        use(end)
    }

    /// A comparison with several operators.
    @inline(never) private func jumpOnChain(
        _ expression: Expression, _ next: Int32, _ condition: Bool
    ) throws(CompilationStopped) {
        guard case .compare(let left, let operators, let comparators) = ast[expression] else { return }
        try checkCounts(ast[operators], ast[comparators])
        checkComparison(expression)
        let cleanup = newBlock()
        try visitChain(left, ast[operators], ast[comparators], .popJumpIfFalse, cleanup)
        emit(condition ? .popJumpIfTrue : .popJumpIfFalse, to: next)
        let end = newBlock()
        emit(.jumpForward, to: end)
        use(cleanup)
        emit(.popTop)
        if !condition { emit(.jumpForward, to: next) }
        use(end)
    }

    /// A tree that a program made may have anything here. In CPython: validate_expr of Python/ast.c.
    private func checkCounts(
        _ operators: ASTItems<ComparisonOperator>, _ comparators: ASTItems<Expression>
    ) throws(CompilationStopped) {
        if comparators.isEmpty { throw fail(.valueError, "Compare with no comparators") }
        if comparators.count != operators.count {
            throw fail(.valueError, "Compare has a different number of comparators and operands")
        }
    }

    /// The comparisons of a chain; all but the last jump to `cleanup` where they are false.
    private func visitChain(
        _ left: Expression, _ operators: ASTItems<ComparisonOperator>, _ comparators: ASTItems<Expression>,
        _ opcode: Opcode,
        _ cleanup: Int32
    ) throws(CompilationStopped) {
        try visit(left)
        let last = operators.count - 1
        for index in 0..<last {
            try visit(comparators[index])
            emit(.dupTop)
            emit(.rotThree)
            emit(.compareOp, operators[index].compareArgument)
            emit(opcode, to: cleanup)
            useNewBlock()
        }
        try visit(comparators[last])
        emit(.compareOp, operators[last].compareArgument)
    }

    @inline(never) func visitCompare(_ expression: Expression) throws(CompilationStopped) {
        guard case .compare(let left, let operatorList, let comparatorList) = ast[expression] else { return }
        let operators = ast[operatorList]
        let comparators = ast[comparatorList]
        try checkCounts(operators, comparators)
        checkComparison(expression)
        if operators.count == 1 {
            try visit(left)
            try visit(comparators[0])
            emit(.compareOp, operators[0].compareArgument)
            return
        }
        let cleanup = newBlock()
        try visitChain(left, operators, comparators, .jumpIfFalseOrPop, cleanup)
        let end = newBlock()
        emit(.jumpForward, to: end)
        use(cleanup)
        emit(.rotTwo)
        emit(.popTop)
        use(end)
    }

    @inline(never) func visitBoolOp(_ expression: Expression) throws(CompilationStopped) {
        guard case .boolOp(let op, let list) = ast[expression] else { return }
        let end = newBlock()
        let values = ast[list]
        if values.count < 2 { throw fail(.valueError, "BoolOp with less than 2 values") }
        for index in 0..<(values.count - 1) {
            try visit(values[index])
            emit(op == .and ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, to: end)
        }
        try visit(values[values.count - 1])
        use(end)
    }

    @inline(never) func visitIfExp(_ expression: Expression) throws(CompilationStopped) {
        guard case .ifExp(let test, let body, let orelse) = ast[expression] else { return }
        let end = newBlock()
        let next = newBlock()
        try jump(to: next, if: false, test)
        try visit(body)
        emit(.jumpForward, to: end)
        use(next)
        try visit(orelse)
        use(end)
    }
}

extension ComparisonOperator {
    /// The argument of COMPARE_OP. In CPython: cmpop.
    var compareArgument: Int {
        switch self {
        case .lt: 0
        case .ltE: 1
        case .eq: 2
        case .notEq: 3
        case .gt: 4
        case .gtE: 5
        case .in: 6
        case .notIn: 7
        case .is: 8
        case .isNot: 9
        }
    }
}
