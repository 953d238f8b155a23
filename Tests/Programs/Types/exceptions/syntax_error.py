# SyntaxError and its family: arguments, attributes, text.
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
SyntaxError().args, SyntaxError().msg, SyntaxError().lineno, SyntaxError().print_file_and_line
SyntaxError("m").msg, str(SyntaxError("m"))
SyntaxError("m", ("f.py", 3, 5, "text")).filename, SyntaxError("m", ("f.py", 3, 5, "text")).lineno
str(SyntaxError("m", ("dir/f.py", 3, 5, "text")))
str(SyntaxError("m", ("f.py", None, 5, "text"))), str(SyntaxError("m", (None, 3, 5, "text")))
str(SyntaxError("m", (7, 3, 5, "text"))), str(SyntaxError("m", ("f", "3", 5, "text")))
SyntaxError("m", ("f", 1, 2))
SyntaxError("m", ("f", 1, 2, "t", 5))
SyntaxError("m", 5)
SyntaxError("m", ["f", 1, 2, "t"]).text, SyntaxError("m", ["f", 1, 2, "t"]).args
SyntaxError("m", "abcd").filename, SyntaxError("m", "abcd").text
SyntaxError("a", "b", "c").args
SyntaxError(5).msg, str(SyntaxError(5)), str(SyntaxError(None))
IndentationError("m", ("f", 1, 2, "t")).offset, TabError.__mro__[1].__name__
repr(SyntaxError("m", ("f", 1, 2, "t")))
SyntaxError(msg="m")
""".strip().splitlines():
    show(line)

error = SyntaxError("m", ("f.py", 3, 5, "text"))
error.msg, error.lineno, error.filename = "changed", 2 ** 40, "a/b/c.py"
print(error, error.args)
error.print_file_and_line = "anything"
del error.lineno
print(error, error.lineno, error.print_file_and_line)
try:
    compile("a b", "file", "exec")
except SyntaxError as found:
    print(found.args, found.msg, found.filename, found.lineno, found.offset, repr(found.text))
