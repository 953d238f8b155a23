import TaipanBytecode
import Testing

@Suite struct LineTableTests {
    private func table(_ steps: [(offset: Int, line: Int)], first: Int = 1) -> [UInt8] {
        var encoder = LineTableEncoder(firstLineNumber: first)
        var table: [UInt8] = []
        for step in steps { encoder.append(offset: step.offset, line: step.line, to: &table) }
        return table
    }

    /// Increments that do not fit a byte are split as `assemble_lnotab` splits them.
    @Test func increments() {
        #expect(table([(0, 1), (0, 1)]) == [])
        #expect(table([(0, 2), (6, 3), (8, 1)]) == [0, 1, 6, 1, 2, 254])
        #expect(table([(255, 2)]) == [255, 1])
        #expect(table([(256, 2)]) == [255, 0, 1, 1])
        #expect(table([(510, 2)]) == [255, 0, 255, 0, 0, 1])
        #expect(table([(600, 2)]) == [255, 0, 255, 0, 90, 1])
        #expect(table([(2, 128)]) == [2, 127])
        #expect(table([(2, 129)]) == [2, 127, 0, 1])
        #expect(table([(2, 255)]) == [2, 127, 0, 127, 0, 0])
        #expect(table([(2, 872)], first: 1000) == [2, 128])
        #expect(table([(2, 871)], first: 1000) == [2, 128, 0, 255])
        #expect(table([(2, 744)], first: 1000) == [2, 128, 0, 128, 0, 0])
        #expect(table([(300, 301)]) == [255, 0, 45, 127, 0, 127, 0, 46])
    }

    @Test func linesOfOffsets() {
        let steps = [(0, 7), (2, 300), (310, 5), (312, 5), (1000, 6)]
        let unit = CodeUnit(
            stackSize: 1, flags: [], firstLineNumber: 7, code: Array(repeating: 9, count: 1002), constants: [],
            filename: "f",
            name: "n", lineTable: table(steps, first: 7))
        #expect(unit.lineStarts.map(\.offset) == [0, 2, 310, 1000] && unit.lineStarts.map(\.line) == [7, 300, 5, 6])
        #expect([0, 1, 2, 309, 310, 999, 1000, 5000].map(unit.line) == [7, 7, 300, 300, 5, 5, 6, 6])
    }

    /// Facts of `dis.findlinestarts`.
    @Test func oddTables() {
        func starts(_ table: [UInt8]) -> [[Int]] {
            CodeUnit(
                stackSize: 1, flags: [], firstLineNumber: 10, code: [9, 0, 9, 0], constants: [], filename: "f",
                name: "n",
                lineTable: table
            ).lineStarts.map { [$0.offset, $0.line] }
        }
        #expect(starts([]) == [[0, 10]])
        #expect(starts([2]) == [[0, 10]])
        #expect(starts([2, 1, 2, 5]) == [[0, 10], [2, 11]])
        #expect(starts([0, 1, 0, 255, 2, 0]) == [[0, 10]])
        #expect(starts([0, 250, 2, 1]) == [[0, 4], [2, 5]])
    }
}
