# Code objects: counts, names, constants, flags, lines.


def sample(a, b, /, c, *rest, d, e=5, **more):
    """Doc."""
    x = a + 1
    y = [x for x in rest]

    def inner():
        return x + len(more)
    print("text", 3.5, None, (1, 2))
    return inner


code = sample.__code__
print(code.co_name, code.co_filename, code.co_firstlineno)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_stacksize)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
print([c if not hasattr(c, "co_name") else "<code " + c.co_name + ">" for c in code.co_consts])
print(hex(code.co_flags), type(code.co_code).__name__, len(code.co_code) % 2, type(code.co_lnotab).__name__)
inner = [c for c in code.co_consts if hasattr(c, "co_name")][-1]
print(inner.co_name, inner.co_freevars, inner.co_cellvars, inner.co_varnames, hex(inner.co_flags))


def generator():
    yield 1


async def coroutine():
    pass


async def async_generator():
    yield 1


class Body:
    pass


for function in (generator, coroutine, async_generator, lambda: 0, lambda *a, **k: 0):
    print(function.__name__, hex(function.__code__.co_flags), function.__code__.co_varnames)


def same(a):
    return a + 1


def other(a):
    return a + 1


first, second = compile("x = 1", "<one>", "exec"), compile("x = 1", "<one>", "exec")
print(first == second, hash(first) == hash(second), first is second, first == compile("x = 2", "<one>", "exec"))
print(same.__code__ == other.__code__, first == compile("x = 1", "<two>", "exec"), first == 5)
print(compile("1", "f", "eval").co_name, compile("1", "f", "eval").co_filename, compile("1", b"f", "single").co_flags)
print(repr(first).split(" at ")[0], repr(first).split(", ", 1)[1])
for action in (
    lambda: setattr(code, "co_name", "x"),
    lambda: setattr(code, "extra", 1),
    lambda: code.absent,
    lambda: code(),
    lambda: type(code)(),
    lambda: first < second,
    lambda: type("Sub", (type(code),), {}),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

# replace() makes a changed copy.
changed = same.__code__.replace(co_name="changed", co_consts=(None, 100), co_firstlineno=1)
print(changed.co_name, changed.co_firstlineno, changed == same.__code__, same.__code__.replace() == same.__code__)
same.__code__ = changed
print(same(1))
for arguments in ({"co_name": 5}, {"co_argcount": "a"}, {"wrong": 1}, {"co_consts": []}, {"co_code": "text"}):
    try:
        changed.replace(**arguments)
    except (TypeError, ValueError, SystemError) as error:
        print(type(error).__name__, error)
print([name for name in dir(code) if not name.startswith("__")])
