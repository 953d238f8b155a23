// In CPython: Modules/_io/textio.c (_io_TextIOWrapper_seek_impl, _io_TextIOWrapper_tell_impl)

/// What `tell` of a text stream answers, as one number of 21 bytes: a place in the file where a decoder can begin, its
/// state there, and how many bytes to give it and characters to skip behind that.
struct TextPosition {
    var start = 0
    var flags = 0
    var bytesToFeed = 0
    var charactersToSkip = 0
    var needsEnd = false
}

extension Context {
    /// The number of a position.
    func positionNumber(_ position: TextPosition) -> Value {
        let second =
            UInt64(UInt32(truncatingIfNeeded: position.flags))
            | UInt64(UInt32(truncatingIfNeeded: position.bytesToFeed)) << 32
        let third = UInt64(UInt32(truncatingIfNeeded: position.charactersToSkip)) | (position.needsEnd ? 1 << 32 : 0)
        if second == 0, third == 0, position.start >= 0 { return integer(position.start) }
        let count = third != 0 ? 3 : second != 0 ? 2 : 1
        let object: IntegerObject = allocate(
            IntegerFields.self, types.int, smallSize: MemoryLayout<IntegerFields>.stride + 8 * count)
        object.limbCount = count
        object.isNegative = false
        let limbs = object.trailing(UInt64.self)
        limbs[0] = UInt64(bitPattern: Int64(position.start))
        if count > 1 { limbs[1] = second }
        if count > 2 { limbs[2] = third }
        return object.value
    }

    /// The position of a number, which is an int.
    func textPosition(_ number: Value) throws(Raised) -> TextPosition {
        var position = TextPosition()
        if let start = machineInteger(number) {
            if start < 0 { throw overflowError("can't convert negative int to unsigned") }
            position.start = start
            return position
        }
        let object = IntegerObject(number)
        if object.isNegative { throw overflowError("can't convert negative int to unsigned") }
        let limbs = object.trailing(UInt64.self)
        guard object.limbCount <= 3, object.limbCount < 3 || limbs[2] >> 40 == 0 else {
            throw overflowError("int too big to convert")
        }
        position.start = Int(Int64(bitPattern: limbs[0]))
        if object.limbCount > 1 {
            position.flags = Int(Int32(truncatingIfNeeded: limbs[1]))
            position.bytesToFeed = Int(Int32(truncatingIfNeeded: limbs[1] >> 32))
        }
        if object.limbCount > 2 {
            position.charactersToSkip = Int(Int32(truncatingIfNeeded: limbs[2]))
            position.needsEnd = UInt8(truncatingIfNeeded: limbs[2] >> 32) != 0
        }
        return position
    }

    // MARK: tell

    func tell(_ stream: TextWrapperObject) throws(Raised) -> Value {
        try requireAttached(stream)
        try requireOpen(stream)
        if !stream.isSeekable { throw unsupported("underlying stream is not seekable") }
        if !stream.isTelling { throw raise(types.osError, "telling position disabled by next() call") }
        try flushPending(stream)
        _ = try callMethod(stream.value, .flush)
        let place = try callMethod(stream.buffer, .tell)
        guard stream.hasDecoder, stream.snapshotInput.isBound else { return place }
        let input = stream.snapshotInput
        let length = BytesObject(input).count
        var position = TextPosition()
        guard let start = machineInteger(try indexObject(place)) else {
            throw overflowError("int too big to convert")
        }
        position.start = start - length
        position.flags = stream.snapshotFlags
        if stream.decodedUsed == 0 { return positionNumber(position) }
        // What the decoder is given here it forgets again.
        let (savedBytes, savedFlags) = try decoderState(stream)
        do throws(Raised) {
            try findPosition(stream, input, length, &position)
        } catch {
            let raised = takeRaised()
            do throws(Raised) {
                try setDecoderState(stream, savedBytes, savedFlags)
            } catch {
                _ = takeRaised()
            }
            throw raiseAgain(raised)
        }
        try setDecoderState(stream, savedBytes, savedFlags)
        return positionNumber(position)
    }

    /// Characters that the decoder makes of a part of bytes.
    private func countDecoded(
        _ stream: TextWrapperObject, _ input: Value, _ start: Int, _ count: Int
    ) throws(Raised) -> Int {
        let part = try makeBytes(BytesObject(input).bytes + start, count: count)
        return StringObject(try decode(stream, part, isFinal: false)).count
    }

    private func findPosition(
        _ stream: TextWrapperObject, _ input: Value, _ length: Int, _ position: inout TextPosition
    ) throws(Raised) {
        var toSkip = stream.decodedUsed
        // A quick search for a place to begin near the current position.
        var skipped = min(Int(stream.bytesPerCharacter * Double(toSkip)), length)
        var back = 1
        while skipped > 0 {
            try restoreDecoder(stream, position)
            let decoded = try countDecoded(stream, input, 0, skipped)
            if decoded <= toSkip {
                let (waiting, flags) = try decoderState(stream)
                if BytesObject(waiting).count == 0 {
                    position.flags = flags
                    toSkip -= decoded
                    break
                }
                skipped -= BytesObject(waiting).count
                back = 1
            } else {
                skipped -= back
                back = min(back * 2, 1 << 40)
            }
        }
        if skipped <= 0 {
            skipped = 0
            try restoreDecoder(stream, position)
        }
        position.start += skipped
        position.charactersToSkip = toSkip
        if toSkip == 0 { return }
        // Then byte by byte; each place where nothing waits in the decoder is a better one.
        var decoded = 0
        var index = skipped
        while index < length {
            decoded += try countDecoded(stream, input, index, 1)
            position.bytesToFeed += 1
            let (waiting, flags) = try decoderState(stream)
            if BytesObject(waiting).count == 0, decoded <= toSkip {
                position.start += position.bytesToFeed
                toSkip -= decoded
                position.flags = flags
                position.bytesToFeed = 0
                decoded = 0
            }
            if decoded >= toSkip { break }
            index += 1
        }
        if index == length {
            decoded +=
                StringObject(
                    try decode(stream, interpreter.pointee.emptyBytes, isFinal: true)
                ).count
            position.needsEnd = true
            if decoded < toSkip {
                throw raise(types.osError, "can't reconstruct logical file position")
            }
        }
        position.charactersToSkip = toSkip
    }

    /// Sets the decoder to its state at a position. At the start of the file it begins anew.
    private func restoreDecoder(_ stream: TextWrapperObject, _ position: TextPosition) throws(Raised) {
        if position.start == 0, position.flags == 0 { return try resetDecoder(stream) }
        try setDecoderState(stream, interpreter.pointee.emptyBytes, position.flags)
    }

    // MARK: seek

    func seek(_ stream: TextWrapperObject, to given: Value, _ whence: Int) throws(Raised) -> Value {
        try requireAttached(stream)
        try requireOpen(stream)
        if !stream.isSeekable { throw unsupported("underlying stream is not seekable") }
        var target = given
        switch whence {
        case 0: break
        case 1:
            if try !equal(target, integer(0)) { throw unsupported("can't do nonzero cur-relative seeks") }
            target = try callMethod(stream.value, .tell)
        case 2:
            if try !equal(target, integer(0)) { throw unsupported("can't do nonzero end-relative seeks") }
            _ = try callMethod(stream.value, .flush)
            stream.dropDecoded()
            stream.snapshotInput = .unbound
            if stream.hasDecoder { try resetDecoder(stream) }
            let end = try callMethod(stream.buffer, .seek, integer(0), integer(2))
            if stream.hasEncoder { try resetEncoder(stream, atStart: equal(end, integer(0))) }
            return end
        default: throw valueError("invalid whence (\(whence), should be 0, 1 or 2)")
        }
        if try isTrue(compare(target, integer(0), .less)) {
            throw valueError("negative seek position \(StringObject(try representation(target)).text)")
        }
        _ = try callMethod(stream.value, .flush)
        let position = try textPosition(indexOrTruncated(target))
        _ = try callMethod(stream.buffer, .seek, integer(position.start))
        stream.dropDecoded()
        stream.snapshotInput = .unbound
        if stream.hasDecoder { try restoreDecoder(stream, position) }
        if position.charactersToSkip != 0 {
            let input = try callMethod(stream.buffer, .read, integer(position.bytesToFeed))
            guard type(of: input).has(.bytesSubclass) else {
                throw typeError(
                    "underlying read() should have returned a bytes object, not '\(typeName(of: input))'")
            }
            stream.snapshotFlags = position.flags
            stream.snapshotInput = input
            let decoded = try decode(stream, input, isFinal: position.needsEnd)
            stream.decodedText = decoded
            stream.decodedUsed = 0
            if StringObject(decoded).count < position.charactersToSkip || position.charactersToSkip < 0 {
                throw raise(types.osError, "can't restore logical file position")
            }
            stream.decodedUsed = position.charactersToSkip
        } else {
            stream.snapshotFlags = position.flags
            stream.snapshotInput = interpreter.pointee.emptyBytes
        }
        if stream.hasEncoder {
            try resetEncoder(stream, atStart: position.start == 0 && position.flags == 0)
        }
        return target
    }

    /// `int(value)`, as `PyNumber_Long` makes it.
    private func indexOrTruncated(_ value: Value) throws(Raised) -> Value {
        if type(of: value).has(.integerSubclass) { return value }
        return try call(types.int.value, value)
    }
}
