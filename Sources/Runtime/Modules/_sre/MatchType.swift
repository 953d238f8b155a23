// In CPython: Modules/_sre.c (MatchObject)

/// A match; two places in the text follow for each group, -1 if it has not matched. Group 0 is the whole match.
struct MatchFields: BitwiseCopyable {
    var header: Header
    var pattern: PatternObject
    /// The text searched.
    var subject: Value
    /// `regs`, or unbound until someone asks.
    var registers: Value
    var position: Int
    var endPosition: Int
    var lastIndex: Int
    /// Groups, with group 0.
    var groups: Int
}
typealias MatchObject = Reference<MatchFields>

extension Reference where Fields == MatchFields {
    var marks: UnsafeMutablePointer<Int> { @inline(__always) get { trailing(Int.self) } }
}

/// The type `re.Match`.
enum MatchType {
    static func declare(_ type: TypeDeclaration) {
        type.layout(MatchFields.self, references: \.pattern, \.registers)
        type.documentation("What a pattern has found in a text.")
        type.slots.new = nil
        type.slots.representation = UnaryFunction(represent)
        type.slots.subscript = BinaryFunction { (context, value, key) throws(Raised) in
            let match = MatchObject(value)
            return try text(context, match, group(context, match, key), missing: .none)
        }
        type.rawMethod("group", "!($self, *groups)", "The texts of groups; a tuple if there are several.", groupTexts)
        type.method("start", "($self, group=0, /)", "Where a group begins, or -1.") {
            (context, arguments) throws(Raised) in
            let match = MatchObject(arguments[0])
            return context.integer(match.marks[2 * (try group(context, match, arguments[1]))])
        }
        type.method("end", "($self, group=0, /)", "Where a group ends, or -1.") {
            (context, arguments) throws(Raised) in
            let match = MatchObject(arguments[0])
            return context.integer(match.marks[2 * (try group(context, match, arguments[1])) + 1])
        }
        type.method("span", "($self, group=0, /)", "The pair of where a group begins and where it ends.") {
            (context, arguments) throws(Raised) in
            let match = MatchObject(arguments[0])
            return span(context, match, try group(context, match, arguments[1]))
        }
        type.method("groups", "($self, /, default=None)", "A tuple of the texts of all groups, from 1 on.") {
            (context, arguments) throws(Raised) in
            let match = MatchObject(arguments[0])
            let missing = arguments[1].isBound ? arguments[1] : .none
            let result = try context.makeTuple(count: match.groups - 1)
            for index in 0..<match.groups - 1 { result.items[index] = .none }
            for index in 1..<max(match.groups, 1) {
                result.items[index - 1] = try text(context, match, index, missing: missing)
            }
            return result.value
        }
        type.method(
            "groupdict", "($self, /, default=None)", "A dict of the texts of the groups that have names.", groupDict)
        type.method("expand", "($self, /, template)", "A template with the texts of groups put in.", expand)
        type.method("__copy__", "($self, /)", "The match itself.") { (_, arguments) in arguments[0] }
        type.method("__deepcopy__", "($self, memo, /)", "The match itself.") { (_, arguments) in arguments[0] }
        declareAttributes(type)
    }

    private static func declareAttributes(_ type: TypeDeclaration) {
        type.member("string", "The text searched.", get: { (_, value) in MatchObject(value).subject })
        type.member("re", "The pattern.", get: { (_, value) in MatchObject(value).pattern.value })
        type.member(
            "pos", "Where the search began.",
            get: { (context, value) in
                context.integer(MatchObject(value).position)
            })
        type.member(
            "endpos", "Where the text ended for the search.",
            get: { (context, value) in
                context.integer(MatchObject(value).endPosition)
            })
        type.attribute(
            "lastindex", "The number of the group that was closed last, or None.",
            get: { (context, value) in
                let index = MatchObject(value).lastIndex
                return index >= 0 ? context.integer(index) : .none
            })
        type.attribute(
            "lastgroup", "The name of the group that was closed last, or None.",
            get: { (_, value) in
                let match = MatchObject(value)
                let names = match.pattern.indexGroup
                guard match.lastIndex >= 0, match.lastIndex < TupleObject(names).count else { return .none }
                return TupleObject(names)[match.lastIndex]
            })
        type.attribute(
            "regs", "A tuple of the spans of all groups, with the whole match.",
            get: {
                (context, value) throws(Raised) in
                let match = MatchObject(value)
                if match.registers.isBound { return match.registers }
                let result = try context.makeTuple(count: match.groups)
                for index in 0..<match.groups { result.items[index] = .none }
                for index in 0..<match.groups { result.items[index] = span(context, match, index) }
                match.registers = result.value
                return result.value
            })
    }

    // MARK: Making

    /// The match that was just found.
    static func make(_ context: Context, _ state: borrowing MatchState) throws(Raised) -> Value {
        guard let type = context.modules.pointee.sre.matchType else { return .none }
        let groups = state.pattern.groups + 1
        let match = try context.allocate(
            MatchFields.self, type, size: MemoryLayout<MatchFields>.stride + groups * 16)
        match.pointer.pointee.pattern = state.pattern
        match.pointer.pointee.subject = state.subject
        match.pointer.pointee.registers = .unbound
        match.position = state.position
        match.endPosition = state.endPosition
        match.lastIndex = state.lastIndex
        match.groups = groups
        let marks = match.marks
        marks[0] = state.start
        marks[1] = state.stop
        let last = state.lastMark
        var mark = 0
        while mark < 2 * groups - 2 {
            if mark + 1 <= last, state.marks[mark] >= 0, state.marks[mark + 1] >= 0 {
                marks[mark + 2] = state.marks[mark]
                marks[mark + 3] = state.marks[mark + 1]
            } else {
                marks[mark + 2] = -1
                marks[mark + 3] = -1
            }
            mark += 2
        }
        return match.value
    }

    // MARK: Groups

    /// The number of a group from an argument, which may be a name.
    @inline(__always) private static func group(
        _ context: Context, _ match: MatchObject, _ key: Value
    ) throws(Raised) -> Int {
        if key.isUnbound { return 0 }
        if key.isSmallInteger, key.smallInteger >= 0, key.smallInteger < match.groups { return key.smallInteger }
        return try otherGroup(context, match, key)
    }

    @inline(never) private static func otherGroup(
        _ context: Context, _ match: MatchObject, _ key: Value
    ) throws(Raised) -> Int {
        var index = -1
        if context.hasIndex(key) {
            index = try context.index(key, overflow: nil)
        } else {
            let number = try context.get(DictObject(match.pattern.groupIndex), key)
            if number.isBound, let machine = number.isInteger ? context.machineInteger(number) : nil { index = machine }
        }
        guard index >= 0, index < match.groups else { throw context.indexError("no such group") }
        return index
    }

    private static func span(_ context: Context, _ match: MatchObject, _ group: Int) -> Value {
        context.tuple(context.integer(match.marks[2 * group]), context.integer(match.marks[2 * group + 1]))
    }

    /// The text of a group, or `missing` if it has not matched.
    static func text(
        _ context: Context, _ match: MatchObject, _ group: Int, missing: Value
    ) throws(Raised) -> Value {
        let subject = match.subject
        var start = match.marks[2 * group]
        var end = match.marks[2 * group + 1]
        if start < 0 || subject.isNone { return missing }
        if context.type(of: subject).has(.stringSubclass) {
            let string = StringObject(subject)
            return try context.substring(string, min(start, string.count), min(end, string.count) - start)
        }
        let view = try context.subjectBytes(subject)
        start = min(start, view.count)
        end = min(end, view.count)
        if subject.isExactly(context.types.bytes), start == 0, end == view.count { return subject }
        guard end >= start else {
            throw context.systemError("Negative size passed to PyBytes_FromStringAndSize")
        }
        return try context.makeBytes(view.base + start, count: end - start)
    }

    private static func groupTexts(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        if arguments.hasKeywords { throw context.typeError("group() takes no keyword arguments") }
        let match = MatchObject(arguments[0])
        switch arguments.count {
        case 1: return try text(context, match, 0, missing: .none)
        case 2: return try text(context, match, group(context, match, arguments[1]), missing: .none)
        default:
            let result = try context.makeTuple(count: arguments.count - 1)
            for index in 0..<result.count { result.items[index] = .none }
            for index in 0..<result.count {
                let item = try text(context, match, group(context, match, arguments[index + 1]), missing: .none)
                writeBarrier(result.raw)
                result.items[index] = item
            }
            return result.value
        }
    }

    private static func groupDict(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let match = MatchObject(arguments[0])
        let missing = arguments[1].isBound ? arguments[1] : .none
        let result = context.makeDict()
        let names = try context.call(context.types.list.value, match.pattern.groupIndex)
        for index in 0..<ListObject(names).count {
            let name = ListObject(names)[index]
            let item: Value
            do throws(Raised) {
                item = try text(context, match, group(context, match, name), missing: missing)
            } catch {
                guard context.catches(context.types.indexError) else { throw error }
                item = missing
            }
            try context.set(result, name, item)
        }
        return result.value
    }

    private static func expand(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let match = MatchObject(arguments[0])
        let module = try context.importModule(context.intern("re"))
        let function = try context.getAttribute(module, context.intern("_expand"))
        return try context.call(function, match.pattern.value, match.value, arguments[1])
    }

    private static func represent(_ context: Context, _ value: Value) throws(Raised) -> Value {
        let match = MatchObject(value)
        let found = StringObject(try context.representation(text(context, match, 0, missing: .none)))
        var builder = StringBuilder(context)
        try builder.append(
            text: "<re.Match object; span=(\(match.marks[0]), \(match.marks[1])), match=")
        try builder.append(found, from: 0, count: min(found.count, 50))
        try builder.append(ascii: ">")
        return try builder.finish()
    }
}
