// In CPython: Objects/structseq.c
import TaipanText

/// What is known of a type of named tuples.
struct StructureDescription {
    /// Which it is, in full: `time.struct_time`.
    var name: String
    /// A name for each item; empty for items that have none.
    var fields: [StaticString]
    /// How many items the tuple has; those behind are reached by name alone.
    var visibleCount: Int

    /// The fields that have names, with their places.
    var named: [(name: StaticString, index: Int)] {
        fields.enumerated().compactMap { $1.utf8CodeUnitCount == 0 ? nil : ($1, $0) }
    }
}

/// Tuples whose items have names: `sys.version_info`, `os.stat_result`.
///
/// Items beyond the visible ones lie in a second tuple, in a word behind the items.
enum StructSequence {
    /// A new type of this kind. The name is shown in full, `sys.flags`; not all of them can be called.
    static func makeType(
        _ context: Context, _ name: StaticString, module: StaticString, _ documentation: StaticString,
        fields: [StaticString], visibleCount: Int? = nil, isCallable: Bool = true
    ) throws(Raised) -> TypeObject {
        let description = StructureDescription(
            name: "\(module)" == "builtins" ? "\(name)" : "\(module).\(name)", fields: fields,
            visibleCount: visibleCount ?? fields.count)
        let named = description.named
        let type = try context.makeNativeType(name, module: module, base: context.types.tuple) { type in
            type.documentation(documentation)
            type.withoutFlags(.baseType)
            type.slots.representation = UnaryFunction(representation)
            if isCallable { type.slots.new = NewFunction(new) }
            if description.visibleCount < fields.count {
                type.customTrace { object, tracer in
                    let tuple = TupleObject(pointer: object.assumingMemoryBound(to: TupleFields.self))
                    tracer.visit(tuple.items[tuple.count])
                }
            }
            type.method("__reduce__", "!($self, /)", "Class, items and hidden items, for pickle.", reduce)
            let getters = makeGetters()
            for (field, index) in named where index < getters.count {
                type.member(field, getter: getters[index])
            }
            type.set("n_sequence_fields", type.context.integer(description.visibleCount))
            type.set("n_fields", type.context.integer(fields.count))
            type.set("n_unnamed_fields", type.context.integer(fields.count - named.count))
        }
        if !isCallable { type.slots.new = nil }
        context.resources.structures[UnsafeRawPointer(type.pointer)] = description
        return type
    }

    /// An instance; there must be as many items as fields.
    static func make(_ context: Context, _ type: TypeObject, _ items: [Value]) throws(Raised) -> Value {
        let visible = description(context, type).visibleCount
        return try items.withUnsafeBufferPointer { (buffer) throws(Raised) -> Value in
            guard let base = buffer.baseAddress, buffer.count >= visible else { return .none }
            return try make(context, type, base, count: buffer.count, visible: visible)
        }
    }

    private static func make(
        _ context: Context, _ type: TypeObject, _ items: UnsafePointer<Value>, count: Int, visible: Int
    ) throws(Raised) -> Value {
        let hasHidden = description(context, type).fields.count > visible
        let hidden = hasHidden ? try context.makeTuple(items + visible, count: count - visible).value : .unbound
        let tuple = try context.allocateInstance(TupleFields.self, type, itemBytes: (visible + (hasHidden ? 1 : 0)) * 8)
        tuple.count = visible
        tuple.items.update(from: items, count: visible)
        if hasHidden { tuple.items[visible] = hidden }
        return tuple.value
    }

    private static func description(_ context: Context, _ type: TypeObject) -> StructureDescription {
        context.resources.structures[UnsafeRawPointer(type.pointer)]
            ?? StructureDescription(name: type.nameText, fields: [], visibleCount: 0)
    }

    /// The item of a field, hidden or not.
    static func item(_ value: Value, _ index: Int) -> Value {
        let tuple = TupleObject(value)
        if index < tuple.count { return tuple[index] }
        let hidden = TupleObject(tuple.items[tuple.count])
        return index - tuple.count < hidden.count ? hidden[index - tuple.count] : .none
    }

    private static let parameters = ParameterList("structseq", "(sequence, dict=None)")

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        let description = description(context, type)
        let name = description.name
        let (sequence, dictionary) = (bound[0], bound[1])
        let items: TupleObject
        do throws(Raised) {
            items = try context.makeTuple(from: sequence)
        } catch {
            guard context.catches(context.types.typeError) else { throw error }
            throw context.typeError("constructor requires a sequence")
        }
        if dictionary.isBound, !context.type(of: dictionary).has(.dictSubclass) {
            throw context.typeError("\(name)() takes a dict as second arg, if any")
        }
        let (least, most) = (description.visibleCount, description.fields.count)
        if items.count < least || items.count > most {
            let relation = least == most ? "" : items.count < least ? "n at least" : "n at most"
            let limit = items.count < least ? least : most
            throw context.typeError("\(name)() takes a\(relation) \(limit)-sequence (\(items.count)-sequence given)")
        }
        let all = try context.reserveStack(most)
        defer { context.thread.pointee.stackTop = all }
        for index in 0..<most {
            if index < items.count {
                all[index] = items[index]
                continue
            }
            var value = Value.unbound
            if dictionary.isBound {
                value = DictObject(dictionary).get(name: context.intern(description.fields[index]))
            }
            all[index] = value.isBound ? value : .none
        }
        return try make(context, type, all, count: most, visible: least)
    }

    static func representation(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let tuple = TupleObject(value)
        let description = description(context, context.type(of: value))
        let names = description.named
        var text = description.name.python + "("
        for index in 0..<min(tuple.count, names.count) {
            if index > 0 { text = text + ", " }
            let item = StringObject(try context.representation(tuple[index])).pythonString
            text = text + String(describing: names[index].name).python + "=" + item
        }
        return context.string(text + ")")
    }

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = TupleObject(arguments[0])
        let type = context.type(of: arguments[0])
        let plain = try context.makeTuple(tuple.items, count: tuple.count)
        let hidden = context.makeDict()
        for (name, index) in description(context, type).named where index >= tuple.count {
            try context.set(hidden, name: StringObject(context.intern(name)), item(arguments[0], index))
        }
        return context.tuple(type.value, context.tuple(plain.value, hidden.value))
    }

    /// What reads the item of each index; functions of slots cannot carry the index with them.
    private static func makeGetters() -> [UnaryFunction] {
        [
            UnaryFunction({ _, value in item(value, 0) }),
            UnaryFunction({ _, value in item(value, 1) }),
            UnaryFunction({ _, value in item(value, 2) }),
            UnaryFunction({ _, value in item(value, 3) }),
            UnaryFunction({ _, value in item(value, 4) }),
            UnaryFunction({ _, value in item(value, 5) }),
            UnaryFunction({ _, value in item(value, 6) }),
            UnaryFunction({ _, value in item(value, 7) }),
            UnaryFunction({ _, value in item(value, 8) }),
            UnaryFunction({ _, value in item(value, 9) }),
            UnaryFunction({ _, value in item(value, 10) }),
            UnaryFunction({ _, value in item(value, 11) }),
            UnaryFunction({ _, value in item(value, 12) }),
            UnaryFunction({ _, value in item(value, 13) }),
            UnaryFunction({ _, value in item(value, 14) }),
            UnaryFunction({ _, value in item(value, 15) }),
            UnaryFunction({ _, value in item(value, 16) }),
            UnaryFunction({ _, value in item(value, 17) }),
            UnaryFunction({ _, value in item(value, 18) }),
            UnaryFunction({ _, value in item(value, 19) }),
            UnaryFunction({ _, value in item(value, 20) }),
            UnaryFunction({ _, value in item(value, 21) }),
            UnaryFunction({ _, value in item(value, 22) }),
            UnaryFunction({ _, value in item(value, 23) }),
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
