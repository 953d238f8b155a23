// In CPython: assemble_lnotab in Python/compile.c, PyCode_Addr2Line in Objects/codeobject.c, Objects/lnotab_notes.txt

/// What a line table is written to.
package protocol ByteSink {
    mutating func append(_ byte: UInt8)
}

extension [UInt8]: ByteSink {}

/// Writes a line table: pairs of bytes, the increment of the offset and the signed increment of the line.
package struct LineTableEncoder: Sendable {
    @usableFromInline package var offset = 0
    @usableFromInline package var line: Int

    /// - Parameter firstLineNumber: the line that the code begins on (`co_firstlineno`).
    @inlinable package init(firstLineNumber: Int) {
        line = firstLineNumber
    }

    /// Says that the instruction at `offset`, in bytes and not before the last one, belongs to `line`.
    @inlinable package mutating func append(offset: Int, line: Int, to table: inout some ByteSink) {
        var offsetIncrement = offset - self.offset
        var lineIncrement = line - self.line
        if offsetIncrement == 0 && lineIncrement == 0 { return }
        self.offset = offset
        self.line = line
        // As in CPython, an increment above the largest that is a multiple of it leaves zero for the last pair.
        if offsetIncrement > 255 {
            for _ in 0..<offsetIncrement / 255 {
                table.append(255)
                table.append(0)
            }
            offsetIncrement %= 255
        }
        if lineIncrement < -128 || lineIncrement > 127 {
            let largest = lineIncrement < 0 ? -128 : 127
            for _ in 0..<lineIncrement / largest {
                table.append(UInt8(truncatingIfNeeded: offsetIncrement))
                table.append(UInt8(truncatingIfNeeded: largest))
                offsetIncrement = 0
            }
            lineIncrement %= largest
        }
        table.append(UInt8(truncatingIfNeeded: offsetIncrement))
        table.append(UInt8(truncatingIfNeeded: lineIncrement))
    }
}

extension CodeUnit {
    /// The line of the instruction at an offset (`PyCode_Addr2Line`).
    package func line(atOffset offset: Int) -> Int {
        var (start, line) = (0, firstLineNumber)
        for index in stride(from: 0, to: lineTable.count - 1, by: 2) {
            start += Int(lineTable[index])
            if start > offset { break }
            line += Int(Int8(bitPattern: lineTable[index + 1]))
        }
        return line
    }

    /// Where lines begin in the code, in the order of offsets (`dis.findlinestarts`).
    package var lineStarts: [(offset: Int, line: Int)] {
        var starts: [(offset: Int, line: Int)] = []
        var (offset, line) = (0, firstLineNumber)
        for index in stride(from: 0, to: lineTable.count - 1, by: 2) {
            if lineTable[index] > 0 {
                if line != starts.last?.line { starts.append((offset, line)) }
                offset += Int(lineTable[index])
                // The lines behind the end of the code have been optimized away.
                if offset >= code.count { return starts }
            }
            line += Int(Int8(bitPattern: lineTable[index + 1]))
        }
        if line != starts.last?.line { starts.append((offset, line)) }
        return starts
    }
}
