// In CPython: Objects/typeobject.c (type_getsets, type_methods)

/// What `type` itself has: the attributes and methods of all types.
extension TypeType {
    static func declareAttributes(_ type: TypeDeclaration) {
        type.attribute("__name__", "", get: { (_, value) in TypeObject(value).name }, set: setName)
        type.attribute(
            "__qualname__", "",
            get: { (_, value) in
                let type = TypeObject(value)
                return type.has(.heapType) && type.qualifiedName.isBound ? type.qualifiedName : type.name
            }, set: setQualifiedName)
        type.attribute("__bases__", "", get: { (_, value) in TypeObject(value).bases }) {
            (context, value, _, bases) throws(Raised) in
            try context.setBases(of: TypeObject(value), bases)
        }
        type.attribute(
            "__module__", "",
            get: { (context, value) throws(Raised) in
                let module = try context.moduleName(of: TypeObject(value))
                if module.isUnbound {
                    throw context.raise(context.types.attributeError, arguments: context[.__module__])
                }
                return module
            },
            set: { (context, value, _, module) throws(Raised) in
                let type = TypeObject(value)
                try checkSettable(context, type, "__module__", module)
                context.typeModified(type)
                if let dictionary = type.dictionary {
                    try context.set(dictionary, name: context[string: .__module__], module)
                }
            })
        type.attribute(
            "__abstractmethods__", "", get: getAbstractMethods, set: setAbstractMethods)
        type.attribute(
            "__dict__", "",
            get: { (context, value) in
                guard let dictionary = TypeObject(value).dictionary else { return .none }
                return context.makeMappingProxy(dictionary.value)
            })
        type.attribute("__doc__", "", get: getDocumentation) { (context, value, _, text) throws(Raised) in
            let type = TypeObject(value)
            try checkSettable(context, type, "__doc__", text)
            context.typeModified(type)
            if let dictionary = type.dictionary {
                try context.set(dictionary, name: context[string: .__doc__], text)
            }
        }
        type.attribute(
            "__text_signature__", "",
            get: { (context, value) in
                guard let text = context.resources.typeSignatures[UInt(bitPattern: TypeObject(value).pointer)] else {
                    return .none
                }
                return context.string(text)
            })
        type.member(
            "__basicsize__", "",
            get: { (context, value) in
                let type = TypeObject(value)
                let inline = type.inlineOffset + type.inlineCount * 8 == type.instanceSize ? type.inlineCount * 8 : 0
                return context.integer(type.instanceSize - inline + 8)
            })
        type.member(
            "__itemsize__", "", get: { (context, value) in context.integer(shownItemSize(context, TypeObject(value))) })
        type.member(
            "__flags__", "",
            get: { (context, value) in
                // What CPython's types have besides: a version tag, and for classes a finalizer.
                let type = TypeObject(value)
                let shown = type.flags.rawValue & 0xFFFF_FFFF | 1 << 18 | (type.version != 0 ? 1 << 19 : 0)
                return context.integer(Int(shown))
            })
        type.member(
            "__weakrefoffset__", "",
            get: { (context, value) in
                let type = TypeObject(value)
                return context.integer(type.has(.weaklyReferencable) ? type.instanceSize + 8 : 0)
            })
        type.member("__base__", "", get: { (_, value) in TypeObject(value).base?.value ?? .none })
        type.member(
            "__dictoffset__", "",
            get: { (context, value) in
                let type = TypeObject(value)
                if type.has(.typeSubclass) { return context.integer(264) }
                if type.attributesOffset < 0 { return context.integer(-8) }
                if type.attributesOffset > 0 { return context.integer(type.attributesOffset + 8) }
                return context.integer(type.dictionaryOffset == 0 ? 0 : type.dictionaryOffset + 8)
            })
        type.member(
            "__mro__", "",
            get: { (_, value) in
                let order = TypeObject(value).mro
                return order.isBound ? order : .none
            })
    }

    static func declareMethods(_ type: TypeDeclaration) {
        type.method("mro", "($self, /)", "Answers the type's method resolution order.") {
            (context, arguments) throws(Raised) in
            let order = try context.linearize(TypeObject(arguments[0]))
            return try context.makeList(order.items, count: order.count).value
        }
        type.method("__subclasses__", "($self, /)", "Answers a list of the direct subclasses.") {
            (context, arguments) throws(Raised) in
            guard let list = TypeObject(arguments[0]).subclasses else { return try context.makeList().value }
            return try context.makeList(list.items, count: list.count).value
        }
        type.rawClassMethod("__prepare__", "!($type, *args, **kwds)", "Answers the namespace for a class statement.") {
            (context, _) in
            context.makeDict().value
        }
        type.method("__instancecheck__", "($self, instance, /)", "Whether an object is an instance.") {
            (context, arguments) throws(Raised) in
            Value(try context.isInstanceWithoutHook(arguments[1], arguments[0]))
        }
        type.method("__subclasscheck__", "($self, subclass, /)", "Whether a class is a subclass.") {
            (context, arguments) throws(Raised) in
            Value(try context.isSubclassWithoutHook(arguments[1], arguments[0]))
        }
        type.method("__dir__", "($self, /)", "Names of the attributes of the type.") {
            (context, arguments) throws(Raised) in
            let names = context.makeDict()
            try context.addNames(ofClass: arguments[0], to: names)
            return try context.keyList(names)
        }
        type.method("__sizeof__", "($self, /)", "Bytes of memory of the type object.") { (context, arguments) in
            context.integer(MemoryLayout<TypeFields>.size)
        }
    }

    /// What CPython answers for those that are made of other pieces here.
    private static func shownItemSize(_ context: Context, _ type: TypeObject) -> Int {
        if type.has(.stringSubclass) { return 0 }
        if type.has(.typeSubclass) { return 40 }
        return type === context.types.frame || type === context.types.memoryview ? 8 : type.itemSize
    }

    /// Raises TypeError if an attribute of the type cannot be set, or deleted.
    private static func checkSettable(
        _ context: Context, _ type: TypeObject, _ name: String, _ value: Value
    ) throws(Raised) {
        guard type.has(.heapType) else { throw context.typeError("can't set \(type.nameText).\(name)") }
        if value.isUnbound { throw context.typeError("can't delete \(type.nameText).\(name)") }
    }

    private static func setName(_ context: Context, _ value: Value, _ unused: Value, _ name: Value) throws(Raised) {
        let type = TypeObject(value)
        try checkSettable(context, type, "__name__", name)
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError(
                "can only assign string to \(type.nameText).__name__, not '\(context.typeName(of: name))'")
        }
        try context.checkTypeName(name)
        type.name = try context.exactString(name)
    }

    private static func setQualifiedName(
        _ context: Context, _ value: Value, _ unused: Value, _ name: Value
    ) throws(Raised) {
        let type = TypeObject(value)
        try checkSettable(context, type, "__qualname__", name)
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError(
                "can only assign string to \(type.nameText).__qualname__, not '\(context.typeName(of: name))'")
        }
        type.qualifiedName = name
    }

    private static func getDocumentation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let type = TypeObject(value)
        if !type.has(.heapType), type.documentation.isBound { return type.documentation }
        let text = context.ownAttribute(type, .__doc__)
        guard text.isBound else { return .none }
        guard let get = context.type(of: text).slots.descriptorGet else { return text }
        return try get(context, text, .unbound, value)
    }

    private static func getAbstractMethods(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let name = context.intern("__abstractmethods__")
        let type = TypeObject(value)
        if type !== context.types.type, let found = type.dictionary?.get(name: name), found.isBound { return found }
        throw context.raise(context.types.attributeError, arguments: name)
    }

    private static func setAbstractMethods(
        _ context: Context, _ value: Value, _ unused: Value, _ names: Value
    ) throws(Raised) {
        let type = TypeObject(value)
        let name = context.intern("__abstractmethods__")
        guard let dictionary = type.dictionary else { return }
        if names.isBound {
            let isAbstract = try context.isTrue(names)
            try context.set(dictionary, name: StringObject(name), names)
            type.flags = isAbstract ? type.flags.union(.abstract) : type.flags.subtracting(.abstract)
        } else {
            try context.deleteName(dictionary, name)
            type.flags = type.flags.subtracting(.abstract)
        }
        context.typeModified(type)
    }
}
