// In CPython: Python/codecs.c (the codec registry)
import TaipanText

/// What an interpreter keeps of codecs.
struct CodecState: BitwiseCopyable {
    /// The functions of `codecs.register`: a list, or unbound.
    var searchPath: Value
    /// What they found, by normalized name: a dict, or unbound.
    var cache: Value
    /// The functions of `codecs.register_error`, by name: a dict, or unbound. The handlers that every interpreter has
    /// are in it as soon as anybody looks.
    var errorHandlers: Value
    /// Whether the package `encodings` has been asked for, which registers the standard search function.
    var encodingsState: EncodingsState
    /// The type of the tables of `charmap_build`.
    var encodingMap: TypeObject?
    /// Such tables of the native encodings, by number: a dict, or unbound.
    var charmaps: Value
    /// The texts of all 256 bytes in the native encodings, by number: a dict, or unbound.
    var charmapTexts: Value
    /// The class of what `lookup` answers where there is no package `encodings`.
    var nativeCodecInfo: TypeObject?

    enum EncodingsState: UInt64 {
        case unasked = 0
        case importing, imported, missing
    }
}

extension Context {
    private var codecs: CodecState {
        get { modules.pointee.codecs }
        nonmutating set { modules.pointee.codecs = newValue }
    }

    // MARK: Searching

    /// Adds a search function.
    func registerCodecSearch(_ function: Value) throws(Raised) {
        guard type(of: function).slots.call != nil else { throw typeError("argument must be callable") }
        // The standard function is the first, as if the package had been imported at the start.
        try importEncodings()
        if codecs.searchPath.isUnbound { modules.pointee.codecs.searchPath = try makeList().value }
        try append(ListObject(codecs.searchPath), function)
    }

    /// Imports the package `encodings`, once. Where there is none, the native codecs have to do.
    private func importEncodings() throws(Raised) {
        guard codecs.encodingsState == .unasked else { return }
        modules.pointee.codecs.encodingsState = .importing
        let name = intern("encodings")
        do throws(Raised) {
            _ = try importModule(name)
            modules.pointee.codecs.encodingsState = .imported
        } catch {
            let exception = thread.pointee.raised
            guard type(of: exception).isSubtype(of: types.moduleNotFoundError) else {
                modules.pointee.codecs.encodingsState = .unasked
                throw error
            }
            let missing = ImportErrorObject(exception).name
            guard missing.isString(self), StringObject(missing).isEqual(to: StringObject(name)) else {
                modules.pointee.codecs.encodingsState = .unasked
                throw error
            }
            _ = takeRaised()
            modules.pointee.codecs.encodingsState = .missing
        }
    }

    /// A name in lower case, with hyphens for spaces.
    private func normalizedCodecName(_ name: StringObject) throws(Raised) -> Value {
        var builder = StringBuilder(self)
        for index in 0..<name.count {
            let point = name.codePoint(at: index)
            if point & 0xFFFF_F800 == 0xD800 {
                throw unicodeEncodeError(
                    "utf-8", name.value, index, index + 1, "surrogates not allowed")
            }
            let isUpper = point >= 0x41 && point <= 0x5A
            try builder.append(codePoint: point == 0x20 ? 0x2D : isUpper ? point + 0x20 : point)
        }
        return intern(try builder.finish())
    }

    /// What the search functions know of an encoding: a tuple of four (`codecs.lookup`).
    func lookupCodec(_ name: StringObject) throws(Raised) -> TupleObject {
        try importEncodings()
        let normalized = try normalizedCodecName(name)
        if codecs.cache.isUnbound { modules.pointee.codecs.cache = makeDict().value }
        let known = DictObject(codecs.cache).get(name: normalized)
        if known.isBound { return TupleObject(known) }
        var found = Value.unbound
        if codecs.searchPath.isBound {
            // Functions that a search function registers are asked by the next lookup.
            let count = ListObject(codecs.searchPath).count
            var index = 0
            while index < count, index < ListObject(codecs.searchPath).count {
                let answer = try call(ListObject(codecs.searchPath)[index], normalized)
                index += 1
                if answer.isNone { continue }
                guard type(of: answer).has(.tupleSubclass), TupleObject(answer).count == 4 else {
                    throw typeError("codec search functions must return 4-tuples")
                }
                found = answer
                break
            }
        }
        if found.isUnbound, codecs.encodingsState != .imported { found = try nativeCodecInfo(name) }
        if found.isUnbound {
            if codecs.encodingsState == .imported, case .unsupported(let missing) = TextCodec.lookup(name.text) {
                throw notImplementedError("the encoding \(missing) is not supported yet")
            }
            throw raise(types.lookupError, TextCodec.unknownMessage(name.text))
        }
        try set(DictObject(codecs.cache), name: StringObject(normalized), found)
        return TupleObject(found)
    }

    /// Forgets what the search functions found for a name.
    func forgetCodec(_ name: StringObject) throws(Raised) {
        let normalized = try normalizedCodecName(name)
        let index = codecs.cache.isBound ? DictObject(codecs.cache).find(name: StringObject(normalized)) : -1
        guard index >= 0 else { throw keyError(normalized) }
        remove(DictObject(codecs.cache), at: index)
    }

    // MARK: Converting

    enum CodecDirection: Int {
        case encoding = 0
        case decoding = 1

        var verb: String { self == .encoding ? "encoding" : "decoding" }
    }

    /// Calls an encoder or decoder; the answer is the first item of what it answers.
    private func convert(
        _ object: Value, _ codec: TupleObject, _ name: StringObject, errors: Value, _ direction: CodecDirection
    ) throws(Raised) -> Value {
        let function = codec[direction.rawValue]
        let answer: Value
        do throws(Raised) {
            answer = try errors.isBound ? call(function, object, errors) : call(function, object)
        } catch {
            chainCodecError(direction, name)
            throw error
        }
        guard type(of: answer).has(.tupleSubclass), TupleObject(answer).count == 2 else {
            throw typeError(
                direction == .encoding
                    ? "encoder must return a tuple (object, integer)" : "decoder must return a tuple (object,integer)")
        }
        return TupleObject(answer)[0]
    }

    /// `codecs.encode` and `codecs.decode`: between any kinds of objects.
    func convertWithCodec(
        _ object: Value, _ name: StringObject, errors: Value, _ direction: CodecDirection
    ) throws(Raised) -> Value {
        try convert(object, lookupCodec(name), name, errors: errors, direction)
    }

    /// `str.encode` and `bytes.decode` with an encoding that is not native.
    func convertTextWithCodec(
        _ object: Value, _ name: StringObject, errors: Value, _ direction: CodecDirection
    ) throws(Raised) -> Value {
        func notText() -> Raised {
            raise(
                types.lookupError,
                TextCodec.notTextMessage(
                    name.text, alternative: direction == .encoding ? "codecs.encode()" : "codecs.decode()"))
        }
        let codec: TupleObject
        do throws(Raised) {
            codec = try lookupCodec(name)
        } catch {
            // Without package `encodings` these codecs are known by their names alone.
            guard case .notText = TextCodec.lookup(name.text), catches(types.lookupError) else { throw error }
            throw notText()
        }
        if codec.type !== types.tuple {
            let answer = try getAttributeIfPresent(codec.value, intern("_is_text_encoding"))
            if answer.isBound, try !isTrue(answer) { throw notText() }
        }
        let result = try convert(object, codec, name, errors: errors, direction)
        let resultType = type(of: result)
        if direction == .encoding {
            if resultType.has(.bytesSubclass) { return result }
            if resultType.isSubtype(of: types.bytearray) {
                try warn(
                    types.runtimeWarning,
                    "encoder \(name.text) returned bytearray instead of bytes; "
                        + "use codecs.encode() to encode to arbitrary types")
                let array = ByteArrayObject(result)
                return try makeBytes(array.bytes, count: array.count)
            }
            throw typeError(
                "'\(name.text)' encoder returned '\(resultType.nameText)' instead of 'bytes'; "
                    + "use codecs.encode() to encode to arbitrary types")
        }
        guard resultType.has(.stringSubclass) else {
            throw typeError(
                "'\(name.text)' decoder returned '\(resultType.nameText)' instead of 'str'; "
                    + "use codecs.decode() to decode to arbitrary types")
        }
        return result
    }

    /// Replaces the exception on its way by one that tells which codec failed, if that says all there is: in CPython,
    /// `_PyErr_TrySetFromCause`.
    func chainCodecError(_ direction: CodecDirection, _ name: StringObject) {
        let exception = thread.pointee.raised
        let type = type(of: exception)
        let base = types.baseException
        var native = type
        while native.has(.heapType), let next = native.base { native = next }
        guard native.basicSize == base.basicSize, let new = type.slots.new, let initialize = type.slots.initialize,
            let baseNew = base.slots.new, let baseInitialize = base.slots.initialize, new == baseNew,
            initialize == baseInitialize
        else { return }
        let arguments = TupleObject(ExceptionObject(exception).arguments)
        guard arguments.count == 0 || arguments.count == 1 && arguments[0].isString(self) else { return }
        _ = takeRaised()
        do throws(Raised) {
            if try instanceDictionary(exception).count == 0 {
                let shown = StringObject(try text(exception)).pythonString
                let message =
                    "\(direction.verb) with '".python + name.pythonString + "' codec failed (\(type.nameText): ".python
                    + shown + ")".python
                let replacement = try call(type.value, string(message))
                if self.type(of: replacement).has(.exceptionSubclass) {
                    ExceptionObject(replacement).cause = exception
                    ExceptionObject(replacement).context = exception
                    ExceptionObject(replacement).suppressesContext = true
                    thread.pointee.raised = replacement
                    return
                }
            }
            thread.pointee.raised = exception
        } catch {
            _ = takeRaised()
            thread.pointee.raised = exception
        }
    }
}
