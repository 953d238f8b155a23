// In CPython: enum fblocktype, struct fblockinfo, compiler_push_fblock and compiler_unwind_fblock of Python/compile.c

import TaipanBytecode

/// A statement around the one that is being compiled which `break`, `continue` and `return` have to leave in order.
struct FrameBlock: BitwiseCopyable {
    enum Kind: BitwiseCopyable {
        case whileLoop, forLoop
        /// The body of a `try` with handlers.
        case except
        /// The body of a `try` with a `finally`.
        case finallyTry
        /// The same, where the `finally` leaves by `break`, `continue` or `return`: a placeholder lies on the stack.
        case finallyTryWithPlaceholder
        /// The body of a `finally`.
        case finallyEnd
        case with, asyncWith
        case handlerCleanup
    }

    var kind: Kind
    /// The first block of the statement: where `continue` goes.
    var block: Int32
    /// Where `break` goes, or the `finally` that must run; `BasicBlock.none` where there is none.
    var exit: Int32

    /// How many may nest in a unit. In CPython: CO_MAXBLOCKS.
    static let limit = 20
}

extension CodeGenerator {
    func push(
        _ kind: FrameBlock.Kind, block: Int32, exit: Int32 = BasicBlock.none
    ) throws(CompilationStopped) {
        if frameBlocks.count - unit.frameBlockBase >= FrameBlock.limit {
            throw fail(.syntaxError, "too many statically nested blocks")
        }
        frameBlocks.append(FrameBlock(kind: kind, block: block, exit: exit))
    }

    func popFrameBlock() { frameBlocks.shorten(to: frameBlocks.count - 1) }

    /// Emits what leaves a statement early. With `preservesTop` the value on top of the stack, which `return` hands on,
    /// stays there.
    func unwind(_ place: Int, preservesTop: Bool) {
        let block = frameBlocks[place]
        switch block.kind {
        case .whileLoop: break
        case .finallyEnd:
            // Tells the `try` statement that its `finally` is left early.
            frameBlocks[place].exit = BasicBlock.none
            emit(.popFinally, preservesTop ? 1 : 0)
            if preservesTop { emit(.rotTwo) }
            emit(.popTop)
        case .forLoop:
            if preservesTop { emit(.rotTwo) }
            emit(.popTop)
        case .except: emit(.popBlock)
        case .finallyTry:
            emit(.popBlock)
            emit(.callFinally, to: block.exit)
        case .finallyTryWithPlaceholder:
            emit(.popBlock)
            if preservesTop {
                emit(.rotTwo)
                emit(.popTop)
                emit(.callFinally, to: block.exit)
            } else {
                emit(.callFinally, to: block.exit)
                emit(.popTop)
            }
        case .with, .asyncWith:
            emit(.popBlock)
            if preservesTop { emit(.rotTwo) }
            emit(.beginFinally)
            emit(.withCleanupStart)
            if block.kind == .asyncWith { emitAwait() }
            emit(.withCleanupFinish)
            emit(.popFinally, 0)
        case .handlerCleanup:
            if preservesTop { emit(.rotFour) }
            if block.exit != BasicBlock.none {
                emit(.popBlock)
                emit(.popExcept)
                emit(.callFinally, to: block.exit)
            } else {
                emit(.popExcept)
            }
        }
    }
}
