import TaipanBytecode
import TaipanNumbers
import TaipanText

/// A code object as lines, as `listing` of Tools/code_facts.py writes them.
func listing(_ code: CodeUnit, prefix: String = "") -> [String] {
    var lines = [
        "\(prefix)\(code.name.displayString) \(code.filename.displayString) \(code.firstLineNumber) "
            + "flags 0x\(String(code.flags.rawValue, radix: 16)) stack \(code.stackSize) "
            + "arguments \(code.argumentCount) \(code.positionalOnlyArgumentCount) \(code.keywordOnlyArgumentCount) "
            + "locals \(code.localCount)"
    ]
    let fields = [
        ("names", code.names), ("varnames", code.variableNames), ("freevars", code.freeVariables),
        ("cellvars", code.cellVariables),
    ]
    for (name, values) in fields where !values.isEmpty {
        lines.append("\(prefix) \(name) \(values.map(\.displayString).joined(separator: " "))")
    }
    lines.append("\(prefix) constants \(code.constants.map(shown).joined(separator: "; "))")
    lines.append("\(prefix) lines \(code.lineTable.map(hexadecimal).joined())")
    let instructions = stride(from: 0, to: code.code.count, by: 2).map {
        "\(Opcode(code.code[$0]).name) \(code.code[$0 + 1])"
    }
    lines.append("\(prefix) \(instructions.joined(separator: "; "))")
    for case .code(let inner) in code.constants { lines += listing(inner, prefix: prefix + "  ") }
    return lines
}

private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
}

private func shown(_ constant: TaipanBytecode.Constant) -> String {
    switch constant {
    case .none: "None"
    case .false: "False"
    case .true: "True"
    case .ellipsis: "Ellipsis"
    case .integer(let value): value.description
    case .float(let value): floatRepresentation(value)
    case .complex(let real, let imaginary): complexRepresentation(real: real, imaginary: imaginary)
    case .string(let value): value.asciiRepresentation.displayString
    case .bytes(let value): bytesRepresentation(value)
    case .tuple(let items): "(" + items.map(shown).joined(separator: ", ") + (items.count == 1 ? ",)" : ")")
    case .frozenset(let items):
        "frozenset(" + items.map(shown).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
            + ")"
    case .code: "code"
    case .stopIteration, .list, .set, .dictionary: "not a constant"
    }
}
