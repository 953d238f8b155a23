// In CPython: Python/bltinmodule.c
import TaipanNumbers

/// Functions of any objects: attributes, identity, text.
extension BuiltinsModule {
    static func addObjectFunctions(_ add: Adder) {
        add("ascii", "($module, obj, /)", "The representation in ASCII alone.") { (context, arguments) throws(Raised) in
            try context.asciiRepresentation(arguments[0])
        }
        add("callable", "($module, obj, /)", "Whether the object can be called.") { context, arguments in
            Value(context.type(of: arguments[0]).slots.call != nil)
        }
        add("delattr", "($module, obj, name, /)", "Deletes an attribute.") { (context, arguments) throws(Raised) in
            try context.setAttribute(arguments[0], settableName(context, arguments[1]), .unbound)
            return .none
        }
        add.raw("dir", "!(object=None, /)", "The names of the attributes, or of the local variables.", dir)
        add("format", "($module, value, format_spec='', /)", "The value in a format.", format)
        add.raw(
            "getattr", "!(object, name, default=None, /)", "An attribute, or a default if it is missing.", getAttribute)
        add("globals", "($module, /)", "The dict of the module's names.") { (context, _) throws(Raised) in
            try context.completeModuleNames()
            return context.currentGlobals?.value ?? .none
        }
        add("hasattr", "($module, obj, name, /)", "Whether the object has an attribute.") {
            (context, arguments) throws(Raised) in
            guard context.type(of: arguments[1]).has(.stringSubclass) else {
                throw context.typeError("hasattr(): attribute name must be string")
            }
            return Value(
                try context.getAttributeIfPresent(arguments[0], context.attributeName(arguments[1])).isBound)
        }
        add("hash", "($module, obj, /)", "The hash of the object.") { (context, arguments) throws(Raised) in
            context.integer(try context.hash(arguments[0]))
        }
        add("id", "($module, obj, /)", "A number that no other living object has.") {
            (context, arguments) throws(Raised) in
            let identity = context.identity(of: arguments[0])
            if context.interpreter.pointee.auditHooks.isBound { try context.audit("builtins.id", identity) }
            return identity
        }
        add("locals", "($module, /)", "A dict of the local variables.") { (context, _) throws(Raised) in
            try context.currentLocals()
        }
        add("repr", "($module, obj, /)", "The text that represents the object.") {
            (context, arguments) throws(Raised) in
            try context.representation(arguments[0])
        }
        add("setattr", "($module, obj, name, value, /)", "Sets an attribute.") { (context, arguments) throws(Raised) in
            try context.setAttribute(arguments[0], settableName(context, arguments[1]), arguments[2])
            return .none
        }
        add.raw("vars", "!(object=None, /)", "The dict of an object's attributes, or of the local variables.", vars)
    }

    /// The name of an attribute to set: any kind of str.
    private static func settableName(_ context: Context, _ name: Value) throws(Raised) -> Value {
        try context.attributeName(name)
    }

    private static func getAttribute(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "getattr")
        try context.requireCount(arguments, "getattr", 2, 3)
        guard context.type(of: arguments[1]).has(.stringSubclass) else {
            throw context.typeError("getattr(): attribute name must be string")
        }
        let name = try context.attributeName(arguments[1])
        if arguments.count == 2 { return try context.getAttribute(arguments[0], name) }
        let value = try context.getAttributeIfPresent(arguments[0], name)
        return value.isBound ? value : arguments[2]
    }

    private static func format(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments[1].isBound, !context.type(of: arguments[1]).has(.stringSubclass) {
            throw context.typeError("format() argument 2 must be str, not \(context.argumentTypeName(arguments[1]))")
        }
        return try context.formatted(
            arguments[0], arguments[1].isBound ? arguments[1] : context.interpreter.pointee.emptyString)
    }

    private static func dir(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "dir")
        try context.requireCount(arguments, "dir", 0, 1)
        let names: Value
        if arguments.count == 0 {
            let locals = try context.currentLocals()
            if locals.isExactly(context.types.dict) {
                names = try context.makeList(from: locals).value
            } else {
                let keys = try context.callMethod(locals, .keys)
                guard context.type(of: keys).has(.listSubclass) || !keys.isNone else {
                    throw context.typeError(
                        "dir(): expected keys() of locals to be a list, not '\(context.typeName(of: keys))'")
                }
                names = try context.makeList(from: keys).value
            }
        } else {
            let method = context.lookup(context.type(of: arguments[0]), context[.__dir__])
            guard method.isBound else { throw context.typeError("object does not provide __dir__") }
            names = try context.makeList(from: try context.callFound(method, arguments[0])).value
        }
        _ = try context.call(context.getAttribute(names, context.intern("sort")))
        return names
    }

    private static func vars(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "vars")
        try context.requireCount(arguments, "vars", 0, 1)
        if arguments.count == 0 { return try context.currentLocals() }
        let dictionary = try context.getAttributeIfPresent(arguments[0], .__dict__)
        if dictionary.isBound { return dictionary }
        throw context.typeError("vars() argument must have __dict__ attribute")
    }
}

extension Context {
    /// `format(value, specification)`; the specification is a str.
    func formatted(_ value: Value, _ specification: Value) throws(Raised) -> Value {
        if StringObject(specification).count == 0 {
            // What `object.__format__` would do, without the detour.
            if value.isString(self) { return value }
            if value.isSmallInteger { return try text(value) }
        }
        let method = lookup(type(of: value), self[.__format__])
        guard method.isBound else {
            throw typeError("Type \(typeName(of: value)) doesn't define __format__")
        }
        let answer = try callFound(method, value, specification)
        guard type(of: answer).has(.stringSubclass) else {
            throw typeError("__format__ must return a str, not \(typeName(of: answer))")
        }
        return answer
    }

    /// `\xe9`, `\u20ac`, `\U0001f600`.
    func backslashEscape(_ point: UInt32) -> [UInt8] {
        let digits = String(point, radix: 16)
        let (letter, width) = point <= 0xFF ? ("x", 2) : point <= 0xFFFF ? ("u", 4) : ("U", 8)
        return Array(("\\" + letter + String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8)
    }

    /// `id(value)`: the address, or for a value without one the word itself, which no address equals.
    func identity(of value: Value) -> Value {
        if let small = Int(exactly: value.bits) { return integer(small) }
        return (try? integer(BigInteger(value.bits))) ?? integer(Int(truncatingIfNeeded: value.bits >> 2))
    }
}
