// In CPython: r_object in Python/marshal.c, and PyCode_NewWithPosOnlyArgs in Objects/codeobject.c

import TaipanNumbers
import TaipanText

/// Reads marshal data into constants. Objects that the data shares become equal constants with shared storage.
///
/// Any bytes are safe: the work is in proportion to their number, and nesting needs no native stack. Two things that
/// CPython reads are refused here, as constants are values: an object that contains itself, and a member of a set or a
/// key whose tuples are nested deeper than 100 or grow, through references, out of proportion to the data.
package struct MarshalReader {
    private enum Kind { case tuple, list, set, frozenset, dictionary, code }

    /// A container whose parts are being read.
    private struct Frame {
        let kind: Kind
        /// How many parts are missing; without meaning for a dictionary.
        var missing: Int
        /// Where its parts begin in `parts`.
        let first: Int
        /// Its number among the shared objects, or nil.
        let reference: Int?
    }

    private enum Shared {
        case value(Constant)
        /// A container that is not complete; `isVisible` where CPython lets its own parts refer to it.
        case incomplete(isVisible: Bool)
    }

    private var tokens: MarshalTokenReader
    private var frames: [Frame] = []
    private var parts: [Constant] = []
    private var shared: [Shared] = []
    private var headers: [(header: MarshalCodeHeader, firstLineNumber: Int)] = []
    private var hashingBudget: Int

    private init(_ bytes: [UInt8], from position: Int) {
        tokens = MarshalTokenReader(bytes, from: position)
        hashingBudget = 1_000_000 + 16 * tokens.remaining
    }

    /// The object that begins at `position`, and the position behind it; what follows there is not looked at.
    package static func read(_ bytes: [UInt8], from position: Int = 0) throws(MarshalError) -> (
        constant: Constant, end: Int
    ) {
        var reader = MarshalReader(bytes, from: position)
        return (try reader.run(), reader.tokens.position)
    }

    private mutating func run() throws(MarshalError) -> Constant {
        while true {
            let (token, isShared) = try tokens.next(depth: frames.count + 1)
            var complete: Constant?
            switch token {
            case .null: complete = nil
            case .none: complete = Constant.none
            case .true: complete = .true
            case .false: complete = .false
            case .ellipsis: complete = .ellipsis
            case .stopIteration: complete = .stopIteration
            case .integer(let value): complete = share(.integer(value), isShared)
            case .float(let value): complete = share(.float(value), isShared)
            case .complex(let real, let imaginary):
                complete = share(.complex(real: real, imaginary: imaginary), isShared)
            case .bytes(let value): complete = share(.bytes(value), isShared)
            case .string(let value, _): complete = share(.string(value), isShared)
            case .reference(let number):
                guard shared.indices.contains(number) else { throw .badData("invalid reference") }
                switch shared[number] {
                case .value(let value): complete = value
                case .incomplete(let isVisible): throw .badData(isVisible ? "recursive object" : "invalid reference")
                }
            case .tuple(let count):
                open(.tuple, count, isShared)
                if count > 0 { continue }
                complete = try close()
            case .list(let count):
                open(.list, count, isShared)
                if count > 0 { continue }
                complete = try close()
            case .set(let count):
                open(.set, count, isShared)
                if count > 0 { continue }
                complete = try close()
            case .frozenset(let count):
                open(.frozenset, count, isShared)
                if count > 0 { continue }
                complete = try close()
            case .dictionary:
                open(.dictionary, 0, isShared)
                continue
            case .code(let header):
                open(.code, 9, isShared)
                headers.append((header, 0))
                continue
            }
            if let result = try deliver(complete) { return result }
        }
    }

    private mutating func share(_ value: Constant, _ isShared: Bool) -> Constant {
        if isShared { shared.append(.value(value)) }
        return value
    }

    private mutating func open(_ kind: Kind, _ count: Int, _ isShared: Bool) {
        frames.append(Frame(kind: kind, missing: count, first: parts.count, reference: isShared ? shared.count : nil))
        if isShared { shared.append(.incomplete(isVisible: kind != .frozenset && kind != .code)) }
    }

    /// Hands an object to the container it is a part of, and that container to the next where it is complete now.
    /// Returns the object where it is no part of another.
    private mutating func deliver(_ object: Constant?) throws(MarshalError) -> Constant? {
        var object = object
        while let frame = frames.last {
            guard let part = object else {
                switch frame.kind {
                case .tuple: throw .null(in: "tuple")
                case .list: throw .null(in: "list")
                case .set, .frozenset: throw .null(in: "set")
                case .dictionary:
                    // A key without a value is dropped.
                    if (parts.count - frame.first) % 2 == 1 { parts.removeLast() }
                    object = try close()
                case .code:
                    parts.removeSubrange(frame.first...)
                    headers.removeLast()
                    frames.removeLast()
                }
                continue
            }
            parts.append(part)
            switch frame.kind {
            case .set, .frozenset: try checkHashable(part)
            case .dictionary:
                let count = parts.count - frame.first
                if count % 2 == 0 { try checkHashable(parts[parts.count - 2]) }
                return nil
            case .code where frame.missing == 2:
                headers[headers.count - 1].firstLineNumber = try tokens.readNumber()
            default: break
            }
            frames[frames.count - 1].missing -= 1
            if frame.missing > 1 { return nil }
            object = try close()
        }
        guard let object else { throw .null(in: "object") }
        return object
    }

    /// Makes the innermost container of its parts.
    private mutating func close() throws(MarshalError) -> Constant {
        let frame = frames.removeLast()
        let count = parts.count - frame.first
        let items = Array(parts.suffix(count))
        parts.removeLast(count)
        let value: Constant
        switch frame.kind {
        case .tuple: value = .tuple(items)
        case .list: value = .list(items)
        case .set: value = .set(Constant.distinct(items))
        case .frozenset: value = .frozenset(Constant.distinct(items))
        case .dictionary: value = .dictionary(Constant.distinctPairs(items))
        case .code:
            let (header, line) = headers.removeLast()
            value = .code(try CodeUnit(header: header, firstLineNumber: line, parts: items))
        }
        if let reference = frame.reference { shared[reference] = .value(value) }
        return value
    }

    // MARK: Members of sets and keys

    /// How deep tuples and sets may be nested in a member of a set: equality and hash go down natively.
    private static let maximumHashableDepth = 100

    private mutating func checkHashable(_ constant: Constant, depth: Int = 0) throws(MarshalError) {
        hashingBudget -= 1
        if hashingBudget < 0 || depth > Self.maximumHashableDepth {
            throw MarshalError(.value, "recursion limit exceeded")
        }
        switch constant {
        case .list: throw MarshalError(.type, "unhashable type: 'list'")
        case .set: throw MarshalError(.type, "unhashable type: 'set'")
        case .dictionary: throw MarshalError(.type, "unhashable type: 'dict'")
        case .tuple(let items), .frozenset(let items):
            for item in items { try checkHashable(item, depth: depth + 1) }
        case .code(let unit):
            for item in unit.constants { try checkHashable(item, depth: depth + 1) }
        default: break
        }
    }
}

extension CodeUnit {
    /// A code object of what marshal data says, checked as CPython checks the arguments of `code`.
    fileprivate convenience init(header: MarshalCodeHeader, firstLineNumber: Int, parts: [Constant])
        throws(MarshalError)
    {
        let badCall = MarshalError(.system, "Objects/codeobject.c:130: bad argument to internal function")
        guard header.argumentCount >= header.positionalOnlyArgumentCount, header.positionalOnlyArgumentCount >= 0,
            header.keywordOnlyArgumentCount >= 0, header.localCount >= 0, header.stackSize >= 0, header.flags >= 0,
            parts.count == 9, case .bytes(let code) = parts[0], case .tuple(let constants) = parts[1],
            case .tuple(let names) = parts[2], case .tuple(let variableNames) = parts[3],
            case .tuple(let freeVariables) = parts[4], case .tuple(let cellVariables) = parts[5],
            case .string(let filename) = parts[6], case .string(let name) = parts[7],
            case .bytes(let lineTable) = parts[8]
        else { throw badCall }
        var flags = CodeFlags(rawValue: UInt32(header.flags))
        let parameterCount =
            header.argumentCount + header.keywordOnlyArgumentCount + (flags.contains(.variableArguments) ? 1 : 0)
            + (flags.contains(.variableKeywords) ? 1 : 0)
        if cellVariables.isEmpty && freeVariables.isEmpty { flags.insert(.noFree) } else { flags.remove(.noFree) }
        let slots = [
            try Self.strings(names), try Self.strings(variableNames), try Self.strings(freeVariables),
            try Self.strings(cellVariables),
        ]
        if parameterCount > variableNames.count { throw MarshalError(.value, "code: varnames is too small") }
        self.init(
            argumentCount: header.argumentCount, positionalOnlyArgumentCount: header.positionalOnlyArgumentCount,
            keywordOnlyArgumentCount: header.keywordOnlyArgumentCount, localCount: header.localCount,
            stackSize: header.stackSize, flags: flags, firstLineNumber: firstLineNumber, code: code,
            constants: constants,
            names: slots[0], variableNames: slots[1], freeVariables: slots[2], cellVariables: slots[3],
            filename: filename,
            name: name, lineTable: lineTable)
    }

    /// CPython aborts where a name is not a string.
    private static func strings(_ items: [Constant]) throws(MarshalError) -> [PythonString] {
        var strings: [PythonString] = []
        strings.reserveCapacity(items.count)
        for item in items {
            guard case .string(let string) = item else { throw .badData("non-string found in code slot") }
            strings.append(string)
        }
        return strings
    }
}
