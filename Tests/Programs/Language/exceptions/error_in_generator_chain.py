# Tracebacks through generators, yield from, coroutines and map.


def lines(error):
    found, traceback = [], error.__traceback__
    while traceback:
        code = traceback.tb_frame.f_code
        found.append(f"{code.co_name}+{traceback.tb_lineno - code.co_firstlineno}")
        traceback = traceback.tb_next
    return " ".join(found[1:])


def source():
    yield 1
    raise ValueError("in the source")


def delegate():
    yield from source()


def loop():
    for item in delegate():
        yield item * 2


async def fails():
    raise KeyError("in a coroutine")


async def awaits():
    return await fails()


class Awaitable:
    def __await__(self):
        yield "waiting"
        raise OSError("after waiting")


async def uses():
    await Awaitable()


def drive(coroutine):
    while True:
        print("sent", coroutine.send(None))


for action in (
    lambda: list(source()),
    lambda: list(delegate()),
    lambda: list(loop()),
    lambda: [item for item in loop()],
    lambda: sum(item for item in loop()),
    lambda: list(map(lambda item: 1 // (item - 1), source())),
    lambda: sorted(source()),
    lambda: (lambda *items: items)(*loop()),
    lambda: drive(awaits()),
    lambda: drive(uses()),
    lambda: dict.fromkeys(delegate()),
    lambda: delegate().throw(KeyError("not started")),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error, "|", lines(error))
g = delegate()
next(g)
try:
    g.throw(TypeError("thrown"))
except TypeError as error:
    print(error, "|", lines(error))
for item in loop():
    print(item)
