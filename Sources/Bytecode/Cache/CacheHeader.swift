// In CPython: Lib/importlib/_bootstrap_external.py, PEP 552

import TaipanText

/// Why a `.pyc` file cannot be used: a CPython exception and its text.
package enum CacheError: Error, Hashable, Sendable {
    /// `ImportError`
    case importError(String)
    /// `EOFError`
    case endOfFile(String)
    /// The data behind the header is wrong.
    case marshal(MarshalError)

    /// The text of the exception.
    package var message: String {
        switch self {
        case .importError(let message), .endOfFile(let message): message
        case .marshal(let error): error.message
        }
    }

    /// The name of the exception's class.
    package var className: String {
        switch self {
        case .importError: "ImportError"
        case .endOfFile: "EOFError"
        case .marshal(let error): error.kind.rawValue
        }
    }
}

/// The 16 bytes at the beginning of a `.pyc` file.
package enum CacheHeader: Hashable, Sendable {
    /// Valid as long as the source has this modification time, in seconds, and size, in bytes, each modulo 2³².
    case timestamp(modified: UInt32, size: UInt32)
    /// Made of a source of this hash; to be compared with the source's where `isChecked`.
    case hash(UInt64, isChecked: Bool)

    /// CPython 3.8's magic number: 3413, `\r` and `\n`.
    package static let magicNumber: UInt32 = 0x0A0D_0D55
    /// How many bytes a header has.
    package static let length = 16

    /// The header of a `.pyc` file. `name` is the module's, for messages.
    package init(_ data: [UInt8], name: PythonString) throws(CacheError) {
        func number(_ offset: Int) -> UInt32 {
            data[offset..<offset + 4].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard data.count >= 4, number(0) == Self.magicNumber else {
            throw .importError(
                "bad magic number in \(name.representation.displayString): \(bytesRepresentation(Array(data.prefix(4))))"
            )
        }
        if data.count < Self.length {
            throw .endOfFile("reached EOF while reading pyc header of \(name.representation.displayString)")
        }
        let flags = number(4)
        if flags & ~0b11 != 0 { throw .importError("invalid flags \(flags) in \(name.representation.displayString)") }
        if flags & 0b01 == 0 {
            self = .timestamp(modified: number(8), size: number(12))
        } else {
            self = .hash(UInt64(number(12)) << 32 | UInt64(number(8)), isChecked: flags & 0b10 != 0)
        }
    }

    /// The bytes of the header.
    package var bytes: [UInt8] {
        let words: [UInt32] =
            switch self {
            case .timestamp(let modified, let size): [Self.magicNumber, 0, modified, size]
            case .hash(let hash, let isChecked):
                [
                    Self.magicNumber, isChecked ? 0b11 : 0b01, UInt32(truncatingIfNeeded: hash),
                    UInt32(truncatingIfNeeded: hash >> 32),
                ]
            }
        return words.flatMap { word in [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    /// Throws where the source has changed since: for a timestamp header. A nil size is not compared.
    package func validate(modified: Int, size: Int?, name: PythonString) throws(CacheError) {
        guard case .timestamp(let ownModified, let ownSize) = self else { return }
        if ownModified != UInt32(truncatingIfNeeded: modified)
            || size.map({ ownSize != UInt32(truncatingIfNeeded: $0) }) ?? false
        {
            throw .importError("bytecode is stale for \(name.representation.displayString)")
        }
    }

    /// Throws where the source has another hash: for a hash header, checked or not.
    package func validate(sourceHash: UInt64, name: PythonString) throws(CacheError) {
        if case .hash(let hash, _) = self, hash != sourceHash {
            throw .importError("hash in bytecode doesn't match hash of source \(name.representation.displayString)")
        }
    }
}
