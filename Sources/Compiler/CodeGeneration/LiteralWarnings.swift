// In CPython: check_compare, check_caller, check_subscripter and check_index of Python/compile.c

import TaipanSyntax

/// Warnings about literals that are used as what they are not.
extension CodeGenerator {
    /// Warns of a literal beside `is`, once a comparison.
    func checkComparison(_ expression: Expression) {
        guard case .compare(let left, let operatorList, let comparatorList) = ast[expression] else { return }
        let operators = ast[operatorList]
        let comparators = ast[comparatorList]
        var isLeftObject = hasIdentity(left)
        for index in 0..<operators.count {
            let isRightObject = hasIdentity(comparators[index])
            let op = operators[index]
            if (op == .is || op == .isNot) && !(isLeftObject && isRightObject) {
                return warn(
                    op == .is
                        ? "\"is\" with a literal. Did you mean \"==\"?"
                        : "\"is not\" with a literal. Did you mean \"!=\"?")
            }
            isLeftObject = isRightObject
        }
    }

    /// Whether `is` makes sense with an expression: it is no literal, or one of the constants that are there once.
    private func hasIdentity(_ expression: Expression) -> Bool {
        guard case .constant(let constant, _) = ast[expression] else { return true }
        switch ast[constant] {
        case .none, .false, .true, .ellipsis: return true
        default: return false
        }
    }

    func checkCaller(_ function: Expression) {
        switch ast.kind(function) {
        case .constant, .tuple, .list, .listComp, .dict, .dictComp, .set, .setComp, .generatorExp, .joinedStr,
            .formattedValue:
            warn("'\(typeName(of: function) ?? "")' object is not callable; perhaps you missed a comma?")
        default: return
        }
    }

    func checkSubscripted(_ value: Expression) {
        switch ast[value] {
        case .constant(let constant, _):
            switch ast[constant] {
            case .none, .ellipsis, .false, .true, .integer, .bigInteger, .float, .complex, .frozenset: break
            case .string, .bytes, .tuple: return
            }
        case .set, .setComp, .generatorExp, .lambda: break
        default: return
        }
        warn("'\(typeName(of: value) ?? "")' object is not subscriptable; perhaps you missed a comma?")
    }

    func checkIndex(_ value: Expression, _ slice: SliceExpression) {
        guard case .index(let index) = ast[slice] else { return }
        switch ast[value] {
        case .constant(let constant, _):
            switch ast[constant] {
            case .string, .bytes, .tuple: break
            default: return
            }
        case .tuple, .list, .listComp, .joinedStr, .formattedValue: break
        default: return
        }
        guard let indexType = typeName(of: index), indexType != "int", indexType != "bool",
            let type = typeName(of: value)
        else {
            return
        }
        warn("\(type) indices must be integers or slices, not \(indexType); perhaps you missed a comma?")
    }

    /// The name of an expression's type where the syntax tells it. In CPython: infer_type.
    private func typeName(of expression: Expression) -> String? {
        switch ast[expression] {
        case .tuple: "tuple"
        case .list, .listComp: "list"
        case .dict, .dictComp: "dict"
        case .set, .setComp: "set"
        case .generatorExp: "generator"
        case .lambda: "function"
        case .joinedStr, .formattedValue: "str"
        case .constant(let constant, _): ast[constant].typeName
        default: nil
        }
    }
}

extension TaipanSyntax.Constant {
    /// The name of the constant's type.
    var typeName: String {
        switch self {
        case .none: "NoneType"
        case .false, .true: "bool"
        case .ellipsis: "ellipsis"
        case .integer, .bigInteger: "int"
        case .float: "float"
        case .complex: "complex"
        case .string: "str"
        case .bytes: "bytes"
        case .tuple: "tuple"
        case .frozenset: "frozenset"
        }
    }
}
