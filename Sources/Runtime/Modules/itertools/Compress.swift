// In CPython: Modules/itertoolsmodule.c (compress)

struct CompressFields: BitwiseCopyable {
    var header: Header
    var data: Value
    var selectors: Value
}
typealias CompressObject = Reference<CompressFields>

/// The type `compress`.
enum Compress {
    static func declare(_ type: TypeDeclaration) {
        type.layout(CompressFields.self, references: \.data, \.selectors)
        type.signature("(data, selectors)")
        type.documentation("An iterator of those data of which the selector is true.")
        type.slots.new = NewFunction(new)
        ItertoolsModule.declareIterator(type, next)
        type.method("__reduce__", "!($self, /)", "What pickles the iterator.") {
            (context, arguments) throws(Raised) in
            let object = CompressObject(arguments[0])
            return context.pair(object.type.value, context.pair(object.data, object.selectors))
        }
    }

    private static let parameters = ParameterList("compress", "(data, selectors)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let data = try context.iterate(bound.first)
        let selectors = try context.iterate(bound.second)
        let object = try context.allocateObject(CompressFields.self, type)
        object.pointer.pointee.data = data
        object.pointer.pointee.selectors = selectors
        return object.value
    }

    static func next(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let object = CompressObject(value)
        while true {
            let item = try context.nextPassingStop(object.data)
            if item.isUnbound { return .unbound }
            let selector = try context.nextPassingStop(object.selectors)
            if selector.isUnbound { return .unbound }
            if try context.isTrue(selector) { return item }
            try context.safepoint()
        }
    }
}
