/// `for` loops, and generators that give and take values.
extension Machine {
    @inline(always) mutating func getIterator() throws(Raised) {
        spill()
        sp[-1] = try context.iterate(sp[-1])
    }

    /// Pushes the next item, or leaves the loop. True if the item comes from a generator whose frame was pushed.
    @inline(always) mutating func forIterate(_ instruction: Instruction) throws(Raised) -> Bool {
        let iterator = sp[-1]
        // (The code of a comprehension can be called with anything.)
        if _slowPath(!iterator.isHeapObject) {
            spill()
            throw context.notAnIterator(iterator)
        }
        let type = iterator.heapType
        let types = context.types
        if type === types.rangeIterator {
            let range = RangeIteratorObject(iterator)
            if range.remaining > 0 {
                range.remaining = range.remaining &- 1
                let number = range.next
                range.next = number &+ range.step
                push(Value(smallInteger: number))
                return false
            }
        } else if type === types.listIterator {
            let state = SequenceIteratorObject(iterator)
            if state.sequence.isBound {
                let list = ListObject(state.sequence)
                let index = state.index
                if index < list.count {
                    state.index = index &+ 1
                    push(list[index])
                    return false
                }
                state.sequence = .unbound
            }
        } else if type === types.tupleIterator {
            let state = SequenceIteratorObject(iterator)
            if state.sequence.isBound {
                let tuple = TupleObject(state.sequence)
                let index = state.index
                if index < tuple.count {
                    state.index = index &+ 1
                    push(tuple.items[index])
                    return false
                }
                state.sequence = .unbound
            }
        } else if type === types.generator, GeneratorObject(iterator).canResume {
            spill()
            try context.resume(GeneratorObject(iterator), sending: .none, onReturn: .forIteration)
            return true
        } else {
            spill()
            let item = try context.nextInLoop(iterator)
            if item.isBound {
                push(item)
                return false
            }
        }
        sp -= 1
        jump(instruction.signedOperand)
        return false
    }
}

extension Context {
    /// As `next`, but trace functions are told of the StopIteration that ends the loop.
    @inline(__always) func nextInLoop(_ iterator: Value) throws(Raised) -> Value {
        guard let next = type(of: iterator).slots.next else {
            throw notAnIterator(iterator)
        }
        do throws(Raised) {
            return try next(self, iterator)
        } catch {
            try endLoop()
            return .unbound
        }
    }

    @inline(never) func notAnIterator(_ value: Value) -> Raised {
        typeError("'\(typeName(of: value))' object is not an iterator")
    }

    @inline(never) private func endLoop() throws(Raised) {
        guard type(of: thread.pointee.raised).isSubtype(of: types.stopIteration) else { throw Raised() }
        if thread.pointee.isTracing { traceException(thread.pointee.frame) }
        thread.pointee.raised = .unbound
    }
}
