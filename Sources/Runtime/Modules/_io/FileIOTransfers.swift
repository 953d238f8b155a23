// In CPython: Modules/_io/fileio.c
import TaipanHost

/// Reading, writing and moving.
extension FileIOType {
    static func declareTransfers(_ type: TypeDeclaration) {
        type.method("read", "($self, size=-1, /)", "Reads at most so many bytes, in one call of the system.") {
            (context, arguments) throws(Raised) in
            let file = try open(context, arguments[0])
            if !file.isReadable { throw context.unsupported("File not open for reading") }
            let size = try context.optionalSize(arguments[1])
            return size < 0 ? try readAll(context, file) : try read(context, file, size)
        }
        type.method("readall", "($self, /)", "Reads until the end.") { (context, arguments) throws(Raised) in
            try readAll(context, open(context, arguments[0]))
        }
        type.method("readinto", "($self, buffer, /)", "Reads into memory.") { (context, arguments) throws(Raised) in
            let export = try context.exportWritable(arguments[1], "readinto")
            defer { context.releaseBuffer(arguments[1]) }
            let file = try open(context, arguments[0])
            if !file.isReadable { throw context.unsupported("File not open for reading") }
            let memory = UnsafeMutableRawBufferPointer(start: export.address, count: export.byteCount)
            guard let count = try context.read(file, into: memory) else { return .none }
            return context.integer(count)
        }
        type.method("write", "($self, b, /)", "Writes bytes, in one call of the system.") {
            (context, arguments) throws(Raised) in
            let bytes = try context.exportBytes(arguments[1])
            defer { context.releaseBuffer(arguments[1]) }
            let file = try open(context, arguments[0])
            if !file.isWritable { throw context.unsupported("File not open for writing") }
            guard let count = try context.write(file, bytes) else { return .none }
            // A signal that came while it waited is answered before anything else.
            try context.safepoint()
            return context.integer(count)
        }
    }

    private static func read(_ context: Context, _ file: FileIOObject, _ size: Int) throws(Raised) -> Value {
        let bytes = try context.makeBytes(count: size)
        guard let count = try context.read(file, into: UnsafeMutableRawBufferPointer(start: bytes.bytes, count: size))
        else { return .none }
        if count == size { return bytes.value }
        return try context.makeBytes(bytes.bytes, count: count)
    }

    static func readAll(_ context: Context, _ file: FileIOObject) throws(Raised) -> Value {
        let files = context.resources.host.files
        var expected = defaultBufferSize
        if let position = try? files.position(file.descriptor),
            let size = try? files.status(of: file.descriptor).size, size > 0, position >= 0, size >= position
        {
            expected = Int(min(size - position, 1 << 40))
            return try readExpected(context, file, expected)
        }
        return try readAll(context, file, .unbound, expecting: expected)
    }

    /// Reads until the end of a file that seems to have so many bytes left: into the result itself.
    private static func readExpected(_ context: Context, _ file: FileIOObject, _ expected: Int) throws(Raised) -> Value
    {
        let bytes = try context.makeBytes(count: expected)
        var count = 0
        while count < expected {
            let memory = UnsafeMutableRawBufferPointer(start: bytes.bytes + count, count: expected - count)
            guard let added = try context.read(file, into: memory) else {
                return count > 0 ? try context.makeBytes(bytes.bytes, count: count) : .none
            }
            if added == 0 { return try context.makeBytes(bytes.bytes, count: count) }
            count += added
            try context.safepoint()
        }
        // Mostly that was all. One byte tells.
        var byte: UInt8 = 0
        let added = try withUnsafeMutableBytes(of: &byte) { (memory) throws(Raised) in
            try context.read(file, into: memory)
        }
        if (added ?? 0) == 0 { return expected == 0 ? context.interpreter.pointee.emptyBytes : bytes.value }
        let start = try context.makeBytes(count: expected + 1)
        UnsafeMutableRawPointer(start.bytes).copyMemory(from: bytes.bytes, byteCount: expected)
        start.bytes[expected] = byte
        return try readAll(context, file, start.value, expecting: expected + defaultBufferSize)
    }

    /// Reads until the end, behind what has been read already.
    private static func readAll(
        _ context: Context, _ file: FileIOObject, _ start: Value, expecting expected: Int
    ) throws(Raised) -> Value {
        var storage = try context.makeByteStorage(capacity: min(expected, 1 << 40))
        var count = 0
        if start.isBound {
            count = BytesObject(start).count
            UnsafeMutableRawPointer(storage.bytes).copyMemory(from: BytesObject(start).bytes, byteCount: count)
        }
        while true {
            if count == storage.capacity {
                // A little more each time as the content grows.
                let larger = try context.makeByteStorage(capacity: count + max(count >> 1, defaultBufferSize))
                UnsafeMutableRawPointer(larger.bytes).copyMemory(from: storage.bytes, byteCount: count)
                storage = larger
            }
            let memory = UnsafeMutableRawBufferPointer(start: storage.bytes + count, count: storage.capacity - count)
            guard let added = try context.read(file, into: memory) else {
                if count > 0 { break }
                return .none
            }
            if added == 0 { break }
            count += added
            try context.safepoint()
        }
        return try context.makeBytes(storage.bytes, count: count)
    }

    static func declarePositions(_ type: TypeDeclaration) {
        type.method(
            "seek", "($self, pos, whence=0, /)",
            "Moves to a position: from the start, from the current one (1) or from the end (2)."
        ) { (context, arguments) throws(Raised) in
            let whence = try context.whenceArgument(arguments[2])
            let file = try open(context, arguments[0])
            if context.type(of: arguments[1]).isSubtype(of: context.types.float) {
                throw context.typeError("an integer is required")
            }
            return context.integer(try context.seek(file, to: fileOffset(context, arguments[1]), whence))
        }
        type.method("tell", "($self, /)", "The current position.") { (context, arguments) throws(Raised) in
            context.integer(try context.seek(open(context, arguments[0]), to: 0, 1))
        }
        type.method("truncate", "($self, size=None, /)", "Makes the file this long; as long as the position says.") {
            (context, arguments) throws(Raised) in
            let file = try open(context, arguments[0])
            if !file.isWritable { throw context.unsupported("File not open for writing") }
            let size =
                arguments[1].isGiven ? arguments[1] : context.integer(try context.seek(file, to: 0, 1))
            let length = try fileOffset(context, size)
            let files = context.resources.host.files
            _ = try context.repeating { () throws(HostError) in
                try files.truncate(file.descriptor, to: Int64(length))
            }
            return size
        }
    }

    /// A position as the system counts (`PyLong_AsLongLong`).
    private static func fileOffset(_ context: Context, _ value: Value) throws(Raised) -> Int {
        if value.isSmallInteger { return value.smallInteger }
        guard context.hasIndex(value) else {
            throw context.typeError("an integer is required (got type \(context.typeName(of: value)))")
        }
        guard let number = context.machineInteger(try context.indexObject(value)) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        return number
    }
}

extension Context {
    /// Reads what there is, while other threads run unless it is a file, which does not wait for long; nil if there is
    /// nothing yet and the descriptor does not wait.
    func read(_ file: FileIOObject, into memory: UnsafeMutableRawBufferPointer) throws(Raised) -> Int? {
        let files = resources.host.files
        let descriptor = file.descriptor
        if file.isRegular {
            return try repeating { () throws(HostError) in try files.read(descriptor, into: memory) }
        }
        return try repeating { () throws(HostError) in
            try blocking { () throws(HostError) in try files.read(descriptor, into: memory) }
        }
    }

    /// Writes some of the bytes, while other threads run; nil if the descriptor would have to wait and does not.
    func write(_ file: FileIOObject, _ bytes: UnsafeRawBufferPointer) throws(Raised) -> Int? {
        let files = resources.host.files
        let descriptor = file.descriptor
        if file.isRegular {
            return try repeating { () throws(HostError) in try files.write(descriptor, bytes) }
        }
        return try repeating { () throws(HostError) in
            try blocking { () throws(HostError) in try files.write(descriptor, bytes) }
        }
    }

    func seek(_ file: FileIOObject, to position: Int, _ whence: Int) throws(Raised) -> Int {
        do throws(HostError) {
            let result = try resources.host.files.seek(
                file.descriptor, to: Int64(position), from: SeekOrigin(rawValue: Int32(truncatingIfNeeded: whence)))
            if file.seekable < 0 { file.seekable = 1 }
            return Int(result)
        } catch {
            if file.seekable < 0 { file.seekable = 0 }
            throw osError(error)
        }
    }
}
