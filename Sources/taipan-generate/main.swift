import TaipanGenerators

/// Writes the generated Swift files of the package anew; to be run in the package's folder.
let generators: [String: () throws -> Void] = [
    "ast": {
        for file in ASDLSwift(try ASDLParser.parse(try read("Sources/Syntax/AST/Python.asdl"))).files() {
            try write(file.text, to: "Sources/Syntax/Generated/" + file.name)
        }
    },
    "grammar": {
        let emitter = GrammarEmitter(try ParserGenerator(grammar: try read("Sources/Syntax/Grammar/Grammar.txt")))
        try write(emitter.nodeKinds(), to: "Sources/Syntax/Generated/NodeKind.swift")
        try write(try emitter.tables(), to: "Sources/Syntax/Generated/GrammarTables.swift")
    },
    "opcodes": {
        let table = try OpcodeTable(try read("Sources/Bytecode/Opcodes/Opcodes.txt"))
        try write(table.swiftSource(), to: "Sources/Bytecode/Generated/Opcode.swift")
    },
]

let arguments = CommandLine.arguments.dropFirst()
if arguments.isEmpty || arguments.contains(where: { generators[$0] == nil }) {
    print("usage: taipan-generate \(generators.keys.sorted().joined(separator: "|"))...")
} else {
    for argument in arguments { try generators[argument]?() }
}
