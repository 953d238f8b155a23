// In CPython: compiler_augassign, compiler_annassign and compiler_visit_slice of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    // MARK: Attributes and subscripts

    @inline(never) func visitAttribute(
        _ expression: Expression, _ context: ExpressionContext
    ) throws(CompilationStopped) {
        guard case .attribute(let value, let name, _) = ast[expression] else { return }
        if context != .augStore { try visit(value) }
        switch context {
        case .augLoad:
            emit(.dupTop)
            emit(.loadAttr, name: name)
        case .load, .param: emit(.loadAttr, name: name)
        case .augStore:
            emit(.rotTwo)
            emit(.storeAttr, name: name)
        case .store: emit(.storeAttr, name: name)
        case .del: emit(.deleteAttr, name: name)
        }
    }

    @inline(never) func visitSubscript(
        _ expression: Expression, _ context: ExpressionContext
    ) throws(CompilationStopped) {
        guard case .subscript(let value, let slice, _) = ast[expression] else { return }
        if context == .load {
            checkSubscripted(value)
            checkIndex(value, slice)
        }
        if context != .augStore {
            try visit(value)
            try visit(slice, isInside: false)
        }
        switch context {
        case .augLoad:
            emit(.dupTopTwo)
            emit(.binarySubscr)
        case .load, .param: emit(.binarySubscr)
        case .augStore:
            emit(.rotThree)
            emit(.storeSubscr)
        case .store: emit(.storeSubscr)
        case .del: emit(.deleteSubscr)
        }
    }

    /// Pushes an index or slice. In CPython: compiler_visit_slice, compiler_visit_nested_slice.
    private func visit(_ slice: SliceExpression, isInside: Bool) throws(CompilationStopped) {
        switch ast[slice] {
        case .index(let value): try visit(value)
        case .slice(let lower, let upper, let step):
            if let lower { try visit(lower) } else { loadNone() }
            if let upper { try visit(upper) } else { loadNone() }
            if let step { try visit(step) }
            emit(.buildSlice, step == nil ? 2 : 3)
        case .extSlice(let dimensions):
            if isInside { throw fail(.systemError, "extended slice invalid in nested slice") }
            for dimension in ast[dimensions] { try visit(dimension, isInside: true) }
            emit(.buildTuple, ast.count(dimensions))
        }
    }

    // MARK: Statements

    @inline(never) func visitAugmentedAssignment(_ statement: Statement) throws(CompilationStopped) {
        guard case .augAssign(let target, let op, let value) = ast[statement] else { return }
        switch ast[target] {
        case .attribute:
            try visitAttribute(at: target, .augLoad)
            try visit(value)
            emit(op.inplaceOpcode)
            try visitAttribute(at: target, .augStore)
        case .subscript:
            try visitSubscript(at: target, .augLoad)
            try visit(value)
            emit(op.inplaceOpcode)
            try visitSubscript(at: target, .augStore)
        case .name(let name, _):
            emit(.load, name)
            try visit(value)
            emit(op.inplaceOpcode)
            emit(.store, name)
        default:
            throw fail(.systemError, "invalid node type (\(ast.kind(target).rawValue + 1)) for augmented assignment")
        }
    }

    private func visitAttribute(at target: Expression, _ context: ExpressionContext) throws(CompilationStopped) {
        let (line, column) = begin(target)
        try visitAttribute(target, context)
        end(line, column)
    }

    private func visitSubscript(at target: Expression, _ context: ExpressionContext) throws(CompilationStopped) {
        let (line, column) = begin(target)
        try visitSubscript(target, context)
        end(line, column)
    }

    /// Whether annotations of variables are kept where the walk is.
    private var keepsAnnotations: Bool { unit.kind == .module || unit.kind == .class }

    @inline(never) func visitAnnotatedAssignment(_ statement: Statement) throws(CompilationStopped) {
        guard case .annAssign(let target, let annotation, let value, let simple) = ast[statement] else { return }
        if let value {
            try visit(value)
            try visit(target)
        }
        switch ast[target] {
        case .name(let name, _):
            if simple != 0 && keepsAnnotations {
                try visitAnnotation(annotation)
                emit(.loadName, name: known.annotations)
                loadConstant(constants.number(ofName: ast.mangle(name, privateName: unit.privateName)))
                emit(.storeSubscr)
            }
        case .attribute(let object, _, _):
            if value == nil { try visitAndDrop(object) }
        case .subscript(let object, let slice, _):
            if value == nil {
                try visitAndDrop(object)
                try visitAndDrop(slice)
            }
        default:
            throw fail(.systemError, "invalid node type (\(ast.kind(target).rawValue + 1)) for annotated assignment")
        }
        if simple == 0 && keepsAnnotations { try visitAndDrop(annotation) }
    }

    /// In CPython: check_ann_expr.
    private func visitAndDrop(_ expression: Expression) throws(CompilationStopped) {
        try visit(expression)
        emit(.popTop)
    }

    /// In CPython: check_ann_subscr, check_ann_slice.
    private func visitAndDrop(_ slice: SliceExpression) throws(CompilationStopped) {
        switch ast[slice] {
        case .index(let value): try visitAndDrop(value)
        case .slice(let lower, let upper, let step):
            if let lower { try visitAndDrop(lower) }
            if let upper { try visitAndDrop(upper) }
            if let step { try visitAndDrop(step) }
        case .extSlice(let dimensions):
            for dimension in ast[dimensions] { try visitAndDrop(dimension) }
        }
    }
}
