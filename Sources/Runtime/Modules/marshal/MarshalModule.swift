// In CPython: Python/marshal.c
import TaipanBytecode

/// The module `marshal`: objects as bytes, in the format of `.pyc` files.
enum MarshalModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule(
            "marshal", "Python's own objects as bytes, in the format of .pyc files.")
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("dump", "($module, value, file, version=version, /)", "Writes a value to a file.") {
            (context, arguments) throws(Raised) in
            let version = try versionArgument(context, arguments[2])
            let data = try context.makeBytes(dump(context, arguments[0], version: version))
            return try context.callMethod(arguments[1], .write, data)
        }
        add("load", "($module, file, /)", "Reads a value from a file.") { (context, arguments) throws(Raised) in
            var scanner = try MarshalFileScanner(context, file: arguments[0])
            return try load(context, scanner.objectBytes(), from: 0)
        }
        add("dumps", "($module, value, version=version, /)", "The bytes of a value.") {
            (context, arguments) throws(Raised) in
            let version = try versionArgument(context, arguments[1])
            return try context.makeBytes(dump(context, arguments[0], version: version))
        }
        add("loads", "($module, bytes, /)", "The value that bytes hold.") { (context, arguments) throws(Raised) in
            try load(context, context.marshalData(arguments[0]), from: 0)
        }
        try context.add(to: module, "version", context.integer(Marshal.version))
        return module
    }

    private static func versionArgument(_ context: Context, _ value: Value) throws(Raised) -> Int {
        value.isBound ? Int(try context.int32Argument(value)) : Marshal.version
    }

    /// The bytes of a value.
    static func dump(_ context: Context, _ value: Value, version: Int = Marshal.version) throws(Raised) -> [UInt8] {
        do throws(MarshalError) {
            return try MarshalValueWriter.write(context, value, version: version)
        } catch {
            throw context.raise(error)
        }
    }

    /// The value whose bytes begin at an offset; what follows them is not looked at.
    static func load(_ context: Context, _ data: [UInt8], from offset: Int) throws(Raised) -> Value {
        var reader = try MarshalValueReader(context, data, from: offset)
        return try reader.read()
    }
}

extension Context {
    /// The bytes of an argument that must have a buffer.
    fileprivate func marshalData(_ value: Value) throws(Raised) -> [UInt8] {
        guard hasBuffer(value) else { throw typeError("a bytes-like object is required, not '\(typeName(of: value))'") }
        return try withBuffer(value)
    }

    /// A copy of the bytes that an object shows.
    private func withBuffer(_ value: Value) throws(Raised) -> [UInt8] {
        if let bytes = bytesOfBuffer(value) { return bytes }
        if let bytes = bytesOfBuffer(try call(types.bytes.value, value)) { return bytes }
        throw typeError("a bytes-like object is required, not '\(typeName(of: value))'")
    }
}
