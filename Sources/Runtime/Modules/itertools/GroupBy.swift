// In CPython: Modules/itertoolsmodule.c (groupby, _grouper)

struct GroupByFields: BitwiseCopyable {
    var header: Header
    var iterator: Value
    /// None: the items themselves.
    var keyFunction: Value
    /// The key of the group given last.
    var targetKey: Value
    /// The key of the item read last; unbound when the item was given away.
    var currentKey: Value
    var currentItem: Value
    /// The group given last, the only one that may go on.
    var currentGroup: Value
}
typealias GroupByObject = Reference<GroupByFields>

struct GrouperFields: BitwiseCopyable {
    var header: Header
    var parent: GroupByObject
    var targetKey: Value
}
typealias GrouperObject = Reference<GrouperFields>

/// The type `groupby`.
enum GroupBy {
    static func declare(_ type: TypeDeclaration) {
        type.layout(GroupByFields.self, references: \.iterator, \.currentGroup)
        type.signature("(iterable, key=None)")
        type.documentation("An iterator of pairs: a key, and an iterator over the items in a row that have it.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the current item.", setState)
    }

    private static let parameters = ParameterList("groupby", "(iterable, key=None)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let iterator = try context.iterate(bound.first)
        let object = try context.allocateObject(GroupByFields.self, type)
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.keyFunction = bound.second.isBound ? bound.second : .none
        object.pointer.pointee.targetKey = .unbound
        object.pointer.pointee.currentKey = .unbound
        object.pointer.pointee.currentItem = .unbound
        object.pointer.pointee.currentGroup = .unbound
        return object.value
    }

    /// Reads the next item; false at the end.
    @inline(__always) static func step(_ context: Context, _ object: GroupByObject) throws(Raised) -> Bool {
        let item = try context.next(object.iterator)
        if item.isUnbound { return false }
        let function = object.keyFunction
        let key = function.isNone ? item : try context.call(function, item)
        object.currentItem = item
        object.currentKey = key
        return true
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = GroupByObject(value)
        object.currentGroup = .unbound
        while true {
            if object.currentKey.isBound {
                if object.targetKey.isUnbound { break }
                if try !context.equal(object.targetKey, object.currentKey) { break }
            }
            if try !step(context, object) { return .unbound }
            try context.safepoint()
        }
        let key = object.currentKey
        guard key.isBound, let type = context.modules.pointee.itertools.grouper else { return .unbound }
        object.targetKey = key
        let group = Grouper.make(context, type, object, key)
        return context.pair(key, group)
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = GroupByObject(arguments[0])
        let parts = context.pair(object.iterator, object.keyFunction)
        guard object.targetKey.isBound, object.currentKey.isBound, object.currentItem.isBound else {
            return context.pair(object.type.value, parts)
        }
        return context.tuple(
            object.type.value, parts,
            context.tuple(object.currentKey, object.currentItem, object.targetKey))
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = GroupByObject(arguments[0])
        let state = try context.requireState(arguments[1], 3, 3)
        object.currentKey = state[0]
        object.currentItem = state[1]
        object.targetKey = state[2]
        return .none
    }
}

/// The type `_grouper`: the items of one group.
enum Grouper {
    static func declare(_ type: TypeDeclaration) {
        type.layout(GrouperFields.self, references: \.parent, \.targetKey)
        ItertoolsModule.declareIterator(type, next)
        type.withoutFlags(.baseType)
        type.slots.new = NewFunction(new)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
    }

    static func make(_ context: Context, _ type: TypeObject, _ parent: GroupByObject, _ key: Value) -> Value {
        let group = context.allocate(GrouperFields.self, type)
        group.pointer.pointee.parent = parent
        group.pointer.pointee.targetKey = key
        parent.currentGroup = group.value
        return group.value
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "_grouper")
        try context.requireCount(arguments, "_grouper", 2, 2)
        guard let groupby = context.modules.pointee.itertools.groupby,
            context.type(of: arguments[0]).isSubtype(of: groupby)
        else {
            throw context.typeError(
                "_grouper() argument 1 must be itertools.groupby, not \(context.typeName(of: arguments[0]))")
        }
        return make(context, type, GroupByObject(arguments[0]), arguments[1])
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let group = GrouperObject(value)
        let parent = group.parent
        guard parent.currentGroup === value else { return .unbound }
        if parent.currentItem.isUnbound {
            guard try GroupBy.step(context, parent) else { return .unbound }
        }
        let key = parent.currentKey
        guard key.isBound, try context.equal(group.targetKey, key) else { return .unbound }
        let item = parent.currentItem
        parent.currentItem = .unbound
        parent.currentKey = .unbound
        return item
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let group = GrouperObject(arguments[0])
        guard group.parent.currentGroup === group.value else {
            return context.pair(
                try context.builtinFunction("iter"), context.tuple(context.interpreter.pointee.emptyTuple))
        }
        return context.pair(group.type.value, context.pair(group.parent.value, group.targetKey))
    }
}
