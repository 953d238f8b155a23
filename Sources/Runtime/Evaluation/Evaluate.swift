// In CPython: Python/ceval.c (_PyEval_EvalFrameDefault)

/// The evaluation loop. One function and one `switch`: each operation is a method of `Machine` that is inlined here
/// (Evaluation/Operations/), and the compiler replicates the dispatch behind each.
extension Context {
    /// Runs the thread's innermost frame, which native code has pushed, until it returns or yields to native code, and
    /// answers its value. If `raising`, the exception on its way is raised where the frame stands.
    func runLoop(raising: Bool) throws(Raised) -> Value {
        if raising, !unwind() { throw Raised() }
        frames: while true {
            var machine = Machine(self)
            do throws(Raised) {
                while true {
                    let instruction = machine.pc.pointee
                    machine.pc += 1
                    switch instruction.operation {
                    case .popTop:
                        try machine.popTop()
                    case .rotTwo:
                        machine.rotateTwo()
                    case .rotThree:
                        machine.rotateThree()
                    case .rotFour:
                        machine.rotateFour()
                    case .dupTop:
                        machine.push(machine.sp[-1])
                    case .dupTopTwo:
                        machine.duplicateTopTwo()
                    case .loadFast:
                        try machine.loadFast(instruction.operand)
                    case .loadFastLoadFast:
                        try machine.loadFast(instruction.operand)
                        machine.pc += 1
                        try machine.loadFast(instruction.second)
                    case .loadFastLoadConst:
                        try machine.loadFast(instruction.operand)
                        machine.push(machine.constant(instruction.second))
                        machine.pc += 1
                    case .storeFastLoadFast:
                        try machine.storeFast(instruction.operand)
                        machine.pc += 1
                        try machine.loadFast(instruction.second)
                    case .storeFast:
                        try machine.storeFast(instruction.operand)
                    case .deleteFast:
                        try machine.deleteFast(instruction.operand)
                    case .loadConst:
                        machine.push(machine.constant(instruction.operand))
                    case .unaryPositive:
                        try machine.positive()
                    case .unaryNegative:
                        try machine.negative()
                    case .unaryNot:
                        try machine.not()
                    case .unaryInvert:
                        try machine.invert()
                    case .binaryAdd:
                        try machine.add(inPlace: false)
                    case .binarySubtract:
                        try machine.subtract(inPlace: false)
                    case .binaryMultiply:
                        try machine.multiply(inPlace: false)
                    case .binaryTrueDivide:
                        try machine.trueDivide(inPlace: false)
                    case .binaryFloorDivide:
                        try machine.floorDivide(inPlace: false)
                    case .binaryModulo:
                        try machine.modulo(inPlace: false)
                    case .binaryPower:
                        try machine.power(inPlace: false)
                    case .binaryMatrixMultiply:
                        try machine.binary(.matrixMultiply, inPlace: false)
                    case .binaryLshift:
                        try machine.shiftLeft(inPlace: false)
                    case .binaryRshift:
                        try machine.shiftRight(inPlace: false)
                    case .binaryAnd:
                        try machine.and(inPlace: false)
                    case .binaryOr:
                        try machine.or(inPlace: false)
                    case .binaryXor:
                        try machine.exclusiveOr(inPlace: false)
                    case .inplaceAdd:
                        try machine.add(inPlace: true)
                    case .inplaceSubtract:
                        try machine.subtract(inPlace: true)
                    case .inplaceMultiply:
                        try machine.multiply(inPlace: true)
                    case .inplaceTrueDivide:
                        try machine.trueDivide(inPlace: true)
                    case .inplaceFloorDivide:
                        try machine.floorDivide(inPlace: true)
                    case .inplaceModulo:
                        try machine.modulo(inPlace: true)
                    case .inplacePower:
                        try machine.power(inPlace: true)
                    case .inplaceMatrixMultiply:
                        try machine.binary(.matrixMultiply, inPlace: true)
                    case .inplaceLshift:
                        try machine.shiftLeft(inPlace: true)
                    case .inplaceRshift:
                        try machine.shiftRight(inPlace: true)
                    case .inplaceAnd:
                        try machine.and(inPlace: true)
                    case .inplaceOr:
                        try machine.or(inPlace: true)
                    case .inplaceXor:
                        try machine.exclusiveOr(inPlace: true)
                    case .compareOp:
                        try machine.compare(instruction)
                    case .compareJump:
                        try machine.compareAndJump(instruction)
                    case .compareIsJump:
                        try machine.compareIsAndJump(instruction.operand)
                    case .jumpForward:
                        machine.jump(instruction.signedOperand)
                    case .jumpAbsolute:
                        try machine.safepoint()
                        machine.jump(instruction.signedOperand)
                    case .jumpBackward:
                        try machine.safepoint()
                        machine.jump(instruction.signedOperand)
                    case .popJumpIfFalse:
                        try machine.popJump(instruction, if: false)
                    case .popJumpIfTrue:
                        try machine.popJump(instruction, if: true)
                    case .jumpIfFalseOrPop:
                        try machine.jumpOrPop(instruction, if: false)
                    case .jumpIfTrueOrPop:
                        try machine.jumpOrPop(instruction, if: true)
                    case .loadGlobal:
                        try machine.loadGlobal(instruction)
                    case .loadGlobalCached:
                        try machine.loadGlobalCached(instruction)
                    case .loadBuiltinCached:
                        try machine.loadBuiltinCached(instruction)
                    case .storeGlobal:
                        try machine.storeGlobal(instruction)
                    case .deleteGlobal:
                        try machine.deleteGlobal(instruction)
                    case .loadName:
                        try machine.loadName(instruction)
                    case .storeName:
                        try machine.storeName(instruction)
                    case .deleteName:
                        try machine.deleteName(instruction)
                    case .loadClosure:
                        machine.push(machine.cell(instruction.operand).value)
                    case .loadDeref:
                        try machine.loadDeref(instruction.operand)
                    case .storeDeref:
                        try machine.storeDeref(instruction.operand)
                    case .deleteDeref:
                        try machine.deleteDeref(instruction.operand)
                    case .loadClassderef:
                        try machine.loadClassDeref(instruction.operand)
                    case .loadAttr:
                        try machine.loadAttribute(instruction)
                    case .storeAttr:
                        try machine.storeAttribute(instruction)
                    case .loadAttributeInline:
                        try machine.loadAttributeInline(instruction)
                    case .loadAttributeOverflow:
                        try machine.loadAttributeOverflow(instruction)
                    case .loadAttributeValue:
                        try machine.loadAttributeValue(instruction)
                    case .loadAttributeModule:
                        try machine.loadAttributeModule(instruction)
                    case .loadAttributeType:
                        try machine.loadAttributeType(instruction)
                    case .loadAttributeSlot:
                        try machine.loadAttributeSlot(instruction)
                    case .storeAttributeInline:
                        try machine.storeAttributeInline(instruction)
                    case .storeAttributeAdd:
                        try machine.storeAttributeAdd(instruction)
                    case .storeAttributeSlot:
                        try machine.storeAttributeSlot(instruction)
                    case .loadMethodShape:
                        try machine.loadMethodShape(instruction)
                    case .loadMethodType:
                        try machine.loadMethodType(instruction)
                    case .loadMethodModule:
                        try machine.loadMethodModule(instruction)
                    case .loadAttributeProperty:
                        if try machine.loadAttributeProperty(instruction) { continue frames }
                    case .deleteAttr:
                        try machine.deleteAttribute(instruction)
                    case .loadMethod:
                        try machine.loadMethod(instruction)
                    case .binarySubscr:
                        try machine.loadSubscript()
                    case .storeSubscr:
                        try machine.storeSubscript()
                    case .deleteSubscr:
                        try machine.deleteSubscript()
                    case .callFunction:
                        if try machine.callFunction(instruction) { continue frames }
                    case .callFunctionKw:
                        if try machine.callFunctionKeywords(instruction) { continue frames }
                    case .callFunctionEx:
                        if try machine.callFunctionEx(instruction) { continue frames }
                    case .callMethod:
                        if try machine.callMethod(instruction) { continue frames }
                    case .makeFunction:
                        try machine.makeFunction(instruction.operand)
                    case .buildTuple:
                        try machine.buildTuple(instruction.operand)
                    case .buildList:
                        try machine.buildList(instruction.operand)
                    case .buildSet:
                        try machine.buildSet(instruction.operand)
                    case .buildMap:
                        try machine.buildMap(instruction.operand)
                    case .buildConstKeyMap:
                        try machine.buildConstKeyMap(instruction.operand)
                    case .buildSlice:
                        machine.buildSlice(instruction.operand)
                    case .buildString:
                        try machine.buildString(instruction.operand)
                    case .formatValue:
                        try machine.formatValue(instruction.operand)
                    case .listAppend:
                        try machine.listAppend(instruction.operand)
                    case .setAdd:
                        try machine.setAdd(instruction.operand)
                    case .mapAdd:
                        try machine.mapAdd(instruction.operand)
                    case .buildListUnpack:
                        try machine.buildUnpack(instruction.operand, .list)
                    case .buildTupleUnpack:
                        try machine.buildUnpack(instruction.operand, .tuple)
                    case .buildTupleUnpackWithCall:
                        try machine.buildUnpack(instruction.operand, .tupleWithCall)
                    case .buildSetUnpack:
                        try machine.buildUnpack(instruction.operand, .set)
                    case .buildMapUnpack:
                        try machine.buildMapUnpack(instruction.operand, withCall: false)
                    case .buildMapUnpackWithCall:
                        try machine.buildMapUnpack(instruction.operand, withCall: true)
                    case .unpackSequence:
                        try machine.unpackSequence(instruction.operand)
                    case .unpackEx:
                        try machine.unpackEx(instruction.operand)
                    case .getIter:
                        try machine.getIterator()
                    case .forIter:
                        if try machine.forIterate(instruction) { continue frames }
                    case .returnValue:
                        let frame = machine.frame
                        if _slowPath(machine.isDropWatched) {
                            machine.spill()
                            if let value = try returnWatched(frame, machine.sp[-1]) { return value }
                            continue frames
                        }
                        if _fastPath(!frame.pointee.needsSlowReturn) {
                            machine.returnPlainly()
                            continue frames
                        }
                        machine.spill()
                        if let value = try returnSlowly(frame, machine.sp[-1]) { return value }
                        continue frames
                    case .yieldValue:
                        machine.sp -= 1
                        machine.spill()
                        if let value = try self.yield(try yieldedValue(machine.frame, machine.sp[0])) { return value }
                        continue frames
                    case .yieldFrom:
                        let outcome = try machine.yieldFrom()
                        if let value = outcome.value { return value }
                        if outcome.changesFrame { continue frames }
                    case .getYieldFromIter:
                        try machine.getYieldFromIterator()
                    case .getAwaitable:
                        try machine.getAwaitable()
                    case .getAiter:
                        try machine.getAsyncIterator()
                    case .getAnext:
                        try machine.getAsyncNext()
                    case .endAsyncFor:
                        try machine.endAsyncFor()
                    case .setupFinally:
                        try machine.setupFinally(instruction, level: machine.level)
                    case .popBlock:
                        try machine.popBlock()
                    case .beginFinally:
                        machine.beginFinally()
                    case .callFinally:
                        machine.callFinally(instruction)
                    case .endFinally:
                        try machine.endFinally()
                    case .popFinally:
                        try machine.popFinally(preserve: instruction.operand != 0)
                    case .popExcept:
                        try machine.popExcept()
                    case .raiseVarargs:
                        try machine.raise(instruction.operand)
                    case .setupWith:
                        try machine.setupWith(instruction)
                    case .beforeAsyncWith:
                        try machine.beforeAsyncWith()
                    case .setupAsyncWith:
                        try machine.setupFinally(instruction, level: machine.level - 1)
                    case .withCleanupStart:
                        try machine.withCleanupStart()
                    case .withCleanupFinish:
                        try machine.withCleanupFinish()
                    case .importName:
                        try machine.importName(instruction)
                    case .importFrom:
                        try machine.importFrom(instruction)
                    case .importStar:
                        try machine.importStar()
                    case .loadBuildClass:
                        try machine.loadBuildClass()
                    case .setupAnnotations:
                        try machine.setupAnnotations()
                    case .printExpr:
                        try machine.printExpression()
                    case .traceInstruction:
                        machine.spill()
                        try traceInstruction(machine.frame)
                        machine.pc = machine.frame.pointee.pc
                        machine.sp = machine.frame.pointee.sp
                    case .reserved0, .nop, .reserved40, .reserved46, .reserved47, .endOfCode, .reserved58, .reserved74, .reserved80,
                        .reserved99, .reserved117, .reserved118, .reserved119, .reserved120, .reserved121,
                        .reserved123, .reserved127, .reserved128, .reserved129, .reserved134, .reserved139,
                        .reserved140, .extendedArg, .reserved159, .reserved164, .reserved165, .reserved166,
                        .reserved167, .reserved168, .reserved169, .reserved170, .reserved171, .reserved172,
                        .reserved173, .reserved174, .reserved175, .reserved176, .reserved177, .reserved178,
                        .reserved179, .reserved180, .reserved181, .reserved182, .reserved183, .reserved184,
                        .reserved185, .reserved186, .reserved187, .reserved188, .reserved189, .reserved190,
                        .reserved191, .reserved192, .reserved193, .reserved194, .reserved195, .reserved196,
                        .reserved197, .reserved198, .reserved199, .reserved200, .reserved201, .reserved202,
                        .reserved203, .reserved204, .reserved205, .reserved206, .reserved207, .reserved208,
                        .reserved209, .reserved210, .reserved211, .reserved212, .reserved213, .reserved214,
                        .reserved215, .reserved216, .reserved217, .reserved218, .reserved219, .reserved220,
                        .reserved221, .reserved222, .reserved223, .reserved224, .reserved225, .reserved226,
                        .reserved227, .reserved228, .reserved229, .reserved230, .reserved231, .reserved232,
                        .reserved233, .reserved234, .reserved235, .reserved236, .reserved237, .reserved238,
                        .reserved239, .reserved240, .reserved241, .reserved242, .reserved243, .reserved244,
                        .reserved245, .reserved246, .reserved247, .reserved248, .reserved249, .reserved250,
                        .reserved251, .reserved252, .reserved253, .reserved254, .reserved255:
                        machine.spill()
                        throw unknownOpcode(machine.frame)
                    }
                }
            } catch {
                if !unwind() { throw error }
            }
        }
    }

    @inline(never) private func unknownOpcode(_ frame: UnsafeMutablePointer<FrameRecord>) -> Raised {
        systemError("unknown opcode")
    }
}

extension Machine {
    /// Returns to the caller's frame, which runs in the same loop.
    @inline(always) func returnPlainly() {
        let result = sp[-1]
        let thread = context.thread
        let caller = frame - 1
        thread.pointee.recursionDepth &-= 1
        thread.pointee.frame = caller
        thread.pointee.stackTop = caller.pointee.limit
        let callerStack = caller.pointee.sp
        callerStack[0] = result
        caller.pointee.sp = callerStack + 1
    }
}
