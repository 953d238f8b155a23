// In CPython: Modules/itertoolsmodule.c (islice)

struct IsliceFields: BitwiseCopyable {
    var header: Header
    /// Unbound at the end.
    var iterator: Value
    /// The index of the next item to give.
    var following: Int
    /// -1: no end.
    var stop: Int
    var step: Int
    /// Items taken so far.
    var position: Int
}
typealias IsliceObject = Reference<IsliceFields>

/// The type `islice`.
enum Islice {
    static func declare(_ type: TypeDeclaration) {
        type.layout(IsliceFields.self, references: \.iterator, \.iterator)
        type.documentation(
            "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nAn iterator over the selected items of an iterable."
        )
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets how many items were taken.") {
            (context, arguments) throws(Raised) in
            IsliceObject(arguments[0]).position = try context.exactSizeArgument(arguments[1])
            return .none
        }
    }

    /// An index, -1 for one that is none.
    private static func number(_ context: Context, _ value: Value) throws(Raised) -> Int {
        do throws(Raised) {
            return try context.index(value, overflow: context.types.overflowError)
        } catch {
            context.thread.pointee.raised = .unbound
            return -1
        }
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "islice", of: type)
        try context.requireCount(arguments, "islice", 2, 4)
        var start = 0
        var stop = -1
        var step = 1
        let wrongStop: StaticString =
            "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        let last = arguments.count == 2 ? arguments[1] : arguments[2]
        if arguments.count > 2, !arguments[1].isNone { start = try number(context, arguments[1]) }
        if !last.isNone {
            stop = try number(context, last)
            if stop == -1 { throw context.valueError(wrongStop.description) }
        }
        if start < 0 || stop < -1 {
            throw context.valueError(
                "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        }
        if arguments.count > 3, !arguments[3].isNone {
            step = try number(context, arguments[3])
            if step < 1 { throw context.valueError("Step for islice() must be a positive integer or None.") }
        }
        let iterator = try context.iterate(arguments[0])
        let object = try context.allocateObject(IsliceFields.self, type)
        object.pointer.pointee.iterator = iterator
        object.pointer.pointee.following = start
        object.pointer.pointee.stop = stop
        object.pointer.pointee.step = step
        object.pointer.pointee.position = 0
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = IsliceObject(value)
        let iterator = object.iterator
        if iterator.isUnbound { return .unbound }
        do throws(Raised) {
            while object.position < object.following {
                if try context.nextPassingStop(iterator).isUnbound {
                    object.iterator = .unbound
                    return .unbound
                }
                object.position &+= 1
                try context.safepoint()
            }
            let stop = object.stop
            if stop != -1, object.position >= stop {
                object.iterator = .unbound
                return .unbound
            }
            let item = try context.nextPassingStop(iterator)
            if item.isUnbound {
                object.iterator = .unbound
                return .unbound
            }
            object.position &+= 1
            let (following, overflow) = object.following.addingReportingOverflow(object.step)
            object.following = overflow || (stop != -1 && following > stop) ? stop : following
            return item
        } catch {
            object.iterator = .unbound
            throw error
        }
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = IsliceObject(arguments[0])
        let zero = Value(smallInteger: 0)
        guard object.iterator.isBound else {
            let nothing = try context.iterate(context.makeList().value)
            return context.tuple(object.type.value, context.pair(nothing, zero), zero)
        }
        let stop = object.stop == -1 ? Value.none : context.integer(object.stop)
        return context.tuple(
            object.type.value,
            context.tuple(object.iterator, context.integer(object.following), stop, context.integer(object.step)),
            context.integer(object.position))
    }
}
