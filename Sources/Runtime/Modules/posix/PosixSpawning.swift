// In CPython: Modules/posixmodule.c (py_posix_spawn)
import TaipanHost

/// `posix_spawn` and `posix_spawnp`.
enum PosixSpawning {
    static func add(_ context: Context, _ module: ModuleObject) {
        let add = BuiltinsModule.Adder(context: context, module: module)
        add(
            "posix_spawn",
            "($module, path, argv, env, /, *, file_actions=(),\n            setpgroup=<unrepresentable>, resetids=False, setsid=False,\n            setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)",
            "Starts a program as a child; answers its number."
        ) { (context, arguments) throws(Raised) in try spawn(context, "posix_spawn", arguments, searchesPath: false) }
        add(
            "posix_spawnp",
            "($module, path, argv, env, /, *, file_actions=(),\n             setpgroup=<unrepresentable>, resetids=False, setsid=False,\n             setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)",
            "Starts a program, looked for on PATH, as a child; answers its number."
        ) { (context, arguments) throws(Raised) in try spawn(context, "posix_spawnp", arguments, searchesPath: true) }
    }

    private static func spawn(
        _ context: Context, _ function: String, _ arguments: Arguments, searchesPath: Bool
    ) throws(Raised) -> Value {
        let path = try context.path(arguments[0], function)
        let type = context.type(of: arguments[1])
        guard type.has(.listSubclass) || type.has(.tupleSubclass) else {
            throw context.typeError("\(function): argv must be a tuple or list")
        }
        guard context.fastCount(arguments[1]) > 0 else {
            throw context.valueError("\(function): argv must not be empty")
        }
        guard PosixChildren.isMapping(context, arguments[2]) else {
            throw context.typeError("\(function): environment must be a mapping object")
        }
        let words = try PosixChildren.words(
            context, arguments[1], wrong: "\(function): argv must be a tuple or list",
            empty: "\(function): argv must not be empty",
            emptyFirst: "\(function): argv first element cannot be empty")
        let variables = try PosixChildren.variables(context, arguments[2])
        var request = SpawnRequest(path: path.bytes, arguments: words, environment: variables)
        request.searchesPath = searchesPath
        if arguments[3].isGiven { request.fileActions = try fileActions(context, arguments[3]) }
        if arguments[4].isBound { request.processGroup = try context.parseInt32(arguments[4]) }
        if arguments[5].isBound { request.resetsIdentity = try context.clinicInt32(arguments[5]) != 0 }
        if arguments[6].isBound { request.beginsSession = try context.clinicInt32(arguments[6]) != 0 }
        if arguments[7].isBound { request.blockedSignals = try context.signalSet(arguments[7]) }
        if arguments[8].isBound { request.defaultSignals = try context.signalSet(arguments[8]) }
        if arguments[9].isBound {
            guard context.type(of: arguments[9]).has(.tupleSubclass) else {
                throw context.systemError("new style getargs format but argument is not a tuple")
            }
            let pair = TupleObject(arguments[9])
            guard pair.count == 2 else { throw context.typeError("A scheduler tuple must have two elements") }
            if !pair[0].isNone { request.policy = try context.parseInt32(pair[0]) }
            request.priority = try PosixScheduling.priority(context, pair[1])
        }
        let process: Int32
        do throws(HostError) {
            process = try context.resources.host.process.spawn(request)
        } catch {
            throw error.errno == ErrorNumber.EBADF && !request.fileActions.isEmpty
                ? context.osError(error) : context.osError(error, path)
        }
        return context.integer(Int(process))
    }

    /// What is to be done with the child's descriptors.
    private static func fileActions(
        _ context: Context, _ value: Value
    ) throws(Raised) -> [SpawnRequest.FileAction] {
        let sequence = try context.fastSequence(value, "file_actions must be a sequence or None")
        var actions: [SpawnRequest.FileAction] = []
        var index = 0
        while index < context.fastCount(sequence) {
            let item = context.fastItems(sequence)[index]
            index += 1
            guard context.type(of: item).has(.tupleSubclass), TupleObject(item).count > 0 else {
                throw context.typeError("Each file_actions element must be a non-empty tuple")
            }
            let tuple = TupleObject(item)
            switch try context.parseInt64(tuple[0]) {
            case 0:
                guard tuple.count == 5 else {
                    throw context.typeError("A open file_action tuple must have 5 elements")
                }
                let descriptor = try context.parseInt32(tuple[1])
                let path = try PosixProcess.encoded(context, tuple[2])
                let flags = try context.parseInt32(tuple[3])
                let permissions = UInt32(truncatingIfNeeded: try context.parseInt64(tuple[4]))
                actions.append(
                    .open(descriptor: descriptor, path: path, flags: flags, permissions: permissions))
            case 1:
                guard tuple.count == 2 else {
                    throw context.typeError("A close file_action tuple must have 2 elements")
                }
                actions.append(.close(try context.parseInt32(tuple[1])))
            case 2:
                guard tuple.count == 3 else {
                    throw context.typeError("A dup2 file_action tuple must have 3 elements")
                }
                let descriptor = try context.parseInt32(tuple[1])
                actions.append(.duplicate(descriptor, onto: try context.parseInt32(tuple[2])))
            default: throw context.typeError("Unknown file_actions identifier")
            }
        }
        return actions
    }
}
