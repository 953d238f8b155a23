// In CPython: Modules/_threadmodule.c (localobject)

struct ThreadLocalFields: BitwiseCopyable {
    var header: Header
    /// What `__init__` is called with in each thread: a tuple, and a dict or unbound.
    var arguments: Value
    var keywords: Value
    /// The attributes of each thread: a dict from the thread's identifier to a dict.
    var dictionaries: DictObject?
}
typealias ThreadLocalObject = Reference<ThreadLocalFields>

/// The type `_local`: an object with other attributes in each thread.
enum ThreadLocalType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ThreadLocalFields.self, references: \.arguments, \.dictionaries)
        type.flags([.baseType, .hasGC, .weaklyReferencable])
        type.documentation("An object that has attributes of its own in each thread.")
        type.slots.new = NewFunction(new)
        type.slots.getAttribute = BinaryFunction(getAttribute)
        type.slots.setAttribute = AssignFunction(setAttribute)
    }

    /// The `__init__` of a class that has one of its own.
    private static func initializer(_ context: Context, _ type: TypeObject) -> InitFunction? {
        guard let own = type.slots.initialize, let plain = context.types.object.slots.initialize, !(own == plain)
        else { return nil }
        return own
    }

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let keywordCount = arguments.keywordCount
        if arguments.count + keywordCount > 0, initializer(context, type) == nil {
            throw context.typeError("Initialization arguments are not supported")
        }
        let tuple = try context.makeTuple(arguments.base, count: arguments.count)
        var keywords = Value.unbound
        if keywordCount > 0 {
            let dictionary = context.makeDict()
            keywords = dictionary.value
            for index in 0..<keywordCount {
                let name = StringObject(TupleObject(arguments.keywordNames)[index])
                try context.set(dictionary, name: name, arguments.base[arguments.count + index])
            }
        }
        let local = try context.allocateInstance(ThreadLocalFields.self, type)
        local.arguments = tuple.value
        local.keywords = keywords
        let dictionaries = context.makeDict()
        local.dictionaries = dictionaries
        // The thread that makes it calls `__init__` by itself.
        try context.set(dictionaries, context.threadNumber, context.makeDict().value)
        try context.rememberThreadLocal(local.value)
        return local.value
    }

    /// The attributes of this thread; where there are none yet, `__init__` makes them.
    private static func dictionary(_ context: Context, _ value: Value) throws(Raised) -> DictObject {
        let local = ThreadLocalObject(value)
        guard let dictionaries = local.dictionaries else { return context.makeDict() }
        let number = context.threadNumber
        let found = try context.get(dictionaries, number)
        if found.isBound { return DictObject(found) }
        let new = context.makeDict()
        try context.set(dictionaries, number, new.value)
        try context.rememberThreadLocal(value)
        guard let initialize = initializer(context, context.type(of: value)) else { return new }
        let tuple = TupleObject(local.arguments)
        let keywords: DictObject? = local.keywords.isBound ? DictObject(local.keywords) : nil
        let count = keywords?.count ?? 0
        let base = try context.reserveStack(tuple.count + count)
        defer { context.thread.pointee.stackTop = base }
        for index in 0..<tuple.count { base[index] = tuple[index] }
        var names = Value.unbound
        if let keywords, count > 0 {
            let list = try context.makeTuple(count: count)
            var index = 0
            context.forEachEntry(of: keywords) { key, value in
                list.items[index] = key
                base[tuple.count + index] = value
                index += 1
            }
            names = list.value
        }
        do throws(Raised) {
            try initialize(context, value, Arguments(base: base, count: tuple.count, keywordNames: names))
        } catch {
            // The next attempt begins anew.
            let exception = context.takeRaised()
            let index = try context.find(dictionaries, number, hash: context.hash(number))
            if index >= 0 { context.remove(dictionaries, at: index) }
            context.thread.pointee.raised = exception
            throw error
        }
        return new
    }

    private static func attributeName(_ context: Context, _ name: Value) throws(Raised) -> Value {
        guard context.type(of: name).has(.stringSubclass) else {
            throw context.typeError("attribute name must be string, not '\(context.typeName(of: name))'")
        }
        return context.intern(name)
    }

    private static func getAttribute(_ context: Context, _ object: Value, _ name: Value) throws(Raised) -> Value {
        let dictionary = try dictionary(context, object)
        let name = try attributeName(context, name)
        if name === context[.__dict__] { return dictionary.value }
        let type = context.type(of: object)
        let descriptor = context.lookup(type, name)
        if descriptor.isBound, let get = context.type(of: descriptor).slots.descriptorGet,
            context.type(of: descriptor).slots.descriptorSet != nil
        {
            return try get(context, descriptor, object, type.value)
        }
        let value = dictionary.get(name: name)
        if value.isBound { return value }
        guard descriptor.isBound else {
            throw context.attributeError("'\(type.nameText)' object has no attribute '\(StringObject(name).text)'")
        }
        guard let get = context.type(of: descriptor).slots.descriptorGet else { return descriptor }
        return try get(context, descriptor, object, type.value)
    }

    private static func setAttribute(
        _ context: Context, _ object: Value, _ name: Value, _ value: Value
    ) throws(Raised) {
        let dictionary = try dictionary(context, object)
        let name = try attributeName(context, name)
        let type = context.type(of: object)
        if name === context[.__dict__] {
            throw context.attributeError("'\(type.nameText)' object attribute '__dict__' is read-only")
        }
        let descriptor = context.lookup(type, name)
        if descriptor.isBound, let set = context.type(of: descriptor).slots.descriptorSet {
            return try set(context, descriptor, object, value)
        }
        if value.isBound { return try context.set(dictionary, name: StringObject(name), value) }
        let index = dictionary.find(name: StringObject(name))
        guard index >= 0 else { throw context.raise(context.types.attributeError, arguments: name) }
        context.remove(dictionary, at: index)
    }
}

extension Context {
    /// What this thread is known by, as a key.
    var threadNumber: Value { integer(unsigned: thread.pointee.identifier) }

    /// Sees to it that what a local object keeps for this thread goes with the thread.
    func rememberThreadLocal(_ local: Value) throws(Raised) {
        // The main thread ends with the interpreter.
        guard thread.pointee.threadLocals.isBound else { return }
        try append(ListObject(thread.pointee.threadLocals), makeWeakReference(to: local, callback: .unbound))
    }

    /// Takes what local objects keep for this thread, which ends.
    func forgetThreadLocals() {
        guard thread.pointee.threadLocals.isBound else { return }
        let list = ListObject(thread.pointee.threadLocals)
        let number = threadNumber
        for index in 0..<list.count {
            let local = WeakReferenceObject(list[index]).referent
            guard local.isHeapObject, let dictionaries = ThreadLocalObject(local).dictionaries else { continue }
            do throws(Raised) {
                let place = try find(dictionaries, number, hash: hash(number))
                if place >= 0 { remove(dictionaries, at: place) }
            } catch {
                _ = takeRaised()
            }
        }
        thread.pointee.threadLocals = .unbound
    }
}
