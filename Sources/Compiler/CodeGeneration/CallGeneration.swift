// In CPython: compiler_call, maybe_optimize_method_call and compiler_call_helper of Python/compile.c

import TaipanBytecode
import TaipanSyntax

extension CodeGenerator {
    @inline(never) func visitCall(_ expression: Expression) throws(CompilationStopped) {
        guard case .call(let function, let args, let keywords) = ast[expression] else { return }
        if ast.kind(function) == .attribute, keywords == .empty, try visitMethodCall(function, args) { return }
        checkCaller(function)
        try visit(function)
        try visitArguments(alreadyOnStack: 0, args, keywords)
    }

    /// Calls an attribute as a method. False, with nothing emitted, where an argument is starred. In CPython:
    /// maybe_optimize_method_call.
    private func visitMethodCall(
        _ function: Expression, _ args: ASTList<Expression>
    ) throws(CompilationStopped) -> Bool {
        guard case .attribute(let value, let name, .load) = ast[function] else { return false }
        for argument in ast[args] where ast.kind(argument) == .starred { return false }
        try visit(value)
        emit(.loadMethod, name: name)
        try visit(args)
        emit(.callMethod, ast.count(args))
        return true
    }

    /// Pushes arguments and calls. In CPython: compiler_call_helper.
    ///
    /// - Parameter alreadyOnStack: how many positional arguments are pushed already.
    func visitArguments(
        alreadyOnStack: Int, _ args: ASTList<Expression>, _ keywords: ASTList<KeywordArgument>
    ) throws(CompilationStopped) {
        let keywordItems = ast[keywords]
        let unpacksKeywords = keywordItems.contains { ast[$0].arg == nil }
        var pending = alreadyOnStack
        var parts = 0
        for argument in ast[args] {
            if case .starred(let value, _) = ast[argument] {
                if pending > 0 {
                    emit(.buildTuple, pending)
                    pending = 0
                    parts += 1
                }
                try visit(value)
                parts += 1
            } else {
                try visit(argument)
                pending += 1
            }
        }
        if parts > 0 || unpacksKeywords {
            if pending > 0 {
                emit(.buildTuple, pending)
                parts += 1
            }
            if parts > 1 {
                emit(.buildTupleUnpackWithCall, parts)
            } else if parts == 0 {
                emit(.buildTuple, 0)
            }
            return try visitUnpackedKeywords(keywordItems)
        }
        if keywordItems.isEmpty {
            emit(.callFunction, pending)
            return
        }
        for keyword in keywordItems { try visit(ast[keyword].value) }
        loadConstant(constants.number(ofNames: keywordItems.map { ast[$0].arg ?? known.empty }))
        emit(.callFunctionKw, pending + keywordItems.count)
    }

    private func visitUnpackedKeywords(_ keywords: ASTItems<KeywordArgument>) throws(CompilationStopped) {
        var pending = 0
        var parts = 0
        for index in 0..<keywords.count {
            let keyword = ast[keywords[index]]
            if keyword.arg == nil {
                if pending > 0 {
                    try buildKeywords(keywords, (index - pending)..<index)
                    parts += 1
                    pending = 0
                }
                try visit(keyword.value)
                parts += 1
            } else {
                pending += 1
            }
        }
        if pending > 0 {
            try buildKeywords(keywords, (keywords.count - pending)..<keywords.count)
            parts += 1
        }
        if parts > 1 { emit(.buildMapUnpackWithCall, parts) }
        emit(.callFunctionEx, parts > 0 ? 1 : 0)
    }

    /// In CPython: compiler_subkwargs.
    private func buildKeywords(
        _ keywords: ASTItems<KeywordArgument>, _ range: Range<Int>
    ) throws(CompilationStopped) {
        if range.count > 1 {
            for index in range { try visit(ast[keywords[index]].value) }
            loadConstant(constants.number(ofNames: range.map { ast[keywords[$0]].arg ?? known.empty }))
            emit(.buildConstKeyMap, range.count)
            return
        }
        for index in range {
            let keyword = ast[keywords[index]]
            loadConstant(constants.number(ofName: keyword.arg ?? known.empty))
            try visit(keyword.value)
        }
        emit(.buildMap, range.count)
    }
}
