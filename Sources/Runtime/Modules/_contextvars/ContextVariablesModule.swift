// In CPython: Modules/_contextvarsmodule.c, Python/context.c

/// What the module keeps.
struct ContextVariablesState: BitwiseCopyable {
    var contextType: TypeObject?
    var variableType: TypeObject?
    var tokenType: TypeObject?
    var keysType: TypeObject?
    var valuesType: TypeObject?
    var itemsType: TypeObject?
    /// `Token.MISSING`.
    var missing: Value
}

struct ContextFields: BitwiseCopyable {
    var header: Header
    /// The values of the variables that have one.
    var values: DictObject?
    /// The context that was current when this one was entered, while it is entered; else unbound.
    var previous: Value
    var isEntered: Bool
}
typealias ContextObject = Reference<ContextFields>

struct ContextVariableFields: BitwiseCopyable {
    var header: Header
    var name: Value
    /// Unbound if there is none.
    var defaultValue: Value
}
typealias ContextVariableObject = Reference<ContextVariableFields>

struct ContextTokenFields: BitwiseCopyable {
    var header: Header
    var context: Value
    var variable: Value
    /// Unbound if the variable had no value.
    var oldValue: Value
    var isUsed: Bool
}
typealias ContextTokenObject = Reference<ContextTokenFields>

/// The module `_contextvars`.
enum ContextVariablesModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_contextvars", "Context Variables")
        context.addFunction(to: module, "copy_context", "($module, /)", "A copy of the current context.") {
            (context, _) throws(Raised) in
            try context.copyContext(try context.currentContext()).value
        }
        try makeTypes(context)
        let state = context.modules.pointee.contextVariables
        if let type = state.contextType { try context.add(to: module, "Context", type.value) }
        if let type = state.variableType { try context.add(to: module, "ContextVar", type.value) }
        if let type = state.tokenType { try context.add(to: module, "Token", type.value) }
        return module
    }

    private static func makeTypes(_ context: Context) throws(Raised) {
        let state = (
            context: try context.makeNativeType("Context", module: "builtins") { ContextType.declare($0) },
            variable: try context.makeNativeType("ContextVar", module: "builtins") { ContextVariableType.declare($0) },
            token: try context.makeNativeType("Token", module: "builtins") { ContextTokenType.declare($0) }
        )
        context.modules.pointee.contextVariables.contextType = state.context
        context.modules.pointee.contextVariables.variableType = state.variable
        context.modules.pointee.contextVariables.tokenType = state.token
        let missing = try context.makeNativeType("Token.MISSING", module: "builtins") { type in
            type.slots.representation = UnaryFunction { context, _ in context.string("<Token.MISSING>") }
        }
        missing.slots.new = nil
        let value = try context.allocateInstance(ObjectFields.self, missing).value
        context.modules.pointee.contextVariables.missing = value
        if let dictionary = state.token.dictionary {
            try context.set(dictionary, name: StringObject(context.intern("MISSING")), value)
        }
        context.modules.pointee.contextVariables.keysType = try ContextIteratorType.make(context, "keys")
        context.modules.pointee.contextVariables.valuesType = try ContextIteratorType.make(context, "values")
        context.modules.pointee.contextVariables.itemsType = try ContextIteratorType.make(context, "items")
    }
}

extension Context {
    /// The thread's current context; an empty one when it is first asked for.
    func currentContext() throws(Raised) -> ContextObject {
        let current = thread.pointee.variableContext
        if current.isBound { return ContextObject(current) }
        let new = try makeContext()
        thread.pointee.variableContext = new.value
        return new
    }

    func makeContext() throws(Raised) -> ContextObject {
        guard let type = modules.pointee.contextVariables.contextType else {
            throw systemError("module _contextvars has not been made")
        }
        let context = try allocateInstance(ContextFields.self, type)
        context.values = makeDict()
        return context
    }

    func copyContext(_ context: ContextObject) throws(Raised) -> ContextObject {
        let copy = try makeContext()
        if let from = context.values, let to = copy.values { try merge(to, from: from.value, override: true) }
        return copy
    }

    /// A variable, which alone can be a key of a context.
    func contextKey(_ value: Value) throws(Raised) -> Value {
        if let type = modules.pointee.contextVariables.variableType, value.isExactly(type) { return value }
        let shown = StringObject(try representation(value)).text
        throw typeError("a ContextVar key was expected, got \(shown)")
    }
}
