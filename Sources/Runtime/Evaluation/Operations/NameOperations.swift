/// Names in namespaces, globals, built-ins, cells.
extension Machine {
    /// Looks a global up; where it was found is remembered by the version of the dict's keys.
    @inline(always) mutating func loadGlobal(_ instruction: Instruction) throws(Raised) {
        spill()
        push(try context.loadGlobal(frame, instruction, pc - 1))
    }

    @inline(always) mutating func loadGlobalCached(_ instruction: Instruction) throws(Raised) {
        let cache = caches + instruction.second
        if _fastPath(frame.pointee.globals.keysVersion == cache.pointee.version) {
            push(UnsafePointer<Value>(bitPattern: UInt(cache.pointee.value &- 1)).unsafelyUnwrapped.pointee)
        } else {
            try loadGlobal(instruction)
        }
    }

    @inline(always) mutating func loadBuiltinCached(_ instruction: Instruction) throws(Raised) {
        let cache = caches + instruction.second
        if _fastPath(
            frame.pointee.globals.keysVersion == cache.pointee.version
                && frame.pointee.builtins.keysVersion &<< 1 | 1 == cache.pointee.key)
        {
            push(UnsafePointer<Value>(bitPattern: UInt(cache.pointee.value &- 1)).unsafelyUnwrapped.pointee)
        } else {
            try loadGlobal(instruction)
        }
    }

    @inline(always) mutating func storeGlobal(_ instruction: Instruction) throws(Raised) {
        spill()
        let old = isDropWatched ? frame.pointee.globals.get(name: name(instruction)) : .unbound
        try context.set(frame.pointee.globals, name: name(instruction), sp[-1])
        sp -= 1
        if _slowPath(old.isBound) { dropped(old) }
    }

    @inline(always) mutating func deleteGlobal(_ instruction: Instruction) throws(Raised) {
        spill()
        let old = isDropWatched ? frame.pointee.globals.get(name: name(instruction)) : .unbound
        try context.deleteGlobal(frame, name(instruction))
        if _slowPath(old.isBound) { dropped(old) }
    }

    @inline(always) mutating func loadName(_ instruction: Instruction) throws(Raised) {
        spill()
        push(try context.loadName(frame, name(instruction)))
    }

    @inline(always) mutating func storeName(_ instruction: Instruction) throws(Raised) {
        let locals = frame.pointee.locals
        spill()
        var old = Value.unbound
        if locals.isExactly(context.types.dict) {
            if _slowPath(isDropWatched) { old = DictObject(locals).get(name: name(instruction)) }
            try context.set(DictObject(locals), name: name(instruction), sp[-1])
        } else {
            try context.storeNameSlowly(frame, name(instruction).value, sp[-1])
        }
        sp -= 1
        if _slowPath(old.isBound) { dropped(old) }
    }

    @inline(always) mutating func deleteName(_ instruction: Instruction) throws(Raised) {
        spill()
        let locals = frame.pointee.locals
        var old = Value.unbound
        if isDropWatched, locals.isExactly(context.types.dict) {
            old = DictObject(locals).get(name: name(instruction))
        }
        try context.deleteName(frame, name(instruction))
        if _slowPath(old.isBound) { dropped(old) }
    }

    // MARK: Cells

    @inline(always) func cell(_ index: Int) -> CellObject {
        CellObject(locals[Int(frame.pointee.code.localCount) &+ index])
    }

    @inline(always) mutating func loadDeref(_ index: Int) throws(Raised) {
        let value = cell(index).content
        if _slowPath(value.isUnbound) {
            spill()
            throw context.unboundCell(frame, index)
        }
        push(value)
    }

    @inline(always) mutating func storeDeref(_ index: Int) throws(Raised) {
        let old = cell(index).content
        cell(index).content = sp[-1]
        sp -= 1
        if _slowPath(isDropWatched) { dropped(old) }
    }

    @inline(always) mutating func deleteDeref(_ index: Int) throws(Raised) {
        let cell = cell(index)
        let old = cell.content
        if old.isUnbound {
            spill()
            throw context.unboundCell(frame, index)
        }
        cell.content = .unbound
        if _slowPath(isDropWatched) { dropped(old) }
    }

    @inline(always) mutating func loadClassDeref(_ index: Int) throws(Raised) {
        spill()
        push(try context.loadClassDeref(frame, index, cell(index)))
    }
}

extension Context {
    @inline(never) func loadGlobal(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ instruction: Instruction,
        _ place: UnsafeMutablePointer<Instruction>
    ) throws(Raised) -> Value {
        let name = StringObject(frame.pointee.code.names[instruction.operand])
        let globals = frame.pointee.globals
        let cache = frame.pointee.code.executable.unsafelyUnwrapped.pointee.caches + instruction.second
        var canCache = instruction.second != Instruction.noCache
        if _slowPath(globals.type !== types.dict) {
            // A subclass of dict may have its own idea of what it contains.
            canCache = false
            do throws(Raised) {
                return try getItem(globals.value, name.value)
            } catch {
                if !catches(types.keyError) { throw error }
            }
        }
        let index = globals.find(name: name)
        if index >= 0 {
            if canCache {
                let entry = globals.table.unsafelyUnwrapped.entries + index
                cache.pointee.version = globals.keysVersion
                cache.pointee.key = 0
                cache.pointee.value = address(ofValueIn: entry) | 1
                place.pointee.operation = .loadGlobalCached
            }
            return globals.value(at: index)
        }
        let builtins = frame.pointee.builtins
        let builtinIndex = builtins.find(name: name)
        guard builtinIndex >= 0 else { return try missingName(frame, name) }
        if canCache {
            let entry = builtins.table.unsafelyUnwrapped.entries + builtinIndex
            cache.pointee.version = globals.keysVersion
            cache.pointee.key = builtins.keysVersion &<< 1 | 1
            cache.pointee.value = address(ofValueIn: entry) | 1
            place.pointee.operation = .loadBuiltinCached
        }
        return builtins.value(at: builtinIndex)
    }

    private func address(ofValueIn entry: UnsafeMutablePointer<DictEntry>) -> UInt64 {
        UInt64(UInt(bitPattern: entry)) &+ UInt64(MemoryLayout<DictEntry>.offset(of: \.value).unsafelyUnwrapped)
    }

    @inline(never) func loadName(_ frame: UnsafeMutablePointer<FrameRecord>, _ name: StringObject) throws(Raised)
        -> Value
    {
        let locals = frame.pointee.locals
        if locals.isExactly(types.dict) {
            let value = DictObject(locals).get(name: name)
            if value.isBound { return value }
        } else if locals.isBound {
            do throws(Raised) {
                return try getItem(locals, name.value)
            } catch {
                if !catches(types.keyError) { throw error }
            }
        } else {
            throw systemError("no locals when loading '\(name.text)'")
        }
        var value = frame.pointee.globals.get(name: name)
        if value.isUnbound { value = frame.pointee.builtins.get(name: name) }
        if value.isUnbound { value = try missingName(frame, name) }
        return value
    }

    @inline(never) func storeNameSlowly(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ name: Value, _ value: Value
    ) throws(Raised) {
        guard frame.pointee.locals.isBound else {
            throw systemError("no locals found when storing '\(StringObject(name).text)'")
        }
        try setItem(frame.pointee.locals, name, value)
    }

    @inline(never) func deleteName(_ frame: UnsafeMutablePointer<FrameRecord>, _ name: StringObject) throws(Raised) {
        let locals = frame.pointee.locals
        guard locals.isBound else { throw systemError("no locals when deleting '\(name.text)'") }
        if locals.isExactly(types.dict) {
            let index = DictObject(locals).find(name: name)
            guard index >= 0 else { throw nameError("name '\(name.text)' is not defined") }
            remove(DictObject(locals), at: index)
            return
        }
        do throws(Raised) {
            try setItem(locals, name.value, .unbound)
        } catch {
            if catches(types.keyError) { throw nameError("name '\(name.text)' is not defined") }
            throw error
        }
    }

    @inline(never) func deleteGlobal(_ frame: UnsafeMutablePointer<FrameRecord>, _ name: StringObject) throws(Raised) {
        let index = frame.pointee.globals.find(name: name)
        guard index >= 0 else { throw nameError("name '\(name.text)' is not defined") }
        remove(frame.pointee.globals, at: index)
    }

    @inline(never) func unboundCell(_ frame: UnsafeMutablePointer<FrameRecord>, _ index: Int) -> Raised {
        let cells = frame.pointee.code.cellVariables
        if index < cells.count {
            return raise(
                types.unboundLocalError,
                "local variable '\(StringObject(cells[index]).text)' referenced before assignment")
        }
        let name = StringObject(frame.pointee.code.freeVariables[index - cells.count]).text
        return nameError("free variable '\(name)' referenced before assignment in enclosing scope")
    }

    @inline(never) func loadClassDeref(
        _ frame: UnsafeMutablePointer<FrameRecord>, _ index: Int, _ cell: CellObject
    ) throws(Raised) -> Value {
        let cells = frame.pointee.code.cellVariables
        let name = index < cells.count ? cells[index] : frame.pointee.code.freeVariables[index - cells.count]
        let locals = frame.pointee.locals
        if locals.isExactly(types.dict) {
            let value = DictObject(locals).get(name: name)
            if value.isBound { return value }
        } else if locals.isBound {
            do throws(Raised) {
                return try getItem(locals, name)
            } catch {
                if !catches(types.keyError) { throw error }
            }
        }
        guard cell.content.isBound else { throw unboundCell(frame, index) }
        return cell.content
    }
}
