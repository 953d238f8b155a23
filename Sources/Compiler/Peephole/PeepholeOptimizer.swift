// In CPython: Python/peephole.c (PyCode_Optimize)

import TaipanBytecode

/// Improves the instructions of a code object where that takes no more than a look at the next few.
///
/// Works in place: what falls away becomes NOP first, and NOPs are squeezed out at the end. Which improvements are
/// made, and where it gives up, is CPython's to the byte. Keeps its buffers from unit to unit.
struct PeepholeOptimizer {
    private var blocks = GrowingArray<UInt32>(capacity: 1024)
    private var original = GrowingArray<UInt16>(capacity: 1024)

    func deallocate() {
        blocks.deallocate()
        original.deallocate()
    }

    /// Improves `code` and adapts `lineTable` to it.
    ///
    /// - Parameters:
    ///   - constantCount: how many constants the code object has so far.
    ///   - isTrue: whether a constant is true, by its index.
    /// - Returns: the constants that come to those: tuples, as the indices of their items.
    mutating func optimize(
        _ code: inout GrowingArray<UInt16>, _ lineTable: inout GrowingArray<UInt8>, constantCount: Int,
        isTrue: (Int) -> Bool
    ) -> [[Int]] {
        // An offset step of 255 may be part of a longer one.
        for index in stride(from: 0, to: lineTable.count, by: 2) where lineTable[index] == 255 { return [] }
        let count = code.count
        original.reset(count: count)
        original.start.update(from: code.start, count: count)
        blocks.reset(count: count + 1)
        var pass = PeepholePass(code: code.start, count: count, blocks: blocks.start, constantCount: constantCount)
        pass.markBlocks()
        pass.improve(isTrue)
        pass.numberRemaining()
        pass.adapt(&lineTable)
        if let remaining = pass.squeeze() {
            code.shorten(to: remaining)
        } else {
            // CPython gives up here as late as this: the line table and the constants keep their changes.
            code.start.update(from: original.start, count: count)
        }
        return pass.foldedTuples
    }
}
