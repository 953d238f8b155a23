// In CPython: Python/ast.c (fstring_fix_node_location)

/// Finds where `{expression}` first occurs in a string, for one expression of an f-string after the other.
///
/// CPython searches the whole string each time. That is quick in a short string; for a long one, tables of hashes by
/// length make each search take a constant time.
final class FieldLocator {
    /// Where a field was found: how many line ends are before it, and its distance from the last of them or the
    /// string's start.
    struct Place {
        var newlines: Int
        var column: Int
    }

    let string: UnsafeBufferPointer<UInt8>
    private var newlines: [Int] = []
    private var openings: [Int] = []
    /// `hashes[n]` is the hash of the first n bytes.
    private var hashes: [UInt64] = []
    private var powers: [UInt64] = []
    /// By length: where expressions of that length begin between braces, the first ones by their hashes.
    private var tables: [Int: [UInt64: Int]] = [:]
    private var tableCount = 0

    private static let longString = 4096

    init(_ string: UnsafeBufferPointer<UInt8>) {
        self.string = string
        for index in 0..<string.count where string[index] == UInt8(ascii: "\n") { newlines.append(index) }
        guard string.count > FieldLocator.longString else { return }
        // Random, so that nobody can write a string whose parts collide.
        let base = UInt64(bitPattern: Int64(Hasher().finalize())) % (FieldLocator.modulus - 256) + 256
        hashes.reserveCapacity(string.count + 1)
        powers.reserveCapacity(string.count + 1)
        hashes.append(0)
        powers.append(1)
        for index in 0..<string.count {
            if string[index] == UInt8(ascii: "{") { openings.append(index) }
            hashes.append(FieldLocator.reduce(FieldLocator.multiply(hashes[index], base) + UInt64(string[index]) + 1))
            powers.append(FieldLocator.multiply(powers[index], base))
        }
    }

    /// Where `{expression}` first occurs.
    func find(_ expression: UnsafeBufferPointer<UInt8>) -> Place? {
        let found = hashes.isEmpty ? search(expression) : lookUp(expression)
        guard let found else { return nil }
        // The line ends before it, by halving.
        var low = 0
        var high = newlines.count
        while low < high {
            let middle = (low + high) / 2
            if newlines[middle] < found { low = middle + 1 } else { high = middle }
        }
        return Place(newlines: low, column: low == 0 ? found : found - newlines[low - 1])
    }

    private func isField(_ expression: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        let end = index &+ expression.count &+ 1
        guard end < string.count && string[index] == UInt8(ascii: "{") && string[end] == UInt8(ascii: "}") else {
            return false
        }
        for offset in 0..<expression.count where string[index &+ 1 &+ offset] != expression[offset] { return false }
        return true
    }

    private func search(_ expression: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < string.count {
            if isField(expression, at: index) { return index }
            index &+= 1
        }
        return nil
    }

    // MARK: Hashes

    /// A Mersenne prime; hashes are polynomials modulo it.
    private static let modulus: UInt64 = (1 << 61) - 1

    private static func reduce(_ value: UInt64) -> UInt64 {
        let folded = (value & modulus) + (value >> 61)
        return folded >= modulus ? folded - modulus : folded
    }

    private static func multiply(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (high, low) = a.multipliedFullWidth(by: b)
        return reduce((low & modulus) + (high << 3 | low >> 61))
    }

    private func hash(_ start: Int, _ count: Int) -> UInt64 {
        let before = FieldLocator.multiply(hashes[start], powers[count])
        return FieldLocator.reduce(hashes[start + count] + FieldLocator.modulus - before)
    }

    /// The hash of an expression, which lies in this string or in one of those behind it.
    private func hash(_ expression: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if let start = expression.baseAddress, let base = string.baseAddress {
            let offset = UnsafeRawPointer(start) - UnsafeRawPointer(base)
            if offset >= 0 && offset + expression.count <= string.count { return hash(offset, expression.count) }
        }
        var hash: UInt64 = 0
        for byte in expression {
            hash = FieldLocator.reduce(FieldLocator.multiply(hash, powers[1]) + UInt64(byte) + 1)
        }
        return hash
    }

    private func lookUp(_ expression: UnsafeBufferPointer<UInt8>) -> Int? {
        guard expression.count + 2 <= string.count else { return nil }
        let table = tables[expression.count] ?? makeTable(expression.count)
        guard let found = table[hash(expression)] else { return nil }
        return isField(expression, at: found) ? found : search(expression)
    }

    private func makeTable(_ count: Int) -> [UInt64: Int] {
        var table: [UInt64: Int] = [:]
        for opening in openings where opening + count + 1 < string.count {
            guard string[opening + count + 1] == UInt8(ascii: "}") else { continue }
            let hash = hash(opening + 1, count)
            if table[hash] == nil { table[hash] = opening }
        }
        tableCount += table.count + 1
        if tableCount > string.count {
            tables.removeAll()
            tableCount = table.count
        }
        tables[count] = table
        return table
    }
}
