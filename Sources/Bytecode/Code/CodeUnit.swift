// In CPython: Include/code.h, Objects/codeobject.c

import TaipanNumbers
import TaipanText

/// What the compiler makes of a module, class body, function or comprehension: a code object as a value.
///
/// It is a class so that the runtime can tell one code object from an equal one; it never changes.
package final class CodeUnit: Sendable {
    /// How many positional parameters there are, positional-only ones included (`co_argcount`).
    package let argumentCount: Int
    /// How many of them are positional-only (`co_posonlyargcount`).
    package let positionalOnlyArgumentCount: Int
    /// How many keyword-only parameters there are (`co_kwonlyargcount`).
    package let keywordOnlyArgumentCount: Int
    /// How many local variables there are, parameters included (`co_nlocals`).
    package let localCount: Int
    /// How many values the value stack holds at most (`co_stacksize`).
    package let stackSize: Int
    /// What kind of code it is (`co_flags`).
    package let flags: CodeFlags
    /// The line of the source on which it begins, from 1 (`co_firstlineno`).
    package let firstLineNumber: Int
    /// The instructions, two bytes each: opcode and argument (`co_code`).
    package let code: [UInt8]
    /// What `LOAD_CONST` pushes (`co_consts`).
    package let constants: [Constant]
    /// Names of globals, attributes and imports (`co_names`).
    package let names: [PythonString]
    /// Names of the local variables, parameters first (`co_varnames`).
    package let variableNames: [PythonString]
    /// Names of the variables that an enclosing scope provides (`co_freevars`).
    package let freeVariables: [PythonString]
    /// Names of the variables that enclosed scopes share (`co_cellvars`).
    package let cellVariables: [PythonString]
    /// The name of the source file (`co_filename`).
    package let filename: PythonString
    /// The name of the module (`<module>`), class or function (`co_name`).
    package let name: PythonString
    /// Pairs of increments of offset and line (`co_lnotab`); see `LineTable`.
    package let lineTable: [UInt8]

    package init(
        argumentCount: Int = 0, positionalOnlyArgumentCount: Int = 0, keywordOnlyArgumentCount: Int = 0,
        localCount: Int = 0,
        stackSize: Int, flags: CodeFlags, firstLineNumber: Int, code: [UInt8], constants: [Constant],
        names: [PythonString] = [], variableNames: [PythonString] = [], freeVariables: [PythonString] = [],
        cellVariables: [PythonString] = [], filename: PythonString, name: PythonString, lineTable: [UInt8] = []
    ) {
        self.argumentCount = argumentCount
        self.positionalOnlyArgumentCount = positionalOnlyArgumentCount
        self.keywordOnlyArgumentCount = keywordOnlyArgumentCount
        self.localCount = localCount
        self.stackSize = stackSize
        self.flags = flags
        self.firstLineNumber = firstLineNumber
        self.code = code
        self.constants = constants
        self.names = names
        self.variableNames = variableNames
        self.freeVariables = freeVariables
        self.cellVariables = cellVariables
        self.filename = filename
        self.name = name
        self.lineTable = lineTable
    }
}

/// The bits of `co_flags`.
package struct CodeFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Local variables are found by index (`CO_OPTIMIZED`).
    package static let optimized = CodeFlags(rawValue: 0x1)
    /// A call makes a new local namespace (`CO_NEWLOCALS`).
    package static let newLocals = CodeFlags(rawValue: 0x2)
    /// There is a `*args` parameter (`CO_VARARGS`).
    package static let variableArguments = CodeFlags(rawValue: 0x4)
    /// There is a `**kwargs` parameter (`CO_VARKEYWORDS`).
    package static let variableKeywords = CodeFlags(rawValue: 0x8)
    /// The scope lies within a function (`CO_NESTED`).
    package static let nested = CodeFlags(rawValue: 0x10)
    /// `CO_GENERATOR`
    package static let generator = CodeFlags(rawValue: 0x20)
    /// There are neither free nor cell variables (`CO_NOFREE`).
    package static let noFree = CodeFlags(rawValue: 0x40)
    /// `CO_COROUTINE`
    package static let coroutine = CodeFlags(rawValue: 0x80)
    /// A generator that `types.coroutine` made awaitable (`CO_ITERABLE_COROUTINE`).
    package static let iterableCoroutine = CodeFlags(rawValue: 0x100)
    /// `CO_ASYNC_GENERATOR`
    package static let asynchronousGenerator = CodeFlags(rawValue: 0x200)
    /// `from __future__ import division` (`CO_FUTURE_DIVISION`).
    package static let futureDivision = CodeFlags(rawValue: 0x2_0000)
    /// `from __future__ import absolute_import` (`CO_FUTURE_ABSOLUTE_IMPORT`).
    package static let futureAbsoluteImport = CodeFlags(rawValue: 0x4_0000)
    /// `from __future__ import with_statement` (`CO_FUTURE_WITH_STATEMENT`).
    package static let futureWithStatement = CodeFlags(rawValue: 0x8_0000)
    /// `from __future__ import print_function` (`CO_FUTURE_PRINT_FUNCTION`).
    package static let futurePrintFunction = CodeFlags(rawValue: 0x10_0000)
    /// `from __future__ import unicode_literals` (`CO_FUTURE_UNICODE_LITERALS`).
    package static let futureUnicodeLiterals = CodeFlags(rawValue: 0x20_0000)
    /// `from __future__ import barry_as_FLUFL` (`CO_FUTURE_BARRY_AS_BDFL`).
    package static let futureBarryAsBDFL = CodeFlags(rawValue: 0x40_0000)
    /// `from __future__ import generator_stop` (`CO_FUTURE_GENERATOR_STOP`).
    package static let futureGeneratorStop = CodeFlags(rawValue: 0x80_0000)
    /// `from __future__ import annotations` (`CO_FUTURE_ANNOTATIONS`).
    package static let futureAnnotations = CodeFlags(rawValue: 0x100_0000)

    /// The flags that a code object inherits from the code that compiles it (`PyCF_MASK`).
    package static let futureMask: CodeFlags = [
        .futureDivision, .futureAbsoluteImport, .futureWithStatement, .futurePrintFunction, .futureUnicodeLiterals,
        .futureBarryAsBDFL, .futureGeneratorStop, .futureAnnotations,
    ]
}
