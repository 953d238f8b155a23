// In CPython: Objects/longobject.c (_PyLong_AsByteArray, _PyLong_FromByteArray)

/// Which byte of an integer comes first.
package enum ByteOrder: Sendable {
    case little, big
}

extension BigInteger {
    /// Writes the value as an integer of `bytes.count` bytes, in two's complement if `isSigned`, as Python's
    /// `int.to_bytes`.
    ///
    /// Throws ``NumberError/tooBigForBytes``, and ``NumberError/negativeToUnsignedBytes`` for a negative value that is
    /// not to be signed; the bytes are then undefined.
    package func write(
        into bytes: UnsafeMutableBufferPointer<UInt8>, order: ByteOrder, isSigned: Bool
    ) throws(NumberError) {
        if isNegative, !isSigned { throw .negativeToUnsignedBytes }
        let count = bytes.count
        // CPython lets −1 pass as no bytes at all.
        if count == 0, word == -1, magnitude == nil { return }
        let bits = bitLength
        if bits > 0, (bits &+ 7) / 8 > count { throw .tooBigForBytes }
        if isSigned, bits > 0, bits > 8 &* count &- 1 {
            // With the sign bit taken, only the least negative number of the size fits.
            guard isNegative, bits == 8 &* count, trailingZeroBitCount == bits &- 1 else { throw .tooBigForBytes }
        }
        guard let start = bytes.baseAddress else { return }
        withLimbs { limbs, limbCount in
            let mask: UInt64 = isNegative ? .max : 0
            var carry = mask & 1
            var index = 0
            var limb: UInt64 = 0
            while index < count {
                if index & 7 == 0 {
                    let source = index / 8 < limbCount ? limbs[index / 8] : 0
                    let (sum, overflow) = (source ^ mask).addingReportingOverflow(carry)
                    limb = sum
                    carry = overflow ? 1 : 0
                }
                start[order == .little ? index : count &- 1 &- index] = UInt8(truncatingIfNeeded: limb)
                limb &>>= 8
                index &+= 1
            }
        }
    }

    /// The value as an integer of `count` bytes; see ``write(into:order:isSigned:)``. Throws also
    /// ``NumberError/negativeByteCount`` and ``NumberError/outOfMemory``.
    package func bytes(count: Int, order: ByteOrder, isSigned: Bool = false) throws(NumberError) -> [UInt8] {
        if count < 0 { throw .negativeByteCount }
        try WorkMemory.require(limbCount: count / 8)
        var failure: NumberError?
        let result = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            do throws(NumberError) {
                try write(
                    into: UnsafeMutableBufferPointer(rebasing: buffer[0..<count]), order: order, isSigned: isSigned)
                initialized = count
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return result
    }

    /// The integer that bytes stand for, in two's complement if `isSigned`, as Python's `int.from_bytes`. Throws
    /// ``NumberError/outOfMemory``.
    package init(
        bytes: UnsafeBufferPointer<UInt8>, order: ByteOrder, isSigned: Bool = false
    ) throws(NumberError) {
        guard let start = bytes.baseAddress, !bytes.isEmpty else {
            self.init(0)
            return
        }
        let count = bytes.count
        let isNegative = isSigned && start[order == .little ? count &- 1 : 0] & 0x80 != 0
        let limbCount = (count &+ 7) / 8
        try self.init(isNegative: isNegative, capacity: limbCount &+ 1) { (result) throws(NumberError) -> Int in
            for limbIndex in 0..<limbCount {
                var limb: UInt64 = isNegative ? .max : 0
                var offset = min(8, count &- 8 &* limbIndex)
                while offset > 0 {
                    offset &-= 1
                    let index = 8 &* limbIndex &+ offset
                    limb = limb &<< 8 | UInt64(start[order == .little ? index : count &- 1 &- index])
                }
                result[limbIndex] = limb
            }
            if isNegative {
                var carry: UInt64 = 1
                for index in 0..<limbCount {
                    let (sum, overflow) = (~result[index]).addingReportingOverflow(carry)
                    result[index] = sum
                    carry = overflow ? 1 : 0
                }
                result[limbCount] = carry
                return limbCount &+ 1
            }
            return limbCount
        }
    }
}
