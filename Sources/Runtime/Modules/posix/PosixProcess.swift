// In CPython: Modules/posixmodule.c
import TaipanHost

/// The process: its numbers, times, environment and end.
enum PosixProcess {
    static func add(_ context: Context, _ module: ModuleObject) {
        addIdentity(context, module)
        addEnvironment(context, module)
        addStatuses(context, module)
        let add = BuiltinsModule.Adder(context: context, module: module)
        add.raw("kill", "($module, pid, signal, /)", "Sends a signal to a process.") {
            (context, arguments) throws(Raised) in
            try context.parseCount(arguments, "kill", 2, 2)
            let process = try context.parseInt32(arguments[0])
            let number = try context.indexObject(arguments[1])
            guard let wide = context.machineInteger(number) else {
                throw context.overflowError("Python int too large to convert to C ssize_t")
            }
            guard let signal = Int32(exactly: wide) else { throw context.osError(HostError(ErrorNumber.EINVAL)) }
            try context.host { (host) throws(HostError) in try host.signals.send(signal, to: process) }
            // The signal may have been for this process: its handler runs before the next statement.
            try context.safepoint()
            return .none
        }
        add("_exit", "($module, /, status)", "Ends the process at once.") { (context, arguments) throws(Raised) in
            let status = try context.clinicInt32(arguments[0])
            try context.host { (host) throws(HostError) in try host.process.exit(status: status) }
            // Where the process is not the program's to end, the program itself ends.
            throw context.raise(context.types.systemExit, arguments: context.integer(Int(status)))
        }
        add("abort", "($module, /)", "Ends the process by the signal SIGABRT.") { (context, _) throws(Raised) in
            try context.host { (host) throws(HostError) in
                try? host.signals.setDisposition(of: 6, to: .byDefault)
                try host.signals.send(6, to: host.process.identity().process)
            }
            throw context.raise(context.types.systemExit, arguments: context.integer(134))
        }
        add("urandom", "($module, size, /)", "Random bytes that nobody can foresee.") {
            (context, arguments) throws(Raised) in
            let count = try context.ssize(arguments[0])
            if count < 0 { throw context.valueError("negative argument not allowed") }
            return try randomBytes(context, count)
        }
        add("getrandom", "($module, /, size, flags=0)", "Random bytes from the system.") {
            (context, arguments) throws(Raised) in
            let count = try context.ssize(arguments[0])
            if arguments[1].isBound { _ = try context.clinicInt32(arguments[1]) }
            if count < 0 { throw context.osError(HostError(ErrorNumber.EINVAL)) }
            return try randomBytes(context, count)
        }
        add("cpu_count", "($module, /)", "How many processors there are, or None.") { (context, _) throws(Raised) in
            try context.host { (host) throws(HostError) in try host.process.processorCount() }
                .map { context.integer($0) } ?? .none
        }
        add("strerror", "($module, code, /)", "What the number of an error means.") {
            (context, arguments) throws(Raised) in
            context.string(systemErrorMessage(try context.clinicInt32(arguments[0])))
        }
        add("ctermid", "($module, /)", "The path of the terminal that controls the process.") { context, _ in
            context.string("/dev/tty")
        }
    }

    private static func randomBytes(_ context: Context, _ count: Int) throws(Raised) -> Value {
        let bytes = try context.makeBytes(count: count)
        let buffer = UnsafeMutableRawBufferPointer(start: bytes.bytes, count: count)
        try context.host { (host) throws(HostError) in try host.entropy.fill(buffer) }
        return bytes.value
    }

    private static func identity(_ context: Context) throws(Raised) -> ProcessIdentity {
        try context.host { (host) throws(HostError) in try host.process.identity() }
    }

    private static func addIdentity(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("getpid", "($module, /)", "The number of the process.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).process))
        }
        add("getppid", "($module, /)", "The number of the process that started this one.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).parent))
        }
        add("getuid", "($module, /)", "The number of the user.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).user))
        }
        add("geteuid", "($module, /)", "The number of the user whose rights count.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).effectiveUser))
        }
        add("getgid", "($module, /)", "The number of the group.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).group))
        }
        add("getegid", "($module, /)", "The number of the group whose rights count.") { (c, _) throws(Raised) in
            c.integer(Int(try identity(c).effectiveGroup))
        }
        add("uname", "($module, /)", "The system and the machine.") { (context, _) throws(Raised) in
            let system = try context.host { (host) throws(HostError) in try host.process.system() }
            guard let type = context.modules.pointee.posix.unameType else { return .none }
            func text(_ bytes: [UInt8]) -> Value { context.string(fileSystemBytes: bytes) }
            return try StructSequence.make(
                context, type,
                [
                    text(system.system), text(system.node), text(system.release), text(system.version),
                    text(system.machine),
                ])
        }
        add("times", "($module, /)", "The processor time that the process has used.") { (context, _) throws(Raised) in
            let times = try context.host { (host) throws(HostError) in try host.process.times() }
            guard let type = context.modules.pointee.posix.timesType else { return .none }
            func seconds(_ nanoseconds: Int64) -> Value { context.float(Double(nanoseconds) / 1e9) }
            return try StructSequence.make(
                context, type,
                [
                    seconds(times.user), seconds(times.system), seconds(times.childrenUser),
                    seconds(times.childrenSystem), seconds(times.elapsed),
                ])
        }
    }

    // MARK: The environment

    /// All variables, as a dict of bytes.
    static func makeEnvironment(_ context: Context) throws(Raised) -> Value {
        let variables = (try? context.resources.host.environment.variables()) ?? []
        let dictionary = context.makeDict()
        for variable in variables {
            let name = try context.makeBytes(variable.name)
            // Of two variables of a name, the first counts.
            if try context.get(dictionary, name).isUnbound {
                try context.set(dictionary, name, context.makeBytes(variable.value))
            }
        }
        return dictionary.value
    }

    /// The bytes of a str, bytes or path, without NUL.
    static func encoded(_ context: Context, _ value: Value) throws(Raised) -> [UInt8] {
        let text = try context.fileSystemArgument(value)
        if text.contains(0) { throw context.valueError("embedded null byte") }
        return text
    }

    private static func addEnvironment(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("putenv", "($module, name, value, /)", "Sets an environment variable.") {
            (context, arguments) throws(Raised) in
            let name = try encoded(context, arguments[0])
            let value = try encoded(context, arguments[1])
            if name.contains(UInt8(ascii: "=")) { throw context.valueError("illegal environment variable name") }
            // C's putenv takes an empty name, and then nobody finds the variable.
            if name.isEmpty { return .none }
            try context.host { (host) throws(HostError) in try host.environment.setValue(value, of: name) }
            return .none
        }
        add("unsetenv", "($module, name, /)", "Takes an environment variable away.") {
            (context, arguments) throws(Raised) in
            let name = try encoded(context, arguments[0])
            if name.isEmpty || name.contains(UInt8(ascii: "=")) {
                throw context.osError(HostError(ErrorNumber.EINVAL))
            }
            try context.host { (host) throws(HostError) in try host.environment.removeValue(of: name) }
            return .none
        }
    }

    // MARK: Statuses of processes and numbers of devices

    private static func addStatuses(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("WCOREDUMP", "($module, status, /)", "Whether a status tells of a core file.") { (c, a) throws(Raised) in
            Value(try c.clinicInt32(a[0]) & 0x80 != 0)
        }
        add("WIFCONTINUED", "($module, /, status)", "Whether a status tells that the process goes on.") {
            (c, a) throws(Raised) in Value(try c.clinicInt32(a[0]) == 0xFFFF)
        }
        add("WIFSTOPPED", "($module, /, status)", "Whether a status tells that the process was stopped.") {
            (c, a) throws(Raised) in Value(try c.clinicInt32(a[0]) & 0xFF == 0x7F)
        }
        add("WIFSIGNALED", "($module, /, status)", "Whether a status tells that a signal has ended the process.") {
            (c, a) throws(Raised) in
            let low = try c.clinicInt32(a[0]) & 0x7F
            return Value(low != 0 && low != 0x7F)
        }
        add("WIFEXITED", "($module, /, status)", "Whether a status tells that the process has ended by itself.") {
            (c, a) throws(Raised) in Value(try c.clinicInt32(a[0]) & 0x7F == 0)
        }
        add("WEXITSTATUS", "($module, /, status)", "The exit status in a status.") { (c, a) throws(Raised) in
            c.integer(Int(try c.clinicInt32(a[0]) >> 8 & 0xFF))
        }
        add("WTERMSIG", "($module, /, status)", "The signal in a status that has ended the process.") {
            (c, a) throws(Raised) in c.integer(Int(try c.clinicInt32(a[0]) & 0x7F))
        }
        add("WSTOPSIG", "($module, /, status)", "The signal in a status that has stopped the process.") {
            (c, a) throws(Raised) in c.integer(Int(try c.clinicInt32(a[0]) >> 8 & 0xFF))
        }
        add("major", "($module, device, /)", "The first part of a device's number.") { (c, a) throws(Raised) in
            let device = try deviceNumber(c, a[0])
            return c.integer(Int((device >> 8 & 0xFFF) | (device >> 32 & 0xFFFF_F000)))
        }
        add("minor", "($module, device, /)", "The second part of a device's number.") { (c, a) throws(Raised) in
            let device = try deviceNumber(c, a[0])
            return c.integer(Int((device & 0xFF) | (device >> 12 & 0xFFFF_FF00)))
        }
        add("makedev", "($module, major, minor, /)", "The number of a device of two parts.") { (c, a) throws(Raised) in
            let major = UInt64(UInt32(bitPattern: try c.clinicInt32(a[0])))
            let minor = UInt64(UInt32(bitPattern: try c.clinicInt32(a[1])))
            return c.integer(
                Int(
                    truncatingIfNeeded: (major & 0xFFF) << 8 | (major & 0xFFFF_F000) << 32 | (minor & 0xFF)
                        | (minor & 0xFFFF_FF00) << 12))
        }
    }

    /// A device's number is unsigned; objects with `__index__` are none.
    private static func deviceNumber(_ context: Context, _ value: Value) throws(Raised) -> UInt64 {
        guard context.type(of: value).has(.integerSubclass) else { throw context.typeError("an integer is required") }
        if context.isNegativeInteger(value) {
            throw context.overflowError("can't convert negative int to unsigned")
        }
        guard let number = context.unsignedInteger(value) else {
            throw context.overflowError("int too big to convert")
        }
        return number
    }
}

extension Context {
    /// The bytes of a str, bytes or `os.PathLike` (PyUnicode_FSConverter).
    func fileSystemArgument(_ value: Value) throws(Raised) -> [UInt8] {
        var object = value
        var type = type(of: object)
        if !type.has(.stringSubclass), !type.has(.bytesSubclass) {
            let method = try lookupSpecial(object, .__fspath__)
            guard method.isBound else {
                throw typeError("expected str, bytes or os.PathLike object, not \(type.nameText)")
            }
            object = try call(method)
            type = self.type(of: object)
            guard type.has(.stringSubclass) || type.has(.bytesSubclass) else {
                throw typeError(
                    "expected \(typeName(of: value)).__fspath__() to return str or bytes, not \(type.nameText)")
            }
        }
        if type.has(.stringSubclass) { return try fileSystemBytes(object) }
        let view = try byteView(object)
        return Array(UnsafeBufferPointer(start: view.base, count: view.count))
    }
}
