// In CPython: Python/codecs.c (the registry of error handlers)
import TaipanText

extension Context {
    /// The handlers by name, with those that every interpreter has.
    private func errorHandlers() throws(Raised) -> DictObject {
        let known = modules.pointee.codecs.errorHandlers
        if known.isBound { return DictObject(known) }
        let handlers = makeDict()
        for handler in ErrorHandler.allCases {
            let declaration = makeDeclaration(
                handler.functionName, "!(exception, /)", handler.documentation, style: .bound,
                handler.function)
            try set(
                handlers, name: StringObject(intern(string(handler.rawValue))),
                makeNativeFunction(types.nativeFunction, declaration))
        }
        modules.pointee.codecs.errorHandlers = handlers.value
        return handlers
    }

    /// `codecs.register_error`.
    func registerErrorHandler(_ name: StringObject, _ handler: Value) throws(Raised) {
        guard type(of: handler).slots.call != nil else { throw typeError("handler must be callable") }
        try set(errorHandlers(), name: StringObject(exactString(name.value)), handler)
    }

    /// `codecs.lookup_error`; unbound stands for "strict".
    func lookupErrorHandler(_ name: Value) throws(Raised) -> Value {
        let key = name.isBound ? try exactString(name) : self[.strict]
        let found = try errorHandlers().get(name: key)
        guard found.isBound else { throw unknownErrorHandler(name) }
        return found
    }

    func unknownErrorHandler(_ name: Value) -> Raised {
        raise(types.lookupError, "unknown error handler name '\(StringObject(name).text)'")
    }

    /// One of the handlers that every interpreter has, by its name (unbound: strict); nil: none of them.
    func standardErrorHandler(_ name: Value) -> ErrorHandler? {
        if name.isUnbound { return .strict }
        let text = StringObject(name)
        guard text.isASCII, text.count <= 20 else { return nil }
        return ErrorHandler(rawValue: text.text)
    }

    /// The same, nil also if a program has put another handler in its place.
    func unchangedErrorHandler(_ name: Value) throws(Raised) -> ErrorHandler? {
        guard let handler = standardErrorHandler(name) else { return nil }
        if modules.pointee.codecs.errorHandlers.isUnbound { return handler }
        let current = try lookupErrorHandler(name)
        guard current.isExactly(types.nativeFunction),
            NativeFunctionObject(current).declaration.pointee.code == handler.function
        else { return nil }
        return handler
    }
}

extension ErrorHandler {
    /// How CPython calls the function of the handler.
    fileprivate var functionName: StaticString {
        switch self {
        case .strict: "strict_errors"
        case .ignore: "ignore_errors"
        case .replace: "replace_errors"
        case .backslashReplace: "backslashreplace_errors"
        case .surrogateEscape: "surrogateescape"
        case .surrogatePass: "surrogatepass"
        case .xmlCharacterReference: "xmlcharrefreplace_errors"
        case .nameReplace: "namereplace_errors"
        }
    }

    fileprivate var documentation: StaticString {
        switch self {
        case .strict: "Raises the error."
        case .ignore: "Leaves out what is wrong."
        case .replace: "Puts a question mark or U+FFFD for what is wrong."
        case .backslashReplace: "Puts escape sequences with backslashes for what is wrong."
        case .surrogateEscape: "Keeps bytes that are wrong as surrogates, and makes bytes of those again."
        case .surrogatePass: "Lets surrogates pass through the encodings of UTF."
        case .xmlCharacterReference: "Puts character references of XML for what cannot be encoded."
        case .nameReplace: "Puts the names of characters for what cannot be encoded."
        }
    }

    fileprivate var function: NativeFunction {
        switch self {
        case .strict:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.strict, arguments[0])
            }
        case .ignore:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.ignore, arguments[0])
            }
        case .replace:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.replace, arguments[0])
            }
        case .backslashReplace:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.backslashReplace, arguments[0])
            }
        case .surrogateEscape:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.surrogateEscape, arguments[0])
            }
        case .surrogatePass:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.surrogatePass, arguments[0])
            }
        case .xmlCharacterReference:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.xmlCharacterReference, arguments[0])
            }
        case .nameReplace:
            NativeFunction { (context, arguments) throws(Raised) in
                try context.handleCodecError(.nameReplace, arguments[0])
            }
        }
    }
}
