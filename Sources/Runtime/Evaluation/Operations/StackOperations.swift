/// Constants, local variables, and the order of values on the stack.
extension Machine {
    @inline(always) mutating func loadFast(_ index: Int) throws(Raised) {
        let value = locals[index]
        if _slowPath(value.isUnbound) { try raiseUnboundLocal(index) }
        push(value)
    }

    @inline(always) mutating func storeFast(_ index: Int) throws(Raised) {
        sp -= 1
        if _slowPath(isDropWatched) {
            let old = locals[index]
            locals[index] = sp[0]
            dropped(old)
        } else {
            locals[index] = sp[0]
        }
    }

    @inline(always) mutating func popTop() throws(Raised) {
        sp -= 1
        if _slowPath(isDropWatched) { droppedTemporary() }
    }

    @inline(always) mutating func deleteFast(_ index: Int) throws(Raised) {
        let old = locals[index]
        if old.isUnbound { try raiseUnboundLocal(index) }
        locals[index] = .unbound
        if _slowPath(isDropWatched) { dropped(old) }
    }

    @inline(always) func raiseUnboundLocal(_ index: Int) throws(Raised) {
        spill()
        throw context.unboundLocal(frame, index)
    }

    @inline(always) mutating func rotateTwo() {
        let top = sp[-1]
        sp[-1] = sp[-2]
        sp[-2] = top
    }

    @inline(always) mutating func rotateThree() {
        let top = sp[-1]
        sp[-1] = sp[-2]
        sp[-2] = sp[-3]
        sp[-3] = top
    }

    @inline(always) mutating func rotateFour() {
        let top = sp[-1]
        sp[-1] = sp[-2]
        sp[-2] = sp[-3]
        sp[-3] = sp[-4]
        sp[-4] = top
    }

    @inline(always) mutating func duplicateTopTwo() {
        sp[0] = sp[-2]
        sp[1] = sp[-1]
        sp += 2
    }
}

extension Context {
    @inline(never) func unboundLocal(_ frame: UnsafeMutablePointer<FrameRecord>, _ index: Int) -> Raised {
        let name = StringObject(frame.pointee.code.variableNames[index]).text
        return raise(types.unboundLocalError, "local variable '\(name)' referenced before assignment")
    }
}
