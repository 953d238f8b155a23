// In CPython: Modules/posixmodule.c (os_readv_impl, os_writev_impl, posix_sendfile)
import TaipanHost

/// Reading and writing of several buffers at a time, and copying between files.
enum PosixTransfers {
    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("readv", "($module, fd, buffers, /)", "Reads into several buffers.") {
            (context, arguments) throws(Raised) in
            try read(context, "readv", arguments[0], arguments[1], at: nil, flags: 0)
        }
        add("writev", "($module, fd, buffers, /)", "Writes several buffers.") { (context, arguments) throws(Raised) in
            try write(context, "writev", arguments[0], arguments[1], at: nil, flags: 0)
        }
        #if !canImport(Darwin)
        add("preadv", "($module, fd, buffers, offset, flags=0, /)", "Reads into several buffers from a place.") {
            (context, arguments) throws(Raised) in
            let offset = Int64(try context.int64Argument(arguments[2]))
            let flags = arguments[3].isUnbound ? 0 : try context.int32Argument(arguments[3])
            return try read(context, "preadv2", arguments[0], arguments[1], at: offset, flags: flags)
        }
        add("pwritev", "($module, fd, buffers, offset, flags=0, /)", "Writes several buffers at a place.") {
            (context, arguments) throws(Raised) in
            let offset = Int64(try context.int64Argument(arguments[2]))
            let flags = arguments[3].isUnbound ? 0 : try context.int32Argument(arguments[3])
            return try write(context, "pwritev", arguments[0], arguments[1], at: offset, flags: flags)
        }
        add("sendfile", "!(out, in, offset, count)", "Copies bytes from one open file to another.", sendFile)
        add(
            "copy_file_range",
            "($module, /, src, dst, count, offset_src=None,\n                offset_dst=None)",
            "Copies bytes from one open file to another, within the system."
        ) { (context, arguments) throws(Raised) in
            let (source, target) = (try context.int32Argument(arguments[0]), try context.int32Argument(arguments[1]))
            let count = try context.sizeArgument(arguments[2])
            if count < 0 { throw context.valueError("negative value for 'count' not allowed") }
            let offset = arguments[3].isGiven ? Int64(try context.int64Argument(arguments[3])) : nil
            let targetOffset = arguments[4].isGiven ? Int64(try context.int64Argument(arguments[4])) : nil
            return context.integer(
                try context.waitingHost { (host) throws(HostError) in
                    try host.files.copy(count, from: source, at: offset, to: target, at: targetOffset)
                })
        }
        #endif
    }

    private static func sendFile(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let (target, source) = (try context.parseInt32(arguments[0]), try context.parseInt32(arguments[1]))
        let count = try context.sizeArgument(arguments[3])
        let offset = arguments[2].isNone ? nil : Int64(try context.int64Argument(arguments[2]))
        return context.integer(
            try context.waitingHost { (host) throws(HostError) in
                try host.files.send(count, from: source, at: offset, to: target)
            })
    }

    /// The memory of all buffers of a sequence, which a list holds until they are released.
    private static func export(
        _ context: Context, _ function: String, _ sequence: Value, isWritable: Bool
    ) throws(Raised) -> (held: ListObject, parts: [UnsafeMutableRawBufferPointer]) {
        guard PosixStorage.isSequence(context, sequence) else {
            throw context.typeError("\(function)() arg 2 must be a sequence")
        }
        let held = try context.makeList()
        var parts: [UnsafeMutableRawBufferPointer] = []
        do throws(Raised) {
            for index in 0..<(try context.length(sequence)) {
                let item = try context.getItem(sequence: sequence, at: index)
                if context.type(of: item).has(.bytesSubclass) {
                    if isWritable { throw context.raise(context.types.bufferError, "Object is not writable.") }
                    let bytes = BytesObject(item)
                    parts.append(UnsafeMutableRawBufferPointer(start: bytes.bytes, count: bytes.count))
                    try context.append(held, item)
                    continue
                }
                guard let export = try context.exportBuffer(item) else {
                    throw context.typeError("a bytes-like object is required, not '\(context.typeName(of: item))'")
                }
                if isWritable, export.isReadOnly {
                    context.releaseBuffer(item)
                    throw context.raise(context.types.bufferError, "Object is not writable.")
                }
                parts.append(UnsafeMutableRawBufferPointer(start: export.address, count: export.byteCount))
                try context.append(held, item)
            }
        } catch {
            release(context, held)
            throw error
        }
        return (held, parts)
    }

    private static func release(_ context: Context, _ held: ListObject) {
        for index in 0..<held.count where !context.type(of: held[index]).has(.bytesSubclass) {
            context.releaseBuffer(held[index])
        }
    }

    private static func read(
        _ context: Context, _ function: String, _ file: Value, _ buffers: Value, at offset: Int64?, flags: Int32
    ) throws(Raised) -> Value {
        let descriptor = try context.int32Argument(file)
        let (held, parts) = try export(context, function, buffers, isWritable: true)
        defer { release(context, held) }
        return context.integer(
            try context.waitingHost { (host) throws(HostError) in
                try host.files.read(descriptor, into: parts, at: offset, flags: flags)
            })
    }

    private static func write(
        _ context: Context, _ function: String, _ file: Value, _ buffers: Value, at offset: Int64?, flags: Int32
    ) throws(Raised) -> Value {
        let descriptor = try context.int32Argument(file)
        let (held, parts) = try export(context, function, buffers, isWritable: false)
        defer { release(context, held) }
        let bytes = parts.map { UnsafeRawBufferPointer($0) }
        return context.integer(
            try context.waitingHost { (host) throws(HostError) in
                try host.files.write(descriptor, bytes, at: offset, flags: flags)
            })
    }
}
