// In CPython: w_object in Python/marshal.c

import TaipanNumbers
import TaipanText

/// Writes constants as marshal data.
///
/// CPython refers back to an object that it has written before, and marks each object that has more than one owner at
/// that moment. A constant has no owners, so here every immutable object with parts or text is marked, but for the code
/// and line table of code objects, and a later one is written as a reference where it is the same: strings and numbers
/// by value, tuples, frozensets, bytes and code objects by storage. The data loads to equal objects; lists, sets and
/// dictionaries stay apart, as values of their own.
package struct MarshalWriter {
    private enum Work {
        /// Items from an index on, and whether a null follows.
        case items([Constant], next: Int, endsWithNull: Bool)
        /// What follows the constants of a code object.
        case rest(of: CodeUnit)
    }

    private var tokens: MarshalTokenWriter
    private var work: [Work] = []
    private var written = WrittenObjects()

    /// The data of a constant in a version of the format.
    package static func write(_ constant: Constant, version: Int = Marshal.version) throws(MarshalError) -> [UInt8] {
        var writer = MarshalWriter(tokens: MarshalTokenWriter(version: version))
        try writer.run(constant)
        return writer.tokens.bytes
    }

    private init(tokens: MarshalTokenWriter) {
        self.tokens = tokens
    }

    private mutating func run(_ constant: Constant) throws(MarshalError) {
        try write(constant)
        while let top = work.popLast() {
            switch top {
            case .items(let items, let next, let endsWithNull):
                if next < items.count {
                    work.append(.items(items, next: next + 1, endsWithNull: endsWithNull))
                    try write(items[next])
                } else if endsWithNull {
                    tokens.null()
                }
            case .rest(let unit):
                try writeNames(unit.names)
                try writeNames(unit.variableNames)
                try writeNames(unit.freeVariables)
                try writeNames(unit.cellVariables)
                try writeString(unit.filename, isInterned: false)
                try writeString(unit.name, isInterned: true)
                tokens.number(unit.firstLineNumber)
                try tokens.bytes(unit.lineTable)
            }
        }
    }

    /// Writes a reference and returns true where the object has been written before; gives it a number otherwise.
    private mutating func refer(_ key: WrittenObjects.Key) -> Bool {
        guard tokens.sharesObjects, let number = written.number(of: key) else { return false }
        tokens.reference(number)
        return true
    }

    private mutating func write(_ constant: Constant) throws(MarshalError) {
        if work.count >= Marshal.maximumDepth { throw MarshalError(.value, "object too deeply nested to marshal") }
        switch constant {
        case .none: tokens.none()
        case .true: tokens.boolean(true)
        case .false: tokens.boolean(false)
        case .ellipsis: tokens.ellipsis()
        case .stopIteration: tokens.stopIteration()
        case .integer(let value):
            // A small one takes as many bytes as a reference.
            if value.asInt.flatMap(Int32.init(exactly:)) != nil {
                tokens.integer(value)
            } else if !refer(.integer(value)) {
                tokens.integer(value, isShared: true)
            }
        case .float(let value):
            if !refer(.float(value.bitPattern)) { tokens.float(value, isShared: true) }
        case .complex(let real, let imaginary):
            if !refer(.complex(real.bitPattern, imaginary.bitPattern)) {
                tokens.complex(real: real, imaginary: imaginary, isShared: true)
            }
        case .string(let value): try writeString(value, isInterned: value.looksLikeName)
        case .bytes(let value):
            if !refer(.bytes(value.storage, value.count)) { try tokens.bytes(value, isShared: true) }
        case .tuple(let items):
            if !refer(.tuple(items.storage, items.count)) {
                try tokens.tuple(items.count, isShared: true)
                push(items)
            }
        case .frozenset(let items):
            if !refer(.frozenset(items.storage, items.count)) {
                try tokens.set(items.count, isFrozen: true, isShared: true)
                push(Constant.iterationOrder(items))
            }
        case .set(let items):
            try tokens.set(items.count, isFrozen: false)
            push(Constant.iterationOrder(items))
        case .list(let items):
            try tokens.list(items.count)
            push(items)
        case .dictionary(let pairs):
            tokens.dictionary()
            work.append(.items(pairs.flatMap { [$0.key, $0.value] }, next: 0, endsWithNull: true))
        case .code(let unit):
            if refer(.code(ObjectIdentifier(unit))) { return }
            tokens.code(
                MarshalCodeHeader(
                    argumentCount: unit.argumentCount, positionalOnlyArgumentCount: unit.positionalOnlyArgumentCount,
                    keywordOnlyArgumentCount: unit.keywordOnlyArgumentCount, localCount: unit.localCount,
                    stackSize: unit.stackSize, flags: Int(unit.flags.rawValue)), isShared: true)
            try tokens.bytes(unit.code)
            work.append(.rest(of: unit))
            try write(.tuple(unit.constants))
        }
    }

    private mutating func push(_ items: [Constant]) { work.append(.items(items, next: 0, endsWithNull: false)) }

    private mutating func writeString(_ value: PythonString, isInterned: Bool) throws(MarshalError) {
        if !refer(.string(value)) { try tokens.string(value, isInterned: isInterned, isShared: true) }
    }

    private mutating func writeNames(_ names: [PythonString]) throws(MarshalError) {
        if refer(.tuple(names.storage, names.count)) { return }
        try tokens.tuple(names.count, isShared: true)
        for name in names { try writeString(name, isInterned: true) }
    }
}

extension Array {
    /// The address of the elements, which identifies an array as long as it lives. All empty arrays are one.
    fileprivate var storage: UnsafeRawPointer? {
        isEmpty ? nil : withUnsafeBufferPointer { UnsafeRawPointer($0.baseAddress) }
    }
}

extension PythonString {
    /// Whether CPython's compiler interns a constant string of this text (`all_name_chars`).
    package var looksLikeName: Bool {
        utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
