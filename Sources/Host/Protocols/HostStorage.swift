// In CPython: Modules/posixmodule.c

/// A file by its path or by a descriptor.
package enum FileReference: Sendable {
    case path(HostPath, followingLink: Bool = true)
    case descriptor(Int32)
}

/// What `statvfs` tells of a file system.
package struct FileSystemStatus: Sendable {
    package var blockSize = 0
    package var fragmentSize = 0
    package var blocks: UInt64 = 0
    package var freeBlocks: UInt64 = 0
    package var availableBlocks: UInt64 = 0
    package var files: UInt64 = 0
    package var freeFiles: UInt64 = 0
    package var availableFiles: UInt64 = 0
    package var flags = 0
    package var longestName = 0
    package var identifier: UInt64 = 0

    package init() {}
}

/// What some systems can do with files besides reading and writing. Hosts without it refuse.
package protocol HostStorage: AnyObject, Sendable {
    func fileSystem(of file: FileReference) throws(HostError) -> FileSystemStatus
    /// A limit of a file or directory: `pathconf`. -1 where there is none.
    func limit(_ name: Int32, of file: FileReference) throws(HostError) -> Int
    func makePipe(at path: HostPath, permissions: UInt32) throws(HostError)
    func makeNode(at path: HostPath, mode: UInt32, device: UInt64) throws(HostError)
    /// A pipe whose descriptors have these flags.
    func pipe(flags: Int32) throws(HostError) -> (read: Int32, write: Int32)
    /// A file that lies nowhere.
    func makeMemoryFile(_ name: [UInt8], flags: UInt32) throws(HostError) -> Int32
    /// Makes sure that there is room.
    func allocate(_ descriptor: Int32, from offset: Int64, _ count: Int64) throws(HostError)
    /// Says how a part of a file will be used.
    func advise(_ descriptor: Int32, from offset: Int64, _ count: Int64, _ advice: Int32) throws(HostError)
    /// `lockf`.
    func lock(_ descriptor: Int32, _ command: Int32, _ count: Int64) throws(HostError)
    /// Copies bytes between open files; nil is the descriptor's own position.
    func send(_ count: Int, from source: Int32, at offset: Int64?, to target: Int32) throws(HostError) -> Int
    func copy(
        _ count: Int, from source: Int32, at offset: Int64?, to target: Int32, at targetOffset: Int64?
    ) throws(HostError) -> Int
    /// Reads into several buffers; with an offset, `preadv2`.
    func read(
        _ descriptor: Int32, into buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int
    func write(
        _ descriptor: Int32, _ buffers: [UnsafeRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int
    /// Extended attributes.
    func attribute(_ name: [UInt8], of file: FileReference) throws(HostError) -> [UInt8]
    func setAttribute(
        _ name: [UInt8], of file: FileReference, to value: [UInt8], flags: Int32
    ) throws(HostError)
    func removeAttribute(_ name: [UInt8], of file: FileReference) throws(HostError)
    /// The names, each with a NUL behind it.
    func attributes(of file: FileReference) throws(HostError) -> [UInt8]
    func terminalName(_ descriptor: Int32) throws(HostError) -> [UInt8]
    func openTerminal() throws(HostError) -> (controlling: Int32, controlled: Int32)
    func processGroup(ofTerminal descriptor: Int32) throws(HostError) -> Int32
    func setProcessGroup(ofTerminal descriptor: Int32, to group: Int32) throws(HostError)
    /// Writes everything that waits to be written.
    func synchronizeAll() throws(HostError)
}

extension HostStorage {
    package func fileSystem(of file: FileReference) throws(HostError) -> FileSystemStatus { throw .notPermitted }
    package func limit(_ name: Int32, of file: FileReference) throws(HostError) -> Int { throw .notPermitted }
    package func makePipe(at path: HostPath, permissions: UInt32) throws(HostError) { throw .notPermitted }
    package func makeNode(at path: HostPath, mode: UInt32, device: UInt64) throws(HostError) { throw .notPermitted }
    package func pipe(flags: Int32) throws(HostError) -> (read: Int32, write: Int32) { throw .notPermitted }
    package func makeMemoryFile(_ name: [UInt8], flags: UInt32) throws(HostError) -> Int32 { throw .notPermitted }
    package func allocate(_ descriptor: Int32, from offset: Int64, _ count: Int64) throws(HostError) {
        throw .notPermitted
    }
    package func advise(
        _ descriptor: Int32, from offset: Int64, _ count: Int64, _ advice: Int32
    ) throws(HostError) { throw .notPermitted }
    package func lock(_ descriptor: Int32, _ command: Int32, _ count: Int64) throws(HostError) { throw .notPermitted }
    package func send(
        _ count: Int, from source: Int32, at offset: Int64?, to target: Int32
    ) throws(HostError) -> Int { throw .notPermitted }
    package func copy(
        _ count: Int, from source: Int32, at offset: Int64?, to target: Int32, at targetOffset: Int64?
    ) throws(HostError) -> Int { throw .notPermitted }
    package func read(
        _ descriptor: Int32, into buffers: [UnsafeMutableRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int { throw .notPermitted }
    package func write(
        _ descriptor: Int32, _ buffers: [UnsafeRawBufferPointer], at offset: Int64?, flags: Int32
    ) throws(HostError) -> Int { throw .notPermitted }
    package func attribute(_ name: [UInt8], of file: FileReference) throws(HostError) -> [UInt8] { throw .notPermitted }
    package func setAttribute(
        _ name: [UInt8], of file: FileReference, to value: [UInt8], flags: Int32
    ) throws(HostError) { throw .notPermitted }
    package func removeAttribute(_ name: [UInt8], of file: FileReference) throws(HostError) { throw .notPermitted }
    package func attributes(of file: FileReference) throws(HostError) -> [UInt8] { throw .notPermitted }
    package func terminalName(_ descriptor: Int32) throws(HostError) -> [UInt8] { throw .notPermitted }
    package func openTerminal() throws(HostError) -> (controlling: Int32, controlled: Int32) { throw .notPermitted }
    package func processGroup(ofTerminal descriptor: Int32) throws(HostError) -> Int32 { throw .notPermitted }
    package func setProcessGroup(ofTerminal descriptor: Int32, to group: Int32) throws(HostError) {
        throw .notPermitted
    }
    package func synchronizeAll() throws(HostError) {}
}
