// In CPython: Modules/_randommodule.c
import TaipanHost

struct RandomFields: BitwiseCopyable {
    var header: Header
    /// The 624 words of the state.
    var storage: ByteStorageObject?
    /// Which word is next; 624: all are used up.
    var index: Int
}
typealias RandomObject = Reference<RandomFields>

extension Reference where Fields == RandomFields {
    /// The state, in the memory of another object.
    fileprivate var words: UnsafeMutablePointer<UInt32>? {
        guard let storage = self.storage else { return nil }
        return (storage.raw + MemoryLayout<ByteStorageFields>.stride).assumingMemoryBound(to: UInt32.self)
    }
}

/// The module `_random`.
enum RandomModule {
    static func make(_ context: Context) throws(Raised) -> ModuleObject {
        let module = try context.makeNativeModule("_random", "The generator of random numbers called Mersenne Twister.")
        let type = try context.makeNativeType("Random", module: "_random") { RandomType.declare($0) }
        context.modules.pointee.random.type = type
        try context.add(to: module, "Random", type.value)
        return module
    }
}

/// What the module keeps.
struct RandomState: BitwiseCopyable {
    var type: TypeObject?
}

/// The type `Random`: MT19937, of Makoto Matsumoto and Takuji Nishimura.
enum RandomType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(RandomFields.self, references: \.storage, \.storage)
        type.ownGetAttribute()
        type.flags(.baseType)
        type.documentation("A generator of random numbers with a period of 2**19937 - 1.")
        type.slots.new = NewFunction(new)
        type.method("random", "($self, /)", "A float x with 0 <= x < 1.") { context, arguments in
            let object = RandomObject(arguments[0])
            let (high, low) = (next(object) >> 5, next(object) >> 6)
            return context.float((Double(high) * 67_108_864 + Double(low)) * (1.0 / 9_007_199_254_740_992))
        }
        type.method("seed", "($self, n=None, /)", "Begins anew from a number, or from random bytes of the system.") {
            (context, arguments) throws(Raised) in
            try seed(context, RandomObject(arguments[0]), arguments[1])
            return .none
        }
        type.method("getstate", "($self, /)", "All that the generator knows, as a tuple of ints.", getState)
        type.method("setstate", "($self, state, /)", "Goes back to where getstate was asked.", setState)
        type.method("getrandbits", "($self, k, /)", "An int of k random bits.", randomBits)
    }

    private static func new(_ context: Context, _ type: TypeObject, _ arguments: Arguments) throws(Raised) -> Value {
        if let own = context.modules.pointee.random.type, type === own {
            try context.requireNoKeywords(arguments, "Random")
        }
        let storage = try context.makeByteStorage(capacity: 624 * 4)
        let object = try context.allocateInstance(RandomFields.self, type)
        object.storage = storage
        // CPython 3.8 seeds a new generator from the tuple of all arguments, hence from its hash.
        try seed(context, object, context.makeTuple(arguments.base, count: arguments.count).value)
        return object.value
    }

    // MARK: The generator

    private static func next(_ object: RandomObject) -> UInt32 {
        guard let words = object.words else { return 0 }
        if object.index >= 624 {
            for place in 0..<624 {
                let mixed = (words[place] & 0x8000_0000) | (words[(place + 1) % 624] & 0x7fff_ffff)
                words[place] = words[(place + 397) % 624] ^ mixed >> 1 ^ (mixed & 1 == 0 ? 0 : 0x9908_b0df)
            }
            object.index = 0
        }
        var word = words[object.index]
        object.index += 1
        word ^= word >> 11
        word ^= word << 7 & 0x9d2c_5680
        word ^= word << 15 & 0xefc6_0000
        return word ^ word >> 18
    }

    private static func begin(_ object: RandomObject, _ key: [UInt32]) {
        guard let words = object.words, !key.isEmpty else { return }
        words[0] = 19_650_218
        for place in 1..<624 {
            words[place] = 1_812_433_253 &* (words[place - 1] ^ words[place - 1] >> 30) &+ UInt32(place)
        }
        var (i, j) = (1, 0)
        func step() {
            i += 1
            if i >= 624 {
                words[0] = words[623]
                i = 1
            }
        }
        for _ in 0..<max(624, key.count) {
            words[i] =
                (words[i] ^ ((words[i - 1] ^ words[i - 1] >> 30) &* 1_664_525)) &+ key[j]
                &+ UInt32(truncatingIfNeeded: j)
            step()
            j += 1
            if j >= key.count { j = 0 }
        }
        for _ in 0..<623 {
            words[i] = (words[i] ^ ((words[i - 1] ^ words[i - 1] >> 30) &* 1_566_083_941)) &- UInt32(i)
            step()
        }
        words[0] = 0x8000_0000
        object.index = 624
    }

    private static func seed(_ context: Context, _ object: RandomObject, _ value: Value) throws(Raised) {
        guard value.isGiven else {
            let bytes = try context.makeByteStorage(capacity: 624 * 4)
            let memory = bytes.raw + MemoryLayout<ByteStorageFields>.stride
            do throws(HostError) {
                try context.resources.host.entropy.fill(UnsafeMutableRawBufferPointer(start: memory, count: 624 * 4))
            } catch {
                throw context.osError(error)
            }
            return begin(object, (0..<624).map { memory.load(fromByteOffset: $0 * 4, as: UInt32.self) })
        }
        var number = value
        if !context.type(of: value).has(.integerSubclass) {
            number = context.integer(unsigned: UInt64(bitPattern: Int64(try context.hash(value))))
        }
        var key: [UInt32] = []
        try withInteger(number) { view in
            for index in 0..<view.count {
                key.append(UInt32(truncatingIfNeeded: view.limbs[index]))
                key.append(UInt32(truncatingIfNeeded: view.limbs[index] >> 32))
            }
        }
        while key.count > 1, key[key.count - 1] == 0 { key.removeLast() }
        begin(object, key.isEmpty ? [0] : key)
    }

    // MARK: Its state

    private static func getState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let object = RandomObject(arguments[0])
        let tuple = try context.makeTuple(count: 625)
        if let words = object.words {
            for place in 0..<624 { tuple.items[place] = context.integer(Int(words[place])) }
        }
        tuple.items[624] = context.integer(object.index)
        return tuple.value
    }

    private static func setState(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        guard context.type(of: arguments[1]).has(.tupleSubclass) else {
            throw context.typeError("state vector must be a tuple")
        }
        let tuple = TupleObject(arguments[1])
        guard tuple.count == 625 else { throw context.valueError("state vector is the wrong size") }
        var words = [UInt32](repeating: 0, count: 624)
        for place in 0..<624 {
            let value = tuple[place]
            guard context.type(of: value).has(.integerSubclass) else {
                throw context.typeError("an integer is required")
            }
            if context.isNegativeInteger(value) {
                throw context.overflowError("can't convert negative value to unsigned int")
            }
            guard let number = context.unsignedInteger(value) else {
                throw context.overflowError("Python int too large to convert to C unsigned long")
            }
            // What is more than a word has is not looked at until it shows.
            guard let word = UInt32(exactly: number) else { throw context.valueError("invalid state") }
            words[place] = word
        }
        guard let index = context.machineInteger(try context.integerArgument(tuple[624])) else {
            throw context.overflowError("Python int too large to convert to C long")
        }
        guard (0...624).contains(index) else { throw context.valueError("invalid state") }
        let object = RandomObject(arguments[0])
        if let own = object.words { for place in 0..<624 { own[place] = words[place] } }
        object.index = index
        return .none
    }

    private static func randomBits(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let count = Int(try context.int32Argument(arguments[1]))
        if count <= 0 { throw context.valueError("number of bits must be greater than zero") }
        let object = RandomObject(arguments[0])
        if count <= 32 { return context.integer(Int(next(object) >> UInt32(32 - count))) }
        try context.requireMemory(bits: count)
        let limbCount = (count + 63) / 64
        let result = try context.makeInteger(capacity: limbCount)
        let limbs = result.trailing(UInt64.self)
        var rest = count
        for index in 0..<limbCount {
            var limb: UInt64 = 0
            for half in 0..<2 where rest > 0 {
                let word = rest < 32 ? next(object) >> UInt32(32 - rest) : next(object)
                limb |= UInt64(word) << UInt64(half * 32)
                rest -= 32
            }
            limbs[index] = limb
        }
        return try context.finish(result, count: limbCount, isNegative: false)
    }
}
