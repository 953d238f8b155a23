// In CPython: Modules/posixmodule.c

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

#if !canImport(Darwin)
// Headers show these only to those who ask for GNU's additions.
@_silgen_name("getresuid") private func linuxUsers(
    _ real: UnsafeMutablePointer<UInt32>, _ effective: UnsafeMutablePointer<UInt32>,
    _ saved: UnsafeMutablePointer<UInt32>
) -> Int32
@_silgen_name("getresgid") private func linuxGroups(
    _ real: UnsafeMutablePointer<UInt32>, _ effective: UnsafeMutablePointer<UInt32>,
    _ saved: UnsafeMutablePointer<UInt32>
) -> Int32
@_silgen_name("setresuid") private func linuxSetUsers(_ real: UInt32, _ effective: UInt32, _ saved: UInt32) -> Int32
@_silgen_name("setresgid") private func linuxSetGroups(_ real: UInt32, _ effective: UInt32, _ saved: UInt32) -> Int32
#endif

/// The bytes with a NUL behind them, as the C library takes them.
func withCBytes<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes + [0]).withUnsafeBytes { body($0.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self)) }
}

extension SystemProcess {
    package func groups() throws(HostError) -> [UInt32] {
        let count = try checked(getgroups(0, nil))
        var groups = [gid_t](repeating: 0, count: Int(count))
        let found = try checked(getgroups(count, &groups))
        return groups.prefix(Int(found)).map { UInt32($0) }
    }

    package func setGroups(_ groups: [UInt32]) throws(HostError) {
        #if canImport(Darwin)
        try check(setgroups(Int32(truncatingIfNeeded: groups.count), groups))
        #else
        try check(setgroups(groups.count, groups))
        #endif
    }

    package func groups(ofUser name: [UInt8], with group: UInt32) throws(HostError) -> [UInt32] {
        var capacity = 64
        while true {
            #if canImport(Darwin)
            var found = [Int32](repeating: 0, count: capacity)
            let base = Int32(bitPattern: group)
            #else
            var found = [gid_t](repeating: 0, count: capacity)
            let base = group
            #endif
            var count = Int32(capacity)
            let result = withCBytes(name) { getgrouplist($0, base, &found, &count) }
            if result != -1 { return found.prefix(Int(count)).map { UInt32(truncatingIfNeeded: $0) } }
            if capacity > 1 << 17 { throw HostError(EINVAL) }
            capacity *= 4
        }
    }

    package func takeGroups(ofUser name: [UInt8], with group: UInt32) throws(HostError) {
        #if canImport(Darwin)
        try check(withCBytes(name) { initgroups($0, Int32(bitPattern: group)) })
        #else
        try check(withCBytes(name) { initgroups($0, group) })
        #endif
    }

    package func credentials(
        _ kind: CredentialKind
    ) throws(HostError) -> (real: UInt32, effective: UInt32, saved: UInt32) {
        #if canImport(Darwin)
        throw HostError(ENOSYS)
        #else
        var result: (real: UInt32, effective: UInt32, saved: UInt32) = (0, 0, 0)
        switch kind {
        case .user: try check(linuxUsers(&result.real, &result.effective, &result.saved))
        case .group: try check(linuxGroups(&result.real, &result.effective, &result.saved))
        }
        return result
        #endif
    }

    package func become(_ kind: CredentialKind, _ number: UInt32) throws(HostError) {
        try check(kind == .user ? setuid(number) : setgid(number))
    }

    package func becomeEffectively(_ kind: CredentialKind, _ number: UInt32) throws(HostError) {
        try check(kind == .user ? seteuid(number) : setegid(number))
    }

    package func become(
        _ kind: CredentialKind, real: UInt32, effective: UInt32, saved: UInt32?
    ) throws(HostError) {
        guard let saved else {
            return try check(kind == .user ? setreuid(real, effective) : setregid(real, effective))
        }
        #if canImport(Darwin)
        throw HostError(ENOSYS)
        #else
        try check(kind == .user ? linuxSetUsers(real, effective, saved) : linuxSetGroups(real, effective, saved))
        #endif
    }

    package func changeRoot(to path: HostPath) throws(HostError) {
        try check(path.withCString { chroot($0) })
    }

    package func loginName() throws(HostError) -> [UInt8] {
        var name = [CChar](repeating: 0, count: 256)
        let error = getlogin_r(&name, name.count)
        if error != 0 { throw HostError(error) }
        return name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    }

    package func processGroup(of process: Int32) throws(HostError) -> Int32 { try checked(getpgid(process)) }

    package func setProcessGroup(of process: Int32, to group: Int32) throws(HostError) {
        try check(setpgid(process, group))
    }

    package func session(of process: Int32) throws(HostError) -> Int32 { try checked(getsid(process)) }
    package func beginSession() throws(HostError) { _ = try checked(setsid()) }

    package func send(_ signal: Int32, toGroup group: Int32) throws(HostError) { try check(killpg(group, signal)) }
}
