// In CPython: Objects/abstract.c, Objects/object.c

/// What can be done with any object: attributes, items, truth, comparison, iteration, conversion.
extension Context {
    // MARK: Names of types in messages

    /// `type(value).__name__`, for messages.
    func typeName(of value: Value) -> String { type(of: value).nameText }

    // MARK: Attributes

    func getAttribute(_ object: Value, _ name: Value) throws(Raised) -> Value {
        guard let get = type(of: object).slots.getAttribute else {
            throw missingAttribute(type(of: object), name)
        }
        return try get(self, object, name)
    }

    func getAttribute(_ object: Value, _ name: Name) throws(Raised) -> Value { try getAttribute(object, self[name]) }

    /// The attribute, or unbound where there is none: AttributeError is swallowed, and mostly not even made.
    func getAttributeIfPresent(_ object: Value, _ name: Value) throws(Raised) -> Value {
        if type(of: object).has(.plainAttributeLookup) { return try genericGetAttribute(object, name, raising: false) }
        do throws(Raised) {
            return try getAttribute(object, name)
        } catch {
            if catches(types.attributeError) { return .unbound }
            throw error
        }
    }

    func getAttributeIfPresent(_ object: Value, _ name: Name) throws(Raised) -> Value {
        try getAttributeIfPresent(object, self[name])
    }

    /// Sets an attribute; an unbound value deletes it.
    func setAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raised) {
        let type = type(of: object)
        guard let set = type.slots.setAttribute else {
            let what = type.slots.getAttribute == nil ? "has no attributes" : "has only read-only attributes"
            throw typeError(
                "'\(type.nameText)' object \(what) (\(value.isUnbound ? "del" : "assign to") .\(StringObject(name).text))"
            )
        }
        try set(self, object, name, value)
    }

    /// Calls a special method if the type has it; unbound if not.
    func lookupSpecial(_ object: Value, _ name: Name) throws(Raised) -> Value {
        let type = type(of: object)
        let found = lookup(type, self[name])
        guard found.isBound, let get = self.type(of: found).slots.descriptorGet else { return found }
        return try get(self, found, object, type.value)
    }

    // MARK: Truth, comparison, hash

    func isTrue(_ value: Value) throws(Raised) -> Bool {
        if value.isSingleton { return value.bits != Value.false.bits && !value.isNone }
        if value.isSmallInteger { return value.smallInteger != 0 }
        let slots = type(of: value).slots
        if let truth = slots.truth { return try truth(self, value) }
        if let length = slots.mappingLength { return try length(self, value) != 0 }
        if let length = slots.sequenceLength { return try length(self, value) != 0 }
        return true
    }

    /// Rich comparison with reflection, any answer.
    func compare(_ left: Value, _ right: Value, _ operation: Comparison) throws(Raised) -> Value {
        if Value.areSmallIntegers(left, right) {
            return Value(operation.holds(left.smallInteger, right.smallInteger))
        }
        try enterNative(" in comparison")
        defer { leaveNative() }
        let leftType = type(of: left)
        let rightType = type(of: right)
        var triedReflected = false
        if leftType !== rightType, rightType.isSubtype(of: leftType), let compare = rightType.slots.compare {
            triedReflected = true
            let answer = try compare(self, right, left, operation.reflected)
            if answer !== .notImplemented { return answer }
        }
        if let compare = leftType.slots.compare {
            let answer = try compare(self, left, right, operation)
            if answer !== .notImplemented { return answer }
        }
        if !triedReflected, let compare = rightType.slots.compare {
            let answer = try compare(self, right, left, operation.reflected)
            if answer !== .notImplemented { return answer }
        }
        switch operation {
        case .equal: return Value(left === right)
        case .notEqual: return Value(left !== right)
        default:
            throw typeError(
                "'\(operation.symbol)' not supported between instances of '\(leftType.nameText)' and '\(rightType.nameText)'"
            )
        }
    }

    /// Rich comparison as a condition; identity implies equality, as in containers.
    func compareIsTrue(_ left: Value, _ right: Value, _ operation: Comparison) throws(Raised) -> Bool {
        if left === right {
            if operation == .equal { return true }
            if operation == .notEqual { return false }
        }
        return try isTrue(compare(left, right, operation))
    }

    /// Whether the two are the same object or equal.
    @inline(__always) func equal(_ left: Value, _ right: Value) throws(Raised) -> Bool {
        if left === right { return true }
        if Value.areSmallIntegers(left, right) { return false }
        return try equalDifferentObjects(left, right)
    }

    @inline(never) private func equalDifferentObjects(_ left: Value, _ right: Value) throws(Raised) -> Bool {
        // (Neither NaN nor the second zero lies in the word.)
        if left.isInlineFloat, right.isInlineFloat { return false }
        if left.isString(self), right.isString(self) { return StringObject(left).isEqual(to: StringObject(right)) }
        let answer = try compare(left, right, .equal)
        return answer.isBool ? answer === .true : try isTrue(answer)
    }

    func hash(_ value: Value) throws(Raised) -> Int {
        if value.isString(self) { return StringObject(value).hash }
        if value.isSmallInteger {
            let number = value.smallInteger
            // Numbers are hashed modulo this prime; -1 is no hash.
            if _fastPath(number.magnitude < 1 << 61 - 1) { return number == -1 ? -2 : number }
            let remainder = number % (1 << 61 - 1)
            return remainder == -1 ? -2 : remainder
        }
        guard let hash = type(of: value).slots.hash else {
            throw typeError("unhashable type: '\(typeName(of: value))'")
        }
        return try hash(self, value)
    }

    // MARK: Text

    /// `repr(value)`: exactly a str or of a subclass.
    func representation(_ value: Value) throws(Raised) -> Value {
        guard let represent = type(of: value).slots.representation else {
            return string("<\(typeName(of: value)) object at \(addressText(value))>")
        }
        try enterNative(" while getting the repr of an object")
        defer { leaveNative() }
        let answer = try represent(self, value)
        guard type(of: answer).has(.stringSubclass) else {
            throw typeError("__repr__ returned non-string (type \(typeName(of: answer)))")
        }
        return answer
    }

    /// `str(value)`.
    func text(_ value: Value) throws(Raised) -> Value {
        if value.isString(self) { return value }
        guard let convert = type(of: value).slots.string else { return try representation(value) }
        try enterNative(" while getting the str of an object")
        defer { leaveNative() }
        let answer = try convert(self, value)
        guard type(of: answer).has(.stringSubclass) else {
            throw typeError("__str__ returned non-string (type \(typeName(of: answer)))")
        }
        return answer
    }

    /// `0x7f…`: the address of an object as `%p` prints it.
    func addressText(_ value: Value) -> String { "0x" + String(value.bits, radix: 16) }

    // MARK: Items

    /// The length, or nil where the object has none.
    func lengthIfAny(_ value: Value) throws(Raised) -> Int? {
        let slots = type(of: value).slots
        if let length = slots.sequenceLength { return try length(self, value) }
        if let length = slots.mappingLength { return try length(self, value) }
        return nil
    }

    func length(_ value: Value) throws(Raised) -> Int {
        if let length = try lengthIfAny(value) { return length }
        throw typeError("object of type '\(typeName(of: value))' has no len()")
    }

    func getItem(_ container: Value, _ key: Value) throws(Raised) -> Value {
        let type = type(of: container)
        if let get = type.slots.subscript { return try get(self, container, key) }
        if type.slots.item != nil {
            let index = try indexForSequence(key)
            return try getItem(sequence: container, at: index)
        }
        if type.has(.typeSubclass) {
            let method = try getAttributeIfPresent(container, .__class_getitem__)
            if method.isBound { return try call(method, key) }
        }
        throw typeError("'\(type.nameText)' object is not subscriptable")
    }

    private func indexForSequence(_ key: Value) throws(Raised) -> Int {
        guard hasIndex(key) else {
            throw typeError("sequence index must be integer, not '\(typeName(of: key))'")
        }
        return try index(key, overflow: types.indexError)
    }

    /// An item by index; a negative one counts from the end.
    func getItem(sequence: Value, at index: Int) throws(Raised) -> Value {
        let type = type(of: sequence)
        guard let get = type.slots.item else {
            throw typeError(
                type.slots.subscript != nil
                    ? "\(type.nameText) is not a sequence" : "'\(type.nameText)' object does not support indexing")
        }
        if index < 0, let length = type.slots.sequenceLength {
            return try get(self, sequence, index + length(self, sequence))
        }
        return try get(self, sequence, index)
    }

    /// Stores an item; an unbound value deletes it.
    func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Raised) {
        let type = type(of: container)
        if let assign = type.slots.assignSubscript { return try assign(self, container, key, value) }
        if let assign = type.slots.assignItem {
            var index = try indexForSequence(key)
            if index < 0, let length = type.slots.sequenceLength { index += try length(self, container) }
            return try assign(self, container, index, value)
        }
        let isIndexed = type.isSequenceLike && hasIndex(key)
        if isIndexed { _ = try index(key, overflow: types.indexError) }
        guard value.isUnbound else { throw typeError("'\(type.nameText)' object does not support item assignment") }
        throw typeError(
            isIndexed
                ? "'\(type.nameText)' object doesn't support item deletion"
                : "'\(type.nameText)' object does not support item deletion")
    }

    func contains(_ container: Value, _ element: Value) throws(Raised) -> Bool {
        if let contains = type(of: container).slots.contains { return try contains(self, container, element) }
        let found: Value?
        do throws(Raised) {
            found = try iterateIfPossible(container)
        } catch {
            guard catches(types.typeError) else { throw error }
            found = nil
        }
        guard let iterator = found else {
            throw typeError("argument of type '\(typeName(of: container))' is not iterable")
        }
        while true {
            let item = try next(iterator)
            if item.isUnbound { return false }
            if try equal(element, item) { return true }
            try safepoint()
        }
    }

    // MARK: Iteration

    private func iterateIfPossible(_ value: Value) throws(Raised) -> Value? {
        let type = type(of: value)
        if let iterate = type.slots.iterate {
            let iterator = try iterate(self, value)
            guard self.type(of: iterator).slots.next != nil else {
                throw typeError("iter() returned non-iterator of type '\(typeName(of: iterator))'")
            }
            return iterator
        }
        if type.slots.item != nil, !type.has(.dictSubclass) {
            let iterator = allocate(SequenceIteratorFields.self, types.sequenceIterator)
            iterator.pointer.pointee.sequence = value
            iterator.index = 0
            return iterator.value
        }
        return nil
    }

    /// `iter(value)`.
    func iterate(_ value: Value) throws(Raised) -> Value {
        if let iterator = try iterateIfPossible(value) { return iterator }
        throw typeError("'\(typeName(of: value))' object is not iterable")
    }

    /// The next item of an iterator, or unbound at the end (a StopIteration that `__next__` raises is swallowed).
    @inline(__always) func next(_ iterator: Value) throws(Raised) -> Value {
        guard let next = type(of: iterator).slots.next else {
            throw typeError("'\(typeName(of: iterator))' object is not an iterator")
        }
        // Iterators over iterators may lie very deep.
        try checkNativeStack()
        do throws(Raised) {
            return try next(self, iterator)
        } catch {
            if catches(types.stopIteration) { return .unbound }
            throw error
        }
    }

    /// The next item for an iterator over another, or unbound at the end; a StopIteration that the other raises goes
    /// on with its value.
    @inline(__always) func nextPassingStop(_ iterator: Value) throws(Raised) -> Value {
        guard let next = type(of: iterator).slots.next else {
            throw typeError("'\(typeName(of: iterator))' object is not an iterator")
        }
        try checkNativeStack()
        return try next(self, iterator)
    }

    /// The next item; at the end StopIteration is raised, with the value that the iterator gave it.
    func nextOrRaise(_ iterator: Value) throws(Raised) -> Value {
        guard let next = type(of: iterator).slots.next else {
            throw typeError("'\(typeName(of: iterator))' object is not an iterator")
        }
        let item = try next(self, iterator)
        if item.isUnbound { throw raise(makeException(types.stopIteration, interpreter.pointee.emptyTuple)) }
        return item
    }

    /// Calls `body` with each item of an iterable. Lists and tuples are read in place, and may change meanwhile.
    func forEach(_ iterable: Value, _ body: (Value) throws(Raised) -> Void) throws(Raised) {
        if iterable.isExactly(types.list) {
            let list = ListObject(iterable)
            var index = 0
            while index < list.count {
                try body(list.storage.unsafelyUnwrapped.items[index])
                index += 1
            }
            return
        }
        if iterable.isExactly(types.tuple) {
            let tuple = TupleObject(iterable)
            for index in 0..<tuple.count { try body(tuple.items[index]) }
            return
        }
        let iterator = try iterate(iterable)
        while true {
            let item = try next(iterator)
            if item.isUnbound { return }
            try body(item)
            try safepoint()
        }
    }

    // MARK: Integers out of objects

    /// Whether the object can be an index: an int or one with `__index__`.
    func hasIndex(_ value: Value) -> Bool {
        value.isSmallInteger || type(of: value).slots.index != nil
    }

    /// `operator.index(value)`: an int (maybe of a subclass).
    func indexObject(_ value: Value) throws(Raised) -> Value {
        if value.isSmallInteger { return value }
        let type = type(of: value)
        if type.has(.integerSubclass) { return value }
        guard let index = type.slots.index else {
            throw typeError("'\(type.nameText)' object cannot be interpreted as an integer")
        }
        let answer = try index(self, value)
        guard self.type(of: answer).has(.integerSubclass) else {
            throw typeError("__index__ returned non-int (type \(typeName(of: answer)))")
        }
        if !answer.isSmallInteger, self.type(of: answer) !== types.int {
            try warn(
                types.deprecationWarning,
                "__index__ returned non-int (type \(typeName(of: answer))).  The ability to return an instance of a "
                    + "strict subclass of int is deprecated, and may be removed in a future version of Python.")
        }
        return answer
    }

    /// The value as a machine integer. Beyond that range: raises `overflow`, or clips if that is nil.
    func index(_ value: Value, overflow: TypeObject?) throws(Raised) -> Int {
        let object = try indexObject(value)
        if let number = machineInteger(object) { return number }
        guard let overflow else { return isNegativeInteger(object) ? .min : .max }
        throw raise(overflow, "cannot fit '\(typeName(of: value))' into an index-sized integer")
    }
}
