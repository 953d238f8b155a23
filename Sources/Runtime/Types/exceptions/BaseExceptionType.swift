// In CPython: Objects/exceptions.c (BaseException)
import TaipanText

/// The type `BaseException`: what every exception has.
enum BaseExceptionType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(ExceptionFields.self, references: \.arguments, \.context)
        type.instanceAttributes()
        type.documentation("What all exceptions derive from.")
        type.flags([.baseType, .exceptionSubclass, .hasGC])
        type.slots.new = NewFunction(new)
        type.slots.initialize = InitFunction(initialize)
        type.slots.getAttribute = type.context.types.object.slots.getAttribute
        type.slots.setAttribute = type.context.types.object.slots.setAttribute
        type.slots.representation = UnaryFunction(representation)
        type.slots.string = UnaryFunction(text)
        type.method("__reduce__", "!($self, /)", "Class, arguments and attributes, for pickle.", reduce)
        type.method("__setstate__", "!($self, state, /)", "Sets attributes from a dict.", setState)
        type.rawMethod(
            "with_traceback", "!($self, tb, /)", "Sets __traceback__ and returns the exception.", withTraceback)
        type.member(
            "__suppress_context__", "", get: { _, object in Value(ExceptionObject(object).suppressesContext) },
            set: setSuppressContext)
        type.attribute(
            "__dict__", "", get: { (context, object) throws(Raised) in try context.instanceDictionary(object).value },
            set: { (context, object, _, value) throws(Raised) in
                if value.isUnbound { throw context.typeError("cannot delete __dict__") }
                try context.setInstanceDictionary(object, value)
            })
        type.attribute("args", "", get: { _, object in ExceptionObject(object).arguments }, set: setArguments)
        type.attribute(
            "__traceback__", "", get: { _, object in ExceptionObject(object).traceback.orNone }, set: setTraceback)
        type.attribute(
            "__context__", "exception context", get: { _, object in ExceptionObject(object).context.orNone },
            set: setContext)
        type.attribute(
            "__cause__", "exception cause", get: { _, object in ExceptionObject(object).cause.orNone }, set: setCause)
    }

    // MARK: Making

    static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        let tuple = try context.makeTuple(arguments.base, count: arguments.count)
        let exception = try context.allocateInstance(ExceptionFields.self, type)
        exception.pointer.pointee.arguments = tuple.value
        return exception.value
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try context.requireNoKeywords(arguments, context.typeName(of: object))
        ExceptionObject(object).arguments = try context.makeTuple(arguments.base, count: arguments.count).value
    }

    // MARK: Text

    static func representation(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        let name = StringObject(context.type(of: object).name).pythonString
        if arguments.count == 1 {
            let inner = StringObject(try context.representation(arguments[0])).pythonString
            return context.string(name + "(" + inner + ")")
        }
        return context.string(name + StringObject(try context.representation(arguments.value)).pythonString)
    }

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let arguments = TupleObject(ExceptionObject(object).arguments)
        switch arguments.count {
        case 0: return context.interpreter.pointee.emptyString
        case 1: return try context.text(arguments[0])
        default: return try context.text(arguments.value)
        }
    }

    // MARK: Pickle

    static func reduce(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = arguments[0]
        let dictionary = try context.instanceDictionary(object)
        let type = context.type(of: object).value
        if dictionary.count == 0 { return context.tuple(type, ExceptionObject(object).arguments) }
        return context.tuple(type, ExceptionObject(object).arguments, dictionary.value)
    }

    static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let state = arguments[1]
        if state.isNone { return .none }
        guard context.type(of: state).has(.dictSubclass) else { throw context.typeError("state is not a dictionary") }
        let dictionary = DictObject(state)
        // Setting an attribute may run code that changes the dict: its entries are read anew each time.
        var index = 0
        while let table = dictionary.table, index < table.used {
            let entry = table.entries[index]
            index += 1
            if entry.key.isUnbound { continue }
            try context.setAttribute(arguments[0], context.attributeName(entry.key), entry.value)
        }
        return .none
    }

    static func withTraceback(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        try context.requireNoKeywords(arguments, "with_traceback")
        guard arguments.count == 2 else {
            throw context.typeError("with_traceback() takes exactly one argument (\(arguments.count - 1) given)")
        }
        try setTraceback(context, arguments[0], .unbound, arguments[1])
        return arguments[0]
    }

    // MARK: Attributes

    static func setSuppressContext(
        _ context: Context, _ object: Value, _: Value, _ value: Value
    ) throws(Raised) {
        if value.isUnbound { throw context.typeError("can't delete numeric/char attribute") }
        guard value.isBool else { throw context.typeError("attribute value type must be bool") }
        ExceptionObject(object).suppressesContext = value === .true
    }

    static func setArguments(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw context.typeError("args may not be deleted") }
        ExceptionObject(object).arguments = try context.makeTuple(from: value).value
    }

    static func setTraceback(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw context.typeError("__traceback__ may not be deleted") }
        guard value.isNone || value.isExactly(context.types.traceback) else {
            throw context.typeError("__traceback__ must be a traceback or None")
        }
        ExceptionObject(object).traceback = value.noneAsUnbound
    }

    static func setContext(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw context.typeError("__context__ may not be deleted") }
        guard value.isNone || context.isException(value) else {
            throw context.typeError("exception context must be None or derive from BaseException")
        }
        ExceptionObject(object).context = value.noneAsUnbound
    }

    static func setCause(_ context: Context, _ object: Value, _: Value, _ value: Value) throws(Raised) {
        if value.isUnbound { throw context.typeError("__cause__ may not be deleted") }
        guard value.isNone || context.isException(value) else {
            throw context.typeError("exception cause must be None or derive from BaseException")
        }
        ExceptionObject(object).cause = value.noneAsUnbound
        ExceptionObject(object).suppressesContext = true
    }
}

extension Value {
    /// The value, or None in place of nothing: how an attribute without a value is read.
    var orNone: Value { @inline(__always) get { isUnbound ? .none : self } }
    /// The value, or nothing in place of None.
    var noneAsUnbound: Value { @inline(__always) get { isNone ? .unbound : self } }
}

extension Context {
    /// Whether the value is an instance of BaseException.
    func isException(_ value: Value) -> Bool { type(of: value).has(.exceptionSubclass) }
}
