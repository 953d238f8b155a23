import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Guards the variables of the process, which the C library reads when it looks up the time zone. The variables are one
/// for all interpreters of a process, and so is this lock.
let processEnvironmentLock = Mutex(())

/// The environment variables of the process.
package final class SystemEnvironment: HostEnvironment {
    package init() {}

    package func variables() throws(HostError) -> [EnvironmentVariable] {
        processEnvironmentLock.withLock { _ in
            var variables: [EnvironmentVariable] = []
            guard var next = processVariables() else { return variables }
            while let text = next.pointee {
                let bytes = UnsafeRawBufferPointer(start: text, count: strlen(text))
                // What has no equals sign cannot be asked for by name.
                if let equals = bytes.firstIndex(of: UInt8(ascii: "=")) {
                    variables.append(
                        EnvironmentVariable(name: Array(bytes[..<equals]), value: Array(bytes[(equals + 1)...])))
                }
                next += 1
            }
            return variables
        }
    }

    package func value(of name: [UInt8]) throws(HostError) -> [UInt8]? {
        try HostPath(name).withCString { name in
            processEnvironmentLock.withLock { _ in
                getenv(name).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
            }
        }
    }

    package func setValue(_ value: [UInt8], of name: [UInt8]) throws(HostError) {
        try EnvironmentVariable.check(name: name)
        let (name, value) = (try HostPath(name), try HostPath(value))
        try check(
            name.withCString { name in
                value.withCString { value in processEnvironmentLock.withLock { _ in setenv(name, value, 1) } }
            })
    }

    package func removeValue(of name: [UInt8]) throws(HostError) {
        try EnvironmentVariable.check(name: name)
        try check(try HostPath(name).withCString { name in processEnvironmentLock.withLock { _ in unsetenv(name) } })
    }

    private func processVariables() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        #if canImport(Darwin)
        return _NSGetEnviron().pointee
        #else
        return environ
        #endif
    }
}
