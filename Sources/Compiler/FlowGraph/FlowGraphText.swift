import TaipanBytecode

extension FlowGraph {
    /// The graph as text: each block with its depth and instructions, then where it leads.
    package var text: String {
        var text = "\(name), line \(firstLine), stack size \(stackSize)\n"
        let edges = Dictionary(grouping: edges, by: \.source)
        for (number, block) in blocks.enumerated() {
            text += "  block \(number) at \(block.offset)"
            text += block.depth.map { ", depth \($0)\n" } ?? ", not reached\n"
            for instruction in block.instructions { text += "    \(FlowGraph.line(of: instruction))\n" }
            let leads = (edges[number] ?? []).map { "\($0.kind.text) \($0.target)" }
            if !leads.isEmpty { text += "    → \(leads.joined(separator: ", "))\n" }
        }
        return text
    }

    /// The graph in Graphviz's language, as one cluster whose nodes start with a prefix.
    package func dot(prefix: String) -> String {
        var text =
            "  subgraph cluster_\(prefix) {\n    label=\(FlowGraph.quoted("\(name), line \(firstLine), stack size \(stackSize)"));\n"
        for (number, block) in blocks.enumerated() {
            let head = "\(number)" + (block.depth.map { " · depth \($0)" } ?? " · not reached")
            let lines = [head] + block.instructions.map(FlowGraph.line(of:))
            let label = lines.map { FlowGraph.escaped($0) + "\\l" }.joined()
            text += "    \(prefix)_\(number) [shape=box, fontname=monospace, label=\"\(label)\"];\n"
        }
        for edge in edges {
            text += "    \(prefix)_\(edge.source) -> \(prefix)_\(edge.target) [style=\(edge.kind.dotStyle)];\n"
        }
        return text + "  }\n"
    }

    /// Several graphs as one drawing.
    package static func dot(_ graphs: [FlowGraph]) -> String {
        "digraph code {\n" + graphs.enumerated().map { $1.dot(prefix: "unit\($0)") }.joined() + "}\n"
    }

    private static func line(of instruction: Instruction) -> String {
        let line = instruction.line.map { "\($0)" } ?? ""
        var text = String(repeating: " ", count: max(0, 5 - line.utf8.count)) + line + "  " + instruction.opcode.name
        if let target = instruction.target {
            text += " → \(target)"
        } else if instruction.opcode.hasArgument {
            text += " \(instruction.argument)"
            if let operand = instruction.operand { text += " (\(operand))" }
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        String(text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }
}

extension FlowGraph.EdgeKind {
    var text: String {
        switch self {
        case .fallThrough: "falls into"
        case .jump: "jumps to"
        case .handler: "handled by"
        case .subroutine: "calls"
        }
    }

    var dotStyle: String {
        switch self {
        case .fallThrough: "bold"
        case .jump: "solid"
        case .handler: "dashed"
        case .subroutine: "dotted"
        }
    }
}
