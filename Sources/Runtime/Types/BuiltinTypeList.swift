/// A built-in type: where its reference is kept, its name and module, its base, and the function that declares it.
struct BuiltinTypeEntry {
    typealias Place = WritableKeyPath<BuiltinTypeTable, TypeObject>
    var place: Place
    var name: StaticString
    var base: Place
    var module: StaticString = "builtins"
    var declare: (TypeDeclaration) -> Void
}

/// All built-in types, each after its base.
func builtinTypeList() -> [BuiltinTypeEntry] {
    func entry(
        _ place: BuiltinTypeEntry.Place, _ name: StaticString, base: BuiltinTypeEntry.Place = \.object,
        module: StaticString = "builtins", _ declare: @escaping (TypeDeclaration) -> Void
    ) -> BuiltinTypeEntry {
        BuiltinTypeEntry(place: place, name: name, base: base, module: module, declare: declare)
    }
    return [
        entry(\.object, "object", ObjectType.declare),
        entry(\.type, "type", TypeType.declare),
        entry(\.int, "int", IntegerType.declare),
        entry(\.bool, "bool", base: \.int, BoolType.declare),
        entry(\.float, "float", FloatType.declare),
        entry(\.complex, "complex", ComplexType.declare),
        entry(\.str, "str", StringType.declare),
        entry(\.bytes, "bytes", BytesType.declare),
        entry(\.bytearray, "bytearray", ByteArrayType.declare),
        entry(\.memoryview, "memoryview", MemoryViewType.declare),
        entry(\.tuple, "tuple", TupleType.declare),
        entry(\.list, "list", ListType.declare),
        entry(\.dict, "dict", DictType.declare),
        entry(\.set, "set", SetType.declare),
        entry(\.frozenset, "frozenset", FrozenSetType.declare),
        entry(\.slice, "slice", SliceType.declare),
        entry(\.range, "range", RangeType.declare),
        entry(\.property, "property", PropertyType.declare),
        entry(\.staticmethod, "staticmethod", StaticMethodType.declare),
        entry(\.classmethod, "classmethod", ClassMethodType.declare),
        entry(\.`super`, "super", SuperType.declare),
        entry(\.function, "function", FunctionType.declare),
        entry(\.method, "method", MethodType.declare),
        entry(\.nativeFunction, "builtin_function_or_method", NativeFunctionType.declare),
        entry(\.methodDescriptor, "method_descriptor", MethodDescriptorType.declare),
        entry(\.classmethodDescriptor, "classmethod_descriptor", ClassMethodDescriptorType.declare),
        entry(\.wrapperDescriptor, "wrapper_descriptor", WrapperDescriptorType.declare),
        entry(\.methodWrapper, "method-wrapper", MethodWrapperType.declare),
        entry(\.getsetDescriptor, "getset_descriptor", GetSetDescriptorType.declare),
        entry(\.memberDescriptor, "member_descriptor", MemberDescriptorType.declare),
        entry(\.mappingProxy, "mappingproxy", MappingProxyType.declare),
        entry(\.cell, "cell", CellType.declare),
        entry(\.code, "code", CodeType.declare),
        entry(\.frame, "frame", FrameType.declare),
        entry(\.traceback, "traceback", TracebackType.declare),
        entry(\.generator, "generator", GeneratorType.declare),
        entry(\.coroutine, "coroutine", CoroutineType.declare),
        entry(\.asyncGenerator, "async_generator", AsyncGeneratorType.declare),
        entry(\.coroutineWrapper, "coroutine_wrapper", CoroutineWrapperType.declare),
        entry(\.asyncGeneratorASend, "async_generator_asend", AsyncGeneratorASendType.declare),
        entry(\.asyncGeneratorAThrow, "async_generator_athrow", AsyncGeneratorAThrowType.declare),
        entry(\.asyncGeneratorWrappedValue, "async_generator_wrapped_value", AsyncGeneratorWrappedValueType.declare),
        entry(\.module, "module", ModuleType.declare),
        entry(\.namespace, "SimpleNamespace", module: "types", NamespaceType.declare),
        entry(\.noneType, "NoneType", NoneType.declare),
        entry(\.ellipsis, "ellipsis", EllipsisType.declare),
        entry(\.notImplementedType, "NotImplementedType", NotImplementedType.declare),
        entry(\.enumerate, "enumerate", EnumerateType.declare),
        entry(\.zip, "zip", ZipType.declare),
        entry(\.map, "map", MapType.declare),
        entry(\.filter, "filter", FilterType.declare),
        entry(\.reversed, "reversed", ReversedType.declare),
        entry(\.listIterator, "list_iterator", ListIteratorType.declare),
        entry(\.listReverseIterator, "list_reverseiterator", ListReverseIteratorType.declare),
        entry(\.tupleIterator, "tuple_iterator", TupleIteratorType.declare),
        entry(\.strIterator, "str_iterator", StringIteratorType.declare),
        entry(\.bytesIterator, "bytes_iterator", BytesIteratorType.declare),
        entry(\.bytearrayIterator, "bytearray_iterator", ByteArrayIteratorType.declare),
        entry(\.rangeIterator, "range_iterator", RangeIteratorType.declare),
        entry(\.longRangeIterator, "longrange_iterator", LongRangeIteratorType.declare),
        entry(\.sequenceIterator, "iterator", SequenceIteratorType.declare),
        entry(\.callableIterator, "callable_iterator", CallableIteratorType.declare),
        entry(\.dictKeys, "dict_keys", DictKeysType.declare),
        entry(\.dictValues, "dict_values", DictValuesType.declare),
        entry(\.dictItems, "dict_items", DictItemsType.declare),
        entry(\.dictKeyIterator, "dict_keyiterator", DictKeyIteratorType.declare),
        entry(\.dictValueIterator, "dict_valueiterator", DictValueIteratorType.declare),
        entry(\.dictItemIterator, "dict_itemiterator", DictItemIteratorType.declare),
        entry(\.dictReverseKeyIterator, "dict_reversekeyiterator", DictReverseKeyIteratorType.declare),
        entry(\.dictReverseValueIterator, "dict_reversevalueiterator", DictReverseValueIteratorType.declare),
        entry(\.dictReverseItemIterator, "dict_reverseitemiterator", DictReverseItemIteratorType.declare),
        entry(\.setIterator, "set_iterator", SetIteratorType.declare),
        entry(\.weakReference, "weakref", WeakReferenceType.declare),
        entry(\.weakProxy, "weakproxy", WeakProxyType.declare),
        entry(\.weakCallableProxy, "weakcallableproxy", WeakCallableProxyType.declare),
        entry(\.textStream, "TextIOWrapper", module: "_io", TextStreamType.declare),
        entry(\.binaryStream, "BufferedIOBase", module: "_io", BinaryStreamType.declare),
        entry(\.valueArray, "value-array", ValueArrayType.declare),
        entry(\.byteStorage, "byte-storage", ByteStorageType.declare),
        entry(\.dictTable, "dict-table", DictTableType.declare),
        entry(\.setTable, "set-table", SetTableType.declare),
        entry(\.shape, "shape", ShapeType.declare),
        entry(\.baseException, "BaseException", BaseExceptionType.declare),
        entry(\.systemExit, "SystemExit", base: \.baseException, SystemExitType.declare),
        entry(
            \.keyboardInterrupt, "KeyboardInterrupt", base: \.baseException,
            { SimpleException.declare($0, "The user interrupted the program.") }),
        entry(
            \.generatorExit, "GeneratorExit", base: \.baseException,
            { SimpleException.declare($0, "A generator is asked to end.") }),
        entry(
            \.exception, "Exception", base: \.baseException,
            { SimpleException.declare($0, "What all exceptions derive from that do not end the program.") }),
        entry(\.stopIteration, "StopIteration", base: \.exception, StopIterationType.declare),
        entry(
            \.stopAsyncIteration, "StopAsyncIteration", base: \.exception,
            { SimpleException.declare($0, "An asynchronous iterator has no more items.") }),
        entry(
            \.arithmeticError, "ArithmeticError", base: \.exception,
            { SimpleException.declare($0, "What arithmetic errors derive from.") }),
        entry(
            \.floatingPointError, "FloatingPointError", base: \.arithmeticError,
            { SimpleException.declare($0, "A floating-point operation failed.") }),
        entry(
            \.overflowError, "OverflowError", base: \.arithmeticError,
            { SimpleException.declare($0, "A result is too large to be represented.") }),
        entry(
            \.zeroDivisionError, "ZeroDivisionError", base: \.arithmeticError,
            { SimpleException.declare($0, "A number was divided by zero.") }),
        entry(
            \.assertionError, "AssertionError", base: \.exception,
            { SimpleException.declare($0, "An assertion failed.") }),
        entry(
            \.attributeError, "AttributeError", base: \.exception,
            { SimpleException.declare($0, "There is no such attribute.") }),
        entry(
            \.bufferError, "BufferError", base: \.exception,
            { SimpleException.declare($0, "A buffer cannot be used so.") }),
        entry(\.eofError, "EOFError", base: \.exception, { SimpleException.declare($0, "The input ended too early.") }),
        entry(\.importError, "ImportError", base: \.exception, ImportErrorType.declare),
        entry(\.moduleNotFoundError, "ModuleNotFoundError", base: \.importError, SimpleException.declareModuleNotFound),
        entry(
            \.lookupError, "LookupError", base: \.exception,
            { SimpleException.declare($0, "What errors of indices and keys derive from.") }),
        entry(
            \.indexError, "IndexError", base: \.lookupError,
            { SimpleException.declare($0, "An index is out of range.") }),
        entry(\.keyError, "KeyError", base: \.lookupError, KeyErrorType.declare),
        entry(
            \.memoryError, "MemoryError", base: \.exception,
            SimpleException.declareMemoryError),
        entry(\.nameError, "NameError", base: \.exception, { SimpleException.declare($0, "There is no such name.") }),
        entry(
            \.unboundLocalError, "UnboundLocalError", base: \.nameError,
            { SimpleException.declare($0, "A local variable has no value.") }),
        entry(\.osError, "OSError", base: \.exception, OSErrorType.declare),
        entry(
            \.blockingIOError, "BlockingIOError", base: \.osError,
            { SimpleException.declareOS($0, "The operation would have to wait.") }),
        entry(
            \.childProcessError, "ChildProcessError", base: \.osError,
            { SimpleException.declareOS($0, "Something is wrong with a child process.") }),
        entry(
            \.connectionError, "ConnectionError", base: \.osError,
            { SimpleException.declareOS($0, "What errors of connections derive from.") }),
        entry(
            \.brokenPipeError, "BrokenPipeError", base: \.connectionError,
            { SimpleException.declareOS($0, "Nobody reads from the pipe.") }),
        entry(
            \.connectionAbortedError, "ConnectionAbortedError", base: \.connectionError,
            { SimpleException.declareOS($0, "The connection was aborted.") }),
        entry(
            \.connectionRefusedError, "ConnectionRefusedError", base: \.connectionError,
            { SimpleException.declareOS($0, "The connection was refused.") }),
        entry(
            \.connectionResetError, "ConnectionResetError", base: \.connectionError,
            { SimpleException.declareOS($0, "The connection was reset.") }),
        entry(
            \.fileExistsError, "FileExistsError", base: \.osError,
            { SimpleException.declareOS($0, "The file exists already.") }),
        entry(
            \.fileNotFoundError, "FileNotFoundError", base: \.osError,
            { SimpleException.declareOS($0, "There is no such file.") }),
        entry(
            \.interruptedError, "InterruptedError", base: \.osError,
            { SimpleException.declareOS($0, "A signal interrupted the operation.") }),
        entry(
            \.isADirectoryError, "IsADirectoryError", base: \.osError,
            { SimpleException.declareOS($0, "This is not possible with a directory.") }),
        entry(
            \.notADirectoryError, "NotADirectoryError", base: \.osError,
            { SimpleException.declareOS($0, "This is possible with a directory only.") }),
        entry(
            \.permissionError, "PermissionError", base: \.osError,
            { SimpleException.declareOS($0, "This is not permitted.") }),
        entry(
            \.processLookupError, "ProcessLookupError", base: \.osError,
            { SimpleException.declareOS($0, "There is no such process.") }),
        entry(\.timeoutError, "TimeoutError", base: \.osError, { SimpleException.declareOS($0, "It took too long.") }),
        entry(
            \.referenceError, "ReferenceError", base: \.exception,
            { SimpleException.declare($0, "A weakly referenced object is gone.") }),
        entry(
            \.runtimeError, "RuntimeError", base: \.exception,
            { SimpleException.declare($0, "An error of no other kind.") }),
        entry(
            \.notImplementedError, "NotImplementedError", base: \.runtimeError,
            { SimpleException.declare($0, "This is not implemented.") }),
        entry(
            \.recursionError, "RecursionError", base: \.runtimeError,
            { SimpleException.declare($0, "The recursion limit was reached.") }),
        entry(\.syntaxError, "SyntaxError", base: \.exception, SyntaxErrorType.declare),
        entry(
            \.indentationError, "IndentationError", base: \.syntaxError,
            { SimpleException.declareSyntax($0, "The indentation is wrong.") }),
        entry(
            \.tabError, "TabError", base: \.indentationError,
            { SimpleException.declareSyntax($0, "Tabs and spaces are mixed in the indentation.") }),
        entry(
            \.systemError, "SystemError", base: \.exception,
            { SimpleException.declare($0, "The interpreter itself is in error.") }),
        entry(
            \.typeError, "TypeError", base: \.exception,
            { SimpleException.declare($0, "An object of the wrong type was used.") }),
        entry(
            \.valueError, "ValueError", base: \.exception,
            { SimpleException.declare($0, "An object of the right type has a wrong value.") }),
        entry(
            \.unicodeError, "UnicodeError", base: \.valueError,
            { SimpleException.declare($0, "What errors of text and its encodings derive from.") }),
        entry(\.unicodeDecodeError, "UnicodeDecodeError", base: \.unicodeError, UnicodeDecodeErrorType.declare),
        entry(\.unicodeEncodeError, "UnicodeEncodeError", base: \.unicodeError, UnicodeEncodeErrorType.declare),
        entry(
            \.unicodeTranslateError, "UnicodeTranslateError", base: \.unicodeError, UnicodeTranslateErrorType.declare),
        entry(\.warning, "Warning", base: \.exception, { SimpleException.declare($0, "What warnings derive from.") }),
        entry(
            \.deprecationWarning, "DeprecationWarning", base: \.warning,
            { SimpleException.declare($0, "Something should not be used any more.") }),
        entry(
            \.pendingDeprecationWarning, "PendingDeprecationWarning", base: \.warning,
            { SimpleException.declare($0, "Something will not be recommended in future.") }),
        entry(
            \.runtimeWarning, "RuntimeWarning", base: \.warning,
            { SimpleException.declare($0, "The program does something dubious.") }),
        entry(
            \.syntaxWarning, "SyntaxWarning", base: \.warning,
            { SimpleException.declare($0, "The source says something dubious.") }),
        entry(
            \.userWarning, "UserWarning", base: \.warning,
            { SimpleException.declare($0, "A warning by user code.") }),
        entry(
            \.futureWarning, "FutureWarning", base: \.warning,
            { SimpleException.declare($0, "Something will mean something else in future.") }),
        entry(
            \.importWarning, "ImportWarning", base: \.warning,
            { SimpleException.declare($0, "Something is probably wrong with an import.") }),
        entry(
            \.unicodeWarning, "UnicodeWarning", base: \.warning,
            { SimpleException.declare($0, "Something is probably wrong with text.") }),
        entry(
            \.bytesWarning, "BytesWarning", base: \.warning,
            { SimpleException.declare($0, "Something is probably wrong with bytes.") }),
        entry(
            \.resourceWarning, "ResourceWarning", base: \.warning,
            { SimpleException.declare($0, "A resource is used wastefully.") }),
    ]
}
