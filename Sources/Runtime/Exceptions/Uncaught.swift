// In CPython: Python/pythonrun.c (PyErr_PrintEx), Python/errors.c (_PyErr_WriteUnraisableMsg)
import TaipanText

/// What becomes of exceptions that nobody handles.
extension Context {
    // MARK: At the top

    /// Shows an exception on `sys.stderr`, as `sys.excepthook` does by itself.
    func displayException(_ exception: Value, traceback: Value, to stream: Value = .unbound) {
        if isException(exception), ExceptionObject(exception).traceback.isUnbound,
            traceback.isExactly(types.traceback)
        {
            ExceptionObject(exception).traceback = traceback
        }
        let file =
            stream.isBound ? stream : interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        if file.isUnbound {
            writeToStandardError("lost sys.stderr\n")
            return
        }
        if file.isNone { return }
        // A program that has used up its memory is told so all the same.
        let limit = heap.pointee.limit
        heap.pointee.limit =
            limit.addingReportingOverflow(Heap.displayReserve).overflow ? limit : limit + Heap.displayReserve
        defer { heap.pointee.limit = limit }
        var display = TracebackDisplay(context: self, file: file)
        display.displayChain(exception)
        display.flush()
    }

    /// Shows the exception on its way by calling `sys.excepthook`. Answers the exit status if it is SystemExit (or the
    /// hook raised that), which is not shown; otherwise nil.
    func printUncaught(setsLast: Bool = true) -> Int32? {
        let exception = takeRaised()
        if let status = exitStatus(exception) { return status }
        let traceback = ExceptionObject(exception).traceback
        let type = type(of: exception).value
        guard let sys = interpreter.pointee.sysDictionary else {
            displayException(exception, traceback: traceback)
            return nil
        }
        if setsLast {
            try? set(sys, name: StringObject(intern("last_type")), type)
            try? set(sys, name: StringObject(intern("last_value")), exception)
            try? set(sys, name: StringObject(intern("last_traceback")), traceback.orNone)
        }
        let hook = sys.get(name: self[string: .excepthook])
        if hook.isUnbound {
            writeMessage("sys.excepthook is missing\n")
            displayException(exception, traceback: traceback)
            return nil
        }
        do throws(Raised) {
            try audit("sys.excepthook", hook, type, exception, traceback.orNone)
        } catch {
            // A hook that is against it keeps the exception from being shown.
            if catches(types.runtimeError) { return nil }
            writeUnraisable(object: .none)
        }
        do throws(Raised) {
            _ = try call(hook, type, exception, traceback.orNone)
        } catch {
            let second = takeRaised()
            if let status = exitStatus(second) { return status }
            writeMessage("Error in sys.excepthook:\n")
            displayException(second, traceback: ExceptionObject(second).traceback)
            writeMessage("\nOriginal exception was:\n")
            displayException(exception, traceback: traceback)
        }
        return nil
    }

    /// Writes to `sys.stderr` if that works, to the descriptor otherwise.
    func writeMessage(_ text: String) {
        let file = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        guard file.isGiven else { return writeToStandardError(text) }
        do throws(Raised) {
            try writeText(string(text), to: file)
        } catch {
            _ = takeRaised()
            writeToStandardError(text)
        }
    }

    /// The exit status that a SystemExit asks for, whose message is shown; nil for another exception, and if `-i` asks
    /// to go on.
    private func exitStatus(_ exception: Value) -> Int32? {
        guard type(of: exception).isSubtype(of: types.systemExit), resources.options.inspect == 0 else { return nil }
        var code = exception
        do throws(Raised) {
            code = try getAttribute(exception, .code)
        } catch {
            _ = takeRaised()
        }
        if code.isNone { return 0 }
        if type(of: code).has(.integerSubclass) {
            return machineInteger(code).map { Int32(truncatingIfNeeded: $0) } ?? -1
        }
        let file = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        if file.isGiven {
            do throws(Raised) {
                try writeText(text(code), to: file)
            } catch {
                _ = takeRaised()
            }
        } else {
            writeToStandardError(StringObject(textOrEmpty(code)).text)
        }
        writeMessage("\n")
        return 1
    }

    // MARK: Where nothing can be raised

    /// The type of the argument of `sys.unraisablehook`.
    var unraisableType: TypeObject? {
        do throws(Raised) {
            return try memoizedType(
                "UnraisableHookArgs", module: "builtins",
                fields: ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"])
        } catch {
            _ = takeRaised()
            return nil
        }
    }

    /// Shows the exception on its way through `sys.unraisablehook`: it came where nobody can handle it, such as in
    /// `__del__`. `object` says where; `message` stands in place of "Exception ignored in".
    func writeUnraisable(object: Value, message: String? = nil) {
        // What a native function raised has no traceback yet: it happened in the frame that runs.
        if thread.pointee.raised.isBound, ExceptionObject(thread.pointee.raised).traceback.isUnbound,
            let frame = currentFrame
        {
            addTraceback(frame)
        }
        let exception = takeRaised()
        guard exception.isBound else { return }
        let type = type(of: exception).value
        let traceback = ExceptionObject(exception).traceback.orNone
        let messageValue = message.map { string($0) } ?? .none
        let object = object.orNone
        let hook = interpreter.pointee.sysDictionary?.get(name: self[string: .unraisablehook]) ?? .unbound
        if hook.isGiven, let argumentType = unraisableType {
            do throws(Raised) {
                let arguments = try StructSequence.make(
                    self, argumentType, [type, exception, traceback, messageValue, object])
                _ = try call(hook, arguments)
                return
            } catch {
                let second = takeRaised()
                displayUnraisable(
                    type: self.type(of: second).value, value: second,
                    traceback: ExceptionObject(second).traceback.orNone,
                    message: string("Exception ignored in sys.unraisablehook"), object: hook)
                return
            }
        }
        displayUnraisable(type: type, value: exception, traceback: traceback, message: messageValue, object: object)
    }

    /// What `sys.unraisablehook` does by itself.
    func displayUnraisable(type: Value, value: Value, traceback: Value, message: Value, object: Value) {
        let file = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        guard file.isGiven else { return }
        var display = TracebackDisplay(context: self, file: file)
        if object.isGiven {
            if message.isGiven {
                display.write(value: textOrEmpty(message))
                display.write(": ")
            } else {
                display.write("Exception ignored in: ")
            }
            do throws(Raised) {
                display.write(value: try representation(object))
            } catch {
                _ = takeRaised()
                display.write("<object repr() failed>")
            }
            display.write("\n")
        } else if message.isGiven {
            display.write(value: textOrEmpty(message))
            display.write(":\n")
        }
        if traceback.isExactly(types.traceback) { display.displayTraceback(traceback) }
        guard isExceptionClass(type) else { return display.flush() }
        display.displayClass(TypeObject(type))
        if value.isGiven { display.displayUnraisableText(value) }
        display.write("\n")
        display.flush()
    }
}

extension TracebackDisplay {
    /// The text of an exception that is ignored, after a colon even if it is empty.
    func displayUnraisableText(_ value: Value) {
        write(": ")
        do throws(Raised) {
            write(value: try context.text(value))
        } catch {
            _ = context.takeRaised()
            write("<exception str() failed>")
        }
    }
}
