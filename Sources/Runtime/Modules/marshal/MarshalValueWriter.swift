// In CPython: w_object in Python/marshal.c
import TaipanBytecode
import TaipanNumbers

/// Writes objects as marshal data.
///
/// CPython marks an object as shared if it has more than one owner at that moment. Here there is no count of owners, so
/// numbers and text are marked always, as what a program's text holds is; a container is marked if it is met more than
/// once. No Python code runs meanwhile.
struct MarshalValueWriter {
    private enum Work {
        /// Items of a tuple or list from an index on.
        case sequence(Value, next: Int)
        /// The entries of a dict from an index on.
        case dictionary(DictObject, next: Int)
        /// What follows the constants of a code object.
        case rest(of: CodeObject)
        /// The value of an entry of a dict.
        case value(Value)
    }

    private let context: Context
    private var tokens: MarshalTokenWriter
    private var work: [Work] = []
    /// The numbers of the shared objects, by their word.
    private var numbers: [UInt64: Int] = [:]
    /// Containers, and whether they were met more than once.
    private var containers: [UInt64: Bool] = [:]
    /// How many entries of `work` are values of dicts, which are no containers.
    private var waitingValues = 0

    static func write(_ context: Context, _ value: Value, version: Int) throws(MarshalError) -> [UInt8] {
        var writer = MarshalValueWriter(context: context, tokens: MarshalTokenWriter(version: version))
        if writer.tokens.sharesObjects { writer.countOwners(of: value) }
        try writer.run(value)
        return writer.tokens.bytes
    }

    private init(context: Context, tokens: MarshalTokenWriter) {
        self.context = context
        self.tokens = tokens
    }

    // MARK: Owners

    /// Finds out which containers are met more than once.
    private mutating func countOwners(of value: Value) {
        let types = context.types
        var pending = [value]
        while let value = pending.popLast() {
            guard value.isHeapObject else { continue }
            let type = value.heapType
            let isSet = type === types.set || type === types.frozenset
            guard isSet || type === types.tuple || type === types.list || type === types.dict || type === types.code
            else { continue }
            if containers.updateValue(containers[value.bits] != nil, forKey: value.bits) != nil { continue }
            if type === types.list {
                let list = ListObject(value)
                for index in 0..<list.count { pending.append(list[index]) }
            } else if type === types.tuple {
                let tuple = TupleObject(value)
                for index in 0..<tuple.count { pending.append(tuple[index]) }
            } else if type === types.dict {
                context.forEachEntry(of: DictObject(value)) { key, value in
                    pending.append(key)
                    pending.append(value)
                }
            } else if type === types.code {
                let code = CodeObject(value)
                for part in [code.constants, code.names, code.variableNames, code.freeVariables, code.cellVariables] {
                    pending.append(part.value)
                }
            }
        }
        // What cannot change belongs to the program's text as well as to the caller.
        if value.isHeapObject, value.heapType === types.tuple || value.heapType === types.code {
            containers[value.bits] = true
        }
        containers[context.interpreter.pointee.emptyTuple.bits] = true
    }

    /// Writes a reference and answers nil where the object was written before; otherwise whether it is marked.
    private mutating func mark(_ value: Value) -> Bool? {
        guard tokens.sharesObjects else { return false }
        if let number = numbers[value.bits] {
            tokens.reference(number)
            return nil
        }
        if let isShared = containers[value.bits], !isShared { return false }
        numbers[value.bits] = numbers.count
        return true
    }

    // MARK: Writing

    private mutating func run(_ value: Value) throws(MarshalError) {
        try write(value)
        while let top = work.popLast() {
            switch top {
            case .sequence(let container, let next):
                let item: Value?
                if container.isExactly(context.types.list) {
                    let list = ListObject(container)
                    item = next < list.count ? list[next] : nil
                } else {
                    let tuple = TupleObject(container)
                    item = next < tuple.count ? tuple[next] : nil
                }
                guard let item else { continue }
                work.append(.sequence(container, next: next + 1))
                try write(item)
            case .dictionary(let dictionary, let index):
                var index = index
                guard let table = dictionary.table else {
                    tokens.null()
                    continue
                }
                while index < table.used, table.entries[index].value.isUnbound { index += 1 }
                guard index < table.used else {
                    tokens.null()
                    continue
                }
                work.append(.dictionary(dictionary, next: index + 1))
                work.append(.value(table.entries[index].value))
                waitingValues += 1
                try write(table.entries[index].key)
            case .value(let value):
                waitingValues -= 1
                try write(value)
            case .rest(let code): try writeRest(of: code)
            }
        }
    }

    private mutating func write(_ value: Value) throws(MarshalError) {
        if work.count - waitingValues >= Marshal.maximumDepth { throw .tooDeep }
        switch value.bits {
        case Value.none.bits: return tokens.none()
        case Value.true.bits: return tokens.boolean(true)
        case Value.false.bits: return tokens.boolean(false)
        case Value.ellipsis.bits: return tokens.ellipsis()
        case context.types.stopIteration.value.bits: return tokens.stopIteration()
        default: break
        }
        let type = context.type(of: value)
        let types = context.types
        let isKnown =
            type === types.int || type === types.float || type === types.complex || type === types.bytes
            || type === types.str || type === types.tuple || type === types.list || type === types.dict
            || type === types.set || type === types.frozenset || type === types.code || context.hasBuffer(value)
        guard isKnown else { throw .unmarshallable }
        guard let isShared = mark(value) else { return }
        if type === types.int {
            tokens.integer(context.bigInteger(of: value), isShared: isShared)
        } else if type === types.float {
            tokens.float(value.float, isShared: isShared)
        } else if type === types.complex {
            let number = ComplexObject(value)
            tokens.complex(real: number.real, imaginary: number.imaginary, isShared: isShared)
        } else if type === types.str {
            let text = StringObject(value)
            try tokens.string(text.pythonString, isInterned: text.isInterned, isShared: isShared)
        } else if type === types.tuple {
            try tokens.tuple(TupleObject(value).count, isShared: isShared)
            work.append(.sequence(value, next: 0))
        } else if type === types.list {
            try tokens.list(ListObject(value).count, isShared: isShared)
            work.append(.sequence(value, next: 0))
        } else if type === types.dict {
            tokens.dictionary(isShared: isShared)
            work.append(.dictionary(DictObject(value), next: 0))
        } else if type === types.set || type === types.frozenset {
            try writeSet(value, isFrozen: type === types.frozenset, isShared: isShared)
        } else if type === types.code {
            try writeCode(CodeObject(value), isShared: isShared)
        } else {
            try tokens.bytes(bytes(value), isShared: isShared)
        }
    }

    private mutating func writeSet(_ value: Value, isFrozen: Bool, isShared: Bool) throws(MarshalError) {
        do throws(Raised) {
            let items = try context.makeList(from: value)
            let tuple = try context.makeTuple(of: items)
            try begin(tuple.count, isFrozen, isShared)
            work.append(.sequence(tuple.value, next: 0))
        } catch {
            _ = context.takeRaised()
            throw .unmarshallable
        }
    }

    private mutating func begin(_ count: Int, _ isFrozen: Bool, _ isShared: Bool) throws(Raised) {
        do throws(MarshalError) {
            try tokens.set(count, isFrozen: isFrozen, isShared: isShared)
        } catch {
            throw context.raise(error)
        }
    }

    private func bytes(_ value: Value) throws(MarshalError) -> [UInt8] {
        if let bytes = context.bytesOfBuffer(value) { return bytes }
        do throws(Raised) {
            return context.bytesOfBuffer(try context.call(context.types.bytes.value, value)) ?? []
        } catch {
            _ = context.takeRaised()
            throw .unmarshallable
        }
    }

    /// Gives the empty bytes object a number; false if it has one.
    private mutating func noteEmptyBytes(_ value: Value) -> Bool {
        guard numbers[value.bits] == nil else { return false }
        numbers[value.bits] = numbers.count
        return true
    }

    // MARK: Code

    private mutating func writeCode(_ code: CodeObject, isShared: Bool) throws(MarshalError) {
        tokens.code(
            MarshalCodeHeader(
                argumentCount: Int(code.argumentCount), positionalOnlyArgumentCount: Int(code.positionalOnlyCount),
                keywordOnlyArgumentCount: Int(code.keywordOnlyCount), localCount: Int(code.localCount),
                stackSize: Int(code.stackSize), flags: Int(code.flags)), isShared: isShared)
        try tokens.bytes(bytes(code.code))
        work.append(.rest(of: code))
        try write(code.constants.value)
    }

    private mutating func writeRest(of code: CodeObject) throws(MarshalError) {
        for names in [code.names, code.variableNames, code.freeVariables, code.cellVariables] {
            guard let isShared = mark(names.value) else { continue }
            try tokens.tuple(names.count, isShared: isShared)
            for index in 0..<names.count { try write(names[index]) }
        }
        try write(code.fileName)
        try write(code.name)
        tokens.number(Int(code.firstLine))
        let lines = try bytes(code.lineTable)
        // There is one empty bytes object, which all share.
        try tokens.bytes(lines, isShared: lines.isEmpty && tokens.sharesObjects && noteEmptyBytes(code.lineTable))
    }
}
