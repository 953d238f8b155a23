import TaipanCompiler
import TaipanSyntax
import Testing

@Suite struct FoldingTests {
    private func folded(_ source: String, _ mode: String, level: Int) throws -> String {
        let ast = try tree(source, start(mode))
        ConstantFolding.fold(ast, optimizationLevel: level)
        return String(decoding: ast.dump(includeAttributes: mode == "exec"), as: UTF8.self)
    }

    /// Expectations made with CPython 3.8's `_PyAST_Optimize`: at level 0 and, where the tree is another one then, at
    /// level 1.
    @Test func treesAreTheReferences() throws {
        let rows = try Package.rows("Tests/Compiler/Expected/folding.json")
        #expect(rows.count > 300)
        for row in rows {
            let source = try #require(row[0] as? String)
            let mode = try #require(row[1] as? String)
            #expect(try folded(source, mode, level: 0) == row[2] as? String, "\(source)")
            let other = row.count > 3 ? row[3] : row[2]
            #expect(try folded(source, mode, level: 1) == other as? String, "\(source)")
            #expect(try folded(source, mode, level: 2) == other as? String, "\(source)")
        }
    }

    @Test(arguments: [
        ("1", "+1", 100_000), ("(1,)", "[0]", 50_000), ("a", ".a", 100_000), ("a", "()", 100_000),
        ("if a: 1+1\n", "elif a: 1+1\n", 20_000),
    ])
    func longChainsTakeNoNativeStack(first: String, next: String, count: Int) throws {
        let ran: Void? = onSmallStack {
            #expect(throws: Never.self) {
                let ast = try tree(first + String(repeating: next, count: count))
                ConstantFolding.fold(ast)
            }
        }
        #expect(ran != nil)
    }

    @Test func longSumsAreConstants() throws {
        #expect(
            try folded("1" + String(repeating: "+1", count: 9999), "eval", level: 0)
                == "Expression(body=Constant(value=10000, kind=None))")
        #expect(
            try folded(String(repeating: "- ", count: 1000) + "1", "eval", level: 0)
                == "Expression(body=Constant(value=1, kind=None))")
    }

    @Test func largeSetsFoldInLinearTime() throws {
        let ast = try tree("a in {" + (0..<50_000).map { "\($0), " }.joined() + "}", .evalInput)
        ConstantFolding.fold(ast)
        guard case .expression(let body) = ast[ast.root], case .compare(_, _, let comparators) = ast[body],
            case .constant(let value, _) = ast[ast[comparators][0]], case .frozenset(let items) = ast[value]
        else {
            Issue.record("not folded")
            return
        }
        #expect(items.count == 50_000)
    }
}
