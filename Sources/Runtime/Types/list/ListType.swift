// In CPython: Objects/listobject.c

/// The type `list`.
enum ListType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ListFields.self, references: \.storage, \.storage)
        type.unhashable()
        type.flags([.baseType, .listSubclass, .hasGC])
        type.signature("(iterable=(), /)")
        type.documentation(
            "A sequence that can change.\n\nWithout an argument the list is empty; otherwise it has the items of the iterable."
        )
        let slots = type.slots
        slots.new = NewFunction(new)
        slots.initialize = InitFunction(initialize)
        slots.representation = UnaryFunction(representation)
        slots.compare = CompareFunction(compare)
        slots.iterate = UnaryFunction(iterate)
        slots.sequenceLength = LengthFunction(length)
        slots.mappingLength = LengthFunction(length)
        slots.item = ItemFunction(item)
        slots.assignItem = AssignItemFunction(assignItem)
        slots.subscript = BinaryFunction(subscripted)
        slots.assignSubscript = AssignFunction(assignSubscript)
        slots.concatenate = BinaryFunction(concatenate)
        slots.inPlaceConcatenate = BinaryFunction(inPlaceConcatenate)
        slots.repeat = ItemFunction(repeated)
        slots.inPlaceRepeat = ItemFunction(inPlaceRepeated)
        slots.contains = ContainsFunction(contains)
        type.set("__hash__", .none)
        type.method("__getitem__", "!($self, index, /)", "x.__getitem__(y) <==> x[y]", getItem)
        type.method("__reversed__", "($self, /)", "An iterator over the items from the last to the first.", reversed)
        type.method("__sizeof__", "($self, /)", "Bytes of the list in memory.", size)
        type.method("clear", "($self, /)", "Removes all items.", clear)
        type.method("copy", "($self, /)", "A new list of the same items.", copy)
        type.method("append", "($self, object, /)", "Adds an object at the end.", append)
        type.method("insert", "($self, index, object, /)", "Inserts an object before an index.", insert)
        type.method("extend", "($self, iterable, /)", "Adds all items of an iterable at the end.", extend)
        type.method(
            "pop", "($self, index=-1, /)", "Removes an item (without an index: the last) and returns it.", pop)
        type.method("remove", "($self, value, /)", "Removes the first item equal to a value.", remove)
        type.method(
            "index", "($self, value, start=0, stop=sys.maxsize, /)",
            "The first index of a value, which must be present.", index)
        type.method("count", "($self, value, /)", "How often a value occurs.", count)
        type.method("reverse", "($self, /)", "Reverses the order of the items in place.", reverse)
        declareSorting(type)
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if type === context.types.list { return try context.makeList().value }
        return try context.allocateInstance(ListFields.self, type).value
    }

    static func initialize(_ context: Context, _ value: Value, _ arguments: Arguments) throws(Raised) {
        if value.isExactly(context.types.list) { try context.requireNoKeywords(arguments, "list") }
        try context.requireCount(arguments, "list", 0, 1)
        let list = ListObject(value)
        removeAll(list)
        guard arguments.count == 1 else { return }
        let type = context.type(of: arguments[0])
        if type.has(.heapType), type.slots.sequenceLength != nil {
            // CPython asks for the length once more than for the hint.
            do throws(Raised) {
                _ = try context.lengthIfAny(arguments[0])
            } catch {
                guard context.catches(context.types.typeError) else { throw error }
            }
        }
        try context.listExtend(list, arguments[0])
    }

    static func removeAll(_ list: ListObject) {
        if list.count > 0 || list.storage != nil { list.changes &+= 1 }
        list.count = 0
        list.storage = nil
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let list = ListObject(value)
        if list.count == 0 { return context.string("[]") }
        guard try context.enterRepresentation(value) else { return context.string("[...]") }
        defer { context.leaveRepresentation(value) }
        var builder = StringBuilder(context)
        try builder.append(ascii: "[")
        var index = 0
        while index < list.count {
            if index > 0 { try builder.append(ascii: ", ") }
            try builder.append(value: context.representation(list[index]))
            index += 1
            try context.safepoint()
        }
        try builder.append(ascii: "]")
        return try builder.finish()
    }

    static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        guard context.type(of: left).has(.listSubclass), context.type(of: right).has(.listSubclass) else {
            return .notImplemented
        }
        let first = ListObject(left)
        let second = ListObject(right)
        if first.count != second.count {
            if operation == .equal { return .false }
            if operation == .notEqual { return .true }
        }
        var index = 0
        var difference: (Value, Value)?
        // The lists may change while their items are compared.
        while index < first.count, index < second.count {
            index = skipSame(first, second, from: index)
            guard index < first.count, index < second.count else { break }
            let pair = (first[index], second[index])
            if try !context.equal(pair.0, pair.1) {
                difference = pair
                break
            }
            index += 1
            try context.safepoint()
        }
        guard difference != nil, index < first.count, index < second.count else {
            return Value(operation.holds(first.count, second.count))
        }
        if operation == .equal { return .false }
        if operation == .notEqual { return .true }
        return try context.compare(first[index], second[index], operation)
    }

    /// The first index from `start` on where two lists do not have the same object.
    private static func skipSame(_ first: ListObject, _ second: ListObject, from start: Int) -> Int {
        guard let left = first.storage?.items, let right = second.storage?.items else { return start }
        let count = min(first.count, second.count)
        var index = start
        while index < count, left[index] === right[index] { index &+= 1 }
        return index
    }

    static func iterate(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let iterator = context.allocate(SequenceIteratorFields.self, context.types.listIterator)
        iterator.pointer.pointee.sequence = value
        iterator.index = 0
        return iterator.value
    }

    static func length(_ context: Context, _ value: Value) throws(Raised) -> Int { ListObject(value).count }

    static func item(_ context: Context, _ value: Value, _ index: Int) throws(Raised) -> Value {
        let list = ListObject(value)
        guard index >= 0, index < list.count else { throw context.indexError("list index out of range") }
        return list[index]
    }

    static func assignItem(_ context: Context, _ value: Value, _ index: Int, _ item: Value) throws(Raised) {
        let list = ListObject(value)
        guard index >= 0, index < list.count else { throw context.indexError("list assignment index out of range") }
        if item.isUnbound {
            context.remove(list, from: index, count: 1)
        } else {
            list[index] = item
        }
    }

    static func contains(_ context: Context, _ container: Value, _ element: Value) throws(Raised) -> Bool {
        let list = ListObject(container)
        var index = 0
        while index < list.count {
            if try context.equal(element, list[index]) { return true }
            index &+= 1
            try context.safepoint()
        }
        return false
    }

    static func concatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        guard context.type(of: right).has(.listSubclass) else {
            throw context.typeError("can only concatenate list (not \"\(context.typeName(of: right))\") to list")
        }
        let first = ListObject(left)
        let second = ListObject(right)
        let result = try context.makeList(count: first.count + second.count)
        guard let items = result.storage?.items else { return result.value }
        if let storage = first.storage { items.update(from: storage.items, count: first.count) }
        if let storage = second.storage { (items + first.count).update(from: storage.items, count: second.count) }
        return result.value
    }

    static func inPlaceConcatenate(_ context: Context, _ left: Value, _ right: Value) throws(Raised) -> Value {
        try context.listExtend(ListObject(left), right)
        return left
    }

    static func repeated(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let list = ListObject(value)
        let (count, overflow) = list.count.multipliedReportingOverflow(by: max(times, 0))
        if overflow { throw context.raiseMemoryError() }
        let result = try context.makeList(count: count)
        if count > 0 {
            TupleType.fill(
                result.storage.unsafelyUnwrapped.items, count: count,
                repeating: list.storage.unsafelyUnwrapped.items, count: list.count)
        }
        return result.value
    }

    static func inPlaceRepeated(_ context: Context, _ value: Value, _ times: Int) throws(Raised) -> Value {
        let list = ListObject(value)
        let oldCount = list.count
        if oldCount == 0 || times == 1 { return value }
        if times < 1 {
            removeAll(list)
            return value
        }
        let (count, overflow) = oldCount.multipliedReportingOverflow(by: times)
        if overflow { throw context.raiseMemoryError() }
        try context.reserve(list, count)
        let storage = list.storage.unsafelyUnwrapped
        writeBarrier(storage.raw)
        TupleType.fill(storage.items, count: count, repeating: storage.items, count: oldCount)
        list.count = count
        list.changes &+= 1
        return value
    }
}
