// In CPython: Python/_warnings.c (call_show_warning, show_warning)
import TaipanText

extension Context {
    /// Shows a warning through module `warnings` if that was imported, so that `warnings.showwarning` is asked.
    func showWarning(_ category: Value, _ warning: Value, _ text: Value, _ place: WarningPlace) throws(Raised) {
        let show = try warningsAttribute("_showwarnmsg", imports: place.source.isBound)
        guard show.isBound else { return try writeWarning(category, text, place) }
        guard type(of: show).slots.call != nil else {
            throw typeError("warnings._showwarnmsg() must be set to a callable")
        }
        let messageClass = try warningsAttribute("WarningMessage")
        guard messageClass.isBound else { throw runtimeError("unable to get warnings.WarningMessage") }
        var values = [warning, category, place.fileName, integer(place.line), .none, .none]
        if place.source.isBound { values.append(place.source) }
        let arguments = tuple(values)
        let message = try call(messageClass, tuple: TupleObject(arguments))
        _ = try call(show, message)
    }

    /// Writes a warning to `sys.stderr`, with the line of the source. Errors in doing so are ignored.
    private func writeWarning(_ category: Value, _ text: Value, _ place: WarningPlace) throws(Raised) {
        let name: Value
        do throws(Raised) {
            name = try getAttribute(category, .__name__)
        } catch {
            _ = takeRaised()
            return
        }
        let file = interpreter.pointee.sysDictionary?.get(name: self[string: .stderr]) ?? .unbound
        guard file.isBound else { return writeToStandardError("lost sys.stderr\n") }
        guard file.isGiven else { return }
        let display = TracebackDisplay(context: self, file: file)
        do throws(Raised) {
            display.write(value: try self.text(place.fileName))
            display.write(":\(place.line): ".python)
            display.write(value: try self.text(name))
            display.write(": ")
            display.write(value: try self.text(text))
            display.write("\n")
            // CPython 3.8 forgets to show a line that a loader gave it.
            if place.sourceLine.isBound { return }
        } catch {
            _ = takeRaised()
            return
        }
        var lines = display
        lines.writeSourceLine(of: place.fileName, line: place.line, indentation: 2)
    }
}
