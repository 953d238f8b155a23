// In CPython: Python/context.c
import TaipanText

/// The type `ContextVar`: a variable whose value belongs to a context.
enum ContextVariableType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ContextVariableFields.self, references: \.name, \.defaultValue)
        type.ownGetAttribute()
        type.flags(.hasGC)
        type.slots.new = NewFunction(new)
        type.slots.hash = type.context.types.object.slots.hash
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let variable = ContextVariableObject(value)
            var text = "<ContextVar name=".python + StringObject(try context.representation(variable.name)).pythonString
            if variable.defaultValue.isBound {
                text = text + " default="
                text = text + StringObject(try context.representation(variable.defaultValue)).pythonString
            }
            return context.string(text + " at " + context.addressText(value).python + ">")
        }
        type.method(
            "get", "($self, default=<unrepresentable>, /)", "The value in the current context, or a default.", get)
        type.method("set", "($self, value, /)", "Sets the value in the current context; a token that undoes it.", set)
        type.method("reset", "($self, token, /)", "Undoes what set did that made the token.", reset)
        type.classMethod("__class_getitem__", "!($type, item, /)", "For annotations.") { _, arguments in
            arguments[0]
        }
        type.member("name", "", get: { _, value in ContextVariableObject(value).name })
    }

    private static let parameters = ParameterList(
        "ContextVar", "(name, /, *, default=None)", isReadByFormat: true)

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let bound = try context.bind(arguments, to: parameters)
        guard context.type(of: bound[0]).has(.stringSubclass) else {
            throw context.typeError("context variable name must be a str")
        }
        let variable = try context.allocateInstance(ContextVariableFields.self, type)
        variable.name = bound[0]
        variable.defaultValue = bound[1]
        return variable.value
    }

    private static func get(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let variable = arguments[0]
        let current = context.thread.pointee.variableContext
        if current.isBound, let values = ContextObject(current).values {
            let value = try context.get(values, variable)
            if value.isBound { return value }
        }
        if arguments[1].isBound { return arguments[1] }
        let fallback = ContextVariableObject(variable).defaultValue
        if fallback.isBound { return fallback }
        throw context.raise(context.types.lookupError, arguments: variable)
    }

    private static func set(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let current = try context.currentContext()
        guard let values = current.values, let tokenType = context.modules.pointee.contextVariables.tokenType else {
            return .none
        }
        let old = try context.get(values, arguments[0])
        let token = try context.allocateInstance(ContextTokenFields.self, tokenType)
        token.context = current.value
        token.variable = arguments[0]
        token.oldValue = old
        try context.set(values, arguments[0], arguments[1])
        return token.value
    }

    private static func reset(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        func shown(_ value: Value) throws(Raised) -> String { StringObject(try context.representation(value)).text }
        guard let tokenType = context.modules.pointee.contextVariables.tokenType, arguments[1].isExactly(tokenType)
        else { throw context.typeError("expected an instance of Token, got \(try shown(arguments[1]))") }
        let token = ContextTokenObject(arguments[1])
        if token.isUsed {
            throw context.runtimeError("\(try shown(arguments[1])) has already been used once")
        }
        guard token.variable === arguments[0] else {
            throw context.valueError("\(try shown(arguments[1])) was created by a different ContextVar")
        }
        let current = try context.currentContext()
        guard token.context === current.value else {
            throw context.valueError("\(try shown(arguments[1])) was created in a different Context")
        }
        token.isUsed = true
        guard let values = current.values else { return .none }
        if token.oldValue.isBound {
            try context.set(values, arguments[0], token.oldValue)
        } else {
            let index = try context.find(values, arguments[0], hash: context.hash(arguments[0]))
            guard index >= 0 else { throw context.raise(context.types.lookupError, arguments: arguments[0]) }
            context.remove(values, at: index)
        }
        return .none
    }
}

/// The type `Token`: what `ContextVar.set` did.
enum ContextTokenType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ContextTokenFields.self, references: \.context, \.oldValue)
        type.ownGetAttribute()
        type.flags(.hasGC)
        type.unhashable()
        type.slots.new = NewFunction { (context, _, _) throws(Raised) in
            throw context.runtimeError("Tokens can only be created by ContextVars")
        }
        type.slots.representation = UnaryFunction { (context, value) throws(Raised) in
            let token = ContextTokenObject(value)
            var text: PythonString = token.isUsed ? "<Token used var=" : "<Token var="
            text = text + StringObject(try context.representation(token.variable)).pythonString
            return context.string(text + " at " + context.addressText(value).python + ">")
        }
        type.attribute("var", "", get: { _, value in ContextTokenObject(value).variable })
        type.attribute(
            "old_value", "",
            get: { context, value in
                let old = ContextTokenObject(value).oldValue
                return old.isBound ? old : context.modules.pointee.contextVariables.missing
            })
    }
}
