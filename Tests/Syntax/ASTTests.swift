import TaipanNumbers
import TaipanText
import Testing

@testable import TaipanSyntax

@Suite struct ASTTests {
    private let position = Position(lineno: 1, colOffset: 2, endLineno: 3, endColOffset: 4)

    private func name(_ ast: AST, _ text: String) -> Expression {
        ast.makeName(id: ast.identifiers.intern(Array(text.utf8)), ctx: .load, at: position)
    }

    private func dump(_ ast: AST, _ expression: Expression, attributes: Bool = false) -> String {
        String(decoding: ast.dump(expression.word, of: .expr, includeAttributes: attributes), as: UTF8.self)
    }

    @Test func nodesAreReadAsTheyWereMade() {
        let ast = AST()
        let sum = ast.makeBinOp(left: name(ast, "a"), op: .mod, right: name(ast, "b"), at: position)
        guard case .binOp(let left, .mod, let right) = ast[sum], case .name(let id, .load) = ast[left] else {
            Issue.record("not a BinOp")
            return
        }
        #expect(ast.identifiers.string(id) == "a")
        #expect(ast.kind(right) == .name)
        #expect(ast.position(of: sum) == position)
        #expect(ast.lineno(of: sum) == 1 && ast.colOffset(of: sum) == 2)
        #expect(ast.endLineno(of: sum) == 3 && ast.endColOffset(of: sum) == 4)
    }

    @Test func absentPartsAreNil() {
        let ast = AST()
        let yield = ast.makeYield(value: nil, at: position)
        guard case .yield(nil) = ast[yield] else {
            Issue.record("not an empty Yield")
            return
        }
        let keys: ASTList<Expression?> = ast.makeList([nil, yield])
        #expect(Array(ast[keys]) == [nil, yield])
        let argument = ast.makeKeywordArgument(arg: nil, value: yield)
        #expect(ast[argument].arg == nil && ast[argument].value == yield)
    }

    @Test func listsStayValidWhileTheTreeGrows() {
        let ast = AST(capacity: 64)
        let names = (0..<10).map { name(ast, "n\($0)") }
        let items = ast[ast.makeList(names)]
        for number in 0..<10_000 { _ = name(ast, "m\(number)") }
        #expect(Array(items) == names)
        #expect(ast[ASTList<Statement>.empty].isEmpty)
    }

    @Test func identifiersAreInternedOnce() {
        let table = AST().identifiers
        _ = table
        let ast = AST()
        var seen: [Identifier] = []
        for number in 0..<5000 { seen.append(ast.identifiers.intern(Array("name\(number)".utf8))) }
        #expect(Set(seen).count == 5000)
        #expect(ast.identifiers.count == 5000)
        for number in 0..<5000 {
            #expect(ast.identifiers.intern(Array("name\(number)".utf8)) == seen[number])
        }
        #expect(ast.identifiers.string(seen[4321]) == "name4321")
        #expect(ast.identifiers.intern([UInt8]()).number == 5001)
    }

    @Test func everyExpressionHasRoomForAConstant() {
        let ast = AST()
        let starred = ast.makeStarred(value: name(ast, "a"), ctx: .store, at: position)
        let neighbour = name(ast, "b")
        ast.replace(starred, withConstant: ast.add(Constant.integer(42)), kind: ast.add("u"))
        #expect(
            dump(ast, starred, attributes: true)
                == "Constant(value=42, kind='u', lineno=1, col_offset=2, end_lineno=3, end_col_offset=4)")
        #expect(dump(ast, neighbour) == "Name(id='b', ctx=Load())")
    }

    @Test func contextsChange() {
        let ast = AST()
        let target = ast.makeTuple(elts: ast.makeList([name(ast, "a")]), ctx: .load, at: position)
        ast.setContext(target, .del)
        #expect(ast.context(of: target) == .del)
        #expect(dump(ast, target) == "Tuple(elts=[Name(id='a', ctx=Load())], ctx=Del())")
    }

    @Test func constantsShowTheirRepresentation() {
        let constants: [Constant] = [
            .none, .false, .true, .ellipsis, .integer(-1), .bigInteger(BigInteger(7)), .float(0.1), .float(.infinity),
            .complex(real: 0, imaginary: 2), .string("it's"), .bytes([0, 65]), .tuple([.integer(1)]),
            .tuple([.string("a"), .tuple([])]), .frozenset([.integer(1), .none]), .frozenset([]),
        ]
        #expect(
            constants.map(\.representation.displayString) == [
                "None", "False", "True", "Ellipsis", "-1", "7", "0.1", "inf", "2j", "\"it's\"", "b'\\x00A'", "(1,)",
                "('a', ())", "frozenset({1, None})", "frozenset()",
            ])
        let ast = AST()
        #expect(ast.add(Constant.none) == .none && ast.add(Constant.true) == .true)
        #expect(ast[ast.add(Constant.integer(5))] == .integer(5))
        #expect(ast[ConstantID.ellipsis] == .ellipsis)
    }

    @Test func dumpWithoutFieldNames() throws {
        var warnings: [SourceWarning] = []
        let ast = try parseToAST(SourceText(utf8: Array("a = b\n".utf8)), warnings: &warnings)
        #expect(
            String(decoding: ast.dump(annotateFields: false), as: UTF8.self)
                == "Module([Assign([Name('a', Store())], Name('b', Load()), None)], [])")
    }

    @Test func classesDescribeThemselves() {
        #expect(ASTClass.all.enumerated().allSatisfy { $0.offset == $0.element.number })
        let binOp = ASTClass.all.first { $0.name.description == "BinOp" }
        #expect(binOp?.fields.map(\.name.description) == ["left", "op", "right"])
        #expect(binOp?.fields.map(\.word) == [5, 0, 6])
        #expect(binOp?.type.description.name.description == "expr")
        for (type, description) in zip(ASTType.allCases, ASTTypeDescription.all) where description.form != .value {
            for number in 0..<description.classCount {
                #expect(ASTClass.all[description.firstClass + number].type == type)
            }
        }
    }
}
