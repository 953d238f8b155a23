// In CPython: Modules/md5module.c, sha1module.c, sha256module.c, sha512module.c, _sha3/, _blake2/

/// What a hash object computes.
enum HashAlgorithm: UInt8 {
    case md5, sha1, sha224, sha256, sha384, sha512
    case sha3With224Bits, sha3With256Bits, sha3With384Bits, sha3With512Bits, shake128, shake256
    case blake2b, blake2s

    var name: StaticString {
        switch self {
        case .md5: "md5"
        case .sha1: "sha1"
        case .sha224: "sha224"
        case .sha256: "sha256"
        case .sha384: "sha384"
        case .sha512: "sha512"
        case .sha3With224Bits: "sha3_224"
        case .sha3With256Bits: "sha3_256"
        case .sha3With384Bits: "sha3_384"
        case .sha3With512Bits: "sha3_512"
        case .shake128: "shake_128"
        case .shake256: "shake_256"
        case .blake2b: "blake2b"
        case .blake2s: "blake2s"
        }
    }

    /// How many bytes are worked on at a time.
    var blockSize: Int {
        switch self {
        case .md5, .sha1, .sha224, .sha256, .blake2s: 64
        case .sha384, .sha512, .blake2b: 128
        case .sha3With224Bits: 144
        case .sha3With256Bits: 136
        case .sha3With384Bits: 104
        case .sha3With512Bits: 72
        case .shake128: 168
        case .shake256: 136
        }
    }

    /// How many bytes the hash has; of BLAKE2 the most, 0 if the caller says.
    var digestSize: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224, .sha3With224Bits: 28
        case .sha256, .sha3With256Bits, .blake2s: 32
        case .sha384, .sha3With384Bits: 48
        case .sha512, .sha3With512Bits, .blake2b: 64
        case .shake128, .shake256: 0
        }
    }
}

/// A hash under way, in raw memory: that of a heap object, or a copy from which a digest is made.
struct HashState {
    /// Words of the algorithm, up to 200 bytes.
    let words: UnsafeMutableRawPointer
    let algorithm: HashAlgorithm

    static let size = 200 + 200 + 48

    /// The block that is being filled.
    var block: UnsafeMutablePointer<UInt8> { (words + 200).assumingMemoryBound(to: UInt8.self) }
    private var numbers: UnsafeMutablePointer<UInt64> { (words + 400).assumingMemoryBound(to: UInt64.self) }
    /// How many bytes the block holds.
    var filled: Int {
        get { Int(numbers[0]) }
        nonmutating set { numbers[0] = UInt64(newValue) }
    }
    /// How many bytes there were so far, modulo 2**64.
    var total: UInt64 {
        get { numbers[1] }
        nonmutating set { numbers[1] = newValue }
    }
    /// Of BLAKE2: whether it is the last node of its level.
    var isLastNode: Bool {
        get { numbers[2] != 0 }
        nonmutating set { numbers[2] = newValue ? 1 : 0 }
    }
    var words32: UnsafeMutablePointer<UInt32> { words.assumingMemoryBound(to: UInt32.self) }
    var words64: UnsafeMutablePointer<UInt64> { words.assumingMemoryBound(to: UInt64.self) }

    func begin() {
        words.initializeMemory(as: UInt8.self, repeating: 0, count: HashState.size)
        switch algorithm {
        case .md5: MD5.begin(self)
        case .sha1: SHA1.begin(self)
        case .sha224, .sha256: SHA256.begin(self)
        case .sha384, .sha512: SHA512.begin(self)
        default: break
        }
    }

    func compress(_ block: UnsafePointer<UInt8>) {
        switch algorithm {
        case .md5: MD5.compress(self, block)
        case .sha1: SHA1.compress(self, block)
        case .sha224, .sha256: SHA256.compress(self, block)
        case .sha384, .sha512: SHA512.compress(self, block)
        case .blake2b: Blake2b.compress(self, block, isLast: false)
        case .blake2s: Blake2s.compress(self, block, isLast: false)
        default: Keccak.absorb(self, block)
        }
    }

    func update(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
        let size = algorithm.blockSize
        // BLAKE2 treats its last block as such, so that a full one waits until there is more.
        let keepsLast = algorithm == .blake2b || algorithm == .blake2s
        var (position, rest) = (bytes, count)
        if !keepsLast { total &+= UInt64(count) }
        while rest > 0 {
            if filled == 0, rest > size || (rest == size && !keepsLast) {
                if keepsLast { total &+= UInt64(size) }
                compress(position)
                position += size
                rest -= size
                continue
            }
            if filled == size {
                total &+= UInt64(size)
                compress(block)
                filled = 0
                continue
            }
            let part = min(rest, size - filled)
            (block + filled).update(from: position, count: part)
            filled += part
            position += part
            rest -= part
            if filled == size, !keepsLast {
                compress(block)
                filled = 0
            }
        }
    }

    /// Ends the hash and writes `count` bytes of it.
    func finish(_ digest: UnsafeMutablePointer<UInt8>, _ count: Int) {
        switch algorithm {
        case .md5: pad(lengthBytes: 8, isBigEndian: false)
        case .sha1, .sha224, .sha256: pad(lengthBytes: 8, isBigEndian: true)
        case .sha384, .sha512: pad(lengthBytes: 16, isBigEndian: true)
        case .blake2b, .blake2s:
            total &+= UInt64(filled)
            (block + filled).update(repeating: 0, count: algorithm.blockSize - filled)
            if algorithm == .blake2b {
                Blake2b.compress(self, block, isLast: true)
            } else {
                Blake2s.compress(self, block, isLast: true)
            }
        default: return Keccak.finish(self, digest, count)
        }
        let isLittle = algorithm == .md5 || algorithm == .blake2b || algorithm == .blake2s
        let isWide = algorithm == .sha384 || algorithm == .sha512 || algorithm == .blake2b
        for index in 0..<count {
            if isWide {
                let shift = UInt64(isLittle ? index % 8 : 7 - index % 8) * 8
                digest[index] = UInt8(truncatingIfNeeded: words64[index / 8] >> shift)
            } else {
                let shift = UInt32(isLittle ? index % 4 : 3 - index % 4) * 8
                digest[index] = UInt8(truncatingIfNeeded: words32[index / 4] >> shift)
            }
        }
    }

    /// A bit 1, zeros, and the length in bits.
    private func pad(lengthBytes: Int, isBigEndian: Bool) {
        let size = algorithm.blockSize
        block[filled] = 0x80
        var end = filled + 1
        if end > size - lengthBytes {
            (block + end).update(repeating: 0, count: size - end)
            compress(block)
            end = 0
        }
        (block + end).update(repeating: 0, count: size - end)
        let bits = total << 3
        for index in 0..<8 {
            let byte = UInt8(truncatingIfNeeded: bits >> UInt64(index * 8))
            block[isBigEndian ? size - 1 - index : size - 8 + index] = byte
        }
        if lengthBytes == 16 { block[size - 9] = UInt8(truncatingIfNeeded: total >> 61) }
        compress(block)
    }
}

/// A hash object: what it computes, and where its state lies.
struct HashFields: BitwiseCopyable {
    var header: Header
    var storage: ByteStorageObject?
    var digestSize: Int
    var algorithm: UInt8
}
typealias HashObject = Reference<HashFields>

extension Reference where Fields == HashFields {
    var kind: HashAlgorithm { HashAlgorithm(rawValue: self.algorithm) ?? .md5 }
    /// The state in the object's memory.
    func withState(_ body: (HashState) -> Void) {
        guard let storage = self.storage else { return }
        body(HashState(words: storage.raw + MemoryLayout<ByteStorageFields>.stride, algorithm: kind))
    }
}

/// The methods that all hash objects have.
enum HashMethods {
    /// A new hash of a type.
    static func make(
        _ context: Context, _ type: TypeObject, _ algorithm: HashAlgorithm, digestSize: Int? = nil
    ) throws(Raised) -> HashObject {
        let storage = try context.makeByteStorage(capacity: HashState.size)
        let hash = try context.allocateInstance(HashFields.self, type)
        hash.storage = storage
        hash.algorithm = algorithm.rawValue
        hash.digestSize = digestSize ?? algorithm.digestSize
        hash.withState { $0.begin() }
        return hash
    }

    /// Hashes more bytes.
    static func update(_ context: Context, _ hash: HashObject, _ data: Value) throws(Raised) {
        if context.type(of: data).has(.stringSubclass) {
            throw context.typeError("Unicode-objects must be encoded before hashing")
        }
        guard let view = try context.byteViewIfAny(data) else {
            throw context.typeError("object supporting the buffer API required")
        }
        hash.withState { $0.update(view.base, view.count) }
    }

    static func declare(_ type: TypeDeclaration) {
        type.layout(HashFields.self, references: \.storage, \.storage)
        type.method("copy", "($self, /)", "Another hash that has got this far.") {
            (context, arguments) throws(Raised) in
            let hash = HashObject(arguments[0])
            let copy = try make(context, hash.type, hash.kind, digestSize: hash.digestSize)
            hash.withState { from in
                copy.withState { to in to.words.copyMemory(from: from.words, byteCount: HashState.size) }
            }
            return copy.value
        }
    }

    /// `digest` and `hexdigest` of hashes that have a size of their own.
    static func declareDigests(_ type: TypeDeclaration) {
        type.method("digest", "($self, /)", "The hash of all bytes so far, as bytes.") {
            (context, arguments) throws(Raised) in
            try digest(context, HashObject(arguments[0]), HashObject(arguments[0]).digestSize)
        }
        type.method("hexdigest", "($self, /)", "The hash of all bytes so far, as hexadecimal digits.") {
            (context, arguments) throws(Raised) in
            try context.hexadecimal(digest(context, HashObject(arguments[0]), HashObject(arguments[0]).digestSize))
        }
    }

    static func declareUpdate(_ type: TypeDeclaration, _ signature: StaticString) {
        type.method("update", signature, "Hashes more bytes.") { (context, arguments) throws(Raised) in
            try update(context, HashObject(arguments[0]), arguments[1])
            return .none
        }
    }

    static func declareFacts(_ type: TypeDeclaration, digestSizeIsMember: Bool) {
        if digestSizeIsMember {
            type.member("digest_size", "", get: { context, value in context.integer(HashObject(value).digestSize) })
        }
        type.attribute("block_size", "", get: { context, value in context.integer(HashObject(value).kind.blockSize) })
        type.attribute("name", "", get: { context, value in context.string(HashObject(value).kind.name) })
        if !digestSizeIsMember {
            type.attribute("digest_size", "", get: { context, value in context.integer(HashObject(value).digestSize) })
        }
    }

    /// The hash so far; the object can go on.
    static func digest(_ context: Context, _ hash: HashObject, _ count: Int) throws(Raised) -> Value {
        let result = try context.makeBytes(count: count)
        let copy = try context.makeByteStorage(capacity: HashState.size)
        let words = copy.raw + MemoryLayout<ByteStorageFields>.stride
        hash.withState { state in
            words.copyMemory(from: state.words, byteCount: HashState.size)
            HashState(words: words, algorithm: state.algorithm).finish(result.bytes, count)
        }
        return result.value
    }

    /// A type of the plain hashes, which functions of a module make.
    static func makePlainType(
        _ context: Context, _ name: StaticString, module: StaticString, digestSizeIsMember: Bool
    ) throws(Raised) -> TypeObject {
        let type = try context.makeNativeType(name, module: module) { type in
            declare(type)
            declareDigests(type)
            declareUpdate(type, "($self, obj, /)")
            declareFacts(type, digestSizeIsMember: digestSizeIsMember)
        }
        type.slots.new = nil
        return type
    }

    /// What the functions of the plain hashes do: a new hash of what is given.
    static func start(
        _ context: Context, _ type: TypeObject?, _ algorithm: HashAlgorithm, _ data: Value
    ) throws(Raised) -> Value {
        guard let type else { throw context.systemError("the module of a hash has not been made") }
        let hash = try make(context, type, algorithm)
        if data.isBound { try update(context, hash, data) }
        return hash.value
    }
}

extension Context {
    /// The hexadecimal digits of a bytes object.
    func hexadecimal(_ bytes: Value) throws(Raised) -> Value {
        let object = BytesObject(bytes)
        var text = [UInt8]()
        text.reserveCapacity(object.count * 2)
        for index in 0..<object.count {
            for digit in [object.bytes[index] >> 4, object.bytes[index] & 15] {
                text.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
        }
        return try text.withUnsafeBufferPointer { (buffer) throws(Raised) in try string(ascii: buffer) }
    }
}

/// The types of the plain hashes.
struct HashTypes: BitwiseCopyable {
    var md5, sha1, sha224, sha256, sha384, sha512: TypeObject?
}
