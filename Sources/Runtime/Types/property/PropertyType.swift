// In CPython: Objects/descrobject.c (PyProperty_Type)

struct PropertyFields: BitwiseCopyable {
    var header: Header
    /// The functions, or None.
    var getter: Value
    var setter: Value
    var deleter: Value
    var documentation: Value
    /// Whether `documentation` is that of the getter.
    var hasGetterDocumentation: Bool
}
typealias PropertyObject = Reference<PropertyFields>

/// The type `property`.
enum PropertyType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(PropertyFields.self, references: \.getter, \.documentation)
        type.flags([.baseType, .hasGC])
        type.signature("(fget=None, fset=None, fdel=None, doc=None)")
        type.documentation(
            """
            Property attribute.

              fget
                the function that reads the attribute
              fset
                the function that sets it
              fdel
                the function that deletes it
              doc
                its documentation

            As a decorator it makes a method the getter of an attribute; the decorators setter and deleter of the
            property that results add the other functions.
            """)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            let property = try context.allocateInstance(PropertyFields.self, type)
            property.pointer.pointee.getter = .none
            property.pointer.pointee.setter = .none
            property.pointer.pointee.deleter = .none
            property.pointer.pointee.documentation = .none
            return property.value
        }
        type.slots.initialize = InitFunction(initialize)
        type.slots.descriptorGet = TernaryFunction(get)
        type.slots.descriptorSet = AssignFunction(set)
        type.member("fget", "", get: { (_, value) in PropertyObject(value).getter })
        type.member("fset", "", get: { (_, value) in PropertyObject(value).setter })
        type.member("fdel", "", get: { (_, value) in PropertyObject(value).deleter })
        type.member(
            "__doc__", "", get: { (_, value) in PropertyObject(value).documentation },
            set: { (_, value, _, text) in PropertyObject(value).documentation = text.isUnbound ? .none : text })
        type.attribute(
            "__isabstractmethod__", "",
            get: { (context, value) throws(Raised) in
                let property = PropertyObject(value)
                if try context.isAbstractMethod(property.getter) { return .true }
                if try context.isAbstractMethod(property.setter) { return .true }
                if try context.isAbstractMethod(property.deleter) { return .true }
                return .false
            })
        type.method("getter", "!($self, fget, /)", "A copy of the property with another getter.") {
            (context, arguments) throws(Raised) in
            try copy(context, PropertyObject(arguments[0]), getter: arguments[1])
        }
        type.method("setter", "!($self, fset, /)", "A copy of the property with another setter.") {
            (context, arguments) throws(Raised) in
            try copy(context, PropertyObject(arguments[0]), setter: arguments[1])
        }
        type.method("deleter", "!($self, fdel, /)", "A copy of the property with another deleter.") {
            (context, arguments) throws(Raised) in
            try copy(context, PropertyObject(arguments[0]), deleter: arguments[1])
        }
    }

    private static func get(
        _ context: Context, _ value: Value, _ object: Value, _ owner: Value
    ) throws(Raised) -> Value {
        if object.isUnbound || object.isNone { return value }
        let getter = PropertyObject(value).getter
        if getter.isNone || getter.isUnbound { throw context.attributeError("unreadable attribute") }
        return try context.call(getter, object)
    }

    private static func set(
        _ context: Context, _ value: Value, _ object: Value, _ content: Value
    ) throws(Raised) {
        let property = PropertyObject(value)
        let function = content.isUnbound ? property.deleter : property.setter
        if function.isNone || function.isUnbound {
            throw context.attributeError(content.isUnbound ? "can't delete attribute" : "can't set attribute")
        }
        _ =
            content.isUnbound
            ? try context.call(function, object) : try context.call(function, object, content)
    }

    private static let parameters = ParameterList("property", "(fget=None, fset=None, fdel=None, doc=None)")

    private static func initialize(
        _ context: Context, _ object: Value, _ arguments: Arguments
    ) throws(Raised) {
        let bound = try context.bind(arguments, to: parameters)
        let property = PropertyObject(object)
        property.getter = bound.first.orNone
        property.setter = bound.second.orNone
        property.deleter = bound.third.orNone
        property.documentation = bound.fourth.orNone
        property.hasGetterDocumentation = false
        guard property.documentation.isNone, !property.getter.isNone else { return }
        let text = try context.getAttributeIfPresent(property.getter, .__doc__)
        guard text.isBound else { return }
        if object.heapType === context.types.property {
            property.documentation = text
        } else {
            // A subclass has an attribute `__doc__` of its own that would hide the member.
            try context.setAttribute(object, context[.__doc__], text)
        }
        property.hasGetterDocumentation = true
    }

    private static func copy(
        _ context: Context, _ property: PropertyObject, getter: Value = .none, setter: Value = .none,
        deleter: Value = .none
    ) throws(Raised) -> Value {
        let newGetter = getter.isNone ? property.getter : getter
        let newSetter = setter.isNone ? property.setter : setter
        let newDeleter = deleter.isNone ? property.deleter : deleter
        let usesGetters = property.hasGetterDocumentation && !newGetter.isNone
        let arguments = context.tuple(
            newGetter, newSetter, newDeleter, usesGetters ? .none : property.documentation)
        return try context.call(property.type.value, tuple: TupleObject(arguments))
    }
}
