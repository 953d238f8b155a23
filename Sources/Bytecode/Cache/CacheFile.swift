// In CPython: Lib/importlib/_bootstrap_external.py

import TaipanText

/// A `.pyc` file: a header and a code object.
package struct CacheFile: Sendable {
    package let header: CacheHeader
    package let code: CodeUnit

    package init(header: CacheHeader, code: CodeUnit) {
        self.header = header
        self.code = code
    }

    /// What a file's bytes say. `name` is the module's and `path` the file's, for messages.
    package init(_ data: [UInt8], name: PythonString, path: PythonString) throws(CacheError) {
        header = try CacheHeader(data, name: name)
        let constant: Constant
        do throws(MarshalError) {
            constant = try MarshalReader.read(data, from: CacheHeader.length).constant
        } catch {
            throw .marshal(error)
        }
        guard case .code(let unit) = constant else {
            throw .importError("Non-code object in \(path.representation.displayString)")
        }
        code = unit
    }

    /// The bytes of the file.
    package func bytes() throws(MarshalError) -> [UInt8] {
        header.bytes + (try MarshalWriter.write(.code(code)))
    }
}

/// What is needed of a file system to write a file atomically.
package protocol AtomicFileWriting {
    associatedtype Failure: Error
    /// Writes a file that must not exist yet.
    func create(_ path: [UInt8], permissions: UInt32, contents: [UInt8]) throws(Failure)
    /// Gives a file another name, in place of the file that had it.
    func replace(_ path: [UInt8], with temporary: [UInt8]) throws(Failure)
    /// Removes a file; failure does not matter.
    func remove(_ path: [UInt8])
}

extension AtomicFileWriting {
    /// Puts a file in place such that others see the old one or the whole new one. `unique` tells the temporary file
    /// from those of other writers. Throws what the file system throws, with no temporary file left behind.
    package func writeAtomically(
        _ contents: [UInt8], to path: [UInt8], permissions: UInt32 = 0o666, unique: UInt64
    ) throws(Failure) {
        let temporary = path + Array(".\(unique)".utf8)
        try create(temporary, permissions: permissions & 0o666, contents: contents)
        do throws(Failure) {
            try replace(path, with: temporary)
        } catch {
            remove(temporary)
            throw error
        }
    }
}
