// In CPython: _write_atomic in Lib/importlib/_bootstrap_external.py
import TaipanBytecode
import TaipanHost

/// The host's files, as caches are written into them.
struct AtomicHostFiles: AtomicFileWriting {
    let files: any HostFiles

    func create(_ path: [UInt8], permissions: UInt32, contents: [UInt8]) throws(HostError) {
        let place = try HostPath(path)
        let descriptor = try files.open(
            place, flags: [.exclusive, .create, .writeOnly, .closeOnExec], permissions: permissions)
        do throws(HostError) {
            try write(contents, to: descriptor)
            try files.close(descriptor)
        } catch {
            try? files.close(descriptor)
            try? files.remove(place)
            throw error
        }
    }

    private func write(_ contents: [UInt8], to descriptor: Int32) throws(HostError) {
        var written = 0
        while written < contents.count {
            var failure: HostError?
            let count = contents.withUnsafeBytes { bytes -> Int in
                do throws(HostError) {
                    return try files.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[written...]))
                } catch {
                    failure = error
                    return 0
                }
            }
            if let failure, failure.errno != ErrorNumber.EINTR { throw failure }
            written += count
        }
    }

    func replace(_ path: [UInt8], with temporary: [UInt8]) throws(HostError) {
        try files.rename(HostPath(temporary), to: HostPath(path))
    }

    func remove(_ path: [UInt8]) {
        guard let place = try? HostPath(path) else { return }
        try? files.remove(place)
    }
}
