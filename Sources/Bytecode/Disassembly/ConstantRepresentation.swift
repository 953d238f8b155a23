// In CPython: the tp_repr functions of the types of constants

import TaipanNumbers
import TaipanText

/// Why a listing ends before its end: a CPython exception and its text.
package struct DisassemblyError: Error, Hashable, Sendable {
    /// The name of the exception's class.
    package let className: String
    package let message: String

    static var indexOutOfRange: DisassemblyError {
        DisassemblyError(className: "IndexError", message: "tuple index out of range")
    }
}

/// Where a code object lies, as `repr` shows it: such as `0x7f1200a0b3d0`.
package typealias AddressOfCode = @Sendable (CodeUnit) -> String

/// What `repr` shows of constants, as UTF-8.
struct ConstantRepresentation {
    private enum Work {
        case constant(Constant)
        case text(StaticString)
        /// The items from an index on, a comma between each two.
        case items([Constant], next: Int)
        case pairs([(key: Constant, value: Constant)], next: Int)
    }

    private let address: AddressOfCode
    private let maximumLength: Int
    private(set) var output: [UInt8] = []

    init(address: @escaping AddressOfCode, maximumLength: Int) {
        self.address = address
        self.maximumLength = maximumLength
    }

    /// Appends what `repr` shows of a constant. Shared parts can make it far longer than the data it came from, hence
    /// the limit.
    mutating func append(_ constant: Constant) throws(DisassemblyError) {
        var work: [Work] = [.constant(constant)]
        while let top = work.popLast() {
            if output.count > maximumLength { throw DisassemblyError(className: "MemoryError", message: "") }
            switch top {
            case .text(let text): append(text)
            case .constant(let constant): try append(constant, &work)
            case .items(let items, let next):
                guard next < items.count else { continue }
                if next > 0 { append(", ") }
                work.append(.items(items, next: next + 1))
                work.append(.constant(items[next]))
            case .pairs(let pairs, let next):
                guard next < pairs.count else { continue }
                if next > 0 { append(", ") }
                work.append(.pairs(pairs, next: next + 1))
                work.append(.constant(pairs[next].value))
                work.append(.text(": "))
                work.append(.constant(pairs[next].key))
            }
        }
    }

    private mutating func append(_ constant: Constant, _ work: inout [Work]) throws(DisassemblyError) {
        switch constant {
        case .none: append("None")
        case .true: append("True")
        case .false: append("False")
        case .ellipsis: append("Ellipsis")
        case .stopIteration: append("<class 'StopIteration'>")
        case .integer(let value):
            do throws(NumberError) {
                output += try value.text(maximumDigits: BigInteger.defaultMaximumDigits).utf8
            } catch {
                throw DisassemblyError(className: "ValueError", message: error.message)
            }
        case .float(let value): output += floatRepresentation(value).utf8
        case .complex(let real, let imaginary): output += complexRepresentation(real: real, imaginary: imaginary).utf8
        case .string(let value): output += value.representation.utf8
        case .bytes(let value): output += bytesRepresentation(value).utf8
        case .tuple(let items): enclose(items, "(", items.count == 1 ? ",)" : ")", &work)
        case .list(let items): enclose(items, "[", "]", &work)
        case .set(let items):
            if items.isEmpty { append("set()") } else { enclose(Constant.iterationOrder(items), "{", "}", &work) }
        case .frozenset(let items):
            if items.isEmpty {
                append("frozenset()")
            } else {
                enclose(Constant.iterationOrder(items), "frozenset({", "})", &work)
            }
        case .dictionary(let pairs):
            append("{")
            work += [.text("}"), .pairs(pairs, next: 0)]
        case .code(let unit): append(unit)
        }
    }

    private mutating func enclose(
        _ items: [Constant], _ start: StaticString, _ end: StaticString, _ work: inout [Work]
    ) {
        append(start)
        work += [.text(end), .items(items, next: 0)]
    }

    private mutating func append(_ text: StaticString) {
        output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// What `repr` shows of a code object.
    private mutating func append(_ unit: CodeUnit) {
        append("<code object ")
        output += unit.name.utf8
        append(" at ")
        output += address(unit).utf8
        append(", file \"")
        output += unit.filename.utf8
        append("\", line ")
        output += String(unit.firstLineNumber == 0 ? -1 : unit.firstLineNumber).utf8
        append(">")
    }
}
