import TaipanBytecode
import Testing

@Suite struct DisassemblyTests {
    /// The listings of python3.8, addresses masked.
    @Test(arguments: programs)
    func listingsOfTheReference(_ program: String) throws {
        let file = try CacheFile(try cacheFile(program), name: "m", path: "m.pyc")
        let found = try Disassembler.listing(of: file.code) { _ in "0x0" }
        let expected = try packageBytes("Tests/Bytecode/Expected/Programs/\(program).dis")
        #expect(found == expected, "\(String(decoding: found, as: UTF8.self))")
    }

    @Test func columns() throws {
        let code = (0..<10_002).map { $0 % 2 == 0 ? Opcode.nop.rawValue : 0 }
        let unit = CodeUnit(
            stackSize: 1, flags: [], firstLineNumber: 12345, code: code, constants: [], filename: "f", name: "n",
            lineTable: [2, 1])
        let text = String(decoding: try Disassembler.listing(of: unit) { _ in "0x0" }, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "12345            0 NOP" && lines[1] == "" && lines[2] == "12346            2 NOP")
        #expect(lines[lines.count - 2] == "             10000 NOP")
        var disassembler = Disassembler { _ in "0x0" }
        try disassembler.append(
            CodeUnit(
                stackSize: 1, flags: [], firstLineNumber: 1, code: [0, 1, 99, 3, 113, 2], constants: [], filename: "f",
                name: "n"),
            current: 2, lineOffset: 4)
        #expect(
            String(decoding: disassembler.output, as: UTF8.self) == """
                  5           0 <0>
                    --> >>    2 <99>                     3
                              4 JUMP_ABSOLUTE            2

                """)
    }

    @Test func depth() throws {
        let file = try CacheFile(try cacheFile("forms"), name: "m", path: "m.pyc")
        func count(_ depth: Int?) throws -> Int {
            let text = String(
                decoding: try Disassembler.listing(of: file.code, depth: depth) { _ in "0x0" }, as: UTF8.self)
            return text.split(separator: "\n").filter { $0.hasPrefix("Disassembly of ") }.count
        }
        #expect(try [count(0), count(1), count(2), count(3), count(nil)] == [0, 2, 7, 8, 8])
    }
}
