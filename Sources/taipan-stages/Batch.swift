import TaipanSyntax

/// Runs a stage over sources from standard input, one a line in hexadecimal digits: for programs that compare very many
/// small sources.
///
/// Each answer is a line of JSON: {STAGE: ...}, or {"error": ...} where the source is refused. With `errorsOnly` the
/// result is left out, and {} says that there is one.
func runBatch(_ stage: Stage, named name: String, errorsOnly: Bool) -> Int32 {
    while let line = readLine() {
        guard let bytes = bytes(hexadecimal: line.utf8) else {
            complain("not a line of hexadecimal digits")
            return 1
        }
        var json = JSONWriter()
        json.raw("{")
        bytes.withUnsafeBufferPointer { buffer in
            do throws(SourceError) {
                let write = try stage(buffer)
                if errorsOnly { return }
                json.string(name)
                json.raw(": ")
                write(&json)
            } catch {
                json.raw("\"error\": ")
                json.error(error, bytes: buffer)
            }
        }
        json.raw("}\n")
        emit(json.bytes)
    }
    return 0
}

private func bytes(hexadecimal digits: String.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
        let value: UInt8
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
        default: return nil
        }
        if let first = high {
            bytes.append(first << 4 | value)
            high = nil
        } else {
            high = value
        }
    }
    return high == nil ? bytes : nil
}
