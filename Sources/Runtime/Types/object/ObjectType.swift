// In CPython: Objects/typeobject.c (PyBaseObject_Type)

/// The type `object`, the base of all.
enum ObjectType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ObjectFields.self)
        type.flags(.baseType)
        type.signature("()")
        type.documentation("The most base type")
        type.slots.new = NewFunction(new)
        type.slots.initialize = InitFunction(initialize)
        type.slots.representation = UnaryFunction(representation)
        type.slots.string = UnaryFunction { (context, object) throws(Raised) in
            guard let represent = context.type(of: object).slots.representation else {
                return try context.representation(object)
            }
            return try represent(context, object)
        }
        type.slots.hash = LengthFunction { (context, object) in context.addressHash(object) }
        type.slots.compare = CompareFunction(compare)
        type.slots.getAttribute = BinaryFunction { (context, object, name) throws(Raised) in
            try context.genericGetAttribute(object, name, raising: true)
        }
        type.slots.setAttribute = AssignFunction { (context, object, name, value) throws(Raised) in
            try context.genericSetAttribute(object, name, value)
        }
        type.attribute(
            "__class__", "the object's class", get: { (context, object) in context.type(of: object).value },
            set: { (context, object, _, value) throws(Raised) in try context.setClass(of: object, value) })
        type.method("__reduce_ex__", "($self, protocol, /)", "Helps pickle.", reduceExtended)
        type.method("__reduce__", "($self, /)", "Helps pickle.") { (context, arguments) throws(Raised) in
            try context.reduceObject(arguments[0], protocolNumber: 0)
        }
        type.rawClassMethod(
            "__subclasshook__", "!($type, *args)", "Lets an abstract class decide issubclass()."
        ) { (context, arguments) throws(Raised) in
            try context.requireNoKeywords(arguments, "__subclasshook__")
            return .notImplemented
        }
        type.classMethod(
            "__init_subclass__", "!($type, /)", "Is called when a class is derived from this one."
        ) { (_, _) in .none }
        type.method("__format__", "($self, format_spec, /)", "Formats the object: str(self).", format)
        type.method("__sizeof__", "($self, /)", "Bytes of memory of the object.") { (context, arguments) in
            context.integer(size(context, arguments[0]))
        }
        type.method("__dir__", "($self, /)", "Names of the attributes of the object.", directory)
    }

    /// The fields, and the items behind them; as CPython would count where that is known.
    private static func size(_ context: Context, _ object: Value) -> Int {
        let type = context.type(of: object)
        if type === context.types.memoryview { return 144 + 24 * MemoryViewObject(object).dimensions }
        if type.has(.tupleSubclass) { return type.instanceSize + 8 + 8 * TupleObject(object).count }
        if type.has(.bytesSubclass) { return type.instanceSize + 9 + BytesObject(object).count }
        return type.instanceSize + 8
    }

    // MARK: Making

    private static func new(
        _ context: Context, _ type: TypeObject, _ arguments: Arguments
    ) throws(Raised) -> Value {
        let object = context.types.object
        if !arguments.isEmpty {
            if type.slots[.new] != object.slots[.new] {
                throw context.typeError("object.__new__() takes exactly one argument (the type to instantiate)")
            }
            if type.slots[.initialize] == object.slots[.initialize] {
                throw context.typeError("\(type.nameText)() takes no arguments")
            }
        }
        if _slowPath(type.has(.abstract)) { throw try context.abstractClassError(type) }
        return try context.allocateInstance(ObjectFields.self, type).value
    }

    private static func initialize(
        _ context: Context, _ object: Value, _ arguments: Arguments
    ) throws(Raised) {
        guard !arguments.isEmpty else { return }
        let type = context.type(of: object)
        let base = context.types.object
        if type.slots[.initialize] != base.slots[.initialize] {
            throw context.typeError("object.__init__() takes exactly one argument (the instance to initialize)")
        }
        if type.slots[.new] == base.slots[.new] {
            throw context.typeError(
                "\(type.nameText).__init__() takes exactly one argument (the instance to initialize)")
        }
    }

    // MARK: Text and comparison

    private static func representation(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let type = context.type(of: object)
        let module = try context.moduleName(of: type)
        let name = try context.qualifiedNameText(of: type)
        let address = context.addressText(object)
        guard module.isBound, context.type(of: module).has(.stringSubclass), StringObject(module).text != "builtins"
        else { return context.string("<\(name) object at \(address)>") }
        return context.string("<\(StringObject(module).text).\(name) object at \(address)>")
    }

    private static func compare(
        _ context: Context, _ left: Value, _ right: Value, _ operation: Comparison
    ) throws(Raised) -> Value {
        switch operation {
        case .equal: return left === right ? .true : .notImplemented
        case .notEqual:
            guard let compare = context.type(of: left).slots.compare else { return .notImplemented }
            let answer = try compare(context, left, right, .equal)
            return answer === .notImplemented ? answer : Value(try !context.isTrue(answer))
        default: return .notImplemented
        }
    }

    private static func format(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError("__format__() argument must be str, not \(context.argumentTypeName(arguments[1]))")
        }
        if StringObject(arguments[1]).count > 0 {
            throw context.typeError(
                "unsupported format string passed to \(context.typeName(of: arguments[0])).__format__")
        }
        return try context.text(arguments[0])
    }

    // MARK: Directory

    /// The names of the object's `__dict__`, its class and the bases of that.
    private static func directory(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let names = context.makeDict()
        let own = try context.getAttributeIfPresent(object, .__dict__)
        if own.isBound, context.type(of: own).has(.dictSubclass) {
            try context.addNames(of: DictObject(own), to: names)
        }
        let kind = try context.getAttributeIfPresent(object, .__class__)
        if kind.isBound { try context.addNames(ofClass: kind, to: names) }
        return try context.keyList(names)
    }
}

extension Context {
    /// Adds the keys of a dict to those of another.
    func addNames(of source: DictObject, to names: DictObject) throws(Raised) {
        var index = 0
        while let table = source.table, index < table.used {
            let entry = table.entries[index]
            index += 1
            if entry.key.isBound { try set(names, entry.key, hash: entry.hash, .none) }
        }
    }

    /// Adds the names of the attributes of a class and its bases, as `dir` finds them.
    func addNames(ofClass type: Value, to names: DictObject) throws(Raised) {
        try enterNative("")
        defer { leaveNative() }
        let own = try getAttributeIfPresent(type, .__dict__)
        if own.isBound {
            if self.type(of: own).has(.dictSubclass) {
                try addNames(of: DictObject(own), to: names)
            } else {
                try forEach(callMethod(own, .keys)) { (name) throws(Raised) in try set(names, name, .none) }
            }
        }
        let bases = try getAttributeIfPresent(type, .__bases__)
        guard bases.isBound, self.type(of: bases).has(.tupleSubclass) else { return }
        let tuple = TupleObject(bases)
        for index in 0..<tuple.count { try addNames(ofClass: tuple[index], to: names) }
    }

    /// A list of the keys of a dict.
    func keyList(_ dictionary: DictObject) throws(Raised) -> Value {
        let list = try makeList(capacity: dictionary.count)
        if let table = dictionary.table {
            for index in 0..<table.used where table.entries[index].key.isBound {
                try append(list, table.entries[index].key)
            }
        }
        return list.value
    }

    /// The refusal to make an instance of a class with abstract methods.
    func abstractClassError(_ type: TypeObject) throws(Raised) -> Raised {
        let names = try getAttribute(type.value, intern("__abstractmethods__"))
        let sorted = try makeList()
        try forEach(names) { (name) throws(Raised) in try append(sorted, name) }
        var texts: [String] = []
        for index in 0..<sorted.count {
            let name = sorted[index]
            guard self.type(of: name).has(.stringSubclass) else {
                throw typeError("sequence item \(index): expected str instance, \(typeName(of: name)) found")
            }
            texts.append(StringObject(name).text)
        }
        texts.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        return typeError(
            "Can't instantiate abstract class \(type.nameText) with abstract methods \(texts.joined(separator: ", "))")
    }
}
