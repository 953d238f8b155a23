// In CPython: Objects/enumobject.c

struct EnumerateFields: BitwiseCopyable {
    var header: Header
    var iterator: Value
    /// The next number, an int.
    var number: Value
}
typealias EnumerateObject = Reference<EnumerateFields>

/// The type `enumerate`.
enum EnumerateType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(EnumerateFields.self, references: \.iterator, \.number)
        type.flags([.baseType, .hasGC])
        type.signature("(iterable, start=0)")
        type.documentation(
            "An iterator of pairs: a number, counted from start, and an item of the iterable.")
        type.slots.new = NewFunction(new)
        type.slots.iterate = UnaryFunction(IteratorMethods.iterateSelf)
        type.slots.next = UnaryFunction(next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            context, arguments throws(Raised) in
            let object = EnumerateObject(arguments[0])
            return context.pair(object.type.value, context.pair(object.iterator, object.number))
        }
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        var iterable = arguments.count > 0 ? arguments[0] : Value.unbound
        var start = arguments.count > 1 ? arguments[1] : Value.unbound
        var given = arguments.count
        if arguments.hasKeywords { given += TupleObject(arguments.keywordNames).count }
        guard given <= 2 else {
            throw context.typeError("enumerate() takes at most 2 arguments (\(given) given)")
        }
        if arguments.hasKeywords {
            let names = TupleObject(arguments.keywordNames)
            var unknown = Value.unbound
            for index in 0..<names.count {
                let name = StringObject(names[index]).text
                let value = arguments.base[arguments.count + index]
                if name == "iterable" {
                    guard iterable.isUnbound else { throw twice(context, name, 1) }
                    iterable = value
                } else if name == "start" {
                    guard start.isUnbound else { throw twice(context, name, 2) }
                    start = value
                } else {
                    unknown = names[index]
                }
            }
            if iterable.isBound, unknown.isBound {
                throw context.typeError(
                    "'\(StringObject(unknown).text)' is an invalid keyword argument for enumerate()")
            }
        }
        guard iterable.isBound else {
            throw context.typeError("enumerate() missing required argument 'iterable' (pos 1)")
        }
        var number = Value(smallInteger: 0)
        if start.isBound {
            number = try context.indexObject(start)
            // A machine integer is counted as such, whatever its type was.
            if let small = context.machineInteger(number) { number = context.integer(small) }
        }
        let iterator = try context.iterate(iterable)
        let object = try context.allocateIterator(EnumerateFields.self, type, context.types.enumerate)
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.number = number
        return object.value
    }

    private static func twice(_ context: Context, _ name: String, _ position: Int) -> Raised {
        context.typeError("argument for enumerate() given by name ('\(name)') and position (\(position))")
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = EnumerateObject(value)
        let item = try context.nextPassingStop(object.iterator)
        if item.isUnbound { return .unbound }
        let number = object.number
        if _fastPath(number.isSmallInteger), let following = Value(exactlySmall: number.smallInteger &+ 1) {
            // A small integer is no reference, and needs no barrier.
            object.pointer.pointee.number = following
        } else {
            object.number = try context.binary(.add, number, Value(smallInteger: 1))
        }
        return context.pair(number, item)
    }
}

extension Context {
    /// Memory of an iterator whose type may be a subclass; the caller fills the fields.
    @inline(__always) func allocateIterator<Fields>(
        _: Fields.Type, _ type: TypeObject, _ plain: TypeObject
    ) throws(Raised) -> Reference<Fields> {
        type === plain ? allocate(Fields.self, type) : try allocateInstance(Fields.self, type)
    }
}
