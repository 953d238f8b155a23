"""IncrementalNewlineDecoder."""
import _io

from support_raw import attempt


for translate in (False, True):
    decoder = _io.IncrementalNewlineDecoder(None, translate=translate)
    for piece, final in (("a", 0), ("\r", 0), ("\n", 0), ("b\r", 0), ("c", 0), ("\r\n\r", 0), ("\r", 0), ("", 0),
                         ("x\u20ac\r\ny", 0), ("\r", 1), ("", 1), ("\r", False), ("", True)):
        print(translate, ascii(decoder.decode(piece, final=final)), ascii(decoder.newlines), decoder.getstate())
    decoder.reset()
    print(decoder.newlines, decoder.getstate())
for pieces in (["\n"], ["\r"], ["\r\n"], ["\n", "\r\n"], ["\r\n", "\r\n"], ["\r", "x\n"], ["\r", "\n"], ["\n", "\r", "\r\n"]):
    decoder = _io.IncrementalNewlineDecoder(None, True)
    print(ascii(pieces), ascii([decoder.decode(piece) for piece in pieces]), ascii(decoder.decode("", True)), ascii(decoder.newlines))
decoder = _io.IncrementalNewlineDecoder(None, 1)
print(attempt(decoder.setstate, (b"", 1)), attempt(decoder.decode, "\n"), attempt(decoder.setstate, 3),
      attempt(decoder.setstate, (1,)), attempt(decoder.setstate, (b"x", "y")), attempt(decoder.decode, 3),
      attempt(decoder.decode, b"x"), attempt(decoder.decode), attempt(_io.IncrementalNewlineDecoder),
      attempt(_io.IncrementalNewlineDecoder, None), attempt(_io.IncrementalNewlineDecoder, None, "x"))
empty = _io.IncrementalNewlineDecoder.__new__(_io.IncrementalNewlineDecoder)
print(attempt(empty.decode, "x"))


class Decoder:
    def decode(self, input, final):
        return input.upper()

    def getstate(self):
        return (b"q", 3)

    def setstate(self, state):
        print("setstate", state)

    def reset(self):
        print("reset")


decoder = _io.IncrementalNewlineDecoder(Decoder(), True)
print(attempt(decoder.decode, "a\r\nb\r"), attempt(decoder.getstate), attempt(decoder.setstate, (b"zz", 7)),
      attempt(decoder.reset), attempt(decoder.getstate))
for answer in (3, (1, 2), (b"", "x"), (b"", 1, 2), [b"", 1]):
    Decoder.getstate = lambda self: answer
    print(answer, attempt(decoder.getstate))
Decoder.decode = lambda self, input, final: b"bytes"
print(attempt(decoder.decode, "x"))
