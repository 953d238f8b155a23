import TaipanBytecode
import TaipanNumbers
import TaipanText
import Testing

@Suite struct ConstantTests {
    /// Each of these is a constant of its own.
    @Test func typesAndSignsAreKeptApart() {
        let different: [Constant] = [
            .none, .true, .false, .ellipsis, .stopIteration, .integer(0), .integer(1), .float(0), .float(-0.0),
            .float(1),
            .complex(real: 0, imaginary: 0), .complex(real: -0.0, imaginary: 0), .complex(real: 0, imaginary: -0.0),
            .complex(real: -0.0, imaginary: -0.0), .string(""), .bytes([]), .tuple([]), .frozenset([]), .list([]),
            .set([]),
            .tuple([.integer(0)]), .tuple([.float(0)]), .tuple([.false]), .tuple([.float(-0.0)]),
            .tuple([.tuple([.false])]),
            .tuple([.tuple([.integer(0)])]), .frozenset([.integer(1)]), .frozenset([.true]), .dictionary([]),
        ]
        for (i, a) in different.enumerated() {
            for (j, b) in different.enumerated() {
                #expect((ConstantKey(a) == ConstantKey(b)) == (i == j), "\(a) \(b)")
                if i == j { #expect(ConstantKey(a).hashValue == ConstantKey(b).hashValue) }
            }
        }
        #expect(ConstantKey(.float(.nan)) != ConstantKey(.float(.nan)))
        #expect(
            ConstantKey(.frozenset([.integer(1), .string("a")]))
                == ConstantKey(.frozenset([.string("a"), .integer(1)])))
    }

    @Test func codeUnitsAreEqualByContent() {
        func unit(line: Int = 1, file: PythonString = "a.py", constants: [Constant] = [.integer(1)], stackSize: Int = 1)
            -> Constant
        {
            .code(
                CodeUnit(
                    stackSize: stackSize, flags: [.optimized, .newLocals], firstLineNumber: line,
                    code: [100, 0, 83, 0], constants: constants,
                    filename: file, name: "<lambda>"))
        }
        #expect(ConstantKey(unit()) == ConstantKey(unit()))
        #expect(ConstantKey(unit()).hashValue == ConstantKey(unit(file: "b.py")).hashValue)
        #expect(ConstantKey(unit()) == ConstantKey(unit(file: "b.py", stackSize: 2)))
        #expect(ConstantKey(unit()) != ConstantKey(unit(line: 2)))
        #expect(ConstantKey(unit()) != ConstantKey(unit(constants: [.true])))
    }

    /// As `frozenset((1, True, 1.0, 1+0j, 0, -0.0, False, "1", (1,), (True,)))` keeps the first of equals.
    @Test func equalItemsOfASet() {
        let items: [Constant] = [
            .integer(1), .true, .float(1), .complex(real: 1, imaginary: 0), .float(-0.0), .integer(0), .false,
            .string("1"),
            .tuple([.integer(1)]), .tuple([.true]), .frozenset([.integer(1)]), .set([.float(1)]), .float(0.5),
            .float(1e300),
        ]
        let kept = Constant.distinct(items)
        #expect(
            kept.count == 7 && ConstantKey(kept[0]) == ConstantKey(.integer(1))
                && ConstantKey(kept[1]) == ConstantKey(.float(-0.0)))
    }
}
