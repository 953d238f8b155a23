"""The surface of one native module: what dir() shows of it and of its types, one line a thing.

    python3.8 surface.py MODULE              prints the surface of the module ("types" is that of types without a name)
    python3.8 surface.py --list              prints the names of the modules
    python3.8 surface.py --record FOLDER     writes FOLDER/MODULE.txt for each module; for CPython 3.8.18 alone

A line begins with the path of a thing, a space, and says what of it is visible: the kind of object in the `__dict__`,
`__text_signature__`, `__qualname__` and so on; of documentation only whether there is any. It imports nothing from Lib.
"""
import sys

MODULES = """builtins types sys gc _weakref marshal _imp itertools _operator _functools _collections _heapq _bisect math
cmath time errno _opcode _ast _symtable parser _codecs _string _struct _random _stat _warnings atexit _abc unicodedata
_locale array binascii _contextvars _io posix _thread _sre _signal""".split()

# What says where a module comes from, which is another question.
ORIGIN = {"__file__", "__loader__", "__spec__", "__builtins__", "__cached__", "__path__"}

# Modules whose plain values belong to the machine and the run.
VARIABLE = {"sys", "time", "posix", "_locale"}

FLAGS = [(0, "FINALIZE"), (9, "HEAPTYPE"), (10, "BASETYPE"), (11, "VECTORCALL"), (12, "READY"), (13, "READYING"),
         (14, "GC"), (17, "METHOD_DESCRIPTOR"), (18, "VERSION_TAG"), (20, "ABSTRACT"), (24, "LONG"), (25, "LIST"),
         (26, "TUPLE"), (27, "BYTES"), (28, "UNICODE"), (29, "DICT"), (30, "BASE_EXC"), (31, "TYPE")]


def nameless_types():
    """The types that no module names, each by an object of it."""
    def function(): pass
    def generator(): yield
    async def coroutine(): pass
    async def asynchronous(): yield
    def cell(): return function

    class Plain: pass
    pending = coroutine()
    objects = [
        function, generator(), pending, pending.__await__(), asynchronous(), asynchronous().asend(None),
        asynchronous().athrow(KeyError), function.__code__, sys._getframe(), cell.__closure__[0], Plain().__init__,
        Plain.__dict__, Plain.__dict__["__dict__"], sys.__class__.__dict__["__dict__"], sys, len, [].append,
        list.append, object.__init__, object().__str__, dict.__dict__["fromkeys"], type(function).__code__,
        function.__get__(1), sys.flags, sys.implementation, None, NotImplemented, ...,
        iter([]), reversed([]), iter(()), iter(""), iter(b""), iter(bytearray()), iter(range(1)),
        iter(range(1 << 70)), iter(set()), iter({}), iter({}.values()), iter({}.items()), reversed({}),
        reversed({}.values()), reversed({}.items()), {}.keys(), {}.values(), {}.items(), iter(int, 1),
        iter(memoryview(b"")), "".encode, sys.hash_info,
    ]
    class Indexed:
        def __getitem__(self, index): raise IndexError
    objects += [iter(Indexed()), "".__class__.__dict__["maketrans"], dict.__dict__["fromkeys"].__get__(None, dict)]
    try:
        raise KeyError
    except KeyError as error:
        objects.append(error.__traceback__)
    pending.close()
    found = []
    for thing in objects:
        if type(thing) not in found:
            found.append(type(thing))
    try:
        from _string import formatter_parser, formatter_field_name_split
        found += [type(formatter_parser("")), type(formatter_field_name_split("")[1])]
    except ImportError:
        pass
    return found


def quiet(function, *arguments):
    """The function's answer as text, or the exception's name."""
    try:
        return repr(function(*arguments))
    except Exception as error:
        return type(error).__name__


def type_name(kind):
    module = quiet(lambda: kind.__module__).strip("'")
    return kind.__qualname__ if module == "builtins" else module + "." + kind.__qualname__


def described(thing):
    """What is visible of a function or a descriptor."""
    parts = []
    for attribute in "__text_signature__", "__module__", "__name__", "__qualname__":
        value = quiet(getattr, thing, attribute)
        if value != "AttributeError":
            parts.append(f"{attribute.strip('_')}={value}")
    if hasattr(thing, "__self__"):
        receiver = thing.__self__
        text = receiver.__name__ if isinstance(receiver, (type, type(sys))) else type(receiver).__name__
        parts.append(f"self={text}")
    if hasattr(thing, "__objclass__"):
        parts.append(f"objclass={type_name(thing.__objclass__)}")
    if hasattr(thing, "__doc__"):
        parts.append("doc=" + ("yes" if thing.__doc__ else "no"))
    return " ".join(parts)


def entry(path, name, value, module):
    """The line for an entry of a `__dict__`."""
    kind = type_name(type(value))
    if name == "__doc__":
        return f"{path} {kind if value is not None else 'None'}"
    if isinstance(value, staticmethod):
        inner = value.__func__
        return f"{path} staticmethod {type_name(type(inner))} {described(inner)}"
    if isinstance(value, classmethod):
        return f"{path} classmethod {type_name(type(value.__func__))} {described(value.__func__)}"
    if isinstance(value, type):
        return f"{path} type {type_name(value)}"
    if value is None or isinstance(value, bool) or kind in ("NotImplementedType", "ellipsis"):
        return f"{path} {value!r}" if module not in VARIABLE else f"{path} {kind}"
    if kind in ("int", "float", "str", "complex"):
        return f"{path} {kind} {value!r}" if module not in VARIABLE else f"{path} {kind}"
    if kind in ("builtin_function_or_method", "method_descriptor", "getset_descriptor", "member_descriptor",
                "wrapper_descriptor", "classmethod_descriptor"):
        return f"{path} {kind} {described(value)}"
    return f"{path} {kind}"


def type_lines(path, kind, module):
    flags = kind.__flags__
    yield (f"{path}.(class) module={quiet(lambda: kind.__module__)} qualname={kind.__qualname__!r} "
           f"bases={[type_name(base) for base in kind.__bases__]} mro={[type_name(base) for base in kind.__mro__]} "
           f"metaclass={type_name(type(kind))} text_signature={quiet(lambda: kind.__text_signature__)} "
           f"doc={'yes' if kind.__doc__ else 'no'}")
    yield f"{path}.(flags) " + " ".join(name for bit, name in FLAGS if flags >> bit & 1)
    yield (f"{path}.(layout) items={'yes' if kind.__itemsize__ else 'no'} "
           f"dict={'yes' if kind.__dictoffset__ else 'no'} weak={'yes' if kind.__weakrefoffset__ else 'no'}")
    yield f"{path}.(dir) {' '.join(name for name in dir(kind) if name not in kind.__dict__)}"
    for name in sorted(kind.__dict__):
        yield entry(f"{path}.{name}", name, kind.__dict__[name], module)


def module_lines(name):
    if name == "types":
        for kind in nameless_types():
            yield from type_lines(kind.__name__, kind, name)
        return
    try:
        module = __import__(name)
    except ImportError:
        yield "(module) not there"
        return
    yield f"(module) {module.__name__} {type_name(type(module))} doc={'yes' if module.__doc__ else 'no'}"
    kinds = []
    for key in sorted(module.__dict__):
        if key in ORIGIN:
            continue
        value = module.__dict__[key]
        yield entry(key, key, value, name)
        for kind in (value, type(value)):
            if not isinstance(kind, type) or any(kind is other for _, other in kinds):
                continue
            if name == "builtins" and kind is value or kind.__module__ == name != "builtins" or (
                    kind is value and kind.__module__ not in ("builtins", "abc") and kind.__module__ not in MODULES):
                kinds.append((key if kind is value else kind.__name__, kind))
    for path, kind in kinds:
        yield from type_lines(path, kind, name)


def main(arguments):
    if arguments == ["--list"]:
        print(*MODULES, sep="\n")
    elif len(arguments) == 2 and arguments[0] == "--record":
        import subprocess
        for name in MODULES:
            output = subprocess.run([sys.executable, "-I", "-S", __file__, name], stdout=subprocess.PIPE, check=True).stdout
            with open(f"{arguments[1]}/{name}.txt", "wb") as file:
                file.write(output)
    elif len(arguments) == 1 and arguments[0] in MODULES:
        for line in module_lines(arguments[0]):
            print(line)
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
