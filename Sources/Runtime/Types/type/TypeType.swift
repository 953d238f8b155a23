// In CPython: Objects/typeobject.c (PyType_Type)

/// The type `type`. Its attributes are in `TypeAttributes.swift`, making classes in `TypeMaking.swift`.
enum TypeType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(TypeFields.self, references: \.name, \.dictionary)
        type.customTrace { object, tracer in
            let type = TypeObject(pointer: object.assumingMemoryBound(to: TypeFields.self))
            tracer.visit(weakList: type.subclasses)
            tracer.visit(type.rootShape)
            tracer.visit(type.slotNames)
            tracer.visit(type.documentation)
            tracer.visit(type.solidBase)
            tracer.visit(type.expectedAttributes)
        }
        type.flags([.baseType, .hasGC, .typeSubclass])
        type.documentation(
            "type(object) answers the type of the object; type(name, bases, dict) makes a new type.")
        type.slots.call = CallFunction { (context, type, arguments) throws(Raised) in
            try context.callType(TypeObject(type), arguments)
        }
        type.slots.new = NewFunction { (context, metatype, arguments) throws(Raised) in
            try context.newType(metatype, arguments)
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.slots.getAttribute = BinaryFunction { (context, type, name) throws(Raised) in
            try context.getTypeAttribute(TypeObject(type), name)
        }
        type.slots.setAttribute = AssignFunction { (context, type, name, value) throws(Raised) in
            try context.setTypeAttribute(TypeObject(type), name, value)
        }
        declareAttributes(type)
        declareMethods(type)
    }

    private static func initialize(
        _ context: Context, _ type: Value, _ arguments: Arguments
    ) throws(Raised) {
        if arguments.keywordCount > 0, arguments.count == 1 {
            throw context.typeError("type.__init__() takes no keyword arguments")
        }
        guard arguments.count == 1 || arguments.count == 3 else {
            throw context.typeError("type.__init__() takes 1 or 3 arguments")
        }
    }

    private static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let type = TypeObject(value)
        let module = try context.moduleName(of: type)
        let name = try context.qualifiedNameText(of: type)
        guard module.isBound, context.type(of: module).has(.stringSubclass), StringObject(module).text != "builtins"
        else { return context.string("<class '\(type.nameText)'>") }
        return context.string("<class '\(StringObject(module).text).\(name)'>")
    }
}

extension Context {
    /// Calling a type: `__new__`, then `__init__` if that made an instance of it.
    func callType(_ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        try enterNative(" while calling a Python object")
        defer { leaveNative() }
        if type === types.type, arguments.count == 1, arguments.keywordNames.isUnbound {
            return self.type(of: arguments[0]).value
        }
        guard let new = type.slots.new else { throw typeError("cannot create '\(type.nameText)' instances") }
        let object = try new(self, type, arguments)
        if type === types.type, arguments.count == 1, arguments.keywordCount == 0 { return object }
        let made = self.type(of: object)
        guard made.isSubtype(of: type) else { return object }
        if let initialize = made.slots.initialize,
            made.slots[.initialize] != types.object.slots[.initialize] || !arguments.isEmpty
        {
            try initialize(self, object, arguments)
        }
        return object
    }
}
