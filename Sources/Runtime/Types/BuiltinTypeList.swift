/// A built-in type: where its reference is kept, its name and module, its base, and the function that declares it.
struct BuiltinTypeEntry {
    /// (A function and not a key path: those are made by Swift's runtime when the program starts, which takes long.)
    typealias Place = (borrowing BuiltinTypeTable) -> TypeObject
    var place: Place
    var name: StaticString
    var base: Place
    var module: StaticString = "builtins"
    var declare: (TypeDeclaration) -> Void
}

/// All built-in types, each after its base.
func builtinTypeList() -> [BuiltinTypeEntry] {
    func entry(
        _ place: @escaping BuiltinTypeEntry.Place, _ name: StaticString,
        base: @escaping BuiltinTypeEntry.Place = { $0.object },
        module: StaticString = "builtins", _ declare: @escaping (TypeDeclaration) -> Void
    ) -> BuiltinTypeEntry {
        BuiltinTypeEntry(place: place, name: name, base: base, module: module, declare: declare)
    }
    return [
        entry({ $0.object }, "object", ObjectType.declare),
        entry({ $0.type }, "type", TypeType.declare),
        entry({ $0.int }, "int", IntegerType.declare),
        entry({ $0.bool }, "bool", base: { $0.int }, BoolType.declare),
        entry({ $0.float }, "float", FloatType.declare),
        entry({ $0.complex }, "complex", ComplexType.declare),
        entry({ $0.str }, "str", StringType.declare),
        entry({ $0.bytes }, "bytes", BytesType.declare),
        entry({ $0.bytearray }, "bytearray", ByteArrayType.declare),
        entry({ $0.memoryview }, "memoryview", MemoryViewType.declare),
        entry({ $0.tuple }, "tuple", TupleType.declare),
        entry({ $0.list }, "list", ListType.declare),
        entry({ $0.dict }, "dict", DictType.declare),
        entry({ $0.set }, "set", SetType.declare),
        entry({ $0.frozenset }, "frozenset", FrozenSetType.declare),
        entry({ $0.slice }, "slice", SliceType.declare),
        entry({ $0.range }, "range", RangeType.declare),
        entry({ $0.property }, "property", PropertyType.declare),
        entry({ $0.staticmethod }, "staticmethod", StaticMethodType.declare),
        entry({ $0.classmethod }, "classmethod", ClassMethodType.declare),
        entry({ $0.`super` }, "super", SuperType.declare),
        entry({ $0.function }, "function", FunctionType.declare),
        entry({ $0.method }, "method", MethodType.declare),
        entry({ $0.nativeFunction }, "builtin_function_or_method", NativeFunctionType.declare),
        entry({ $0.methodDescriptor }, "method_descriptor", MethodDescriptorType.declare),
        entry({ $0.classmethodDescriptor }, "classmethod_descriptor", ClassMethodDescriptorType.declare),
        entry({ $0.wrapperDescriptor }, "wrapper_descriptor", WrapperDescriptorType.declare),
        entry({ $0.methodWrapper }, "method-wrapper", MethodWrapperType.declare),
        entry({ $0.getsetDescriptor }, "getset_descriptor", GetSetDescriptorType.declare),
        entry({ $0.memberDescriptor }, "member_descriptor", MemberDescriptorType.declare),
        entry({ $0.mappingProxy }, "mappingproxy", MappingProxyType.declare),
        entry({ $0.cell }, "cell", CellType.declare),
        entry({ $0.code }, "code", CodeType.declare),
        entry({ $0.frame }, "frame", FrameType.declare),
        entry({ $0.traceback }, "traceback", TracebackType.declare),
        entry({ $0.generator }, "generator", GeneratorType.declare),
        entry({ $0.coroutine }, "coroutine", CoroutineType.declare),
        entry({ $0.asyncGenerator }, "async_generator", AsyncGeneratorType.declare),
        entry({ $0.coroutineWrapper }, "coroutine_wrapper", CoroutineWrapperType.declare),
        entry({ $0.asyncGeneratorASend }, "async_generator_asend", AsyncGeneratorASendType.declare),
        entry({ $0.asyncGeneratorAThrow }, "async_generator_athrow", AsyncGeneratorAThrowType.declare),
        entry(
            { $0.asyncGeneratorWrappedValue }, "async_generator_wrapped_value", AsyncGeneratorWrappedValueType.declare),
        entry({ $0.module }, "module", ModuleType.declare),
        entry({ $0.namespace }, "SimpleNamespace", module: "types", NamespaceType.declare),
        entry({ $0.noneType }, "NoneType", NoneType.declare),
        entry({ $0.ellipsis }, "ellipsis", EllipsisType.declare),
        entry({ $0.notImplementedType }, "NotImplementedType", NotImplementedType.declare),
        entry({ $0.enumerate }, "enumerate", EnumerateType.declare),
        entry({ $0.zip }, "zip", ZipType.declare),
        entry({ $0.map }, "map", MapType.declare),
        entry({ $0.filter }, "filter", FilterType.declare),
        entry({ $0.reversed }, "reversed", ReversedType.declare),
        entry({ $0.listIterator }, "list_iterator", ListIteratorType.declare),
        entry({ $0.listReverseIterator }, "list_reverseiterator", ListReverseIteratorType.declare),
        entry({ $0.tupleIterator }, "tuple_iterator", TupleIteratorType.declare),
        entry({ $0.strIterator }, "str_iterator", StringIteratorType.declare),
        entry({ $0.bytesIterator }, "bytes_iterator", BytesIteratorType.declare),
        entry({ $0.bytearrayIterator }, "bytearray_iterator", ByteArrayIteratorType.declare),
        entry({ $0.rangeIterator }, "range_iterator", RangeIteratorType.declare),
        entry({ $0.longRangeIterator }, "longrange_iterator", LongRangeIteratorType.declare),
        entry({ $0.sequenceIterator }, "iterator", SequenceIteratorType.declare),
        entry({ $0.callableIterator }, "callable_iterator", CallableIteratorType.declare),
        entry({ $0.dictKeys }, "dict_keys", DictKeysType.declare),
        entry({ $0.dictValues }, "dict_values", DictValuesType.declare),
        entry({ $0.dictItems }, "dict_items", DictItemsType.declare),
        entry({ $0.dictKeyIterator }, "dict_keyiterator", DictKeyIteratorType.declare),
        entry({ $0.dictValueIterator }, "dict_valueiterator", DictValueIteratorType.declare),
        entry({ $0.dictItemIterator }, "dict_itemiterator", DictItemIteratorType.declare),
        entry({ $0.dictReverseKeyIterator }, "dict_reversekeyiterator", DictReverseKeyIteratorType.declare),
        entry({ $0.dictReverseValueIterator }, "dict_reversevalueiterator", DictReverseValueIteratorType.declare),
        entry({ $0.dictReverseItemIterator }, "dict_reverseitemiterator", DictReverseItemIteratorType.declare),
        entry({ $0.setIterator }, "set_iterator", SetIteratorType.declare),
        entry({ $0.weakReference }, "weakref", WeakReferenceType.declare),
        entry({ $0.weakProxy }, "weakproxy", WeakProxyType.declare),
        entry({ $0.weakCallableProxy }, "weakcallableproxy", WeakCallableProxyType.declare),
        entry({ $0.valueArray }, "value-array", ValueArrayType.declare),
        entry({ $0.byteStorage }, "byte-storage", ByteStorageType.declare),
        entry({ $0.dictTable }, "dict-table", DictTableType.declare),
        entry({ $0.setTable }, "set-table", SetTableType.declare),
        entry({ $0.shape }, "shape", ShapeType.declare),
        entry({ $0.baseException }, "BaseException", BaseExceptionType.declare),
        entry({ $0.systemExit }, "SystemExit", base: { $0.baseException }, SystemExitType.declare),
        entry(
            { $0.keyboardInterrupt }, "KeyboardInterrupt", base: { $0.baseException },
            { SimpleException.declare($0, "The user interrupted the program.") }),
        entry(
            { $0.generatorExit }, "GeneratorExit", base: { $0.baseException },
            { SimpleException.declare($0, "A generator is asked to end.") }),
        entry(
            { $0.exception }, "Exception", base: { $0.baseException },
            { SimpleException.declare($0, "What all exceptions derive from that do not end the program.") }),
        entry({ $0.stopIteration }, "StopIteration", base: { $0.exception }, StopIterationType.declare),
        entry(
            { $0.stopAsyncIteration }, "StopAsyncIteration", base: { $0.exception },
            { SimpleException.declare($0, "An asynchronous iterator has no more items.") }),
        entry(
            { $0.arithmeticError }, "ArithmeticError", base: { $0.exception },
            { SimpleException.declare($0, "What arithmetic errors derive from.") }),
        entry(
            { $0.floatingPointError }, "FloatingPointError", base: { $0.arithmeticError },
            { SimpleException.declare($0, "A floating-point operation failed.") }),
        entry(
            { $0.overflowError }, "OverflowError", base: { $0.arithmeticError },
            { SimpleException.declare($0, "A result is too large to be represented.") }),
        entry(
            { $0.zeroDivisionError }, "ZeroDivisionError", base: { $0.arithmeticError },
            { SimpleException.declare($0, "A number was divided by zero.") }),
        entry(
            { $0.assertionError }, "AssertionError", base: { $0.exception },
            { SimpleException.declare($0, "An assertion failed.") }),
        entry(
            { $0.attributeError }, "AttributeError", base: { $0.exception },
            { SimpleException.declare($0, "There is no such attribute.") }),
        entry(
            { $0.bufferError }, "BufferError", base: { $0.exception },
            { SimpleException.declare($0, "A buffer cannot be used so.") }),
        entry(
            { $0.eofError }, "EOFError", base: { $0.exception },
            { SimpleException.declare($0, "The input ended too early.") }),
        entry({ $0.importError }, "ImportError", base: { $0.exception }, ImportErrorType.declare),
        entry(
            { $0.moduleNotFoundError }, "ModuleNotFoundError", base: { $0.importError },
            SimpleException.declareModuleNotFound),
        entry(
            { $0.lookupError }, "LookupError", base: { $0.exception },
            { SimpleException.declare($0, "What errors of indices and keys derive from.") }),
        entry(
            { $0.indexError }, "IndexError", base: { $0.lookupError },
            { SimpleException.declare($0, "An index is out of range.") }),
        entry({ $0.keyError }, "KeyError", base: { $0.lookupError }, KeyErrorType.declare),
        entry(
            { $0.memoryError }, "MemoryError", base: { $0.exception },
            SimpleException.declareMemoryError),
        entry(
            { $0.nameError }, "NameError", base: { $0.exception },
            { SimpleException.declare($0, "There is no such name.") }),
        entry(
            { $0.unboundLocalError }, "UnboundLocalError", base: { $0.nameError },
            { SimpleException.declare($0, "A local variable has no value.") }),
        entry({ $0.osError }, "OSError", base: { $0.exception }, OSErrorType.declare),
        entry(
            { $0.blockingIOError }, "BlockingIOError", base: { $0.osError },
            { SimpleException.declareOS($0, "The operation would have to wait.") }),
        entry(
            { $0.childProcessError }, "ChildProcessError", base: { $0.osError },
            { SimpleException.declareOS($0, "Something is wrong with a child process.") }),
        entry(
            { $0.connectionError }, "ConnectionError", base: { $0.osError },
            { SimpleException.declareOS($0, "What errors of connections derive from.") }),
        entry(
            { $0.brokenPipeError }, "BrokenPipeError", base: { $0.connectionError },
            { SimpleException.declareOS($0, "Nobody reads from the pipe.") }),
        entry(
            { $0.connectionAbortedError }, "ConnectionAbortedError", base: { $0.connectionError },
            { SimpleException.declareOS($0, "The connection was aborted.") }),
        entry(
            { $0.connectionRefusedError }, "ConnectionRefusedError", base: { $0.connectionError },
            { SimpleException.declareOS($0, "The connection was refused.") }),
        entry(
            { $0.connectionResetError }, "ConnectionResetError", base: { $0.connectionError },
            { SimpleException.declareOS($0, "The connection was reset.") }),
        entry(
            { $0.fileExistsError }, "FileExistsError", base: { $0.osError },
            { SimpleException.declareOS($0, "The file exists already.") }),
        entry(
            { $0.fileNotFoundError }, "FileNotFoundError", base: { $0.osError },
            { SimpleException.declareOS($0, "There is no such file.") }),
        entry(
            { $0.interruptedError }, "InterruptedError", base: { $0.osError },
            { SimpleException.declareOS($0, "A signal interrupted the operation.") }),
        entry(
            { $0.isADirectoryError }, "IsADirectoryError", base: { $0.osError },
            { SimpleException.declareOS($0, "This is not possible with a directory.") }),
        entry(
            { $0.notADirectoryError }, "NotADirectoryError", base: { $0.osError },
            { SimpleException.declareOS($0, "This is possible with a directory only.") }),
        entry(
            { $0.permissionError }, "PermissionError", base: { $0.osError },
            { SimpleException.declareOS($0, "This is not permitted.") }),
        entry(
            { $0.processLookupError }, "ProcessLookupError", base: { $0.osError },
            { SimpleException.declareOS($0, "There is no such process.") }),
        entry(
            { $0.timeoutError }, "TimeoutError", base: { $0.osError },
            { SimpleException.declareOS($0, "It took too long.") }),
        entry(
            { $0.referenceError }, "ReferenceError", base: { $0.exception },
            { SimpleException.declare($0, "A weakly referenced object is gone.") }),
        entry(
            { $0.runtimeError }, "RuntimeError", base: { $0.exception },
            { SimpleException.declare($0, "An error of no other kind.") }),
        entry(
            { $0.notImplementedError }, "NotImplementedError", base: { $0.runtimeError },
            { SimpleException.declare($0, "This is not implemented.") }),
        entry(
            { $0.recursionError }, "RecursionError", base: { $0.runtimeError },
            { SimpleException.declare($0, "The recursion limit was reached.") }),
        entry({ $0.syntaxError }, "SyntaxError", base: { $0.exception }, SyntaxErrorType.declare),
        entry(
            { $0.indentationError }, "IndentationError", base: { $0.syntaxError },
            { SimpleException.declareSyntax($0, "The indentation is wrong.") }),
        entry(
            { $0.tabError }, "TabError", base: { $0.indentationError },
            { SimpleException.declareSyntax($0, "Tabs and spaces are mixed in the indentation.") }),
        entry(
            { $0.systemError }, "SystemError", base: { $0.exception },
            { SimpleException.declare($0, "The interpreter itself is in error.") }),
        entry(
            { $0.typeError }, "TypeError", base: { $0.exception },
            { SimpleException.declare($0, "An object of the wrong type was used.") }),
        entry(
            { $0.valueError }, "ValueError", base: { $0.exception },
            { SimpleException.declare($0, "An object of the right type has a wrong value.") }),
        entry(
            { $0.unicodeError }, "UnicodeError", base: { $0.valueError },
            { SimpleException.declare($0, "What errors of text and its encodings derive from.") }),
        entry(
            { $0.unicodeDecodeError }, "UnicodeDecodeError", base: { $0.unicodeError }, UnicodeDecodeErrorType.declare),
        entry(
            { $0.unicodeEncodeError }, "UnicodeEncodeError", base: { $0.unicodeError }, UnicodeEncodeErrorType.declare),
        entry(
            { $0.unicodeTranslateError }, "UnicodeTranslateError", base: { $0.unicodeError },
            UnicodeTranslateErrorType.declare),
        entry(
            { $0.warning }, "Warning", base: { $0.exception },
            { SimpleException.declare($0, "What warnings derive from.") }),
        entry(
            { $0.deprecationWarning }, "DeprecationWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something should not be used any more.") }),
        entry(
            { $0.pendingDeprecationWarning }, "PendingDeprecationWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something will not be recommended in future.") }),
        entry(
            { $0.runtimeWarning }, "RuntimeWarning", base: { $0.warning },
            { SimpleException.declare($0, "The program does something dubious.") }),
        entry(
            { $0.syntaxWarning }, "SyntaxWarning", base: { $0.warning },
            { SimpleException.declare($0, "The source says something dubious.") }),
        entry(
            { $0.userWarning }, "UserWarning", base: { $0.warning },
            { SimpleException.declare($0, "A warning by user code.") }),
        entry(
            { $0.futureWarning }, "FutureWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something will mean something else in future.") }),
        entry(
            { $0.importWarning }, "ImportWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something is probably wrong with an import.") }),
        entry(
            { $0.unicodeWarning }, "UnicodeWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something is probably wrong with text.") }),
        entry(
            { $0.bytesWarning }, "BytesWarning", base: { $0.warning },
            { SimpleException.declare($0, "Something is probably wrong with bytes.") }),
        entry(
            { $0.resourceWarning }, "ResourceWarning", base: { $0.warning },
            { SimpleException.declare($0, "A resource is used wastefully.") }),
    ]
}
