"""Deep recursion of generators ends in RecursionError; long chains of them can be dropped."""
import sys


def chain(count):
    if count:
        yield from chain(count - 1)
    else:
        yield 'bottom'


def nested(count):
    if count:
        yield next(nested(count - 1))
    else:
        yield 'bottom'


print(list(chain(500)), list(nested(100)))
for make in (chain, nested):
    try:
        list(make(10000))
    except RecursionError as error:
        print(make.__name__, str(error).startswith('maximum recursion depth exceeded'))
sys.setrecursionlimit(20000)
print(list(chain(10000)))
sys.setrecursionlimit(1000)


def link(previous):
    try:
        yield previous
    finally:
        counts[0] += 1


counts = [0]
last = None
for _ in range(3000):
    last = link(last)
    next(last)
last = None


def plain(previous):
    yield previous


for _ in range(20000):
    last = plain(last)
    next(last)
last = None


def delegating(iterator):
    yield from iterator


for depth in (10, 300):
    running = iter([1, 2])
    for _ in range(depth):
        running = delegating(running)
    print(next(running))
    try:
        running.throw(ValueError, 'thrown')
    except ValueError as error:
        levels = 0
        level = error.__traceback__
        while level:
            levels += 1
            level = level.tb_next
        print(repr(error), levels == depth + 1)
    running = iter([1, 2])
    for _ in range(depth):
        running = delegating(running)
    next(running)
    print(running.close(), list(running))


async def awaiting(count):
    if count:
        return await awaiting(count - 1) + 1
    return 0


def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as error:
        return error.value
    except RecursionError:
        return 'RecursionError'


print(run(awaiting(500)), run(awaiting(5000)))
print('end')
