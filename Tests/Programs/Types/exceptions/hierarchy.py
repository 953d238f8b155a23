# All exception classes: bases, and what they are made of.
import builtins

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
len([name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, BaseException)])
""".strip().splitlines():
    show(line)

for name, kind in sorted(vars(builtins).items()):
    if isinstance(kind, type) and issubclass(kind, BaseException):
        print(name, kind.__name__, [base.__name__ for base in kind.__bases__], kind.__module__, sorted(vars(kind)))


class Both(KeyError, AttributeError):
    pass


print(str(Both("a")), Both.__mro__)
for bases in ((OSError, KeyError), (ImportError, OSError), (SyntaxError, UnicodeError), (StopIteration, SystemExit)):
    try:
        print(type("Mixed", bases, {})("a"))
    except TypeError as error:
        print([base.__name__ for base in bases], error)
