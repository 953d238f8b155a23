// In CPython: Objects/structseq.c
import TaipanText

/// Tuples whose items have names: `sys.version_info`, `os.stat_result`.
enum StructSequence {
    /// A new type of this kind. The name is shown in full, `sys.flags`; not all of them can be called.
    static func makeType(
        _ context: Context, _ name: StaticString, module: StaticString, _ documentation: StaticString,
        fields: [StaticString], isCallable: Bool = true
    ) throws(Raised) -> TypeObject {
        let type = try context.makeNativeType(name, module: module, base: context.types.tuple) { type in
            type.documentation(documentation)
            type.withoutFlags(.baseType)
            type.slots.representation = UnaryFunction(representation)
            if isCallable { type.slots.new = NewFunction(new) }
            type.method("__reduce__", "!($self, /)", "Class, items and hidden items, for pickle.", reduce)
            let getters = makeGetters()
            for (index, field) in fields.enumerated() where index < getters.count {
                type.member(field, getter: getters[index])
            }
            type.set("n_fields", type.context.integer(fields.count))
            type.set("n_sequence_fields", type.context.integer(fields.count))
            type.set("n_unnamed_fields", type.context.integer(0))
        }
        if !isCallable { type.slots.new = nil }
        context.resources.structureFields[UnsafeRawPointer(type.pointer)] = fields
        return type
    }

    /// An instance; there must be as many items as fields.
    static func make(_ context: Context, _ type: TypeObject, _ items: [Value]) throws(Raised) -> Value {
        let tuple = try context.allocateInstance(TupleFields.self, type, itemBytes: items.count * 8)
        tuple.count = items.count
        for index in 0..<items.count { tuple.items[index] = items[index] }
        return tuple.value
    }

    private static func fields(_ context: Context, _ type: TypeObject) -> [StaticString] {
        context.resources.structureFields[UnsafeRawPointer(type.pointer)] ?? []
    }

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let name = type.nameText
        guard arguments.count >= 1 else {
            throw context.typeError("structseq() missing required argument 'sequence' (pos 1)")
        }
        if arguments.count > 1, !context.type(of: arguments[1]).has(.dictSubclass) {
            throw context.typeError("\(name)() takes a dict as second arg, if any")
        }
        let items: TupleObject
        do throws(Raised) {
            items = try context.makeTuple(from: arguments[0])
        } catch {
            guard context.catches(context.types.typeError) else { throw error }
            throw context.typeError("constructor requires a sequence")
        }
        let count = fields(context, type).count
        guard items.count == count else {
            throw context.typeError("\(name)() takes a \(count)-sequence (\(items.count)-sequence given)")
        }
        let tuple = try context.allocateInstance(TupleFields.self, type, itemBytes: count * 8)
        tuple.count = count
        tuple.items.update(from: items.items, count: count)
        return tuple.value
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        let type = context.type(of: value)
        let names = fields(context, type)
        var text = type.nameText.python + "("
        for index in 0..<min(tuple.count, names.count) {
            if index > 0 { text = text + ", " }
            let item = StringObject(try context.representation(tuple[index])).pythonString
            text = text + String(describing: names[index]).python + "=" + item
        }
        return context.string(text + ")")
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = TupleObject(arguments[0])
        let plain = try context.makeTuple(tuple.items, count: tuple.count)
        return context.tuple(
            context.type(of: arguments[0]).value, context.tuple(plain.value, context.makeDict().value))
    }

    /// What reads the item of each index; functions of slots cannot carry the index with them.
    private static func makeGetters() -> [UnaryFunction] {
        [
            UnaryFunction({ _, value in TupleObject(value)[0] }), UnaryFunction({ _, value in TupleObject(value)[1] }),
            UnaryFunction({ _, value in TupleObject(value)[2] }), UnaryFunction({ _, value in TupleObject(value)[3] }),
            UnaryFunction({ _, value in TupleObject(value)[4] }), UnaryFunction({ _, value in TupleObject(value)[5] }),
            UnaryFunction({ _, value in TupleObject(value)[6] }), UnaryFunction({ _, value in TupleObject(value)[7] }),
            UnaryFunction({ _, value in TupleObject(value)[8] }), UnaryFunction({ _, value in TupleObject(value)[9] }),
            UnaryFunction({ _, value in TupleObject(value)[10] }),
            UnaryFunction({ _, value in TupleObject(value)[11] }),
            UnaryFunction({ _, value in TupleObject(value)[12] }),
            UnaryFunction({ _, value in TupleObject(value)[13] }),
            UnaryFunction({ _, value in TupleObject(value)[14] }),
            UnaryFunction({ _, value in TupleObject(value)[15] }),
            UnaryFunction({ _, value in TupleObject(value)[16] }),
            UnaryFunction({ _, value in TupleObject(value)[17] }),
            UnaryFunction({ _, value in TupleObject(value)[18] }),
            UnaryFunction({ _, value in TupleObject(value)[19] }),
        ]
    }
}

extension TypeDeclaration {
    /// A member that a function held already reads.
    fileprivate func member(_ name: StaticString, getter: UnaryFunction) {
        let descriptor = context.allocate(AttributeDescriptorFields.self, context.types.memberDescriptor)
        descriptor.pointer.pointee.owner = type
        descriptor.pointer.pointee.name = context.intern(name)
        descriptor.pointer.pointee.documentation = context.string("The item of this name.")
        descriptor.getter = getter
        descriptor.setter = nil
        descriptor.memberOffset = 0
        set(name, descriptor.value)
    }
}
