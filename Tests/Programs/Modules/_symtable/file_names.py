"""File names: str, bytes, paths, and buffers, which are out of use."""
import _symtable
import parser


class Path:
    def __fspath__(self):
        return "path"


for name in ("text", b"bytes", bytearray(b"array"), memoryview(b"view"), Path()):
    print(_symtable.symtable("pass", name, "exec").name, compile("1", name, "eval").co_filename,
          parser.compilest(parser.expr("1"), name).co_filename)
for name in ([1], None, 3, 2.5, "nul\0", b"nul\0"):
    for use in (lambda: _symtable.symtable("pass", name, "exec"), lambda: compile("1", name, "eval")):
        try:
            print(use())
        except Exception as error:
            print(type(error).__name__, error)
