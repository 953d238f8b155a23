// In CPython: r_object in Python/marshal.c
import TaipanBytecode
import TaipanText

/// Reads objects from marshal data. Any bytes are safe: the work is in proportion to their number, nesting needs no
/// native stack, and code is verified.
struct MarshalValueReader {
    private enum Kind { case tuple, list, set, frozenset, dictionary, code }

    /// A container whose parts are being read.
    private struct Frame {
        let kind: Kind
        /// How many parts are missing; without meaning for a dict.
        var missing: Int
        /// Where its parts begin in `parts`; those of lists, sets and dicts go into the object at once.
        let first: Int
        /// Its number among the shared objects, or nil.
        let reference: Int?
        /// The list, set or dict, which `parts` holds as well; unbound for others.
        let object: Value
        /// The key of a dict whose value comes next, held by `parts`.
        var key = Value.unbound
    }

    private let context: Context
    private var tokens: MarshalTokenReader
    private var frames: [Frame] = []
    private var headers: [(header: MarshalCodeHeader, firstLine: Int)] = []
    /// What has been read and is part of nothing yet, and the shared objects; Ellipsis stands for one that is not
    /// complete. Lists, since making sets and dicts may run the collector.
    private let parts: ListObject
    private let shared: ListObject
    private let isComplete: ListObject

    init(_ context: Context, _ data: [UInt8], from offset: Int) throws(Raised) {
        self.context = context
        tokens = MarshalTokenReader(data, from: offset)
        parts = try context.makeList()
        shared = try context.makeList()
        isComplete = try context.makeList()
    }

    mutating func read() throws(Raised) -> Value {
        while true {
            let (token, isShared) = try nextToken()
            var complete = Value.unbound
            switch token {
            case .null: break
            case .none: complete = .none
            case .true: complete = .true
            case .false: complete = .false
            case .ellipsis: complete = .ellipsis
            case .stopIteration: complete = context.types.stopIteration.value
            case .integer(let number): complete = try share(context.integer(number), isShared)
            case .float(let number): complete = try share(context.float(number), isShared)
            case .complex: complete = try share(context.makeConstant(constant(token)), isShared)
            case .bytes(let bytes): complete = try share(context.makeBytes(bytes), isShared)
            case .string(let text, let isInterned):
                let string = context.string(text)
                complete = try share(isInterned ? context.intern(string) : string, isShared)
            case .reference(let number):
                guard number >= 0, number < shared.count, isComplete[number] === .true else {
                    throw context.valueError("bad marshal data (invalid reference)")
                }
                complete = shared[number]
            case .tuple(let count):
                try open(.tuple, count, isShared, .unbound)
                if count > 0 { continue }
                complete = try close()
            case .list(let count):
                try open(.list, count, isShared, context.makeList().value)
                if count > 0 { continue }
                complete = try close()
            case .set(let count):
                try open(.set, count, isShared, context.makeSet().value)
                if count > 0 { continue }
                complete = try close()
            case .frozenset(let count):
                try open(.frozenset, count, isShared, .unbound)
                if count > 0 { continue }
                complete = try close()
            case .dictionary:
                try open(.dictionary, 0, isShared, context.makeDict().value)
                continue
            case .code(let header):
                try open(.code, 9, isShared, .unbound)
                headers.append((header, 0))
                continue
            }
            let result = try deliver(complete)
            if result.isBound { return result }
        }
    }

    private mutating func nextToken() throws(Raised) -> (token: MarshalToken, isShared: Bool) {
        do throws(MarshalError) {
            return try tokens.next(depth: frames.count + 1)
        } catch {
            throw context.raise(error)
        }
    }

    private func constant(_ token: MarshalToken) -> Constant {
        if case .complex(let real, let imaginary) = token { return .complex(real: real, imaginary: imaginary) }
        return .none
    }

    private func share(_ value: Value, _ isShared: Bool) throws(Raised) -> Value {
        if isShared {
            try context.append(shared, value)
            try context.append(isComplete, .true)
        }
        return value
    }

    private mutating func open(_ kind: Kind, _ count: Int, _ isShared: Bool, _ object: Value) throws(Raised) {
        let reference = isShared ? shared.count : nil
        // What can hold itself may be referred to before it is complete.
        if isShared {
            try context.append(shared, object.isBound ? object : .none)
            try context.append(isComplete, Value(object.isBound))
        }
        let first = parts.count
        if object.isBound { try context.append(parts, object) }
        frames.append(Frame(kind: kind, missing: count, first: first, reference: reference, object: object))
    }

    /// Hands an object (unbound: the null object) to the container that it is a part of, and that to the next where it
    /// is complete now. Answers the object where it is no part of another; unbound if there is more to read.
    private mutating func deliver(_ part: Value) throws(Raised) -> Value {
        var part = part
        while var frame = frames.last {
            guard part.isBound else {
                if frame.kind == .dictionary {
                    part = try close()
                    continue
                }
                if frame.kind == .code {
                    // CPython gives the code object up and passes the null on.
                    context.remove(parts, from: frame.first, count: parts.count - frame.first)
                    headers.removeLast()
                    frames.removeLast()
                    continue
                }
                throw context.typeError("NULL object in marshal data for \(name(frame.kind))")
            }
            switch frame.kind {
            case .list: try context.append(ListObject(frame.object), part)
            case .set: try context.add(SetObject(frame.object), part, hash: context.hash(part))
            case .dictionary:
                if frame.key.isUnbound {
                    frame.key = part
                    try context.append(parts, part)
                } else {
                    let key = frame.key
                    frame.key = .unbound
                    context.remove(parts, from: parts.count - 1, count: 1)
                    try context.set(DictObject(frame.object), key, part)
                }
                frames[frames.count - 1] = frame
                return .unbound
            case .code:
                try context.append(parts, part)
                if frame.missing == 2 { headers[headers.count - 1].firstLine = try readNumber() }
            case .tuple, .frozenset: try context.append(parts, part)
            }
            frame.missing -= 1
            frames[frames.count - 1] = frame
            if frame.missing > 0 { return .unbound }
            part = try close()
        }
        guard part.isBound else { throw context.typeError("NULL object in marshal data for object") }
        return part
    }

    private mutating func readNumber() throws(Raised) -> Int {
        do throws(MarshalError) {
            return try tokens.readNumber()
        } catch {
            throw context.raise(error)
        }
    }

    private func name(_ kind: Kind) -> String {
        switch kind {
        case .tuple: "tuple"
        case .list: "list"
        case .set, .frozenset: "set"
        case .dictionary, .code: "object"
        }
    }

    /// Makes the innermost container of its parts.
    private mutating func close() throws(Raised) -> Value {
        guard let frame = frames.popLast() else { return .none }
        let count = parts.count - frame.first
        let value: Value
        switch frame.kind {
        case .list, .set, .dictionary: value = frame.object
        case .tuple: value = try context.makeTuple(of: parts, from: frame.first).value
        case .frozenset:
            let items = try context.makeTuple(of: parts, from: frame.first)
            value = try context.makeFrozenSet(items)
        case .code:
            let (header, line) = headers.removeLast()
            value = try makeCode(header, line, first: frame.first)
        }
        context.remove(parts, from: frame.first, count: count)
        if let reference = frame.reference {
            shared[reference] = value
            isComplete[reference] = .true
        }
        return value
    }

    private func makeCode(_ header: MarshalCodeHeader, _ line: Int, first: Int) throws(Raised) -> Value {
        let read = parts
        func part(_ index: Int, _ flag: TypeFlags) throws(Raised) -> Value {
            let value = read[first + index]
            guard context.type(of: value).has(flag) else {
                throw context.systemError("Objects/codeobject.c:130: bad argument to internal function")
            }
            return value
        }
        let numbers = [
            header.argumentCount, header.positionalOnlyArgumentCount, header.keywordOnlyArgumentCount,
            header.localCount, header.stackSize, header.flags,
        ]
        guard header.argumentCount >= header.positionalOnlyArgumentCount, !numbers.contains(where: { $0 < 0 }) else {
            throw context.systemError("Objects/codeobject.c:130: bad argument to internal function")
        }
        let parts = CodeMaker.Parts(
            argumentCount: Int32(truncatingIfNeeded: header.argumentCount),
            positionalOnlyCount: Int32(truncatingIfNeeded: header.positionalOnlyArgumentCount),
            keywordOnlyCount: Int32(truncatingIfNeeded: header.keywordOnlyArgumentCount),
            localCount: Int32(truncatingIfNeeded: header.localCount),
            stackSize: Int32(truncatingIfNeeded: header.stackSize), flags: Int32(truncatingIfNeeded: header.flags),
            firstLine: Int32(truncatingIfNeeded: line), code: try part(0, .bytesSubclass),
            constants: try part(1, .tupleSubclass), names: try part(2, .tupleSubclass),
            variableNames: try part(3, .tupleSubclass), fileName: try part(6, .stringSubclass),
            name: try part(7, .stringSubclass), lineTable: try part(8, .bytesSubclass),
            freeVariables: try part(4, .tupleSubclass), cellVariables: try part(5, .tupleSubclass))
        return try CodeMaker.make(context, parts).value
    }
}
