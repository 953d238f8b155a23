// In CPython: binascii_crc_hqx_impl and internal_crc32 in Modules/binascii.c

/// Cyclic redundancy checks.
enum Checksums {
    /// CRC-CCITT, polynomial 0x1021.
    static func ccitt(_ data: ByteView, _ start: UInt32) -> UInt32 {
        var checksum = start & 0xFFFF
        for index in 0..<data.count {
            checksum ^= UInt32(data[index]) << 8
            for _ in 0..<8 {
                checksum = checksum & 0x8000 != 0 ? (checksum << 1 ^ 0x1021) & 0xFFFF : checksum << 1
            }
        }
        return checksum
    }

    /// CRC-32, polynomial 0x04C11DB7 reflected, as in gzip.
    static func crc32(_ data: ByteView, _ start: UInt32) -> UInt32 {
        var checksum = ~start
        if data.count < 64 {
            for index in 0..<data.count {
                checksum = checksum >> 8 ^ entry(UInt8(truncatingIfNeeded: checksum) ^ data[index])
            }
            return ~checksum
        }
        // Eight tables let eight bytes be taken at once.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8 * 256) { tables in
            for byte in 0..<256 { tables[byte] = entry(UInt8(truncatingIfNeeded: byte)) }
            for byte in 0..<256 {
                for table in 1..<8 {
                    let previous = tables[(table &- 1) &* 256 &+ byte]
                    tables[table &* 256 &+ byte] = previous &>> 8 ^ tables[Int(previous & 0xFF)]
                }
            }
            let raw = UnsafeRawPointer(data.base)
            var index = 0
            while index &+ 8 <= data.count {
                let low = raw.loadUnaligned(fromByteOffset: index, as: UInt32.self) ^ checksum
                let high = raw.loadUnaligned(fromByteOffset: index &+ 4, as: UInt32.self)
                checksum =
                    tables[7 &* 256 &+ Int(low & 0xFF)] ^ tables[6 &* 256 &+ Int(low &>> 8 & 0xFF)]
                    ^ tables[5 &* 256 &+ Int(low &>> 16 & 0xFF)] ^ tables[4 &* 256 &+ Int(low &>> 24)]
                checksum ^=
                    tables[3 &* 256 &+ Int(high & 0xFF)] ^ tables[2 &* 256 &+ Int(high &>> 8 & 0xFF)]
                    ^ tables[256 &+ Int(high &>> 16 & 0xFF)] ^ tables[Int(high &>> 24)]
                index &+= 8
            }
            while index < data.count {
                checksum = checksum &>> 8 ^ tables[Int(UInt8(truncatingIfNeeded: checksum) ^ data[index])]
                index &+= 1
            }
        }
        return ~checksum
    }

    private static func entry(_ byte: UInt8) -> UInt32 {
        var value = UInt32(byte)
        for _ in 0..<8 { value = value & 1 != 0 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
        return value
    }
}
