// In CPython: Modules/posixmodule.c
import TaipanHost

/// Users and groups of the process, process groups and sessions.
enum PosixCredentials {
    static func add(_ context: Context, _ module: ModuleObject) {
        addUsers(context, module)
        addGroups(context, module)
        addSessions(context, module)
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("chroot", "($module, /, path)", "Makes a directory the root of all paths.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "chroot")
            let hostPath = try context.hostPath(path)
            try context.host(about: path) { (host) throws(HostError) in
                try host.process.changeRoot(to: hostPath)
            }
            return .none
        }
    }

    private static func user(_ context: Context, _ value: Value) throws(Raised) -> UInt32 {
        try PosixPaths.owner(context, value, "uid")
    }

    private static func group(_ context: Context, _ value: Value) throws(Raised) -> UInt32 {
        try PosixPaths.owner(context, value, "gid")
    }

    private static func become(
        _ context: Context, _ kind: CredentialKind, _ real: UInt32, _ effective: UInt32, _ saved: UInt32?
    ) throws(Raised) -> Value {
        try context.host { (host) throws(HostError) in
            try host.process.become(kind, real: real, effective: effective, saved: saved)
        }
        return .none
    }

    private static func credentials(_ context: Context, _ kind: CredentialKind) throws(Raised) -> Value {
        let found = try context.host { (host) throws(HostError) in try host.process.credentials(kind) }
        return context.tuple(
            context.integer(Int(found.real)), context.integer(Int(found.effective)), context.integer(Int(found.saved)))
    }

    private static func addUsers(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("setuid", "($module, uid, /)", "Makes the process another user's.") { (c, a) throws(Raised) in
            let number = try user(c, a[0])
            try c.host { (host) throws(HostError) in try host.process.become(.user, number) }
            return .none
        }
        add("seteuid", "($module, euid, /)", "Sets the user whose rights count.") { (c, a) throws(Raised) in
            let number = try user(c, a[0])
            try c.host { (host) throws(HostError) in try host.process.becomeEffectively(.user, number) }
            return .none
        }
        add("setreuid", "($module, ruid, euid, /)", "Sets the user, and the one whose rights count.") {
            (c, a) throws(Raised) in
            try become(c, .user, user(c, a[0]), user(c, a[1]), nil)
        }
        add("setgid", "($module, gid, /)", "Makes the process another group's.") { (c, a) throws(Raised) in
            let number = try group(c, a[0])
            try c.host { (host) throws(HostError) in try host.process.become(.group, number) }
            return .none
        }
        add("setegid", "($module, egid, /)", "Sets the group whose rights count.") { (c, a) throws(Raised) in
            let number = try group(c, a[0])
            try c.host { (host) throws(HostError) in try host.process.becomeEffectively(.group, number) }
            return .none
        }
        add("setregid", "($module, rgid, egid, /)", "Sets the group, and the one whose rights count.") {
            (c, a) throws(Raised) in
            try become(c, .group, group(c, a[0]), group(c, a[1]), nil)
        }
        #if !canImport(Darwin)
        add("setresuid", "($module, ruid, euid, suid, /)", "Sets the real, the effective and the saved user.") {
            (c, a) throws(Raised) in
            try become(c, .user, user(c, a[0]), user(c, a[1]), user(c, a[2]))
        }
        add("setresgid", "($module, rgid, egid, sgid, /)", "Sets the real, the effective and the saved group.") {
            (c, a) throws(Raised) in
            try become(c, .group, group(c, a[0]), group(c, a[1]), group(c, a[2]))
        }
        add("getresuid", "($module, /)", "The real, the effective and the saved user.") { (c, _) throws(Raised) in
            try credentials(c, .user)
        }
        add("getresgid", "($module, /)", "The real, the effective and the saved group.") { (c, _) throws(Raised) in
            try credentials(c, .group)
        }
        #endif
        add("getlogin", "($module, /)", "The name under which the user has logged in.") {
            (context, _) throws(Raised) in
            context.string(
                fileSystemBytes: try context.host { (host) throws(HostError) in try host.process.loginName() })
        }
    }

    private static func addGroups(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("getgroups", "($module, /)", "The groups of the process.") { (context, _) throws(Raised) in
            let groups = try context.host { (host) throws(HostError) in try host.process.groups() }
            let list = try context.makeList(capacity: groups.count)
            for group in groups { try context.append(list, context.integer(Int(group))) }
            return list.value
        }
        add.raw("getgrouplist", "!(user, group)", "The groups of a user.") { (context, arguments) throws(Raised) in
            if arguments.hasKeywords { throw context.typeError("getgrouplist() takes no keyword arguments") }
            try context.requireParsedCount(arguments, "getgrouplist", 2, 2)
            guard context.type(of: arguments[0]).has(.stringSubclass) else {
                throw context.typeError(
                    "getgrouplist() argument 1 must be str, not \(context.argumentTypeName(arguments[0]))")
            }
            let name = Array(StringObject(arguments[0]).text.utf8)
            if name.contains(0) { throw context.valueError("embedded null character") }
            let base = try group(context, arguments[1])
            let groups = try context.host { (host) throws(HostError) in
                try host.process.groups(ofUser: name, with: base)
            }
            let list = try context.makeList(capacity: groups.count)
            for group in groups { try context.append(list, context.integer(Int(group))) }
            return list.value
        }
        add.raw("initgroups", "!(username, gid)", "Takes on the groups of a user.") {
            (context, arguments) throws(Raised) in
            if arguments.hasKeywords { throw context.typeError("initgroups() takes no keyword arguments") }
            try context.requireParsedCount(arguments, "initgroups", 2, 2)
            let name = try PosixProcess.encoded(context, arguments[0])
            let base = try group(context, arguments[1])
            try context.host { (host) throws(HostError) in
                try host.process.takeGroups(ofUser: name, with: base)
            }
            return .none
        }
        add("setgroups", "($module, groups, /)", "Sets the groups of the process.") {
            (context, arguments) throws(Raised) in
            let sequence = arguments[0]
            guard PosixStorage.isSequence(context, sequence) else {
                throw context.typeError("setgroups argument must be a sequence")
            }
            let count = try context.length(sequence)
            if count > 65536 { throw context.valueError("too many groups") }
            var groups: [UInt32] = []
            for index in 0..<count {
                let item = try context.getItem(sequence: sequence, at: index)
                guard context.type(of: item).has(.integerSubclass) else {
                    throw context.typeError("groups must be integers")
                }
                groups.append(try group(context, item))
            }
            try context.host { (host) throws(HostError) in try host.process.setGroups(groups) }
            return .none
        }
    }

    private static func addSessions(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("getpgid", "($module, /, pid)", "The process group of a process.") { (c, a) throws(Raised) in
            let process = try c.parseInt32(a[0])
            return c.integer(
                Int(try c.host { (host) throws(HostError) in try host.process.processGroup(of: process) }))
        }
        add("getpgrp", "($module, /)", "The process group of the process.") { (c, _) throws(Raised) in
            c.integer(Int(try c.host { (host) throws(HostError) in try host.process.processGroup(of: 0) }))
        }
        add("setpgid", "($module, pid, pgrp, /)", "Puts a process into a process group.") { (c, a) throws(Raised) in
            let (process, group) = (try c.parseInt32(a[0]), try c.parseInt32(a[1]))
            try c.host { (host) throws(HostError) in try host.process.setProcessGroup(of: process, to: group) }
            return .none
        }
        add("setpgrp", "($module, /)", "Makes the process the leader of a group.") { (c, _) throws(Raised) in
            try c.host { (host) throws(HostError) in try host.process.setProcessGroup(of: 0, to: 0) }
            return .none
        }
        add("getsid", "($module, pid, /)", "The session of a process.") { (c, a) throws(Raised) in
            let process = try c.parseInt32(a[0])
            return c.integer(Int(try c.host { (host) throws(HostError) in try host.process.session(of: process) }))
        }
        add("setsid", "($module, /)", "Begins a session.") { (c, _) throws(Raised) in
            try c.host { (host) throws(HostError) in try host.process.beginSession() }
            return .none
        }
        add("killpg", "($module, pgid, signal, /)", "Sends a signal to a process group.") { (c, a) throws(Raised) in
            let (group, signal) = (try c.parseInt32(a[0]), try c.int32Argument(a[1]))
            try c.host { (host) throws(HostError) in try host.process.send(signal, toGroup: group) }
            try c.safepoint()
            return .none
        }
        add("tcgetpgrp", "($module, fd, /)", "The process group that a terminal belongs to.") { (c, a) throws(Raised) in
            let descriptor = try c.int32Argument(a[0])
            return c.integer(
                Int(try c.host { (host) throws(HostError) in try host.files.processGroup(ofTerminal: descriptor) }))
        }
        add("tcsetpgrp", "($module, fd, pgid, /)", "Gives a terminal to a process group.") { (c, a) throws(Raised) in
            let (descriptor, group) = (try c.int32Argument(a[0]), try c.parseInt32(a[1]))
            try c.host { (host) throws(HostError) in
                try host.files.setProcessGroup(ofTerminal: descriptor, to: group)
            }
            return .none
        }
    }
}
