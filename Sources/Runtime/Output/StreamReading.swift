// In CPython: Modules/_io/textio.c (readline), Modules/_io/bufferedio.c
import TaipanHost
import TaipanText

/// Reading from standard input.
extension Context {
    /// Reads more bytes behind those that are there; false at the end.
    private func fill(_ stream: BinaryStreamObject) throws(Raised) -> Bool {
        let storage = try storage(of: stream)
        if stream.start == stream.end {
            stream.start = 0
            stream.end = 0
        }
        guard stream.end < streamBufferSize else { return true }
        while true {
            do throws(HostError) {
                let free = UnsafeMutableRawBufferPointer(
                    start: storage.trailing(UInt8.self) + stream.end, count: streamBufferSize - stream.end)
                let count = try resources.host.files.read(stream.descriptor, into: free)
                stream.end += count
                return count > 0
            } catch {
                if error.errno == ErrorNumber.EINTR {
                    try safepoint()
                    continue
                }
                throw osError(error)
            }
        }
    }

    /// Reads bytes up to a line end or a number of them; nil for all there are.
    func readBytes(_ stream: BinaryStreamObject, limit: Int?, untilLineEnd: Bool) throws(Raised) -> [UInt8] {
        var bytes: [UInt8] = []
        while limit.map({ bytes.count < $0 }) ?? true {
            if stream.start == stream.end, try !fill(stream) { break }
            guard let storage = stream.storage else { break }
            let base = storage.trailing(UInt8.self)
            var end = stream.end
            if let limit { end = min(end, stream.start + limit - bytes.count) }
            var foundLineEnd = false
            if untilLineEnd {
                var index = stream.start
                while index < end, base[index] != 0x0A { index += 1 }
                if index < end {
                    end = index + 1
                    foundLineEnd = true
                }
            }
            bytes += UnsafeBufferPointer(start: base + stream.start, count: end - stream.start)
            stream.start = end
            if foundLineEnd { break }
        }
        return bytes
    }

    /// A line of text with its end as `\n`; all of the text for `untilLineEnd` false. Empty at the end.
    func readText(_ stream: TextStreamObject, untilLineEnd: Bool) throws(Raised) -> Value {
        let binary = stream.buffer
        if binary.isClosed { throw valueError("I/O operation on closed file.") }
        guard !binary.isWriter else {
            throw raise(unsupportedOperation, "not readable")
        }
        var bytes: [UInt8] = []
        if untilLineEnd {
            // Universal line ends: a line may end with `\r` as well.
            loop: while true {
                if binary.start == binary.end, try !fill(binary) { break }
                guard let storage = binary.storage else { break }
                let base = storage.trailing(UInt8.self)
                while binary.start < binary.end {
                    let byte = base[binary.start]
                    binary.start += 1
                    if byte == 0x0A {
                        bytes.append(byte)
                        break loop
                    }
                    if byte == 0x0D {
                        bytes.append(0x0A)
                        if binary.start == binary.end { _ = try fill(binary) }
                        if binary.start < binary.end, base[binary.start] == 0x0A { binary.start += 1 }
                        break loop
                    }
                    bytes.append(byte)
                }
            }
        } else {
            bytes = try readBytes(binary, limit: nil, untilLineEnd: false)
            if bytes.contains(0x0D) {
                var translated: [UInt8] = []
                var index = 0
                while index < bytes.count {
                    if bytes[index] == 0x0D {
                        translated.append(0x0A)
                        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
                    } else {
                        translated.append(bytes[index])
                    }
                    index += 1
                }
                bytes = translated
            }
        }
        let codec: TextCodec =
            stream.codec == .utf8 ? .utf8 : stream.codec == .ascii ? .ascii : .latin1
        do throws(CodecError) {
            return string(try codec.decode(bytes, errors: stream.errorHandling.handler))
        } catch {
            throw raise(
                types.unicodeDecodeError,
                arguments: string(error.encoding.rawValue), try makeBytes(bytes), integer(error.start),
                integer(error.end), string(error.reason.rawValue))
        }
    }

    /// `io.UnsupportedOperation` (an OSError and ValueError) comes with module `io`; until then it is OSError.
    var unsupportedOperation: TypeObject { types.osError }
}
