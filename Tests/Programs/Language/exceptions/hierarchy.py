# The built-in exceptions: their tree, and aliases.
import builtins

names = """
BaseException SystemExit KeyboardInterrupt GeneratorExit Exception StopIteration StopAsyncIteration ArithmeticError
FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError
ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError BlockingIOError
ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError
FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError
ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError SyntaxError
IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError
UnicodeTranslateError Warning DeprecationWarning PendingDeprecationWarning RuntimeWarning SyntaxWarning UserWarning
FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning
""".split()

for name in names:
    cls = getattr(builtins, name)
    print(name, "<", cls.__base__.__name__, [base.__name__ for base in cls.__bases__ if base is not cls.__base__])
print(IOError is OSError, EnvironmentError is OSError, len(names))
print(sorted(name for name in vars(builtins) if isinstance(getattr(builtins, name), type)
             and issubclass(getattr(builtins, name), BaseException) and name not in names))


# Most take any arguments.
def made(cls, *arguments):
    try:
        value = cls(*arguments)
        return f"{value!r} | {value} | {value.args}"
    except TypeError as error:
        return str(error)


for cls in (BaseException, Exception, ValueError, KeyError, StopIteration, AssertionError, ImportError, OSError,
            SyntaxError,
            SystemExit, UnicodeDecodeError, UnicodeEncodeError, AttributeError, NameError):
    for arguments in ((), ("one",), ("one", 2), (1, "two", "three")):
        print(cls.__name__, made(cls, *arguments))
for cls in (ValueError, ImportError, OSError, StopIteration, SystemExit, KeyError, AttributeError):
    try:
        print(cls(name="n"))
    except TypeError as error:
        print(error)
