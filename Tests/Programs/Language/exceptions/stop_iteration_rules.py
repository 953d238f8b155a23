# StopIteration inside generators becomes RuntimeError; elsewhere it is an ordinary exception.


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error, "| cause:", repr(error.__cause__))


def leaks():
    yield 1
    raise StopIteration("leaked")


def leaks_by_next():
    yield next(iter([]))


def catches():
    try:
        yield next(iter([]))
    except StopIteration:
        return "caught"


def from_inner():
    yield from leaks()


def returns():
    yield 1
    return "result"


def delegates():
    result = yield from returns()
    yield result


class Stopper:
    def __init__(self):
        self.count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration("value")
        return self.count


def delegates_to_iterator():
    result = yield from Stopper()
    yield ("result", result)


attempt("leaks", lambda: list(leaks()))
attempt("by next", lambda: list(leaks_by_next()))
attempt("caught", lambda: list(catches()))
attempt("from inner", lambda: list(from_inner()))
attempt("delegates", lambda: list(delegates()))
attempt("iterator", lambda: list(delegates_to_iterator()))
attempt("expression", lambda: list(next(iter([])) for _ in [1]))
attempt("comprehension", lambda: [next(iter([])) for _ in [1]])
attempt("map", lambda: list(map(lambda x: next(iter([])), [1, 2])))
attempt("next", lambda: next(iter([])))
attempt("sorted", lambda: sorted([1, 2], key=lambda x: next(iter([]))))


def throw(generator, error):
    next(generator)
    return generator.throw(error)


attempt("thrown in", lambda: throw(returns(), StopIteration("thrown")))


def catches_thrown():
    try:
        yield 1
    except StopIteration as error:
        yield f"handled {error}"


attempt("thrown, handled", lambda: throw(catches_thrown(), StopIteration("thrown")))


async def coroutine():
    raise StopIteration("in a coroutine")


attempt("coroutine", lambda: coroutine().send(None))


async def returns_value():
    return "coroutine value"


try:
    returns_value().send(None)
except StopIteration as error:
    print(error.value)


async def async_generator():
    yield 1
    raise StopAsyncIteration("async leak")


async def drive():
    return [item async for item in async_generator()]


attempt("async generator", lambda: drive().send(None))
for value in (None, 1, (1, 2), StopIteration(5), ()):
    def returning():
        return value
        yield
    try:
        next(returning())
    except StopIteration as error:
        print(repr(error), repr(error.value), error.args)


class Subclass(StopIteration):
    pass


def leaks_subclass():
    raise Subclass("sub")
    yield


attempt("subclass", lambda: list(leaks_subclass()))
attempt("in a for", lambda: [x for x in iter(Stopper().__next__, 5)])
