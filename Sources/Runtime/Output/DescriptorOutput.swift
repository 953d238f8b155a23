// In CPython: what the interpreter prints with C's means
import TaipanHost

/// Writing beside the streams.
extension Context {
    /// Writes all bytes to a descriptor.
    func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) throws(Raised) {
        var written = 0
        while written < bytes.count {
            do throws(HostError) {
                let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
                written += try resources.host.files.write(descriptor, rest)
            } catch {
                if error.errno == ErrorNumber.EINTR {
                    try safepoint()
                    continue
                }
                throw osError(error)
            }
        }
    }

    /// Writes straight to the descriptor of standard error, for what CPython prints with C's means.
    func writeToStandardError(_ text: String) { writeRaw(Array(text.utf8), resources.host.standardStreams.error) }

    func writeToStandardOutput(_ bytes: [UInt8]) { writeRaw(bytes, resources.host.standardStreams.output) }

    private func writeRaw(_ bytes: [UInt8], _ descriptor: Int32?) {
        guard let descriptor else { return }
        do throws(Raised) {
            try bytes.withUnsafeBufferPointer { (buffer) throws(Raised) in
                try writeAll(descriptor, UnsafeRawBufferPointer(buffer))
            }
        } catch {
            _ = takeRaised()
        }
    }
}
