// In CPython: Modules/itertoolsmodule.c (zip_longest)

struct ZipLongestFields: BitwiseCopyable {
    var header: Header
    /// A tuple of iterators; those that are exhausted are unbound.
    var iterators: TupleObject
    var fill: Value
    var activeCount: Int
}
typealias ZipLongestObject = Reference<ZipLongestFields>

/// The type `zip_longest`.
enum ZipLongest {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ZipLongestFields.self, references: \.iterators, \.fill)
        type.documentation(
            "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object\n\nAn iterator of tuples: each has the next item of every iterable, or the fill value where an iterable has no more. It ends with the longest."
        )
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets the fill value.") {
            (_, arguments) throws(Raised) in
            ZipLongestObject(arguments[0]).fill = arguments[1]
            return .none
        }
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        var fill = Value.none
        if arguments.keywordCount > 0 {
            let names = TupleObject(arguments.keywordNames)
            guard names.count == 1, StringObject(names[0]).hasText("fillvalue") else {
                throw context.typeError("zip_longest() got an unexpected keyword argument")
            }
            fill = arguments.base[arguments.count]
        }
        let iterators = try context.makeIterators(arguments)
        let object = try context.allocateObject(ZipLongestFields.self, type)
        object.pointer.pointee.iterators = iterators
        object.pointer.pointee.fill = fill
        object.pointer.pointee.activeCount = iterators.count
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = ZipLongestObject(value)
        let iterators = object.iterators
        let count = iterators.count
        if count == 0 || object.activeCount == 0 { return .unbound }
        let result = try context.makeTuple(count: count)
        for index in 0..<count {
            let iterator = iterators[index]
            var item = object.fill
            if iterator.isBound {
                let next: Value
                do throws(Raised) {
                    next = try context.next(iterator)
                } catch {
                    object.activeCount = 0
                    throw error
                }
                if next.isBound {
                    item = next
                } else {
                    object.activeCount -= 1
                    if object.activeCount <= 0 {
                        object.activeCount = 0
                        return .unbound
                    }
                    iterators.items[index] = .unbound
                    item = object.fill
                }
            }
            // The tuple may have grown old meanwhile.
            writeBarrier(result.raw)
            result.items[index] = item
        }
        return result.value
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = ZipLongestObject(arguments[0])
        let iterators = object.iterators
        let parts = try context.makeTuple(count: iterators.count)
        for index in 0..<iterators.count {
            parts.items[index] =
                iterators[index].isBound ? iterators[index] : context.interpreter.pointee.emptyTuple
        }
        return context.tuple(object.type.value, parts.value, object.fill)
    }
}
