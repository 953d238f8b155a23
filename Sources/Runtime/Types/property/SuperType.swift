// In CPython: Objects/typeobject.c (PySuper_Type)

struct SuperFields: BitwiseCopyable {
    var header: Header
    /// The type after which the search begins (`__thisclass__`); unbound before `__init__`.
    var startType: Value
    /// The object or class bound to (`__self__`), or unbound.
    var object: Value
    /// The type whose MRO is searched (`__self_class__`), or unbound.
    var objectType: Value
}
typealias SuperObject = Reference<SuperFields>

/// The type `super`.
enum SuperType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(SuperFields.self, references: \.startType, \.objectType)
        type.flags([.baseType, .hasGC])
        type.documentation(
            """
            super() is the same as super(__class__, <first argument>)
            super(type) is an unbound super object
            super(type, object) is bound to the object, which must be an instance of the type
            super(type, type2) is bound to type2, which must be a subclass of the type
            It finds the attributes of the bases that come after the type.
            """)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(SuperFields.self, type).value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction { (context, value) in
            let object = SuperObject(value)
            let name = object.startType.isBound ? TypeObject(object.startType).nameText : "NULL"
            guard object.objectType.isBound else { return context.string("<super: <class '\(name)'>, NULL>") }
            return context.string(
                "<super: <class '\(name)'>, <\(TypeObject(object.objectType).nameText) object>>")
        }
        type.slots.getAttribute = BinaryFunction(getAttribute)
        type.slots.descriptorGet = TernaryFunction(get)
        type.member(
            "__thisclass__", "the class invoking super()",
            get: { (_, value) in
                let object = SuperObject(value)
                return object.startType.isBound ? object.startType : .none
            })
        type.member(
            "__self__", "the instance invoking super(); may be None",
            get: { (_, value) in
                let object = SuperObject(value)
                return object.object.isBound ? object.object : .none
            })
        type.member(
            "__self_class__", "the type of the instance invoking super(); may be None",
            get: { (_, value) in
                let object = SuperObject(value)
                return object.objectType.isBound ? object.objectType : .none
            })
    }

    private static func getAttribute(
        _ context: Context, _ value: Value, _ name: Value
    ) throws(Raised) -> Value {
        let object = SuperObject(value)
        // `__class__` is that of the super object itself.
        if object.objectType.isBound, name !== context[.__class__],
            !(context.type(of: name).has(.stringSubclass) && StringObject(name).hasText("__class__"))
        {
            let found = try context.superLookup(
                TypeObject(object.startType), object: object.object, objectType: TypeObject(object.objectType), name)
            if found.isBound { return found }
        }
        return try context.genericGetAttribute(value, name, raising: true)
    }

    private static func get(
        _ context: Context, _ value: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        let unbound = SuperObject(value)
        if object.isUnbound || object.isNone || unbound.object.isBound { return value }
        if unbound.pointer.pointee.header.type !== context.types.super {
            return try context.call(unbound.heapTypeValue, unbound.startType, object)
        }
        guard unbound.startType.isBound else {
            throw context.typeError("super(type, obj): obj must be an instance or subtype of type")
        }
        let objectType = try context.superCheck(TypeObject(unbound.startType), object)
        let bound = context.allocate(SuperFields.self, context.types.super)
        bound.pointer.pointee.startType = unbound.startType
        bound.pointer.pointee.object = object
        bound.pointer.pointee.objectType = objectType.value
        return bound.value
    }

    private static func initialize(
        _ context: Context, _ value: Value, _ arguments: Arguments
    ) throws(Raised) {
        if arguments.keywordCount > 0 { throw context.typeError("super() takes no keyword arguments") }
        guard arguments.count <= 2 else {
            throw context.typeError("super() takes at most 2 arguments (\(arguments.count) given)")
        }
        var type = Value.unbound
        var object = Value.unbound
        if arguments.count == 0 {
            (type, object) = try context.superArguments()
        } else {
            type = arguments[0]
            guard context.type(of: type).has(.typeSubclass) else {
                throw context.typeError(
                    "super() argument 1 must be type, not \(context.argumentTypeName(type))")
            }
            if arguments.count == 2, !arguments[1].isNone { object = arguments[1] }
        }
        let result = SuperObject(value)
        let objectType = object.isBound ? try context.superCheck(TypeObject(type), object).value : .unbound
        result.startType = type
        result.object = object
        result.objectType = objectType
    }
}

extension Reference where Fields == SuperFields {
    fileprivate var heapTypeValue: Value { self.pointer.pointee.header.type.value }
}

extension Context {
    /// The attribute that comes after `type` in the MRO of `objectType`, bound to `object`; unbound if there is none.
    func superLookup(
        _ type: TypeObject, object: Value, objectType: TypeObject, _ name: Value
    ) throws(Raised) -> Value {
        guard objectType.mro.isBound else { return .unbound }
        let name = try attributeName(name)
        let order = TupleObject(objectType.mro)
        var index = 0
        while index < order.count, order[index] !== type.value { index += 1 }
        index += 1
        while index < order.count {
            if let dictionary = TypeObject(order[index]).dictionary {
                let found = dictionary.get(name: name)
                if found.isBound {
                    guard let get = self.type(of: found).slots.descriptorGet else { return found }
                    return try get(self, found, object === objectType.value ? .unbound : object, objectType.value)
                }
            }
            index += 1
        }
        return .unbound
    }

    /// The type whose MRO `super(type, object)` searches.
    func superCheck(_ type: TypeObject, _ object: Value) throws(Raised) -> TypeObject {
        let kind = self.type(of: object)
        if kind.has(.typeSubclass), hasInOrder(TypeObject(object), type) { return TypeObject(object) }
        if hasInOrder(kind, type) { return kind }
        let pretended = try getAttributeIfPresent(object, .__class__)
        if pretended.isBound, pretended !== kind.value, self.type(of: pretended).has(.typeSubclass),
            hasInOrder(TypeObject(pretended), type)
        {
            return TypeObject(pretended)
        }
        throw typeError("super(type, obj): obj must be an instance or subtype of type")
    }

    /// Whether a type has another in its MRO, where a metaclass's `mro` may leave out even itself.
    func hasInOrder(_ type: TypeObject, _ other: TypeObject) -> Bool {
        guard type.mro.isBound else { return type.isSubtype(of: other) }
        let order = TupleObject(type.mro)
        for index in 0..<order.count where order[index] === other.value { return true }
        return false
    }

    /// What `super()` takes from the frame that calls it: the cell `__class__` and the first argument.
    fileprivate func superArguments() throws(Raised) -> (Value, Value) {
        let thread = thread
        guard thread.pointee.frame >= thread.pointee.frameBase else {
            throw runtimeError("super(): no current frame")
        }
        let frame = thread.pointee.frame
        let code = frame.pointee.code
        guard code.argumentCount > 0 else { throw runtimeError("super(): no arguments") }
        let localplus = frame.pointee.localsplus
        let localCount = Int(code.localCount)
        var object = localplus[0]
        if object.isUnbound {
            // The first argument may live in a cell.
            let arguments = TupleObject(code.variableNames)
            let cells = TupleObject(code.cellVariables)
            for index in 0..<cells.count where arguments.count > 0 && cells[index] === arguments[0] {
                let cell = localplus[localCount + index]
                if cell.isExactly(types.cell) { object = CellObject(cell).content }
            }
        }
        if object.isUnbound { throw runtimeError("super(): arg[0] deleted") }
        let free = TupleObject(code.freeVariables)
        let cellCount = TupleObject(code.cellVariables).count
        for index in 0..<free.count where free[index] === self[.__class__] {
            let cell = localplus[localCount + cellCount + index]
            guard cell.isExactly(types.cell) else { throw runtimeError("super(): bad __class__ cell") }
            let type = CellObject(cell).content
            if type.isUnbound { throw runtimeError("super(): empty __class__ cell") }
            guard self.type(of: type).has(.typeSubclass) else {
                throw runtimeError("super(): __class__ is not a type (\(typeName(of: type)))")
            }
            return (type, object)
        }
        throw runtimeError("super(): __class__ cell not found")
    }
}
