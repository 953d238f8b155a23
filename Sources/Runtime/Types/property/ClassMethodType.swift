// In CPython: Objects/funcobject.c (PyClassMethod_Type)

/// What `classmethod` and `staticmethod` objects hold.
struct MethodWrapperFields: BitwiseCopyable {
    var header: Header
    /// The function; unbound until `__init__`.
    var function: Value
    /// `__dict__`, or unbound until someone asks.
    var attributes: Value
}
typealias MethodWrapperObject = Reference<MethodWrapperFields>

/// The type `classmethod`.
enum ClassMethodType {
    static func declare(_ type: TypeDeclaration) {
        declareCommon(type, name: "classmethod")
        type.documentation("classmethod(function) makes a function a method of the class.")
        type.slots.initialize = InitFunction { (context, object, arguments) throws(Raised) in
            try initialize(context, object, arguments, "classmethod")
        }
        type.slots.descriptorGet = TernaryFunction { (context, value, object, owner) throws(Raised) in
            let function = MethodWrapperObject(value).function
            if function.isUnbound { throw context.runtimeError("uninitialized classmethod object") }
            let type = owner.isBound ? owner : context.type(of: object).value
            return context.makeMethod(function, type)
        }
    }

    static func declareCommon(_ type: TypeDeclaration, name: String) {
        type.layout(MethodWrapperFields.self, references: \.function, \.attributes)
        type.flags([.baseType, .hasGC])
        type.dictionaryField(\MethodWrapperFields.attributes)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(MethodWrapperFields.self, type).value
        }
        type.member(
            "__func__", "",
            get: { (_, value) in
                let function = MethodWrapperObject(value).function
                return function.isUnbound ? .none : function
            })
        type.attribute(
            "__isabstractmethod__", "",
            get: { (context, value) throws(Raised) in
                Value(try context.isAbstractMethod(MethodWrapperObject(value).function))
            })
        type.attribute(
            "__dict__", "", get: { (context, value) throws(Raised) in try context.instanceDictionary(value).value },
            set: { (context, value, _, dictionary) throws(Raised) in
                if dictionary.isUnbound { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(value, dictionary)
            })
    }

    static func initialize(
        _ context: Context, _ object: Value, _ arguments: Arguments, _ name: String
    ) throws(Raised) {
        if arguments.keywordCount > 0 { throw context.typeError("\(name)() takes no keyword arguments") }
        guard arguments.count == 1 else {
            throw context.typeError("\(name) expected 1 argument, got \(arguments.count)")
        }
        MethodWrapperObject(object).function = arguments[0]
    }
}

extension Context {
    func makeClassMethod(_ function: Value) -> Value { makeMethodWrapper(types.classmethod, function) }
    func makeStaticMethod(_ function: Value) -> Value { makeMethodWrapper(types.staticmethod, function) }

    private func makeMethodWrapper(_ type: TypeObject, _ function: Value) -> Value {
        let method = allocate(MethodWrapperFields.self, type)
        method.pointer.pointee.function = function
        method.pointer.pointee.attributes = .unbound
        return method.value
    }

    /// Whether `function.__isabstractmethod__` is true.
    func isAbstractMethod(_ function: Value) throws(Raised) -> Bool {
        guard function.isBound else { return false }
        let mark = try getAttributeIfPresent(function, intern("__isabstractmethod__"))
        return mark.isBound ? try isTrue(mark) : false
    }
}
