import TaipanBytecode
import TaipanCompiler
import TaipanSyntax
import TaipanText
import Testing

@Suite struct FlowGraphTests {
    private func graphs(_ source: String) throws -> [FlowGraph] {
        var warnings: [SourceWarning] = []
        return try compileWithGraphs(try tree(source), filename: "<test>", warnings: &warnings).graphs
    }

    @Test func aLoopHasItsEdges() throws {
        let graph = try #require(try graphs("for a in b:\n  if c: break\nelse: d").first)
        #expect(
            graph.text == """
                <module>, line 1, stack size 2
                  block 0 at 0, depth 0
                        1  LOAD_NAME 0 (b)
                           GET_ITER
                    → falls into 1
                  block 1 at 4, depth 1
                           FOR_ITER → 3
                           STORE_NAME 1 (a)
                        2  LOAD_NAME 2 (c)
                           POP_JUMP_IF_FALSE → 2
                        2  POP_TOP
                           JUMP_ABSOLUTE → 4
                    → jumps to 3, jumps to 2, jumps to 4
                  block 2 at 16, depth 1
                           JUMP_ABSOLUTE → 1
                    → jumps to 1
                  block 3 at 18, depth 0
                        3  LOAD_NAME 3 (d)
                           POP_TOP
                    → falls into 4
                  block 4 at 22, depth 0
                    → falls into 5
                  block 5 at 22, depth 0
                           LOAD_CONST 0 (None)
                           RETURN_VALUE

                """)
        #expect(graph.postOrder == [5, 4, 3, 2, 1, 0])
    }

    /// The `finally` is compiled before the `try`, but blocks are whole and lie in the order of the source.
    @Test func aTryStatementHasWholeBlocks() throws {
        let graph = try #require(try graphs("x\ntry: a\nfinally: b\ny").first)
        #expect(
            graph.blocks.map { $0.instructions.map(\.opcode.name) } == [
                ["LOAD_NAME", "POP_TOP", "SETUP_FINALLY"],
                ["LOAD_NAME", "POP_TOP", "POP_BLOCK", "BEGIN_FINALLY"],
                ["LOAD_NAME", "POP_TOP", "END_FINALLY", "LOAD_NAME", "POP_TOP"],
                ["LOAD_CONST", "RETURN_VALUE"],
            ])
        #expect(graph.edges.contains(FlowGraph.Edge(source: 0, target: 2, kind: .handler)))
        #expect(graph.blocks.map(\.depth) == [0, 0, 6, 0])
    }

    @Test func innerUnitsComeFirst() throws {
        let found = try graphs("def f():\n  class C: pass\n  return [x for x in y]")
        #expect(found.map(\.name) == ["f.<locals>.C", "f.<locals>.<listcomp>", "f", "<module>"])
        let dot = FlowGraph.dot(found)
        #expect(
            dot.hasPrefix(
                "digraph code {\n  subgraph cluster_unit0 {\n    label=\"f.<locals>.C, line 2, stack size 1\";\n"))
        #expect(dot.contains("unit1_1 -> unit1_5 [style=solid];"))
    }
}
