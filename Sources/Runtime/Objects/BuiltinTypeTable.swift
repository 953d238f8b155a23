// The list of the types that every interpreter has.

/// One reference for each built-in type, reached as `context.types.list`; exceptions as `context.types.valueError`.
struct BuiltinTypeTable: BitwiseCopyable {
    var object, type, int, float, bool, complex, str, bytes, bytearray, memoryview, tuple, list, dict, set: TypeObject
    var frozenset, slice, range, property, staticmethod, classmethod, `super`, function, method: TypeObject
    var nativeFunction, methodDescriptor, classmethodDescriptor, wrapperDescriptor, methodWrapper: TypeObject
    var getsetDescriptor, memberDescriptor, mappingProxy, cell, code, frame, traceback, generator, coroutine: TypeObject
    var asyncGenerator, coroutineWrapper, asyncGeneratorASend, asyncGeneratorAThrow: TypeObject
    var asyncGeneratorWrappedValue, module, namespace, noneType, ellipsis, notImplementedType, enumerate,
        zip: TypeObject
    var map, filter, reversed, listIterator, listReverseIterator, tupleIterator, strIterator, bytesIterator: TypeObject
    var bytearrayIterator, rangeIterator, longRangeIterator, sequenceIterator, callableIterator, dictKeys: TypeObject
    var dictValues, dictItems, dictKeyIterator, dictValueIterator, dictItemIterator, dictReverseKeyIterator: TypeObject
    var dictReverseValueIterator, dictReverseItemIterator, setIterator, weakReference, weakProxy: TypeObject
    var weakCallableProxy, valueArray, byteStorage, dictTable, setTable, shape: TypeObject

    // Exceptions
    var baseException, systemExit, keyboardInterrupt, generatorExit, exception, stopIteration: TypeObject
    var stopAsyncIteration, arithmeticError, floatingPointError, overflowError, zeroDivisionError: TypeObject
    var assertionError, attributeError, bufferError, eofError, importError, moduleNotFoundError, lookupError: TypeObject
    var indexError, keyError, memoryError, nameError, unboundLocalError, osError, blockingIOError: TypeObject
    var childProcessError, connectionError, brokenPipeError, connectionAbortedError, connectionRefusedError: TypeObject
    var connectionResetError, fileExistsError, fileNotFoundError, interruptedError, isADirectoryError: TypeObject
    var notADirectoryError, permissionError, processLookupError, timeoutError, referenceError, runtimeError: TypeObject
    var notImplementedError, recursionError, syntaxError, indentationError, tabError, systemError, typeError: TypeObject
    var valueError, unicodeError, unicodeDecodeError, unicodeEncodeError, unicodeTranslateError, warning: TypeObject
    var deprecationWarning, pendingDeprecationWarning, runtimeWarning, syntaxWarning, userWarning: TypeObject
    var futureWarning, importWarning, unicodeWarning, bytesWarning, resourceWarning: TypeObject
}
