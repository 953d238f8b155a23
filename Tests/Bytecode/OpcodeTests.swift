import TaipanGenerators
import Testing

@testable import TaipanBytecode

@Suite struct OpcodeTests {
    /// Number, name, kind of operand and stack effects as python3.8's `opcode` and `dis` have them.
    @Test func factsOfTheReference() throws {
        let arguments = [0, 1, 2, 3, 4, 5, 8, 15, 16, 255, 256, 515, 65536]
        var defined: Set<Int> = []
        for line in try expectedText("opcodes.txt").split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            let number = try #require(Int(words[0]))
            defined.insert(number)
            let opcode = Opcode(UInt8(number))
            #expect(opcode.rawValue == number && opcode.name == words[1] && opcode.isDefined && !opcode.help.isEmpty)
            #expect(opcode.hasArgument == (number >= 90) && opcode.hasArgument == (opcode.operandKind != .none))
            let kinds: [OperandKind: String] = [
                .constant: "constant", .name: "name", .local: "local", .cell: "cell", .relative: "relative",
                .absolute: "absolute", .compare: "compare",
            ]
            #expect(kinds[opcode.operandKind, default: "-"] == words[2], "\(opcode.name)")
            for (argument, effects) in zip(arguments, words[3...]) {
                let found = [false, true, nil].map { String(opcode.stackEffect(argument: argument, jump: $0)) }
                #expect(found.joined(separator: "/") == effects, "\(opcode.name) \(argument)")
            }
        }
        #expect(defined.count == 120)
        #expect(Opcode.allCases.filter(\.isDefined).count == 120)
        #expect(Opcode.allCases.map(\.rawValue) == Array(0...255))
    }

    @Test func everyByteIsACase() {
        for byte in UInt8.min...UInt8.max {
            #expect(Opcode(byte).rawValue == byte)
            #expect(
                Opcode(byte).operandKind.isJump == [.jump, .branch, .handler, .subroutine].contains(Opcode(byte).flow))
        }
        #expect(Opcode.reserved0.name == "<0>")
    }

    @Test func generatedFileIsUpToDate() throws {
        let table = try OpcodeTable(try packageText("Sources/Bytecode/Opcodes/Opcodes.txt"))
        #expect(try packageText("Sources/Bytecode/Generated/Opcode.swift") == table.swiftSource())
    }

    @Test(arguments: [
        "256 X none next quiet | 0 | H", "1 X none next quiet | 0", "1 X what next quiet | 0 | H",
        "1 X count next quiet | 0 | H",
    ])
    func badTablesAreRefused(_ line: String) {
        #expect(throws: GeneratorError.self) { try OpcodeTable(line) }
    }
}
