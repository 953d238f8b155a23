// In CPython: compiler_list, compiler_tuple, compiler_set, compiler_dict and assignment_helper of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    /// A list or tuple: its value, or the targets that a sequence is unpacked into.
    @inline(never) func visitSequence(_ expression: Expression) throws(CompilationStopped) {
        switch ast[expression] {
        case .list(let elements, let context):
            switch context {
            case .store: try unpack(ast[elements])
            case .load: try build(ast[elements], .buildList, .buildTuple, .buildListUnpack)
            default: try visit(elements)
            }
        case .tuple(let elements, let context):
            switch context {
            case .store: try unpack(ast[elements])
            case .load: try build(ast[elements], .buildTuple, .buildTuple, .buildTupleUnpack)
            default: try visit(elements)
            }
        default: break
        }
    }

    @inline(never) func visitSet(_ expression: Expression) throws(CompilationStopped) {
        guard case .set(let elements) = ast[expression] else { return }
        try build(ast[elements], .buildSet, .buildSet, .buildSetUnpack)
    }

    /// In CPython: starunpack_helper.
    private func build(
        _ elements: ASTItems<Expression>, _ plain: Opcode, _ part: Opcode, _ unpacking: Opcode
    ) throws(CompilationStopped) {
        var pending = 0
        var parts = 0
        for element in elements {
            if case .starred(let value, _) = ast[element] {
                if pending > 0 {
                    emit(part, pending)
                    pending = 0
                    parts += 1
                }
                try visit(value)
                parts += 1
            } else {
                try visit(element)
                pending += 1
            }
        }
        if parts == 0 { return emit(plain, pending) }
        if pending > 0 {
            emit(part, pending)
            parts += 1
        }
        emit(unpacking, parts)
    }

    /// In CPython: assignment_helper.
    private func unpack(_ targets: ASTItems<Expression>) throws(CompilationStopped) {
        var hasStar = false
        for index in 0..<targets.count where ast.kind(targets[index]) == .starred {
            if hasStar { throw fail("two starred expressions in assignment") }
            let after = targets.count - index - 1
            // UNPACK_EX has 8 bits for what is before the star, and the rest of a C int for what is behind it.
            if index >= 1 << 8 || after >= Int(Int32.max) >> 8 {
                throw fail("too many expressions in star-unpacking assignment")
            }
            emit(.unpackEx, index + after << 8)
            hasStar = true
        }
        if !hasStar { emit(.unpackSequence, targets.count) }
        for target in targets {
            if case .starred(let value, _) = ast[target] { try visit(value) } else { try visit(target) }
        }
    }

    // MARK: Dicts

    /// How many items are built into one dict at most.
    private static let dictLimit = 0xFFFF

    @inline(never) func visitDict(_ expression: Expression) throws(CompilationStopped) {
        guard case .dict(let keyList, let valueList) = ast[expression] else { return }
        let keys = ast[keyList]
        let values = ast[valueList]
        if keys.count != values.count {
            throw fail(.valueError, "Dict doesn't have the same number of keys as values")
        }
        var pending = 0
        var parts = 0
        var isUnpacking = false
        for index in 0..<values.count {
            isUnpacking = keys[index] == nil
            if pending == CodeGenerator.dictLimit || pending > 0 && isUnpacking {
                try buildDict(keys, values, (index - pending)..<index)
                parts += 1
                pending = 0
            }
            if isUnpacking {
                try visit(values[index])
                parts += 1
            } else {
                pending += 1
            }
        }
        if pending > 0 || parts == 0 {
            try buildDict(keys, values, (values.count - pending)..<values.count)
            parts += 1
        }
        // A single unpacked mapping has to be copied.
        if parts > 1 || isUnpacking { emit(.buildMapUnpack, parts) }
    }

    /// In CPython: compiler_subdict.
    private func buildDict(
        _ keys: ASTItems<Expression?>, _ values: ASTItems<Expression>, _ range: Range<Int>
    ) throws(CompilationStopped) {
        if range.count > 1, range.allSatisfy({ keys[$0].map { ast.kind($0) == .constant } ?? false }) {
            for index in range { try visit(values[index]) }
            if deadCodeDepth == 0 {
                let keyConstants = range.map { index -> ConstantID in
                    guard let key = keys[index], case .constant(let constant, _) = ast[key] else { return .none }
                    return constant
                }
                loadConstant(constants.number(ofTuple: keyConstants))
            }
            emit(.buildConstKeyMap, range.count)
        } else {
            for index in range {
                if let key = keys[index] { try visit(key) }
                try visit(values[index])
            }
            emit(.buildMap, range.count)
        }
    }
}
