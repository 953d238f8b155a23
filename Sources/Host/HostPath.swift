/// A path as the system takes it: bytes without NUL, and the open directory from which a relative path starts.
package struct HostPath: Equatable, Sendable {
    /// The bytes, and a NUL.
    package let terminated: [UInt8]
    /// The open directory from which a relative path starts; nil is the current directory.
    package let directory: Int32?

    /// A path of these bytes. Throws `HostError.embeddedNull`.
    package init(_ bytes: [UInt8], relativeTo directory: Int32? = nil) throws(HostError) {
        if bytes.contains(0) { throw .embeddedNull }
        var terminated = [UInt8]()
        terminated.reserveCapacity(bytes.count + 1)
        terminated += bytes
        terminated.append(0)
        self.terminated = terminated
        self.directory = directory
    }

    /// The bytes without the NUL.
    package var bytes: ArraySlice<UInt8> { terminated.dropLast() }

    /// Calls `body` with the address of the terminated bytes.
    @inline(__always) package func withCString<Result, Failure: Error>(
        _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try terminated.withUnsafeBufferPointer { (buffer) throws(Failure) -> Result in
            guard let address = buffer.baseAddress else { preconditionFailure("a path ends with NUL") }
            return try UnsafeRawPointer(address).withMemoryRebound(to: CChar.self, capacity: buffer.count) {
                (pointer) throws(Failure) -> Result in try body(pointer)
            }
        }
    }
}
