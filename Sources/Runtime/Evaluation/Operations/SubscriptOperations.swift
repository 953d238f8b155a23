/// Items by index and key.
extension Machine {
    @inline(always) mutating func loadSubscript() throws(Raised) {
        let container = sp[-2]
        let key = sp[-1]
        if container.bits & 7 == 0 {
            let type = container.heapType
            if type === context.types.list {
                if key.isSmallInteger {
                    let list = ListObject(container)
                    var index = key.smallInteger
                    if index < 0 { index &+= list.count }
                    if UInt(bitPattern: index) < UInt(bitPattern: list.count) { return finishBinary(list[index]) }
                }
            } else if type === context.types.tuple {
                if key.isSmallInteger {
                    let tuple = TupleObject(container)
                    var index = key.smallInteger
                    if index < 0 { index &+= tuple.count }
                    if UInt(bitPattern: index) < UInt(bitPattern: tuple.count) { return finishBinary(tuple[index]) }
                }
            }
        }
        spill()
        finishBinary(try context.loadSubscript(container, key))
    }

    @inline(always) mutating func storeSubscript() throws(Raised) {
        let container = sp[-2]
        let key = sp[-1]
        if container.bits & 7 == 0, container.heapType === context.types.list, key.isSmallInteger {
            let list = ListObject(container)
            var index = key.smallInteger
            if index < 0 { index &+= list.count }
            if UInt(bitPattern: index) < UInt(bitPattern: list.count) {
                let old = list[index]
                list[index] = sp[-3]
                sp -= 3
                if _slowPath(isDropWatched) { droppedPart(old) }
                return
            }
        }
        spill()
        try context.storeSubscript(container, key, sp[-3])
        sp -= 3
        if _slowPath(isDropWatched) { droppedTemporary() }
    }

    @inline(always) mutating func deleteSubscript() throws(Raised) {
        spill()
        try context.setItem(sp[-2], sp[-1], .unbound)
        sp -= 2
        if _slowPath(isDropWatched) { droppedTemporary() }
    }
}

extension Context {
    @inline(never) func loadSubscript(_ container: Value, _ key: Value) throws(Raised) -> Value {
        if container.isExactly(types.dict) {
            let dict = DictObject(container)
            let value: Value
            if key.isString(self) {
                let index = try find(dict, key, hash: StringObject(key).hash)
                value = index < 0 ? .unbound : dict.value(at: index)
            } else {
                value = try get(dict, key)
            }
            if value.isBound { return value }
            throw keyError(key)
        }
        return try getItem(container, key)
    }

    @inline(never) func storeSubscript(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
        if container.isExactly(types.dict) { return try set(DictObject(container), key, value) }
        try setItem(container, key, value)
    }
}
