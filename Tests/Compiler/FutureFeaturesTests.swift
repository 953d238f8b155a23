import TaipanCompiler
import TaipanSyntax
import TaipanText
import Testing

@Suite struct FutureFeaturesTests {
    /// Expectations made with CPython 3.8's `compile`. Where it is the code generator that refuses, the features end
    /// before the line.
    @Test func featuresAndErrorsAreTheReferences() throws {
        for row in try Package.rows("Tests/Compiler/Expected/future.json") {
            let source = try #require(row[0] as? String)
            let ast = try tree(source)
            do {
                let future = try FutureFeatures.find(in: ast)
                if let error = row[1] as? [Any] {
                    #expect(error[3] as? String == "compile", "\(source)")
                    let line = try #require(error[1] as? Int)
                    #expect(line > future.line)
                } else {
                    #expect(Int(future.features.rawValue) == row[1] as? Int, "\(source)")
                }
            } catch let error as SourceError {
                let expected = try #require(row[1] as? [Any], "\(source): \(error)")
                #expect(error.message.displayString == expected[0] as? String)
                #expect(error.line == expected[1] as? Int)
                #expect(error.offset == expected[2] as? Int)
            }
        }
    }

    @Test func lineIsTheLastStatements() throws {
        let ast = try tree("'doc'\nfrom __future__ import division\n\nfrom __future__ import annotations; x\n")
        #expect(try FutureFeatures.find(in: ast) == FutureFeatures(features: .annotations, line: 4))
        #expect(try FutureFeatures.find(in: try tree("x")).line == -1)
    }
}
