/// Random bytes: for `os.urandom`, for the secret of string hashes, for the seed of module `random`.
package protocol HostEntropy: AnyObject, Sendable {
    /// Fills all of the buffer.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(HostError)
}
