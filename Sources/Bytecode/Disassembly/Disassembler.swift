// In CPython: Lib/dis.py

import TaipanText

/// Lists code objects as `dis` prints them.
package struct Disassembler {
    private let address: AddressOfCode
    private let maximumLength: Int
    /// The listing so far: UTF-8 in which lone surrogates of names take three bytes each.
    package private(set) var output: [UInt8] = []

    /// - Parameters:
    ///   - maximumLength: where the listing ends with `MemoryError`, in bytes.
    ///   - address: the address that the representation of a code object shows.
    package init(maximumLength: Int = 1 << 28, address: @escaping AddressOfCode) {
        self.address = address
        self.maximumLength = maximumLength
    }

    /// The whole listing of a code object and, to `depth` levels or to the last, of the code objects among its
    /// constants (`dis.dis`, and `python -m dis`).
    package static func listing(
        of unit: CodeUnit, depth: Int? = nil, address: @escaping AddressOfCode
    ) throws(DisassemblyError) -> [UInt8] {
        var disassembler = Disassembler(address: address)
        try disassembler.appendRecursively(unit, depth: depth)
        return disassembler.output
    }

    /// Appends a listing as `dis.dis` prints it. Where it throws, `output` holds what `dis` prints before the
    /// exception.
    package mutating func appendRecursively(_ unit: CodeUnit, depth: Int? = nil) throws(DisassemblyError) {
        try append(unit)
        // Units whose constants are looked at, each with the index of the next one.
        var path = [(unit: unit, next: 0)]
        while let (unit, next) = path.last {
            guard depth.map({ path.count <= $0 }) ?? true,
                let index = unit.constants[next...].firstIndex(where: { if case .code = $0 { true } else { false } }),
                case .code(let inner) = unit.constants[index]
            else {
                path.removeLast()
                continue
            }
            path[path.count - 1].next = index + 1
            output += "\nDisassembly of ".utf8
            output += try representation(.code(inner))
            output += ":\n".utf8
            try append(inner)
            path.append((inner, 0))
        }
    }

    /// Appends the listing of a code object alone (`dis.disassemble`).
    ///
    /// - Parameters:
    ///   - current: the offset of the instruction that gets an arrow.
    ///   - lineOffset: what is added to line numbers.
    package mutating func append(_ unit: CodeUnit, current: Int = -1, lineOffset: Int = 0) throws(DisassemblyError) {
        let instructions = Array(Instructions(unit.code))
        if instructions.count * 2 < unit.code.count {
            throw DisassemblyError(className: "IndexError", message: "index out of range")
        }
        let targets = Set(instructions.compactMap(\.target))
        let starts = Dictionary(unit.lineStarts.map { ($0.offset, $0.line + lineOffset) }, uniquingKeysWith: { $1 })
        let lastLine = starts.values.max() ?? 0
        let lineWidth = lastLine >= 1000 ? String(lastLine).utf8.count : 3
        let offsetWidth = unit.code.count - 2 >= 10000 ? String(unit.code.count - 2).utf8.count : 4
        for instruction in instructions {
            let description = try describe(instruction, in: unit)
            if output.count > maximumLength { throw DisassemblyError(className: "MemoryError", message: "") }
            let line = starts[instruction.offset]
            if line != nil && instruction.offset > 0 { output.append(0x0A) }
            append(line.map(String.init) ?? "", width: lineWidth)
            output += (instruction.offset == current ? " -->" : "    ").utf8
            output += (targets.contains(instruction.offset) ? " >> " : "    ").utf8
            append(String(instruction.offset), width: offsetWidth)
            let name = instruction.opcode.name
            output.append(0x20)
            output += name.utf8
            if let argument = instruction.argument {
                output += repeatElement(0x20, count: max(0, 20 - name.utf8.count) + 1)
                append(String(argument), width: 5)
                if !description.isEmpty {
                    output += " (".utf8
                    output += description
                    output.append(UInt8(ascii: ")"))
                }
            }
            output.append(0x0A)
        }
    }

    private mutating func append(_ text: String, width: Int) {
        output += repeatElement(0x20, count: max(0, width - text.utf8.count))
        output += text.utf8
    }

    /// What the parentheses behind an argument say.
    private func describe(_ instruction: Instruction, in unit: CodeUnit) throws(DisassemblyError) -> [UInt8] {
        guard let argument = instruction.argument else { return [] }
        switch instruction.opcode.operandKind {
        case .constant: return try representation(try element(unit.constants, argument))
        case .name: return try element(unit.names, argument).utf8
        case .local: return try element(unit.variableNames, argument).utf8
        case .cell:
            return argument >= 0 && argument < unit.cellVariables.count
                ? unit.cellVariables[argument].utf8
                : try element(unit.freeVariables, argument &- unit.cellVariables.count).utf8
        case .relative: return Array("to \(instruction.target ?? 0)".utf8)
        case .compare: return Array(try element(comparisonNames, argument).description.utf8)
        case .conversion:
            let conversion = ["", "str", "repr", "ascii"][argument & 3]
            let format = argument & 4 != 0 ? "with format" : ""
            return Array((conversion + (conversion.isEmpty || format.isEmpty ? "" : ", ") + format).utf8)
        case .function:
            let parts = ["defaults", "kwdefaults", "annotations", "closure"].enumerated()
            return Array(parts.filter { argument & 1 << $0.offset != 0 }.map(\.element).joined(separator: ", ").utf8)
        case .none, .absolute, .flags, .count, .depth, .extension: return []
        }
    }

    private func element<Element>(_ items: [Element], _ index: Int) throws(DisassemblyError) -> Element {
        guard items.indices.contains(index) else { throw .indexOutOfRange }
        return items[index]
    }

    private func representation(_ constant: Constant) throws(DisassemblyError) -> [UInt8] {
        var representation = ConstantRepresentation(address: address, maximumLength: maximumLength)
        try representation.append(constant)
        return representation.output
    }
}
