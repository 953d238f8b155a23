// In CPython: Objects/setobject.c, Python/pyhash.c

import TaipanNumbers
import TaipanSyntax

/// The elements of the frozenset of some constants: of equal ones the first.
///
/// They come in the order in which CPython's set lists them where that depends on their values alone, that is where all
/// are numbers or tuples of numbers; otherwise as they were given.
func constantSet(_ items: [Constant]) -> [Constant] {
    let values = items.map(CodeConstant.init)
    let distinct = CodeConstant.distinctIndices(values)
    let kept = distinct.map { values[$0] }
    guard kept.allSatisfy(\.hasKnownHash) else { return distinct.map { items[$0] } }
    return CodeConstant.iterationIndices(kept).map { items[distinct[$0]] }
}

extension CodeConstant {
    /// A constant of the tree as a code object holds it.
    fileprivate init(_ constant: Constant) {
        self =
            switch constant {
            case .none: .none
            case .false: .false
            case .true: .true
            case .ellipsis: .ellipsis
            case .integer(let value): .integer(BigInteger(value))
            case .bigInteger(let value): .integer(value)
            case .float(let value): .float(value)
            case .complex(let real, let imaginary): .complex(real: real, imaginary: imaginary)
            case .string(let text): .string(text)
            case .bytes(let bytes): .bytes(bytes)
            case .tuple(let items): .tuple(items.map(CodeConstant.init))
            case .frozenset(let items): .frozenset(items.map(CodeConstant.init))
            }
    }
}
