// In CPython: w_object and what it calls in Python/marshal.c

import TaipanNumbers
import TaipanText

/// Puts marshal data together, object by object. `isShared` says that later data may refer to the object; the caller
/// counts the shared objects, and shares none where `version` is below 3.
package struct MarshalTokenWriter: Sendable {
    package let version: Int
    package private(set) var bytes: [UInt8] = []

    /// Any number is a version: what lies above 4 is as 4, what lies below 0 as 0.
    package init(version: Int = Marshal.version) {
        self.version = version
    }

    /// Whether this version knows references.
    package var sharesObjects: Bool { version >= 3 }

    private mutating func type(_ type: UInt8, _ isShared: Bool = false) {
        bytes.append(isShared && sharesObjects ? type | MarshalType.sharedFlag : type)
    }

    /// A number of 32 bits; higher bits are lost.
    package mutating func number(_ value: Int) {
        let word = UInt32(truncatingIfNeeded: value).littleEndian
        withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
    }

    private mutating func bits(_ value: Double) {
        let pattern = value.bitPattern
        for shift in stride(from: 0, to: UInt64(64), by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: pattern >> shift))
        }
    }

    package mutating func null() { type(MarshalType.null) }
    package mutating func none() { type(MarshalType.none) }
    package mutating func boolean(_ value: Bool) { type(value ? MarshalType.true : MarshalType.false) }
    package mutating func ellipsis() { type(MarshalType.ellipsis) }
    package mutating func stopIteration() { type(MarshalType.stopIteration) }

    package mutating func reference(_ number: Int) {
        type(MarshalType.reference)
        self.number(number)
    }

    package mutating func integer(_ value: BigInteger, isShared: Bool = false) {
        if let small = value.asInt.flatMap(Int32.init(exactly:)) {
            type(MarshalType.int, isShared)
            number(Int(small))
            return
        }
        type(MarshalType.long, isShared)
        let limbs = value.limbs
        let count = (value.bitLength + 14) / 15
        number(value.isNegative ? -count : count)
        for index in 0..<count {
            let (limb, shift) = (index * 15 / 64, UInt64(index * 15 % 64))
            var digit = limbs[limb] >> shift
            if shift > 49 && limb + 1 < limbs.count { digit |= limbs[limb + 1] << (64 - shift) }
            bytes.append(UInt8(truncatingIfNeeded: digit))
            bytes.append(UInt8(truncatingIfNeeded: digit >> 8) & 0x7F)
        }
    }

    package mutating func float(_ value: Double, isShared: Bool = false) {
        type(version > 1 ? MarshalType.binaryFloat : MarshalType.float, isShared)
        floatPart(value)
    }

    package mutating func complex(real: Double, imaginary: Double, isShared: Bool = false) {
        type(version > 1 ? MarshalType.binaryComplex : MarshalType.complex, isShared)
        floatPart(real)
        floatPart(imaginary)
    }

    private mutating func floatPart(_ value: Double) {
        if version > 1 { return bits(value) }
        let text = Array(formatDouble(value, code: .general, precision: 17).utf8)
        bytes.append(UInt8(truncatingIfNeeded: text.count))
        bytes += text
    }

    package mutating func bytes(_ value: [UInt8], isShared: Bool = false) throws(MarshalError) {
        type(MarshalType.bytes, isShared)
        try size(value.count)
        bytes += value
    }

    package mutating func string(_ value: PythonString, isInterned: Bool, isShared: Bool = false) throws(MarshalError) {
        let utf8 = value.utf8
        if version >= 4 && value.isASCII {
            if utf8.count < 256 {
                type(isInterned ? MarshalType.shortASCIIInterned : MarshalType.shortASCII, isShared)
                bytes.append(UInt8(utf8.count))
            } else {
                type(isInterned ? MarshalType.asciiInterned : MarshalType.ascii, isShared)
                try size(utf8.count)
            }
        } else {
            type(version >= 3 && isInterned ? MarshalType.interned : MarshalType.unicode, isShared)
            try size(utf8.count)
        }
        bytes += utf8
    }

    /// Begins a tuple of `count` objects that the caller writes next.
    package mutating func tuple(_ count: Int, isShared: Bool = false) throws(MarshalError) {
        if version >= 4 && count < 256 {
            type(MarshalType.smallTuple, isShared)
            bytes.append(UInt8(count))
        } else {
            type(MarshalType.tuple, isShared)
            try size(count)
        }
    }

    /// Begins a list of `count` objects that the caller writes next.
    package mutating func list(_ count: Int, isShared: Bool = false) throws(MarshalError) {
        type(MarshalType.list, isShared)
        try size(count)
    }

    /// Begins a set of `count` objects that the caller writes next.
    package mutating func set(_ count: Int, isFrozen: Bool, isShared: Bool = false) throws(MarshalError) {
        type(isFrozen ? MarshalType.frozenset : MarshalType.set, isShared)
        try size(count)
    }

    /// Begins a dictionary: keys and values in turns, then `null`.
    package mutating func dictionary(isShared: Bool = false) { type(MarshalType.dictionary, isShared) }

    /// Begins a code object; see `MarshalToken.code`.
    package mutating func code(_ header: MarshalCodeHeader, isShared: Bool = false) {
        type(MarshalType.code, isShared)
        number(header.argumentCount)
        number(header.positionalOnlyArgumentCount)
        number(header.keywordOnlyArgumentCount)
        number(header.localCount)
        number(header.stackSize)
        number(header.flags)
    }

    private mutating func size(_ count: Int) throws(MarshalError) {
        if count > Int(Int32.max) { throw MarshalError(.value, "unmarshallable object") }
        number(count)
    }
}
