// In CPython: nfd_nfkd and nfc_nfkc in Modules/unicodedata.c
// The algorithm is that of Unicode Standard Annex #15.

/// The four normalization forms of Unicode.
package enum NormalizationForm: UInt8, CaseIterable, Sendable {
    case nfd, nfc, nfkd, nfkc

    /// The form that `unicodedata.normalize` knows by a name such as `NFKC`, or nil.
    package init?(name: String) {
        switch name {
        case "NFD": self = .nfd
        case "NFC": self = .nfc
        case "NFKD": self = .nfkd
        case "NFKC": self = .nfkc
        default: return nil
        }
    }

    var composes: Bool { self == .nfc || self == .nfkc }
    var isCompatibility: Bool { self == .nfkd || self == .nfkc }

    /// The flag of characters that the form changes.
    fileprivate var changed: Int { 1 << Int(rawValue) }
}

extension PythonString {
    /// The string in a normalization form (`unicodedata.normalize`).
    package func normalized(_ form: NormalizationForm) -> PythonString {
        if quickCheck(form) { return self }
        var codePoints = Normalization.decompose(self.codePoints, isCompatibility: form.isCompatibility)
        if form.composes { Normalization.compose(&codePoints) }
        return PythonString(codePoints: codePoints)
    }

    /// Whether `normalized` would return the same string (`unicodedata.is_normalized`).
    package func isNormalized(_ form: NormalizationForm) -> Bool {
        quickCheck(form) || normalized(form) == self
    }

    /// Whether a look at each code point alone, and at the order of combining classes, proves that the string is
    /// normalized.
    private func quickCheck(_ form: NormalizationForm) -> Bool {
        if isASCII { return true }
        var check = NormalizationCheck(form)
        for codePoint in codePoints where !check.accepts(codePoint) { return false }
        return true
    }
}

/// Looks at code points in order, until one makes it doubtful whether they are normalized.
package struct NormalizationCheck {
    private let doubtful: Int
    private var previous = 0

    package init(_ form: NormalizationForm) {
        doubtful = form.changed | (form.composes ? Normalization.mayCombine : 0)
    }

    package mutating func accepts(_ codePoint: UInt32) -> Bool {
        if codePoint < 0x80, previous == 0 { return true }
        let (combiningClass, flags) = Normalization.record(codePoint)
        if flags & doubtful != 0 || combiningClass != 0 && combiningClass < previous { return false }
        previous = combiningClass
        return true
    }
}

extension UnicodeDatabase {
    /// The canonical combining class, 0 through 254 (`unicodedata.combining`).
    package static func combiningClass(_ codePoint: UInt32) -> Int {
        Normalization.record(codePoint).combiningClass
    }

    /// What the code point decomposes to in one step, with the tag of a compatibility mapping such as `compat`, empty
    /// for a canonical one; nil if it does not decompose, or is a Hangul syllable, whose decomposition is computed.
    package static func decomposition(_ codePoint: UInt32) -> (tag: String, codePoints: [UInt32])? {
        let offset = Normalization.decompositionOffset(codePoint)
        guard offset != 0 else { return nil }
        let table = PackedTable(NormalizationTable.decompositions)
        let tagNumber = table.byte(offset)
        var tag: [UInt8] = []
        for i in 0..<8 {
            let byte = NormalizationTable.tags.utf8Start[tagNumber * 8 + i]
            if byte != 0x20 { tag.append(byte) }
        }
        let mapping = (0..<table.byte(offset + 1)).map { UInt32(table.triple(offset + 2 + 3 * $0)) }
        return (String(decoding: tag, as: UTF8.self), mapping)
    }
}

enum Normalization {
    /// The flag of characters that may combine with what stands before them.
    static var mayCombine: Int { 16 }

    // The ranges of the Hangul algorithm (The Unicode Standard, section 3.12).
    static var syllableBase: UInt32 { 0xAC00 }
    static var leadBase: UInt32 { 0x1100 }
    static var vowelBase: UInt32 { 0x1161 }
    static var trailBase: UInt32 { 0x11A7 }
    static var leadCount: UInt32 { 19 }
    static var vowelCount: UInt32 { 21 }
    static var trailCount: UInt32 { 28 }
    static var syllableCount: UInt32 { leadCount * vowelCount * trailCount }

    @inline(never)
    static func record(_ codePoint: UInt32) -> (combiningClass: Int, flags: Int) {
        guard codePoint < 0x11_0000 else { return (0, 0) }
        let value = PackedTable(NormalizationTable.classIndex)
            .valueIndex(codePoint, shift: NormalizationTable.classShift)
        let record = PackedTable(NormalizationTable.classValues).byte(value) &* 3
        let records = PackedTable(NormalizationTable.records)
        return (records.pair(record), records.byte(record &+ 2))
    }

    @inline(never)
    static func decompositionOffset(_ codePoint: UInt32) -> Int {
        guard codePoint < 0x11_0000 else { return 0 }
        let value = PackedTable(NormalizationTable.decompositionIndex)
            .valueIndex(codePoint, shift: NormalizationTable.decompositionShift)
        return PackedTable(NormalizationTable.decompositionValues).triple(value &* 3)
    }

    /// The full decomposition in canonical order.
    static func decompose(
        _ codePoints: some Sequence<UInt32>, isCompatibility: Bool, isOldVersion: Bool = false
    ) -> [UInt32] {
        // The combining class travels in the upper byte until the order is right.
        var result: [UInt32] = []
        result.reserveCapacity(codePoints.underestimatedCount)
        for codePoint in codePoints {
            if isOldVersion, codePoint >= 0x80 {
                if let corrected = OldUnicodeDatabase.correctedDecomposition(codePoint) {
                    result.append(corrected)
                    continue
                }
                // What was not assigned then neither decomposes nor is moved.
                if OldUnicodeDatabase.isLater(codePoint) {
                    result.append(codePoint | UInt32(record(codePoint).combiningClass) << 24)
                    continue
                }
            }
            appendDecomposition(codePoint, isCompatibility: isCompatibility, to: &result)
        }
        var start = 0
        while start < result.count {
            guard result[start] >> 24 != 0 else {
                start += 1
                continue
            }
            var end = start + 1
            while end < result.count, result[end] >> 24 != 0 { end += 1 }
            sortByClass(&result, start, end)
            start = end
        }
        for i in result.indices { result[i] &= 0xFF_FFFF }
        return result
    }

    // Recursion is as deep as the database nests, which is a few levels, whatever the input.
    private static func appendDecomposition(_ codePoint: UInt32, isCompatibility: Bool, to result: inout [UInt32]) {
        if codePoint < 0x80 {
            result.append(codePoint)
            return
        }
        let syllable = codePoint &- syllableBase
        if syllable < syllableCount {
            result.append(leadBase + syllable / (vowelCount * trailCount))
            result.append(vowelBase + syllable / trailCount % vowelCount)
            if syllable % trailCount != 0 { result.append(trailBase + syllable % trailCount) }
            return
        }
        let offset = decompositionOffset(codePoint)
        let table = PackedTable(NormalizationTable.decompositions)
        if offset == 0 || !isCompatibility && table.byte(offset) != 0 {
            result.append(codePoint | UInt32(record(codePoint).combiningClass) << 24)
            return
        }
        for i in 0..<table.byte(offset + 1) {
            let part = UInt32(table.triple(offset + 2 + 3 * i))
            appendDecomposition(part, isCompatibility: isCompatibility, to: &result)
        }
    }

    /// Sorts a run by the upper byte and keeps the order of equals: by insertion, or by counting where that would be
    /// slow.
    private static func sortByClass(_ run: inout [UInt32], _ start: Int, _ end: Int) {
        if end - start > 32 {
            var positions = [Int](repeating: 0, count: 257)
            for i in start..<end { positions[Int(run[i] >> 24) + 1] += 1 }
            for i in 1...256 { positions[i] += positions[i - 1] }
            let unsorted = Array(run[start..<end])
            for item in unsorted {
                run[start + positions[Int(item >> 24)]] = item
                positions[Int(item >> 24)] += 1
            }
            return
        }
        for i in start + 1..<max(end, start + 1) {
            let item = run[i]
            var j = i
            while j > start, run[j - 1] >> 24 > item >> 24 {
                run[j] = run[j - 1]
                j -= 1
            }
            run[j] = item
        }
    }

    /// Composes what is in canonical order, in place.
    static func compose(_ codePoints: inout [UInt32]) {
        var starter = -1
        var count = 0
        var previous = 0
        for codePoint in codePoints {
            let (combiningClass, flags) = record(codePoint)
            let isUnblocked = starter == count - 1 || previous < combiningClass
            if flags & mayCombine != 0, starter >= 0, isUnblocked,
                let composed = composition(codePoints[starter], codePoint)
            {
                codePoints[starter] = composed
                continue
            }
            if combiningClass == 0 { starter = count }
            previous = combiningClass
            codePoints[count] = codePoint
            count += 1
        }
        codePoints.removeLast(codePoints.count - count)
    }

    /// What a starter and a character after it compose to, or nil.
    static func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
        let lead = first &- leadBase
        let vowel = second &- vowelBase
        if lead < leadCount {
            return vowel < vowelCount ? syllableBase + (lead * vowelCount + vowel) * trailCount : nil
        }
        let syllable = first &- syllableBase
        if syllable < syllableCount {
            let trail = second &- trailBase
            return syllable % trailCount == 0 && trail > 0 && trail < trailCount ? first + trail : nil
        }
        let table = PackedTable(NormalizationTable.pairs)
        let key = Int(first) << 21 | Int(second)
        var low = 0
        var high = NormalizationTable.pairCount
        while low < high {
            let middle = (low + high) / 2
            let offset = middle * 9
            let found = table.triple(offset) << 21 | table.triple(offset + 3)
            if found == key { return UInt32(table.triple(offset + 6)) }
            if found < key { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
