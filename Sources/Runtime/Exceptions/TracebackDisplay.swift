// In CPython: Python/pythonrun.c (PyErr_Display), Python/traceback.c
import TaipanSyntax
import TaipanText

/// Writes exceptions and tracebacks to a file object the way the interpreter itself does it. What goes wrong on the way
/// is passed over: there is nobody to tell.
struct TracebackDisplay {
    let context: Context
    let file: Value
    /// The lines of the source that was looked at last.
    private var lines: [[UInt8]] = []
    private var linesFile: [UInt8]?

    init(context: Context, file: Value) {
        self.context = context
        self.file = file
    }

    // MARK: Writing

    func write(_ text: PythonString) { write(value: context.string(text)) }

    func write(value: Value) {
        do throws(Raised) {
            try context.writeText(value, to: file)
        } catch {
            _ = context.takeRaised()
        }
    }

    func flush() {
        do throws(Raised) {
            _ = try context.callMethod(file, .flush)
        } catch {
            _ = context.takeRaised()
        }
    }

    // MARK: Chains of exceptions

    /// Writes an exception, those that led to it first.
    mutating func displayChain(_ exception: Value) {
        // What belongs to the chain is kept in a list, where the collector sees it; each entry is followed by how it
        // led to the one before: true for a cause, false for a context.
        guard let chain = try? context.makeList() else { return displayOne(exception) }
        var current = exception
        while true {
            guard (try? context.append(chain, current)) != nil else { break }
            guard context.isException(current) else { break }
            let object = ExceptionObject(current)
            let next: Value
            let isCause = object.cause.isBound
            if isCause {
                next = object.cause
            } else if object.context.isBound, !object.suppressesContext {
                next = object.context
            } else {
                break
            }
            var isKnown = false
            var index = 0
            while index < chain.count {
                if chain[index] === next { isKnown = true }
                index += 2
            }
            if isKnown { break }
            guard (try? context.append(chain, Value(isCause))) != nil else { break }
            current = next
        }
        var index = chain.count - 1
        if index % 2 == 1 { index -= 1 }
        while index >= 0 {
            displayOne(chain[index])
            if index > 0 {
                write(
                    chain[index - 1] === .true
                        ? "\nThe above exception was the direct cause of the following exception:\n\n"
                        : "\nDuring handling of the above exception, another exception occurred:\n\n")
            }
            index -= 2
        }
    }

    /// Writes the traceback of an exception, its class and its text.
    mutating func displayOne(_ exception: Value) {
        guard context.isException(exception) else {
            write(
                "TypeError: print_exception(): Exception expected for value, \(context.typeName(of: exception)) found\n"
                    .python)
            return
        }
        let traceback = ExceptionObject(exception).traceback
        if traceback.isBound { displayTraceback(traceback) }
        var shown = exception
        if hasAttribute(exception, .print_file_and_line), let parts = syntaxErrorParts(exception) {
            shown = parts.message
            write("  File \"")
            write(value: context.textOrEmpty(parts.fileName))
            write("\", line \(parts.line)\n".python)
            if context.type(of: parts.text).has(.stringSubclass) {
                displayErrorText(parts.text, offset: parts.offset)
            } else if !parts.text.isNone {
                // CPython fails over such a line, and ends here.
                return write("\n")
            }
        }
        displayClass(context.type(of: exception))
        displayText(shown, failure: "<exception str() failed>")
        write("\n")
    }

    /// The class with its module, if that is not `builtins`.
    func displayClass(_ type: TypeObject) {
        var module = Value.unbound
        do throws(Raised) {
            module = try context.getAttribute(type.value, .__module__)
        } catch {
            _ = context.takeRaised()
        }
        if module.isUnbound || !context.type(of: module).has(.stringSubclass) {
            write("<unknown>")
        } else if !StringObject(module).isEqual(to: context[string: .builtins]) {
            write(value: module)
            write(".")
        }
        let name = StringObject(type.name).pythonString
        if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
            write(PythonString(uncheckedUTF8: Array(name.utf8[(dot + 1)...])))
        } else {
            write(name)
        }
    }

    /// A colon and the text of the exception, if that is not empty.
    func displayText(_ value: Value, failure: PythonString) {
        if value.isNone { return }
        do throws(Raised) {
            let text = try context.text(value)
            if StringObject(text).count > 0 {
                write(": ")
                write(value: text)
            }
        } catch {
            _ = context.takeRaised()
            write(": " + failure)
        }
    }

    private func hasAttribute(_ object: Value, _ name: Name) -> Bool {
        do throws(Raised) {
            return try context.getAttributeIfPresent(object, name).isBound
        } catch {
            _ = context.takeRaised()
            return false
        }
    }

    // MARK: SyntaxError

    private struct SyntaxErrorParts {
        var message: Value
        var fileName: Value
        var line: Int
        var offset: Int
        /// A str or None, if it is as it should be.
        var text: Value
    }

    /// The attributes of an error that looks like a SyntaxError, or nil if one is not as it should be.
    private func syntaxErrorParts(_ exception: Value) -> SyntaxErrorParts? {
        do throws(Raised) {
            let message = try context.getAttribute(exception, .msg)
            var fileName = try context.getAttribute(exception, .filename)
            if fileName.isNone { fileName = context.string("<string>") }
            guard let line = try number(context.getAttribute(exception, .lineno)) else { return nil }
            let offsetValue = try context.getAttribute(exception, .offset)
            let offset: Int
            if offsetValue.isNone {
                offset = -1
            } else {
                guard let found = try number(offsetValue) else { return nil }
                offset = found
            }
            let text = try context.getAttribute(exception, .text)
            return SyntaxErrorParts(message: message, fileName: fileName, line: line, offset: offset, text: text)
        } catch {
            _ = context.takeRaised()
            return nil
        }
    }

    private func number(_ value: Value) throws(Raised) -> Int? {
        context.machineInteger(try context.integerArgument(value))
    }

    /// The line of a SyntaxError, without its indentation, and the caret below it.
    private func displayErrorText(_ value: Value, offset: Int) {
        var text = StringObject(value).pythonString.utf8[...]
        var offset = offset
        if offset >= 0 {
            if offset > 0, offset == text.count, text.last == UInt8(ascii: "\n") { offset -= 1 }
            while let newline = text.firstIndex(of: UInt8(ascii: "\n")), newline - text.startIndex < offset {
                offset -= newline + 1 - text.startIndex
                text = text[(newline + 1)...]
            }
            while let first = text.first, first == 0x20 || first == 0x09 || first == 0x0C {
                text.removeFirst()
                offset -= 1
            }
        }
        write("    ")
        write(PythonString(uncheckedUTF8: Array(text)))
        if text.last != UInt8(ascii: "\n") { write("\n") }
        if offset == -1 { return }
        write(PythonString("    " + String(repeating: " ", count: max(0, offset - 1)) + "^\n"))
    }

    // MARK: Tracebacks

    /// `sys.tracebacklimit`, or CPython's thousand.
    private var limit: Int {
        let value = context.interpreter.pointee.sysDictionary?.get(name: StringObject(context.intern("tracebacklimit")))
        guard let value, value.isBound, context.type(of: value).has(.integerSubclass) else { return 1000 }
        return context.machineInteger(value) ?? (context.isNegativeInteger(value) ? 0 : .max)
    }

    /// Writes the levels of a traceback, the last `sys.tracebacklimit` of them.
    mutating func displayTraceback(_ traceback: Value) {
        let limit = limit
        if limit <= 0 { return }
        write("Traceback (most recent call last):\n")
        var depth = 0
        var current = traceback
        while current.isBound {
            depth += 1
            current = TracebackObject(current).next
        }
        current = traceback
        while depth > limit, current.isBound {
            depth -= 1
            current = TracebackObject(current).next
        }
        var lastFile = Value.unbound
        var lastName = Value.unbound
        var lastLine = -1
        var repetitions = 0
        while current.isBound {
            let level = TracebackObject(current)
            let code = level.frame.code
            if lastFile.isUnbound || code.fileName !== lastFile || lastLine == -1 || level.line != lastLine
                || code.name !== lastName
            {
                displayRepetitions(repetitions)
                lastFile = code.fileName
                lastLine = level.line
                lastName = code.name
                repetitions = 0
            }
            repetitions += 1
            if repetitions <= 3 { displayLevel(code.fileName, level.line, code.name) }
            current = level.next
        }
        displayRepetitions(repetitions)
    }

    private func displayRepetitions(_ count: Int) {
        if count <= 3 { return }
        write("  [Previous line repeated \(count - 3) more time\(count - 3 > 1 ? "s" : "")]\n".python)
    }

    private mutating func displayLevel(_ fileName: Value, _ line: Int, _ name: Value) {
        write("  File \"")
        write(value: fileName)
        write("\", line \(line), in ".python)
        write(value: name)
        write("\n")
        writeSourceLine(of: fileName, line: line, indentation: 4)
    }

    // MARK: Source lines

    /// Writes a line of a source file without its own indentation, if it can be had.
    mutating func writeSourceLine(of fileName: Value, line: Int, indentation: Int) {
        guard let path = try? context.fileSystemBytes(fileName) else {
            _ = context.takeRaised()
            return
        }
        if linesFile != path {
            linesFile = path
            lines = sourceLines(path)
        }
        guard line >= 1, line <= lines.count else { return }
        let text = lines[line - 1].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
        write(PythonString(String(repeating: " ", count: indentation)))
        write(PythonString(uncheckedUTF8: Array(text)))
        write("\n")
    }

    /// The lines of a source, in UTF-8, found also by the last part of its path in the folders of `sys.path`.
    private func sourceLines(_ path: [UInt8]) -> [[UInt8]] {
        guard let bytes = context.readFile(path) ?? searchPath(path) else { return [] }
        let text = bytes.withUnsafeBufferPointer { buffer -> [UInt8]? in
            do throws(SourceError) {
                return try SourceText.reencoded(buffer)
            } catch {
                return nil
            }
        }
        guard let text else { return [] }
        var found: [[UInt8]] = []
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x0A || byte == 0x0D {
                found.append(Array(text[start..<index]))
                if byte == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < text.count { found.append(Array(text[start...])) }
        return found
    }

    private func searchPath(_ path: [UInt8]) -> [UInt8]? {
        let tail = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last.map(Array.init) ?? []
        guard let folders = context.interpreter.pointee.sysDictionary?.get(name: context[string: .path]),
            folders.heapTypeHas(.listSubclass)
        else { return nil }
        let list = ListObject(folders)
        for index in 0..<list.count where list[index].heapTypeHas(.stringSubclass) {
            guard let folder = try? context.fileSystemBytes(list[index]) else {
                _ = context.takeRaised()
                continue
            }
            let separator = folder.isEmpty || folder.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
            if let bytes = context.readFile(folder + separator + tail) { return bytes }
        }
        return nil
    }
}

extension Context {
    /// `str(value)`, or the empty text if that fails.
    func textOrEmpty(_ value: Value) -> Value {
        do throws(Raised) {
            return try text(value)
        } catch {
            _ = takeRaised()
            return interpreter.pointee.emptyString
        }
    }
}
