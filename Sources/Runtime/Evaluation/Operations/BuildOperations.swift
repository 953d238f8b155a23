/// Making tuples, lists, sets, dicts, slices, strings and functions out of the values on the stack, and taking
/// sequences apart.
extension Machine {
    @inline(always) mutating func buildTuple(_ count: Int) throws(Raised) {
        spill()
        let tuple = try context.makeTuple(sp - count, count: count)
        sp -= count
        push(tuple.value)
    }

    @inline(always) mutating func buildList(_ count: Int) throws(Raised) {
        spill()
        let list = try context.makeList(sp - count, count: count)
        sp -= count
        push(list.value)
    }

    @inline(always) mutating func buildSet(_ count: Int) throws(Raised) {
        spill()
        let set = try context.buildSet(sp - count, count)
        sp -= count
        push(set)
    }

    @inline(always) mutating func buildMap(_ count: Int) throws(Raised) {
        spill()
        let map = try context.buildMap(sp - count &* 2, count)
        sp -= count &* 2
        push(map)
    }

    @inline(always) mutating func buildConstKeyMap(_ count: Int) throws(Raised) {
        spill()
        let map = try context.buildConstKeyMap(sp - (count &+ 1), count, sp[-1])
        sp -= count &+ 1
        push(map)
    }

    @inline(always) mutating func buildSlice(_ count: Int) {
        spill()
        let step = count == 3 ? sp[-1] : .none
        let base = sp - count
        let slice = context.makeSlice(base[0], base[1], step)
        sp = base
        push(slice)
    }

    @inline(always) mutating func buildString(_ count: Int) throws(Raised) {
        spill()
        let text = try context.buildString(base: sp - count, count: count)
        sp -= count
        push(text)
    }

    @inline(always) mutating func formatValue(_ flags: Int) throws(Raised) {
        spill()
        let hasSpecification = flags & 4 != 0
        let specification = hasSpecification ? sp[-1] : .unbound
        let place = hasSpecification ? sp - 2 : sp - 1
        place[0] = try context.formatValue(place[0], conversion: flags & 3, specification: specification)
        sp = place + 1
    }

    @inline(always) mutating func listAppend(_ depth: Int) throws(Raised) {
        spill()
        try context.append(ListObject(sp[-1 &- depth]), sp[-1])
        sp -= 1
    }

    @inline(always) mutating func setAdd(_ depth: Int) throws(Raised) {
        spill()
        try context.setAdd(sp[-1 &- depth], sp[-1])
        sp -= 1
    }

    @inline(always) mutating func mapAdd(_ depth: Int) throws(Raised) {
        spill()
        try context.set(DictObject(sp[-2 &- depth]), sp[-2], sp[-1])
        sp -= 2
    }

    @inline(always) mutating func buildUnpack(_ count: Int, _ kind: UnpackKind) throws(Raised) {
        spill()
        let result = try context.buildUnpack(
            sp - count, count, kind, callable: kind == .tupleWithCall ? sp[-count - 1] : .unbound)
        sp -= count
        push(result)
    }

    @inline(always) mutating func buildMapUnpack(_ count: Int, withCall: Bool) throws(Raised) {
        spill()
        let result = try context.buildMapUnpack(sp - count, count, callable: withCall ? sp[-count - 2] : .unbound)
        sp -= count
        push(result)
    }

    @inline(always) mutating func unpackSequence(_ count: Int) throws(Raised) {
        let sequence = sp[-1]
        if sequence.isExactly(context.types.tuple), TupleObject(sequence).count == count {
            let items = TupleObject(sequence).items
            sp -= 1
            var index = count
            while index > 0 {
                index &-= 1
                push(items[index])
            }
            return
        }
        if sequence.isExactly(context.types.list), ListObject(sequence).count == count {
            let list = ListObject(sequence)
            sp -= 1
            var index = count
            while index > 0 {
                index &-= 1
                push(list[index])
            }
            return
        }
        spill()
        try context.unpack(sequence, into: sp - 1, before: count, after: -1)
        sp += count &- 1
    }

    @inline(always) mutating func unpackEx(_ operand: Int) throws(Raised) {
        spill()
        let before = operand & 0xFF
        let after = operand >> 8
        try context.unpack(sp[-1], into: sp - 1, before: before, after: after)
        sp += before &+ after
    }

    @inline(always) mutating func makeFunction(_ flags: Int) throws(Raised) {
        spill()
        let (function, taken) = try context.makeFunction(frame, sp, flags)
        sp -= taken
        push(function)
    }
}

enum UnpackKind { case list, tuple, tupleWithCall, set }

extension Context {
    @inline(never) func buildMap(_ values: UnsafeMutablePointer<Value>, _ count: Int) throws(Raised) -> Value {
        let dict = makeDict()
        for index in 0..<count { try set(dict, values[index * 2], values[index * 2 + 1]) }
        return dict.value
    }

    @inline(never) func buildConstKeyMap(
        _ values: UnsafeMutablePointer<Value>, _ count: Int, _ keys: Value
    ) throws(Raised) -> Value {
        guard keys.isExactly(types.tuple), TupleObject(keys).count == count else {
            throw systemError("bad BUILD_CONST_KEY_MAP keys argument")
        }
        let dict = makeDict()
        for index in 0..<count { try set(dict, TupleObject(keys)[index], values[index]) }
        return dict.value
    }

    @inline(never) func buildUnpack(
        _ values: UnsafeMutablePointer<Value>, _ count: Int, _ kind: UnpackKind, callable: Value
    ) throws(Raised) -> Value {
        if kind == .set {
            let set = try buildSet(values, 0)
            for index in 0..<count { try forEach(values[index]) { item throws(Raised) in try setAdd(set, item) } }
            return set
        }
        let list = try makeList()
        for index in 0..<count {
            let value = values[index]
            if kind == .tupleWithCall, type(of: value).slots.iterate == nil, type(of: value).slots.item == nil {
                throw typeError(
                    "\(functionDescription(callable)) argument after * must be an iterable, not \(typeName(of: value))")
            }
            try listExtend(list, value)
        }
        if kind == .list { return list.value }
        guard list.count > 0 else { return interpreter.pointee.emptyTuple }
        return try makeTuple(list.storage.unsafelyUnwrapped.items, count: list.count).value
    }

    @inline(never) func buildMapUnpack(
        _ values: UnsafeMutablePointer<Value>, _ count: Int, callable: Value
    ) throws(Raised) -> Value {
        let dict = makeDict()
        for index in 0..<count {
            let mapping = values[index]
            do throws(Raised) {
                try merge(mapping, into: dict, callable: callable)
            } catch {
                guard type(of: thread.pointee.raised).isSubtype(of: types.attributeError) else { throw error }
                _ = takeRaised()
                if callable.isBound {
                    throw typeError(
                        "\(functionDescription(callable)) argument after ** must be a mapping, not \(typeName(of: mapping))"
                    )
                }
                throw typeError("'\(typeName(of: mapping))' object is not a mapping")
            }
        }
        return dict.value
    }

    /// Copies a mapping into a dict; for a call, keys must be new and str.
    func merge(_ mapping: Value, into dict: DictObject, callable: Value) throws(Raised) {
        guard callable.isBound else {
            if mapping.isExactly(types.dict) {
                let source = DictObject(mapping)
                var index = 0
                while let table = source.table, index < table.used {
                    let entry = table.entries[index]
                    if entry.key.isBound { try set(dict, entry.key, hash: entry.hash, entry.value) }
                    index += 1
                }
                return
            }
            return try self.merge(dict, from: mapping, override: true)
        }
        let type = type(of: mapping)
        if type === types.dict || type.has(.dictSubclass) && iteratesPlainly(type) {
            let source = DictObject(mapping)
            var index = 0
            while let table = source.table, index < table.used {
                let entry = table.entries[index]
                index += 1
                guard entry.key.isBound else { continue }
                try requireNewKeyword(dict, entry.key, hash: entry.hash, callable)
                try set(dict, entry.key, hash: entry.hash, entry.value)
            }
            return
        }
        let keys = try iterate(keysOfMapping(mapping).value)
        while true {
            let key = try next(keys)
            if key.isUnbound { return }
            try requireNewKeyword(dict, key, hash: hash(key), callable)
            try set(dict, key, try getItem(mapping, key))
        }
    }

    private func requireNewKeyword(_ dict: DictObject, _ key: Value, hash: Int, _ callable: Value) throws(Raised) {
        guard try find(dict, key, hash: hash) >= 0 else { return }
        guard type(of: key).has(.stringSubclass) else {
            throw typeError("\(functionDescription(callable)) keywords must be strings")
        }
        throw typeError(
            "\(functionDescription(callable)) got multiple values for keyword argument '\(StringObject(key).text)'")
    }

    /// Puts the items of an iterable on the stack, the first topmost: `before` of them, and if `after` is not
    /// negative, a list of the middle ones and `after` more.
    @inline(never) func unpack(
        _ iterable: Value, into place: UnsafeMutablePointer<Value>, before: Int, after: Int
    ) throws(Raised) {
        if type(of: iterable).slots.iterate == nil, type(of: iterable).slots.item == nil {
            throw typeError("cannot unpack non-iterable \(typeName(of: iterable)) object")
        }
        let iterator = try iterate(iterable)
        let total = after < 0 ? before : before + 1 + after
        // Filled from the top down, so that what is not there yet is unbound should a collection look.
        place.initialize(repeating: .none, count: total)
        let frame = thread.pointee.frame
        let savedStack = frame.pointee.sp
        frame.pointee.sp = place + total
        defer { frame.pointee.sp = savedStack }
        for index in 0..<before {
            let item = try next(iterator)
            if item.isUnbound {
                throw valueError(
                    after < 0
                        ? "not enough values to unpack (expected \(before), got \(index))"
                        : "not enough values to unpack (expected at least \(before + after), got \(index))")
            }
            place[total - 1 - index] = item
        }
        if after < 0 {
            guard try next(iterator).isUnbound else {
                throw valueError("too many values to unpack (expected \(before))")
            }
            return
        }
        let rest = try makeList(from: iterator)
        place[total - 1 - before] = rest.value
        guard rest.count >= after else {
            throw valueError(
                "not enough values to unpack (expected at least \(before + after), got \(before + rest.count))")
        }
        for index in 0..<after { place[after - 1 - index] = rest[rest.count - after + index] }
        for index in rest.count - after..<rest.count { rest[index] = .unbound }
        rest.count = rest.count - after
    }

    /// `MAKE_FUNCTION`: the function, and how many values it took from the stack.
    @inline(never) func makeFunction(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ sp: UnsafeMutablePointer<Value>, _ flags: Int
    ) throws(Raised) -> (Value, Int) {
        var top = sp - 2
        guard sp[-2].isExactly(types.code) else { throw systemError("MAKE_FUNCTION without a code object") }
        try requireRunnable(CodeObject(sp[-2]))
        guard sp[-1].isString(self), flags & 8 == 0 || isClosure(sp[-3], of: CodeObject(sp[-2])) else {
            throw brokenCode()
        }
        let function = makeFunction(
            CodeObject(sp[-2]), globals: frame.pointee.globals, qualifiedName: sp[-1],
            builtins: frame.pointee.builtins)
        func take() -> Value {
            top -= 1
            return top[0]
        }
        if flags & 8 != 0 { function.closure = take() }
        if flags & 4 != 0 { function.annotations = take() }
        if flags & 2 != 0 { function.keywordDefaults = take() }
        if flags & 1 != 0 { function.defaults = take() }
        guard flags & 8 != 0 || CodeObject(sp[-2]).freeVariables.count == 0,
            flags & 4 == 0 || function.annotations.isExactly(types.dict),
            flags & 2 == 0 || function.keywordDefaults.isExactly(types.dict),
            flags & 1 == 0 || function.defaults.isExactly(types.tuple)
        else { throw brokenCode() }
        return (function.value, sp - top)
    }

    /// Whether a value is a tuple of as many cells as a code object has free variables.
    private func isClosure(_ value: Value, of code: CodeObject) -> Bool {
        guard value.isExactly(types.tuple), TupleObject(value).count == code.freeVariables.count else { return false }
        let cells = TupleObject(value)
        for index in 0..<cells.count where !cells[index].isExactly(types.cell) { return false }
        return true
    }

    /// A function of a code object, which must be runnable; `__module__` is the globals' `__name__`, `__doc__` the
    /// first constant if it is text.
    func makeFunction(
        _ code: CodeObject, globals: DictObject, qualifiedName: Value, builtins: DictObject
    ) -> FunctionObject {
        let first = code.constants.count > 0 ? code.constants[0] : .none
        let function = allocate(FunctionFields.self, types.function)
        function.pointer.initialize(
            to: FunctionFields(
                header: function.header, code: code, globals: globals, builtins: builtins, defaults: .unbound,
                keywordDefaults: .unbound, closure: .unbound, name: code.name, qualifiedName: qualifiedName,
                documentation: type(of: first).has(.stringSubclass) ? first : .none,
                module: globals.get(name: self[.__name__]), annotations: .unbound, attributes: .unbound,
                version: nextVersion()))
        _ = executable(of: code)
        return function
    }
}
