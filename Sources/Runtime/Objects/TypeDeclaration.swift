/// How a native type says what it is. A type's file has an `enum` with `static func declare(_ type: TypeDeclaration)`,
/// which is entered in `Types/BuiltinTypeList.swift`:
///
///     enum ListType {
///         static func declare(_ type: TypeDeclaration) {
///             type.layout(ListFields.self, references: \.storage, \.storage)
///             type.documentation("A sequence that can change.")
///             type.slots.sequenceLength = LengthFunction(length)
///             type.method("append", "($self, object, /)", "Adds an object at the end.", append)
///         }
///         static func append(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value { … }
///     }
///
/// Special methods are slots; their entries in `__dict__` are made from the slots.
struct TypeDeclaration {
    let context: Context
    let type: TypeObject

    var slots: Slots { type.slots }

    /// The memory of an instance, and which of its fields are references: all from `first` to `last`, which lie in
    /// one run.
    @inline(__always) func layout<Fields, First, Last>(
        _: Fields.Type, references first: KeyPath<Fields, First>, _ last: KeyPath<Fields, Last>
    ) {
        let start = MemoryLayout<Fields>.offset(of: first).unsafelyUnwrapped
        let end = MemoryLayout<Fields>.offset(of: last).unsafelyUnwrapped
        layout(Fields.self)
        type.pointer.pointee.trace.firstOffset = UInt32(start)
        type.pointer.pointee.trace.count = UInt32((end - start) / 8 + 1)
    }

    /// The memory of an instance without references.
    func layout<Fields>(_: Fields.Type) {
        type.pointer.pointee.basicSize = MemoryLayout<Fields>.size
        type.pointer.pointee.trace = TraceLayout()
        type.pointer.pointee.trace.isDeclared = true
    }

    /// Items that follow the fields: bytes of each, and whether they are references counted by a field.
    @inline(__always) func trailingReferences<Fields>(_: Fields.Type, count: KeyPath<Fields, Int>) {
        type.pointer.pointee.itemSize = 8
        type.pointer.pointee.trace.trailingOffset = UInt32(MemoryLayout<Fields>.stride)
        type.pointer.pointee.trace.trailingCountOffset = UInt32(
            MemoryLayout<Fields>.offset(of: count).unsafelyUnwrapped)
    }

    /// Instances have a `__dict__`: two attribute words behind the declared fields.
    func instanceAttributes() { type.pointer.pointee.attributesOffset = 1 }

    /// Instances have a `__dict__`, for which there is a field: a `DictObject`, or a value that is a dict or unbound.
    @inline(__always) func dictionaryField<Fields, Field>(_ field: KeyPath<Fields, Field>) {
        type.pointer.pointee.dictionaryOffset = MemoryLayout<Fields>.offset(of: field).unsafelyUnwrapped
    }

    /// Instances have no hash: `__hash__` is None. (A type that sets `compare` and not `hash` needs not say it.)
    func unhashable() { set("__hash__", .none) }

    func trailingBytes(itemSize: Int) { type.pointer.pointee.itemSize = itemSize }

    /// A function that traces what the layout cannot tell.
    func customTrace(_ function: @escaping TraceFunction.Function) {
        type.pointer.pointee.trace.custom = TraceFunction(function)
    }

    func flags(_ flags: TypeFlags) { type.flags = type.flags.union(flags) }
    func withoutFlags(_ flags: TypeFlags) { type.flags = type.flags.subtracting(flags) }

    func documentation(_ text: StaticString) { type.documentation = context.string(text) }

    /// `__text_signature__` of the type itself, for calling it.
    func signature(_ text: StaticString) {
        context.resources.typeSignatures[UInt(bitPattern: type.pointer)] = text
    }

    /// A method; its signature begins with `$self`.
    func method(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        add(name, signature, documentation, .bound, code, as: context.types.methodDescriptor)
    }

    /// A method that binds its arguments itself: it gets `self` and what the caller passed.
    func rawMethod(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        add(name, signature, documentation, .raw, code, as: context.types.methodDescriptor)
    }

    /// A class method; its signature begins with `$type`.
    func classMethod(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        add(name, signature, documentation, .bound, code, as: context.types.classmethodDescriptor)
    }

    /// A class method that binds its arguments itself: it gets the type and what the caller passed.
    func rawClassMethod(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        add(name, signature, documentation, .raw, code, as: context.types.classmethodDescriptor)
    }

    /// A static method.
    func staticMethod(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString,
        _ code: @escaping NativeFunction.Function
    ) {
        let declaration = context.makeDeclaration(
            name, signature, documentation, style: .bound, NativeFunction(code))
        let function = context.makeNativeFunction(context.types.nativeFunction, declaration, owner: type.value)
        set(name, context.makeStaticMethod(function))
    }

    /// An attribute computed by functions (`getset_descriptor`).
    func attribute(
        _ name: StaticString, _ documentation: StaticString, get: @escaping UnaryFunction.Function,
        set setter: AssignFunction.Function? = nil
    ) {
        descriptor(name, documentation, context.types.getsetDescriptor, get, setter)
    }

    /// An attribute that CPython declares as a member (`member_descriptor`).
    func member(
        _ name: StaticString, _ documentation: StaticString, get: @escaping UnaryFunction.Function,
        set setter: AssignFunction.Function? = nil
    ) {
        descriptor(name, documentation, context.types.memberDescriptor, get, setter)
    }

    /// Any entry of the type's `__dict__`.
    func set(_ name: StaticString, _ value: Value) {
        guard let dictionary = type.dictionary else { return }
        try? context.set(dictionary, name: StringObject(context.intern(name)), value)
    }

    private func descriptor(
        _ name: StaticString, _ documentation: StaticString, _ kind: TypeObject,
        _ getter: @escaping UnaryFunction.Function, _ setter: AssignFunction.Function?
    ) {
        let descriptor = context.allocate(AttributeDescriptorFields.self, kind)
        descriptor.pointer.pointee.owner = type
        descriptor.pointer.pointee.name = context.intern(name)
        descriptor.pointer.pointee.documentation =
            documentation.utf8CodeUnitCount == 0 ? .none : context.string(documentation)
        descriptor.getter = UnaryFunction(getter)
        // (Not `setter.map`: a function that goes through a generic one is wrapped in another, with a context.)
        if let setter { descriptor.setter = AssignFunction(setter) } else { descriptor.setter = nil }
        descriptor.memberOffset = 0
        set(name, descriptor.value)
    }

    private func add(
        _ name: StaticString, _ signature: StaticString, _ documentation: StaticString, _ style: ArgumentStyle,
        _ code: @escaping NativeFunction.Function, as kind: TypeObject
    ) {
        let declaration = context.makeDeclaration(name, signature, documentation, style: style, NativeFunction(code))
        set(name, context.makeNativeFunction(kind, declaration, owner: type.value))
    }

    /// Fills the slot of `__getattribute__` with the function of `object` instead of inheriting it, as most native
    /// types of modules do in CPython, which shows in their `__dict__`.
    func ownGetAttribute() { type.slots.getAttribute = context.types.object.slots.getAttribute }

    /// The same of `__setattr__` and `__delattr__`.
    func ownSetAttribute() { type.slots.setAttribute = context.types.object.slots.setAttribute }
}

/// Traces one object: calls `visit` on the tracer for each reference that the declared layout does not cover.
struct TraceFunction: BitwiseCopyable, @unchecked Sendable {
    typealias Function = (UnsafeMutableRawPointer, inout Tracer) -> Void
    private struct Holder { var function: Function }
    private let code: UnsafeRawPointer

    init(_ function: @escaping Function) {
        code = functionCode(unsafeBitCast(Holder(function: function), to: (UInt, UInt).self))
    }

    @inline(__always) func callAsFunction(_ object: UnsafeMutableRawPointer, _ tracer: inout Tracer) {
        unsafeBitCast((UInt(bitPattern: code), 0 as UInt), to: Holder.self).function(object, &tracer)
    }
}
