// In CPython: Modules/posixmodule.c
import TaipanHost

/// Other processes: starting them, and waiting for their ends.
enum PosixChildren {
    static func add(_ context: Context, _ module: ModuleObject) {
        addStarting(context, module)
        addForks(context, module)
        addWaiting(context, module)
        PosixSpawning.add(context, module)
    }

    // MARK: Programs

    /// The words of a list or tuple, of which there must be one at least.
    static func words(
        _ context: Context, _ value: Value, wrong: String, empty: String, emptyFirst: String
    ) throws(Raised) -> [[UInt8]] {
        let type = context.type(of: value)
        guard type.has(.listSubclass) || type.has(.tupleSubclass) else { throw context.typeError(wrong) }
        let count = context.fastCount(value)
        guard count > 0 else { throw context.valueError(empty) }
        var words: [[UInt8]] = []
        for index in 0..<count where index < context.fastCount(value) {
            let word = try PosixProcess.encoded(context, context.fastItems(value)[index])
            if index == 0, word.isEmpty { throw context.valueError(emptyFirst) }
            words.append(word)
        }
        return words
    }

    /// The variables of a mapping, each as `name=value`.
    static func variables(_ context: Context, _ mapping: Value) throws(Raised) -> [[UInt8]] {
        let keys = try context.makeList(from: context.call(context.getAttribute(mapping, context.intern("keys"))))
        let values = try context.makeList(from: context.call(context.getAttribute(mapping, context.intern("values"))))
        var variables: [[UInt8]] = []
        for index in 0..<keys.count where index < values.count {
            let name = try PosixProcess.encoded(context, keys[index])
            let value = try PosixProcess.encoded(context, values[index])
            // A first `=` belongs to the name.
            if name.isEmpty || name.dropFirst().contains(UInt8(ascii: "=")) {
                throw context.valueError("illegal environment variable name")
            }
            variables.append(name + [UInt8(ascii: "=")] + value)
        }
        return variables
    }

    static func isMapping(_ context: Context, _ value: Value) -> Bool {
        context.type(of: value).slots.subscript != nil
    }

    private static func addStarting(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("execv", "($module, path, argv, /)", "Runs another program in place of this one.") {
            (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "execv")
            let words = try words(
                context, arguments[1], wrong: "execv() arg 2 must be a tuple or list",
                empty: "execv() arg 2 must not be empty", emptyFirst: "execv() arg 2 first element cannot be empty")
            let hostPath = try context.hostPath(path)
            do throws(HostError) {
                try context.resources.host.process.execute(hostPath, arguments: words, environment: nil)
            } catch {
                throw context.osError(error)
            }
        }
        add(
            "execve", "($module, /, path, argv, env)",
            "Runs another program in place of this one, with another environment."
        ) { (context, arguments) throws(Raised) in
            let path = try context.path(arguments[0], "execve", "path", .descriptor)
            let type = context.type(of: arguments[1])
            guard type.has(.listSubclass) || type.has(.tupleSubclass) else {
                throw context.typeError("execve: argv must be a tuple or list")
            }
            guard context.fastCount(arguments[1]) > 0 else {
                throw context.valueError("execve: argv must not be empty")
            }
            guard isMapping(context, arguments[2]) else {
                throw context.typeError("execve: environment must be a mapping object")
            }
            let words = try words(
                context, arguments[1], wrong: "execve: argv must be a tuple or list",
                empty: "execve: argv must not be empty", emptyFirst: "execve: argv first element cannot be empty")
            let variables = try variables(context, arguments[2])
            var hostPath = try context.hostPath(path)
            do throws(HostError) {
                if let descriptor = path.descriptor {
                    _ = try context.resources.host.files.status(of: descriptor)
                    hostPath = try HostPath(Array("/proc/self/fd/\(descriptor)".utf8))
                }
                try context.resources.host.process.execute(hostPath, arguments: words, environment: variables)
            } catch {
                throw context.osError(error, path)
            }
        }
        add("system", "($module, /, command)", "Has the shell run a line; answers its status.") {
            (context, arguments) throws(Raised) in
            let command = try PosixProcess.encoded(context, arguments[0])
            return context.integer(
                Int(
                    try context.waitingHost { (host) throws(HostError) in
                        try host.process.runShell(command)
                    }))
        }
    }

    // MARK: fork

    private static func addForks(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("fork", "($module, /)", "Makes a copy of the process: answers 0 there, and here the copy's number.") {
            (context, _) throws(Raised) in
            try context.forking { (host) throws(HostError) in
                let process = try host.process.fork()
                return (process, context.integer(Int(process)))
            }
        }
        add("forkpty", "($module, /)", "As fork, with a new terminal for the copy.") { (context, _) throws(Raised) in
            try context.forking { (host) throws(HostError) in
                let (process, terminal) = try host.process.forkTerminal()
                return (process, context.tuple(context.integer(Int(process)), context.integer(Int(terminal))))
            }
        }
        add(
            "register_at_fork",
            "($module, /, *, before=<unrepresentable>,\n                 after_in_child=<unrepresentable>,\n                 after_in_parent=<unrepresentable>)",
            "Functions to call around fork, in the process and in its copy."
        ) { (context, arguments) throws(Raised) in
            if !arguments[0].isBound, !arguments[1].isBound, !arguments[2].isBound {
                throw context.typeError("At least one argument is required.")
            }
            for (index, name) in ["before", "after_in_child", "after_in_parent"].enumerated()
            where arguments[index].isBound && context.type(of: arguments[index]).slots.call == nil {
                throw context.typeError(
                    "'\(name)' must be callable, not \(context.typeName(of: arguments[index]))")
            }
            try remember(context, \.beforeFork, arguments[0])
            try remember(context, \.afterForkInChild, arguments[1])
            try remember(context, \.afterForkInParent, arguments[2])
            return .none
        }
    }

    private static func remember(
        _ context: Context, _ place: WritableKeyPath<PosixState, Value>, _ function: Value
    ) throws(Raised) {
        guard function.isBound else { return }
        if context.modules.pointee.posix[keyPath: place].isUnbound {
            context.modules.pointee.posix[keyPath: place] = try context.makeList().value
        }
        try context.append(ListObject(context.modules.pointee.posix[keyPath: place]), function)
    }

    // MARK: Waiting

    private static func result(_ context: Context, _ status: ChildStatus) -> Value {
        context.tuple(context.integer(Int(status.process)), context.integer(Int(status.status)))
    }

    /// The result of `wait3` and `wait4`, with what the child has used: a `struct_rusage` of module `resource`.
    private static func resultWithUsage(_ context: Context, _ status: ChildStatus) throws(Raised) -> Value {
        let module = try context.importModule(context.intern("resource"))
        let type = try context.getAttribute(module, context.intern("struct_rusage"))
        let items = try context.makeList(capacity: 16)
        try context.append(items, context.float(Double(status.usage.user) / 1e6))
        try context.append(items, context.float(Double(status.usage.system) / 1e6))
        for count in status.usage.counts { try context.append(items, context.integer(count)) }
        let usage = try context.call(type, items.value)
        return context.tuple(
            context.integer(Int(status.process)), context.integer(Int(status.status)), usage)
    }

    private static func addWaiting(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add("wait", "($module, /)", "Waits for a child to end; answers its number and status.") {
            (context, _) throws(Raised) in
            result(
                context,
                try context.waitingHost { (host) throws(HostError) in try host.process.wait(for: -1, options: 0) })
        }
        add("waitpid", "($module, pid, options, /)", "Waits for certain children to end.") {
            (context, arguments) throws(Raised) in
            let process = try context.parseInt32(arguments[0])
            let options = try context.clinicInt32(arguments[1])
            return result(
                context,
                try context.waitingHost { (host) throws(HostError) in
                    try host.process.wait(for: process, options: options)
                })
        }
        add("wait3", "($module, /, options)", "Waits for a child to end; tells also what it has used.") {
            (context, arguments) throws(Raised) in
            let options = try context.clinicInt32(arguments[0])
            return try resultWithUsage(
                context,
                try context.waitingHost { (host) throws(HostError) in
                    try host.process.wait(for: -1, options: options)
                })
        }
        add("wait4", "($module, /, pid, options)", "Waits for certain children; tells also what they have used.") {
            (context, arguments) throws(Raised) in
            let process = try context.parseInt32(arguments[0])
            let options = try context.clinicInt32(arguments[1])
            return try resultWithUsage(
                context,
                try context.waitingHost { (host) throws(HostError) in
                    try host.process.wait(for: process, options: options)
                })
        }
        #if !canImport(Darwin)
        add("waitid", "($module, idtype, id, options, /)", "Waits for changes of children.") {
            (context, arguments) throws(Raised) in
            let kind = try context.clinicInt32(arguments[0])
            let number = UInt32(bitPattern: try context.parseInt32(arguments[1]))
            let options = try context.clinicInt32(arguments[2])
            let change = try context.waitingHost { (host) throws(HostError) in
                try host.process.wait(kind: kind, number, options: options)
            }
            guard let change, let type = context.modules.pointee.posix.waitType else { return .none }
            return try StructSequence.make(
                context, type,
                [
                    context.integer(Int(change.process)), context.integer(Int(change.user)),
                    context.integer(Int(change.signal)), context.integer(Int(change.status)),
                    context.integer(Int(change.code)),
                ])
        }
        #endif
    }
}

extension Context {
    /// Copies the process: calls the registered functions around it, and makes the copy's only thread its main one.
    fileprivate func forking(
        _ body: (any Host) throws(HostError) -> (process: Int32, answer: Value)
    ) throws(Raised) -> Value {
        callForkHooks(modules.pointee.posix.beforeFork, reversed: true)
        // The copy is not to see modules that another thread has half loaded.
        try takeImportLock()
        let depth = importState.pointee.lockDepth - 1
        do throws(HostError) {
            let (process, answer) = try body(resources.host)
            giveBackImportLock(to: depth)
            if process == 0 {
                becomeOnlyThread()
                callForkHooks(modules.pointee.posix.afterForkInChild, reversed: false)
            } else {
                callForkHooks(modules.pointee.posix.afterForkInParent, reversed: false)
            }
            return answer
        } catch {
            giveBackImportLock(to: depth)
            callForkHooks(modules.pointee.posix.afterForkInParent, reversed: false)
            throw osError(error)
        }
    }

    private func callForkHooks(_ hooks: Value, reversed: Bool) {
        guard hooks.isBound else { return }
        let list = ListObject(hooks)
        let count = list.count
        for step in 0..<count {
            let index = reversed ? count - 1 - step : step
            guard index < list.count else { continue }
            let hook = list[index]
            do throws(Raised) {
                _ = try call(hook)
            } catch {
                writeUnraisable(object: hook)
            }
        }
    }
}
