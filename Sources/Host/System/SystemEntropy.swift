// In CPython: Python/bootstrap_hash.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The random numbers of the system.
package final class SystemEntropy: HostEntropy {
    package init() {}

    package func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(HostError) {
        #if canImport(Darwin)
        if let address = buffer.baseAddress { arc4random_buf(address, buffer.count) }
        #else
        var rest = buffer[...]
        while !rest.isEmpty {
            // No more than this is given at a time.
            let part = UnsafeMutableRawBufferPointer(rebasing: rest.prefix(256))
            guard let address = part.baseAddress else { return }
            try check(getentropy(address, part.count))
            rest = rest.dropFirst(part.count)
        }
        #endif
    }
}
