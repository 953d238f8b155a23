// In CPython: assemble_lnotab of Python/compile.c, Objects/lnotab_notes.txt

/// Writes a line table: pairs of bytes, how far the offset and how far the line go on to where a line begins.
struct LineTableWriter {
    private var line: Int
    private var offset = 0

    init(firstLine: Int) { line = firstLine }

    /// Notes that a line begins at an offset, which counts bytes and is no less than the one before.
    mutating func add(line newLine: Int, offset newOffset: Int, to table: inout GrowingArray<UInt8>) {
        var offsetStep = newOffset - offset
        var lineStep = newLine - line
        if offsetStep == 0 && lineStep == 0 { return }
        // CPython divides, so a step that is an even multiple leaves a pair with a zero.
        if offsetStep > 255 {
            for _ in 0..<offsetStep / 255 {
                table.append(255)
                table.append(0)
            }
            offsetStep %= 255
        }
        // The line's byte is signed.
        if lineStep < -128 || lineStep > 127 {
            let step = lineStep < 0 ? -128 : 127
            for _ in 0..<lineStep / step {
                table.append(UInt8(truncatingIfNeeded: offsetStep))
                table.append(UInt8(truncatingIfNeeded: step))
                offsetStep = 0
            }
            lineStep %= step
        }
        table.append(UInt8(truncatingIfNeeded: offsetStep))
        table.append(UInt8(truncatingIfNeeded: lineStep))
        line = newLine
        offset = newOffset
    }
}
