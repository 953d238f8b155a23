// In CPython: assemble() and makecode() of Python/compile.c

import TaipanBytecode
import TaipanSyntax
import TaipanText

extension CodeGenerator {
    /// Makes the current unit's code object.
    ///
    /// - Parameter addsNone: whether the code returns None where its end is reached, and not what lies on the stack.
    func assemble(addsNone: Bool) throws(CompilationStopped) -> CodeUnit {
        if !blocks[Int(unit.currentBlock)].returns {
            useNewBlock()
            if addsNone { loadNone() }
            emit(.returnValue)
        }
        // Nobody keeps the code object of a function in dead code.
        if deadCodeDepth > 0 { return CodeGenerator.deadCode }
        let entry = Int32(truncatingIfNeeded: unit.blockBase)
        if unit.firstLine == 0 { unit.firstLine = firstInstructionLine(entry) }
        assembler.assemble(
            entry: entry, blocks: blocks.start, instructions: instructions.start, firstLine: unit.firstLine)
        let stackSize = assembler.stackDepth.find(entry: entry, blocks: blocks.start, instructions: instructions.start)
        if graphs != nil {
            let graph = flowGraph(entry: entry, stackSize: stackSize)
            graphs?.append(graph)
        }
        if assembler.code.count > Int(Int32.max) / 2 { throw fail(.overflowError, "code is too large") }
        return makeCode(stackSize: stackSize)
    }

    private static let deadCode = CodeUnit(
        stackSize: 0, flags: [], firstLineNumber: 0, code: [], constants: [], filename: PythonString(""),
        name: PythonString(""))

    /// The line of the entry block's first instruction; 1 where it has none.
    private func firstInstructionLine(_ entry: Int32) -> Int {
        var block = blocks[Int(entry)]
        while block.count == 0, block.next != BasicBlock.none, blocks[Int(block.next)].isContinuation {
            block = blocks[Int(block.next)]
        }
        if block.count == 0 || instructions[Int(block.first)].line == 0 { return 1 }
        return Int(instructions[Int(block.first)].line)
    }

    private func makeCode(stackSize: Int) -> CodeUnit {
        let constantCount = constantIndices.count(base: unit.constantBase)
        let constantBase = unit.constantBase
        var values: [CodeConstant] = []
        values.reserveCapacity(constantCount)
        for index in 0..<constantCount { values.append(constants[constantIndices.key(index, base: constantBase)]) }
        let tuples = assembler.optimize(constantCount: constantCount) { values[$0].isTrue }
        for items in tuples { values.append(.tuple(items.map { values[$0] })) }
        let variableCount = variables.count(base: unit.variableBase)
        return CodeUnit(
            argumentCount: unit.argumentCount + unit.positionalOnlyCount,
            positionalOnlyArgumentCount: unit.positionalOnlyCount,
            keywordOnlyArgumentCount: unit.keywordOnlyCount, localCount: variableCount, stackSize: stackSize,
            flags: codeFlags,
            firstLineNumber: unit.firstLine, code: assembler.codeBytes, constants: values,
            names: strings(names, unit.nameBase), variableNames: strings(variables, unit.variableBase),
            freeVariables: strings(frees, unit.freeBase), cellVariables: strings(cells, unit.cellBase),
            filename: filename,
            name: string(unit.name), lineTable: assembler.lineTableBytes)
    }

    private func strings(_ table: IndexTable, _ base: Int) -> [PythonString] {
        let count = table.count(base: base)
        if count == 0 { return [] }
        var strings: [PythonString] = []
        strings.reserveCapacity(count)
        for index in 0..<count { strings.append(string(Identifier(number: table.key(index, base: base)))) }
        return strings
    }

    /// A name as a string, the same one whenever it is asked for.
    private func string(_ name: Identifier) -> PythonString {
        PythonString(uncheckedUTF8: constants.utf8(constants.number(ofName: name)))
    }

    /// In CPython: compute_code_flags.
    private var codeFlags: CodeFlags {
        let scope = unit.scope
        var flags = CodeFlags(rawValue: features.rawValue).intersection(.futureMask)
        if unit.blockKind == .function {
            flags.formUnion([.newLocals, .optimized])
            if scope.isNested { flags.insert(.nested) }
            switch (scope.isGenerator, unit.isCoroutine) {
            case (true, false): flags.insert(.generator)
            case (false, true): flags.insert(.coroutine)
            case (true, true): flags.insert(.asynchronousGenerator)
            case (false, false): break
            }
            if scope.hasVarargs { flags.insert(.variableArguments) }
            if scope.hasVarKeywords { flags.insert(.variableKeywords) }
        } else if allowsTopLevelAwait && unit.isCoroutine && !scope.isGenerator {
            flags.insert(.coroutine)
        }
        if frees.count(base: unit.freeBase) == 0 && cells.count(base: unit.cellBase) == 0 { flags.insert(.noFree) }
        return flags
    }
}

extension Assembler {
    /// In CPython: PyCode_Optimize.
    mutating func optimize(constantCount: Int, isTrue: (Int) -> Bool) -> [[Int]] {
        peephole.optimize(&code, &lineTable, constantCount: constantCount, isTrue: isTrue)
    }

    var codeBytes: [UInt8] {
        Array(unsafeUninitializedCapacity: code.count * 2) { bytes, count in
            for place in 0..<code.count {
                bytes[place * 2] = UInt8(truncatingIfNeeded: code[place])
                bytes[place * 2 + 1] = UInt8(truncatingIfNeeded: code[place] >> 8)
            }
            count = code.count * 2
        }
    }

    var lineTableBytes: [UInt8] { Array(UnsafeBufferPointer(start: lineTable.start, count: lineTable.count)) }
}
