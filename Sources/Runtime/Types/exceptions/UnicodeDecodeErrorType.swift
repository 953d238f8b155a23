// In CPython: Objects/exceptions.c (UnicodeDecodeError)
import TaipanText

/// The type `UnicodeDecodeError`.
enum UnicodeDecodeErrorType {
    static func declare(_ type: TypeDeclaration) {
        UnicodeErrors.declareMembers(type)
        type.documentation("Bytes cannot be decoded.")
        type.slots.initialize = InitFunction(initialize)
        type.slots.string = UnaryFunction(text)
    }

    static func initialize(_ context: Context, _ object: Value, _ arguments: Arguments) throws(Raised) {
        try BaseExceptionType.initialize(context, object, arguments)
        try UnicodeErrors.requireCount(context, arguments, 5)
        let encoding = try UnicodeErrors.text(context, arguments, 0)
        var bytes = arguments[1]
        let start = try context.sizeArgument(arguments[2])
        let end = try context.sizeArgument(arguments[3])
        let reason = try UnicodeErrors.text(context, arguments, 4)
        if !context.type(of: bytes).has(.bytesSubclass) {
            guard
                context.type(of: bytes).isSubtype(of: context.types.bytearray)
                    || context.type(of: bytes).isSubtype(of: context.types.memoryview)
            else {
                throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: bytes))'")
            }
            bytes = try context.call(context.types.bytes.value, bytes)
        }
        let error = UnicodeErrorObject(object)
        error.encoding = encoding
        error.object = bytes
        error.start = start
        error.end = end
        error.reason = reason
    }

    static func text(_ context: Context, _ object: Value) throws(Raised) -> Value {
        let error = UnicodeErrorObject(object)
        guard error.object.isBound else { return context.interpreter.pointee.emptyString }
        let reason = try UnicodeErrors.member(context, error.reason)
        let encoding = try UnicodeErrors.member(context, error.encoding)
        let start = error.start
        let end = error.end
        let content = error.object
        if context.type(of: content).has(.bytesSubclass), start >= 0, start < BytesObject(content).count,
            end == start &+ 1
        {
            let byte = BytesObject(content).trailing(UInt8.self)[start]
            let digits = String(byte, radix: 16)
            return context.string(
                "'" + encoding + "' codec can't decode byte 0x\(digits.count < 2 ? "0" : "")\(digits)".python
                    + " in position \(start): ".python + reason)
        }
        return context.string(
            "'" + encoding + "' codec can't decode bytes in position \(start)-\(end &- 1): ".python + reason)
    }
}
