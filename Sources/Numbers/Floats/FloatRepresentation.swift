// In CPython: Python/pystrtod.c (PyOS_double_to_string), Objects/floatobject.c (float_repr), Objects/complexobject.c
// (complex_repr)

/// Python's `repr` of a float: the shortest digits that read back as the same float, with an exponent if it is less
/// than −4 or at least 16.
package func floatRepresentation(_ value: Double) -> String {
    shortestText(value, addsPointZero: true)
}

/// Python's `repr` of a complex number.
package func complexRepresentation(real: Double, imaginary: Double) -> String {
    if real == 0, real.sign == .plus { return shortestText(imaginary, addsPointZero: false) + "j" }
    let imaginaryText = shortestText(imaginary, addsPointZero: false)
    // A NaN has no sign in text.
    let sign = imaginaryText.utf8.first == 0x2D ? "" : "+"
    return "(" + shortestText(real, addsPointZero: false) + sign + imaginaryText + "j)"
}

/// The shortest text of a float, with ".0" appended to what would read as an integer if so asked.
private func shortestText(_ value: Double, addsPointZero: Bool) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let decimal = ShortestDecimal(value)
    return String(unsafeUninitializedCapacity: 32) { text in
        var writer = AsciiWriter(text.baseAddress.unsafelyUnwrapped)
        if value.sign == .minus { writer.write(0x2D) }
        writer.writeShortest(decimal, addsPointZero: addsPointZero)
        return writer.count
    }
}
