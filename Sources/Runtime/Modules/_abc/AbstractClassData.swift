// In CPython: Modules/_abc.c (_abc_data)

/// What an abstract base class keeps in `_abc_impl`: sets of weak references to classes.
struct AbstractClassDataFields: BitwiseCopyable {
    var header: Header
    /// Classes that were registered.
    var registry: SetObject?
    /// Classes known to be subclasses.
    var cache: SetObject?
    /// Classes known to be none, as long as nothing is registered anywhere.
    var negativeCache: SetObject?
    /// Answers by the version of a type, which no other type will have: `AbstractClassAnswer`s.
    var answers: ByteStorageObject?
    /// The count of registrations for which the negative cache holds.
    var negativeCacheVersion: Int
}
typealias AbstractClassDataObject = Reference<AbstractClassDataFields>

/// One remembered answer: a type's version, and 0 for a subclass, or one more than the count of registrations at which
/// it was none.
struct AbstractClassAnswer: BitwiseCopyable {
    var version: UInt64
    var stamp: Int

    static var count: Int { 16 }
}

/// The type `_abc_data`.
enum AbstractClassDataType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(AbstractClassDataFields.self, references: \.registry, \.answers)
        type.slots.new = NewFunction { (context, type, _) throws(Raised) in
            try context.allocateInstance(AbstractClassDataFields.self, type).value
        }
    }
}

/// What `_abc` keeps: how often a class was registered, and the type of `_abc_impl`.
struct AbstractClassState: BitwiseCopyable {
    var dataType: TypeObject?
    var registrationCount: Int
}

extension Reference where Fields == AbstractClassDataFields {
    /// The place where the answer for a version is, if there are any.
    private func place(_ version: UInt64) -> UnsafeMutablePointer<AbstractClassAnswer>? {
        guard let answers = self.answers else { return nil }
        return answers.trailing(AbstractClassAnswer.self) + Int(version % UInt64(AbstractClassAnswer.count))
    }

    /// The remembered answer whether a type is a subclass, or nil.
    @inline(__always) func answer(for type: TypeObject, registrations: Int) -> Bool? {
        guard type.version != 0, let place = place(type.version), place.pointee.version == type.version else {
            return nil
        }
        if place.pointee.stamp == 0 { return true }
        return place.pointee.stamp == registrations &+ 1 ? false : nil
    }

    func forgetAnswers() { self.answers = nil }

    /// Remembers an answer for as long as the type is not changed.
    func remember(_ context: Context, _ type: TypeObject, isSubclass: Bool, registrations: Int) throws(Raised) {
        // A lookup gives a version to a type without one.
        if type.version == 0 { _ = context.lookup(type, context[.__class__]) }
        guard type.version != 0 else { return }
        if self.answers == nil {
            let bytes = AbstractClassAnswer.count * MemoryLayout<AbstractClassAnswer>.size
            let storage = try context.makeByteStorage(capacity: bytes)
            storage.trailing(UInt8.self).update(repeating: 0, count: bytes)
            self.answers = storage
        }
        place(type.version)?.pointee = AbstractClassAnswer(
            version: type.version, stamp: isSubclass ? 0 : registrations &+ 1)
    }
}

/// Sets of weak references.
extension Context {
    /// Whether a weak reference to the object is in the set.
    func isWeakly(_ object: Value, in set: SetObject?) throws(Raised) -> Bool {
        guard let set, set.count > 0 else { return false }
        // Whoever cannot be weakly referenced is in no such set.
        guard type(of: object).has(.weaklyReferencable) else { return false }
        return try contains(set, makeWeakReference(to: object))
    }

    /// Puts a weak reference into a set. References whose objects have died are removed when the set would grow.
    func addWeakly(_ object: Value, to set: SetObject) throws(Raised) {
        try add(set, makeWeakReference(to: object))
        if set.count >= 16, set.count & (set.count - 1) == 0 { try removeDeadReferences(set) }
    }

    func removeDeadReferences(_ set: SetObject) throws(Raised) {
        var position = 0
        while let entry = set.nextEntry(&position) {
            guard isWeak(entry.key), WeakReferenceObject(entry.key).referent.isUnbound else { continue }
            _ = try discard(set, entry.key, hash: entry.hash)
        }
    }
}
