/// Which operands of a call are temporaries that nobody else may have: those that another call, or a display, has just
/// made. The instructions before the call tell.
extension Operation {
    /// Whether the result of the instruction may be an object that only the stack holds.
    var makesTemporary: Bool {
        switch self {
        case .callFunction, .callMethod, .callFunctionKw, .callFunctionEx: true
        default: false
        }
    }

    /// How many words an instruction takes from the stack and how many it puts there, if it only computes a part of an
    /// expression. (The first half of a superinstruction does what it did alone.)
    fileprivate func stackEffect(_ operand: Int) -> (popped: Int, pushed: Int)? {
        switch self {
        case .loadConst, .loadFast, .loadName, .loadGlobal, .loadGlobalCached, .loadBuiltinCached, .loadDeref,
            .loadClosure, .loadClassderef, .loadFastLoadFast, .loadFastLoadConst:
            (0, 1)
        case .loadAttr, .loadAttributeInline, .loadAttributeOverflow, .loadAttributeValue, .loadAttributeProperty,
            .loadAttributeModule, .loadAttributeType, .loadAttributeSlot, .unaryPositive, .unaryNegative, .unaryNot,
            .unaryInvert, .getIter:
            (1, 1)
        case .binaryMatrixMultiply, .binaryPower, .binaryMultiply, .binaryModulo, .binaryAdd, .binarySubtract,
            .binarySubscr, .binaryFloorDivide, .binaryTrueDivide, .binaryLshift, .binaryRshift, .binaryAnd, .binaryXor,
            .binaryOr, .compareOp:
            (2, 1)
        case .buildTuple, .buildList, .buildSet, .buildString, .buildSlice: (operand, 1)
        case .buildMap: (2 * operand, 1)
        case .buildConstKeyMap, .callFunction: (operand + 1, 1)
        case .callFunctionKw, .callMethod: (operand + 2, 1)
        case .callFunctionEx: (operand & 1 + 2, 1)
        case .formatValue: (operand & 4 != 0 ? 2 : 1, 1)
        case .loadMethod, .loadMethodShape, .loadMethodType, .loadMethodModule: (1, 2)
        default: nil
        }
    }
}

extension Context {
    /// Looks for operands of the native call just done that were temporaries: the receiver of a method that was looked up
    /// for the call (`offset` is 1 then), if somebody waits for its end, or else an argument. What lies in a variable or
    /// among the constants was not dropped.
    @inline(never) func droppedArguments(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ offset: Int, _ skipped: Int
    ) {
        if offset == 1 {
            let receiver = frame.pointee.sp[0]
            if isAwaited(receiver), isReceiverTemporary(frame) { return dropped(receiver) }
        }
        var instruction = frame.pointee.pc - 1
        let count = instruction.pointee.operand
        var argument = frame.pointee.sp + (count + offset)
        var left = count + skipped
        while left > 0 {
            instruction -= 1
            switch instruction.pointee.operation {
            case .traceInstruction: continue
            case .loadConst, .loadFast, .loadName, .loadGlobal, .loadGlobalCached, .loadBuiltinCached, .loadDeref,
                .loadFastLoadFast, .loadFastLoadConst:
                if left <= count { argument -= 1 }
                left -= 1
            case .callFunction, .callMethod, .callFunctionKw, .callFunctionEx, .buildList, .buildTuple, .buildMap:
                if left <= count { droppedArgument(argument[-1]) }
                return
            default: return
            }
        }
    }

    /// Whether the receiver of the `CALL_METHOD` just done came from a call.
    private func isReceiverTemporary(_ frame: UnsafeMutablePointer<FrameRecord>) -> Bool {
        guard let first = frame.pointee.code.executable?.pointee.instructions else { return false }
        var instruction = frame.pointee.pc - 1
        var missing = instruction.pointee.operand
        while missing > 0, instruction > first {
            instruction -= 1
            guard let effect = instruction.pointee.operation.stackEffect(instruction.pointee.operand),
                effect.pushed <= missing
            else { return false }
            missing += effect.popped - effect.pushed
        }
        // Before the arguments there is `LOAD_METHOD`.
        return missing == 0 && instruction - first >= 2 && (instruction - 2).pointee.operation.makesTemporary
    }
}
