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

    private static let parameters = ParameterList("enumerate", "(iterable, start=0)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let (iterable, start) = (bound.first, bound.second)
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
