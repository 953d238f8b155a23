// In CPython: Python/compile.c (_Py_Mangle)

import TaipanSyntax

extension AST {
    /// The name that stands for a private name (`__name`) in the body of a class: `_Class__name`. Other names stay as
    /// they are, and so does every name outside a class.
    ///
    /// - Parameter privateName: the name of the class; nil outside one.
    @inline(__always) package func mangle(_ name: Identifier, privateName: Identifier?) -> Identifier {
        guard let privateName else { return name }
        let bytes = identifiers.bytes(name)
        let underscore = UInt8(ascii: "_")
        guard bytes.count > 2, bytes[0] == underscore, bytes[1] == underscore else { return name }
        return mangled(name, bytes, privateName)
    }

    @inline(never) private func mangled(
        _ name: Identifier, _ bytes: UnsafeBufferPointer<UInt8>, _ privateName: Identifier
    ) -> Identifier {
        let underscore = UInt8(ascii: "_")
        if bytes[bytes.count - 1] == underscore && bytes[bytes.count - 2] == underscore { return name }
        // The name of a module in a package, in an import.
        if bytes.contains(UInt8(ascii: ".")) { return name }
        let stem = identifiers.bytes(privateName).drop { $0 == underscore }
        if stem.isEmpty { return name }
        return identifiers.intern([underscore] + stem + bytes)
    }
}
