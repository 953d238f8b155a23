// In CPython: Objects/memoryobject.c (memory_methods, memory_getsetlist)

extension MemoryViewType {
    private static func view(_ context: Context, _ value: Value) throws(Raised) -> MemoryViewObject {
        let view = MemoryViewObject(value)
        try context.requireNotReleased(view)
        return view
    }

    static func declareMethods(_ type: TypeDeclaration) {
        type.method("release", "($self, /)", "Lets the object go whose memory is seen.") {
            (context, arguments) throws(Raised) in
            try context.release(MemoryViewObject(arguments[0]))
            return .none
        }
        type.rawMethod(
            "tobytes", "($self, /, order=None)",
            "The items as bytes, in the order of C ('C'), of Fortran ('F'), or as they lie in memory ('A').", toBytes)
        type.method(
            "hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)",
            "The bytes in hexadecimal digits, maybe with a separator between groups of them."
        ) { (context, arguments) throws(Raised) in
            let (separator, group) = try context.hexadecimalArguments(arguments)
            let bytes = BytesObject(try context.bytes(of: view(context, arguments[0])))
            return try context.hexadecimalText(
                ByteView(bytes.bytes, bytes.count), separator: separator, group: group)
        }
        type.method("tolist", "($self, /)", "The items as a list, of lists if there are more dimensions.") {
            (context, arguments) throws(Raised) in
            let view = try view(context, arguments[0])
            return try toList(context, view, view.address, 0)
        }
        type.rawMethod("cast", "($self, /, format, *, shape)", "The same memory in another format or shape.", cast)
        type.method("toreadonly", "($self, /)", "A view of the same memory through which it cannot be changed.") {
            (context, arguments) throws(Raised) in
            let result = try context.copyView(view(context, arguments[0]))
            result.isReadOnly = true
            return result.value
        }
        type.method("__enter__", "!($self, /)", "The view itself.") { (context, arguments) throws(Raised) in
            try view(context, arguments[0]).value
        }
        type.method("__exit__", "!($self, *args)", "Releases the view.") { (context, arguments) throws(Raised) in
            try context.release(MemoryViewObject(arguments[0]))
            return .none
        }
    }

    static func declareAttributes(_ type: TypeDeclaration) {
        type.attribute(
            "obj", "The object whose memory is seen.",
            get: { (context, value) throws(Raised) in
                // Memory that belongs to a stream has no object to be seen.
                let object = try view(context, value).object
                return object.isExactly(context.types.byteStorage) ? .none : object
            })
        type.attribute(
            "nbytes", "Bytes of all items.",
            get: { (context, value) throws(Raised) in
                try context.integer(view(context, value).byteCount)
            })
        type.attribute(
            "readonly", "Whether the memory cannot be changed.",
            get: { (context, value) throws(Raised) in
                Value(try view(context, value).isReadOnly)
            })
        type.attribute(
            "itemsize", "Bytes of an item.",
            get: { (context, value) throws(Raised) in
                try context.integer(view(context, value).itemSize)
            })
        type.attribute(
            "format", "The format of an item, as in module struct.",
            get: { (context, value) throws(Raised) in
                let view = try view(context, value)
                let letter = context.character(UInt32(view.format))
                return view.hasAtSign ? try context.concatenateStrings(context.string("@"), letter) : letter
            })
        type.attribute(
            "ndim", "How many dimensions there are.",
            get: { (context, value) throws(Raised) in
                try context.integer(view(context, value).dimensions)
            })
        type.attribute(
            "shape", "The length of each dimension.",
            get: { (context, value) throws(Raised) in
                let view = try view(context, value)
                return try numbers(context, view) { view.shape($0) }
            })
        type.attribute(
            "strides", "Bytes from one index of a dimension to the next.",
            get: { (context, value) throws(Raised) in
                let view = try view(context, value)
                return try numbers(context, view) { view.stride($0) }
            })
        type.attribute(
            "suboffsets", "Always empty.",
            get: { (context, value) throws(Raised) in
                _ = try view(context, value)
                return context.interpreter.pointee.emptyTuple
            })
        type.attribute(
            "c_contiguous", "Whether the items lie one behind the other.",
            get: { (context, value) throws(Raised) in
                Value(try view(context, value).isContiguous)
            })
        type.attribute(
            "f_contiguous", "Whether they do if the first index runs fastest.",
            get: { (context, value) throws(Raised) in Value(try view(context, value).isFortranContiguous) })
        type.attribute(
            "contiguous", "Whether the items lie without gaps in either order.",
            get: { (context, value) throws(Raised) in
                let view = try view(context, value)
                return Value(view.isContiguous || view.isFortranContiguous)
            })
    }

    private static func numbers(
        _ context: Context, _ view: MemoryViewObject, _ number: (Int) -> Int
    ) throws(Raised) -> Value {
        let tuple = try context.makeTuple(count: view.dimensions)
        for dimension in 0..<view.dimensions { tuple.items[dimension] = context.integer(number(dimension)) }
        return tuple.value
    }

    private static let bytesParameters = ParameterList("", "(order=None)")

    private static func toBytes(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let view = try view(context, arguments[0])
        var isFortran = false
        let given = try context.bind(arguments.dropFirst(), to: bytesParameters).first
        if given.isGiven {
            guard context.type(of: given).has(.stringSubclass) else {
                throw context.typeError("argument 1 must be str or None, not \(context.typeName(of: given))")
            }
            let order = StringObject(given)
            guard order.isEqual(toASCII: "C") || order.isEqual(toASCII: "F") || order.isEqual(toASCII: "A") else {
                throw context.valueError("order must be 'C', 'F' or 'A'")
            }
            isFortran =
                order.isEqual(toASCII: "F")
                || (order.isEqual(toASCII: "A") && view.isFortranContiguous && !view.isContiguous)
        }
        guard isFortran, view.dimensions > 1 else { return try context.bytes(of: view) }
        let source = BytesObject(try context.bytes(of: view))
        let result = try context.makeBytes(count: source.count)
        let size = view.itemSize
        let items = source.count / size
        for position in 0..<items {
            // The indices of the item at this place, the first one running fastest.
            var rest = position
            var place = 0
            for dimension in 0..<view.dimensions {
                let length = view.shape(dimension)
                place += rest % length * view.stride(dimension)
                rest /= length
                if dimension == 0, view.stride != view.rowBytes {
                    place = place / view.stride * view.rowBytes
                }
            }
            UnsafeMutableRawPointer(result.bytes + position * size).copyMemory(
                from: source.bytes + place, byteCount: size)
        }
        return result.value
    }

    private static func toList(
        _ context: Context, _ view: MemoryViewObject, _ address: UnsafeMutableRawPointer, _ dimension: Int
    ) throws(Raised) -> Value {
        if view.dimensions == 0 { return try ItemFormat.read(context, address, view.format) }
        let count = view.shape(dimension)
        let stride = view.stride(dimension)
        let list = try context.makeList(capacity: count)
        let isLast = dimension == view.dimensions - 1
        for index in 0..<count {
            try context.checkMemory()
            let place = address + index * stride
            let item =
                isLast
                ? try ItemFormat.read(context, place, view.format)
                : try toList(context, view, place, dimension + 1)
            try context.append(list, item)
        }
        return list.value
    }

    // MARK: Casting

    private static let castParameters = ParameterList("", "(format, shape=None)")

    private static func cast(_ context: Context, _ arguments: Arguments) throws(Raised) -> Value {
        let view = try view(context, arguments[0])
        // Unlike its signature, it takes the shape by position as well.
        let bound = try context.bind(arguments.dropFirst(), to: castParameters)
        guard context.type(of: bound.first).has(.stringSubclass) else {
            throw context.typeError("memoryview: format argument must be a string")
        }
        guard view.isContiguous else {
            throw context.typeError("memoryview: casts are restricted to C-contiguous views")
        }
        let shape = bound.second
        let hasShape = shape.isBound
        if hasShape || view.dimensions != 1 {
            for dimension in 0..<view.dimensions where view.shape(dimension) == 0 {
                throw context.typeError("memoryview: cannot cast view with zeros in shape or strides")
            }
        }
        var dimensions = 1
        if hasShape {
            let type = context.type(of: shape)
            guard type.has(.listSubclass) || type.has(.tupleSubclass) else {
                throw context.typeError("shape must be a list or a tuple")
            }
            dimensions = type.has(.listSubclass) ? ListObject(shape).count : TupleObject(shape).count
            if dimensions > 64 {
                throw context.valueError("memoryview: number of dimensions must not exceed 64")
            }
            if view.dimensions != 1, dimensions != 1 {
                throw context.typeError("memoryview: cast must be 1D -> ND or ND -> 1D")
            }
        }
        let (letter, hasAtSign, size) = try format(context, StringObject(bound.first))
        guard ItemFormat.isByte(view.format) || ItemFormat.isByte(letter) else {
            throw context.typeError("memoryview: cannot cast between two non-byte formats")
        }
        let byteCount = view.byteCount
        guard byteCount % size == 0 else {
            throw context.typeError("memoryview: length is not a multiple of itemsize")
        }
        let result = try context.copyView(view)
        result.format = letter
        result.hasAtSign = hasAtSign
        result.itemSize = size
        result.dimensions = 1
        result.innerShape = nil
        result.length = byteCount / size
        result.stride = size
        result.rowBytes = size
        if hasShape {
            do throws(Raised) {
                try setShape(context, result, shape, dimensions, byteCount: byteCount)
            } catch {
                try? context.release(result)
                throw error
            }
        }
        return result.value
    }

    private static func format(
        _ context: Context, _ text: StringObject
    ) throws(Raised) -> (letter: UInt8, hasAtSign: Bool, size: Int) {
        let hasAtSign = text.count == 2 && text.codePoint(at: 0) == 0x40
        if text.isASCII, text.count == (hasAtSign ? 2 : 1) {
            let letter = text.bytes1[text.count - 1]
            if let size = ItemFormat.size(letter) { return (letter, hasAtSign, size) }
        }
        if !text.isASCII { _ = try context.encode(text, encoding: context.string("ascii"), errors: .unbound) }
        throw context.valueError(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }

    private static func setShape(
        _ context: Context, _ view: MemoryViewObject, _ shape: Value, _ dimensions: Int, byteCount: Int
    ) throws(Raised) {
        let isList = context.type(of: shape).has(.listSubclass)
        let storage = try context.makeByteStorage(capacity: max(8, dimensions * 8))
        let lengths = storage.trailing(Int.self)
        var product = view.itemSize
        for index in 0..<dimensions {
            let item = isList ? ListObject(shape)[index] : TupleObject(shape)[index]
            guard context.type(of: item).has(.integerSubclass) else {
                throw context.typeError("memoryview.cast(): elements of shape must be integers")
            }
            guard let length = context.machineInteger(item) else {
                throw context.overflowError("Python int too large to convert to C ssize_t")
            }
            guard length > 0 else {
                throw context.valueError("memoryview.cast(): elements of shape must be integers > 0")
            }
            let (next, overflow) = product.multipliedReportingOverflow(by: length)
            if overflow { throw context.valueError("memoryview.cast(): product(shape) > SSIZE_MAX") }
            product = next
            if index > 0 { lengths[index - 1] = length } else { view.length = length }
        }
        guard product == byteCount else {
            throw context.typeError("memoryview: product(shape) * itemsize != buffer size")
        }
        view.dimensions = dimensions
        if dimensions == 0 {
            view.length = 1
            view.rowBytes = view.itemSize
        } else {
            view.rowBytes = byteCount / view.length
        }
        view.stride = view.rowBytes
        view.innerShape = dimensions > 1 ? storage : nil
    }
}
