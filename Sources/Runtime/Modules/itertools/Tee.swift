// In CPython: Modules/itertoolsmodule.c (tee)

/// A part of what a tee has read: an array of items, and the next part.
struct TeeDataFields: BitwiseCopyable {
    var header: Header
    var iterator: Value
    var items: ValueArrayObject?
    var next: Reference<TeeDataFields>?
    var count: Int
    /// The iterator is being asked.
    var isRunning: Bool
}
typealias TeeDataObject = Reference<TeeDataFields>

struct TeeFields: BitwiseCopyable {
    var header: Header
    var data: TeeDataObject
    /// The next item in that part.
    var index: Int
}
typealias TeeObject = Reference<TeeFields>

/// The type `_tee`, and the function `tee`.
enum Tee {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TeeFields.self, references: \.data, \.data)
        type.flags(.weaklyReferencable)
        type.signature("(iterable, /)")
        type.documentation("An iterator that can be copied.")
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__copy__", "!($self, /)", "An independent iterator over the same items.") {
            (context, arguments) throws(Raised) in
            copy(context, TeeObject(arguments[0])).value
        }
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            (context, arguments) throws(Raised) in
            let object = TeeObject(arguments[0])
            return context.tuple(
                object.type.value, context.tuple(context.interpreter.pointee.emptyTuple),
                context.pair(object.data.value, Value(smallInteger: object.index)))
        }
        type.method("__setstate__", "!($self, state, /)", "Sets where the iterator is.", setState)
    }

    static func copy(_ context: Context, _ original: TeeObject) -> TeeObject {
        let object = context.allocate(TeeFields.self, original.type)
        object.pointer.pointee.data = original.data
        object.index = original.index
        return object
    }

    static func tee(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let count = arguments[1].isBound ? try context.sizeArgument(arguments[1]) : 2
        guard count >= 0 else { throw context.valueError("n must be >= 0") }
        let result = try context.makeTuple(count: count)
        if count == 0 { return result.value }
        let iterator = try context.iterate(arguments[0])
        var method = try context.getAttributeIfPresent(iterator, .__copy__)
        var first = iterator
        if method.isUnbound {
            first = try make(context, from: iterator)
            method = try context.getAttribute(first, .__copy__)
        }
        writeBarrier(result.raw)
        result.items[0] = first
        for index in 1..<max(count, 1) {
            let copy = try context.call(method)
            writeBarrier(result.raw)
            result.items[index] = copy
        }
        return result.value
    }

    static func make(_ context: Context, from iterable: Value) throws(Raised) -> Value {
        guard let type = context.modules.pointee.itertools.tee,
            let dataType = context.modules.pointee.itertools.teeData
        else { throw context.systemError("module itertools is not there") }
        let iterator = try context.iterate(iterable)
        if iterator.isExactly(type) { return copy(context, TeeObject(iterator)).value }
        let data = TeeData.make(context, dataType, iterator)
        let object = context.allocate(TeeFields.self, type)
        object.pointer.pointee.data = data
        object.index = 0
        return object.value
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "_tee")
        try context.requireCount(arguments, "_tee", 1, 1)
        return try make(context, from: arguments[0])
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = TeeObject(value)
        if object.index >= TeeData.capacity {
            object.data = TeeData.following(context, object.data)
            object.index = 0
        }
        let item = try TeeData.item(context, object.data, object.index)
        if item.isUnbound { return .unbound }
        object.index &+= 1
        return item
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = TeeObject(arguments[0])
        let state = try context.requireState(arguments[1], 2, 2)
        let isData = context.modules.pointee.itertools.teeData.map { state[0].isExactly($0) } ?? false
        try context.requireStateItem(state[0], 1, "itertools._tee_dataobject", isData)
        let index = Int(try context.int32Argument(state[1]))
        guard index >= 0, index <= TeeData.capacity else { throw context.valueError("Index out of range") }
        object.data = TeeDataObject(state[0])
        object.index = index
        return .none
    }
}

/// The type `_tee_dataobject`.
enum TeeData {
    /// Items in a part.
    static var capacity: Int { 57 }

    static func declare(_ type: TypeDeclaration) {
        type.layout(TeeDataFields.self, references: \.iterator, \.next)
        type.ownGetAttribute()
        type.documentation("A part of the items that the iterators of a tee share.")
        type.slots.new = NewFunction(new)
        type.method("__reduce__", "!($self, /)", "What pickles the data.") { (context, arguments) throws(Raised) in
            let data = TeeDataObject(arguments[0])
            let items = try context.makeList(count: data.count)
            for index in 0..<data.count {
                items.storage?.items[index] = data.items?.items[index] ?? .none
            }
            return context.pair(
                data.type.value,
                context.tuple(data.iterator, items.value, data.next.map { $0.value } ?? .none))
        }
    }

    static func make(_ context: Context, _ type: TypeObject, _ iterator: Value) -> TeeDataObject {
        let data = context.allocate(TeeDataFields.self, type)
        data.pointer.pointee.iterator = iterator
        data.pointer.pointee.items = nil
        data.pointer.pointee.next = nil
        data.count = 0
        data.isRunning = false
        return data
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "teedataobject")
        try context.requireCount(arguments, "teedataobject", 3, 3)
        guard context.type(of: arguments[1]).has(.listSubclass) else {
            throw context.typeError(
                "teedataobject() argument 2 must be list, not \(context.typeName(of: arguments[1]))")
        }
        let items = ListObject(arguments[1])
        let data = make(context, type, arguments[0])
        guard items.count <= capacity else { throw context.valueError("Invalid arguments") }
        if items.count > 0 {
            let array = try context.makeValueArray(capacity: capacity)
            for index in 0..<items.count { array.items[index] = items[index] }
            data.items = array
        }
        data.count = items.count
        if items.count == capacity, !arguments[2].isNone {
            guard arguments[2].isExactly(type) else { throw context.valueError("Invalid arguments") }
            data.next = TeeDataObject(arguments[2])
        } else if !arguments[2].isNone {
            throw context.valueError("Invalid arguments")
        }
        return data.value
    }

    /// The part after this one, made if need be.
    static func following(_ context: Context, _ data: TeeDataObject) -> TeeDataObject {
        if let next = data.next { return next }
        let next = make(context, data.type, data.iterator)
        data.next = next
        return next
    }

    /// An item of a part, read if need be; unbound at the end.
    @inline(__always) static func item(
        _ context: Context, _ data: TeeDataObject, _ index: Int
    ) throws(Raised) -> Value {
        if index < data.count, let items = data.items { return items.items[index] }
        return try read(context, data)
    }

    @inline(never) private static func read(_ context: Context, _ data: TeeDataObject) throws(Raised) -> Value {
        if data.isRunning { throw context.runtimeError("cannot re-enter the tee iterator") }
        if data.items == nil { data.items = try context.makeValueArray(capacity: capacity) }
        data.isRunning = true
        defer { data.isRunning = false }
        let item = try context.next(data.iterator)
        if item.isBound, data.count < capacity, let items = data.items {
            items.set(data.count, to: item)
            data.count &+= 1
        }
        return item
    }
}
