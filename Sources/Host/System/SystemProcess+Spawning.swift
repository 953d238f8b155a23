// In CPython: Modules/posixmodule.c (posix_spawn)

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

// The types of attributes and file actions are optional pointers on some systems and records on others.
#if canImport(Darwin)
private typealias SpawnActions = posix_spawn_file_actions_t?
private typealias SpawnAttributes = posix_spawnattr_t?
#else
private typealias SpawnActions = posix_spawn_file_actions_t
private typealias SpawnAttributes = posix_spawnattr_t
#endif

/// Throws the error that a function of threads or spawning has returned.
private func checkReturned(_ error: Int32) throws(HostError) {
    if error != 0 { throw HostError(error) }
}

extension SystemProcess {
    package func spawn(_ request: SpawnRequest) throws(HostError) -> Int32 {
        #if canImport(Darwin)
        var actions: SpawnActions = nil
        var attributes: SpawnAttributes = nil
        #else
        var actions = SpawnActions()
        var attributes = SpawnAttributes()
        #endif
        try checkReturned(posix_spawn_file_actions_init(&actions))
        defer { posix_spawn_file_actions_destroy(&actions) }
        try checkReturned(posix_spawnattr_init(&attributes))
        defer { posix_spawnattr_destroy(&attributes) }
        for action in request.fileActions {
            switch action {
            case .open(let descriptor, let path, let flags, let permissions):
                try checkReturned(
                    withCBytes(path) {
                        posix_spawn_file_actions_addopen(
                            &actions, descriptor, $0, flags, mode_t(truncatingIfNeeded: permissions))
                    })
            case .close(let descriptor):
                try checkReturned(posix_spawn_file_actions_addclose(&actions, descriptor))
            case .duplicate(let descriptor, let target):
                try checkReturned(posix_spawn_file_actions_adddup2(&actions, descriptor, target))
            }
        }
        var flags: Int32 = 0
        if let group = request.processGroup {
            try checkReturned(posix_spawnattr_setpgroup(&attributes, group))
            flags |= 2
        }
        if request.resetsIdentity { flags |= 1 }
        if request.beginsSession {
            #if canImport(Darwin)
            flags |= 0x400
            #else
            flags |= 0x80
            #endif
        }
        if let blocked = request.blockedSignals {
            var set = sigset_t(blocked)
            try checkReturned(posix_spawnattr_setsigmask(&attributes, &set))
            flags |= 8
        }
        if let defaults = request.defaultSignals {
            var set = sigset_t(defaults)
            try checkReturned(posix_spawnattr_setsigdefault(&attributes, &set))
            flags |= 4
        }
        #if !canImport(Darwin)
        if let policy = request.policy {
            try checkReturned(posix_spawnattr_setschedpolicy(&attributes, policy))
            flags |= 0x20
        }
        if let priority = request.priority {
            var parameters = sched_param()
            parameters.sched_priority = priority
            try checkReturned(posix_spawnattr_setschedparam(&attributes, &parameters))
            flags |= 0x10
        }
        #endif
        try checkReturned(posix_spawnattr_setflags(&attributes, Int16(flags)))
        let words = CStrings(request.arguments)
        let variables = CStrings(request.environment)
        var process: pid_t = 0
        try checkReturned(
            withCBytes(request.path) { path in
                words.with { words in
                    variables.with { variables in
                        request.searchesPath
                            ? posix_spawnp(&process, path, &actions, &attributes, words, variables)
                            : posix_spawn(&process, path, &actions, &attributes, words, variables)
                    }
                }
            })
        return process
    }
}
