"""Coroutines: what can be awaited, how often, and what is said of those that never were."""
import sys


class Awaitable:
    def __init__(self, iterator):
        self.iterator = iterator

    def __await__(self):
        return self.iterator


async def awaiting(value):
    return await value


def run(coroutine, *sent):
    yielded = []
    try:
        yielded.append(coroutine.send(None))
        for value in sent:
            yielded.append(coroutine.send(value))
    except BaseException as error:
        return yielded, f'{type(error).__name__}: {error}'
    return yielded, 'suspended'


async def plain():
    return 'plain result'


def old():
    yield 1


for value in (Awaitable(iter([1, 2])), Awaitable(5), Awaitable([1]), Awaitable(old()), 3, old(), plain()):
    print(type(value).__name__, *run(awaiting(value), 'a', 'b'))
coroutine = plain()
print(run(awaiting(Awaitable(coroutine))))
print(run(coroutine), run(coroutine), run(awaiting(coroutine)))
try:
    coroutine.throw(ValueError)
except RuntimeError as error:
    print(error)
print(coroutine.close(), coroutine.cr_frame, coroutine.cr_await, coroutine.cr_running)
iterator = iter('xy')
suspended = awaiting(Awaitable(iterator))
print(suspended.send(None), suspended.cr_await is iterator)


async def twice():
    other = awaiting(Awaitable(iter('pq')))
    other.send(None)
    await other


print(run(twice()))


async def itself():
    await me


me = itself()
print(run(me))
never = plain()
for use in (list, iter, lambda value: [*value], next):
    try:
        use(never)
    except TypeError as error:
        print(error)
never.close()


def from_plain():
    yield from never


never = plain()
try:
    list(from_plain())
except TypeError as error:
    print(error)
never.close()


async def stopping():
    raise StopIteration('out')


async def async_stopping():
    raise StopAsyncIteration('out')


print(run(stopping()), run(async_stopping()))


async def closing():
    try:
        await Awaitable(iter([1, 2]))
    except GeneratorExit:
        print('closing')
        raise


async def refusing():
    try:
        await Awaitable(iter([1, 2]))
    except GeneratorExit:
        print('refusing')
    await Awaitable(iter([3]))


for make in (closing, refusing):
    coroutine = make()
    coroutine.send(None)
    try:
        print(coroutine.close())
    except RuntimeError as error:
        print(error, run(coroutine))


def origin(depth):
    sys.set_coroutine_origin_tracking_depth(depth)
    coroutine = plain()
    sys.set_coroutine_origin_tracking_depth(0)
    run(coroutine)
    return coroutine.cr_origin


print(origin(0), origin(1), origin(2), len(origin(100)))
print(sys.get_coroutine_origin_tracking_depth())
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as error:
    print(error)
