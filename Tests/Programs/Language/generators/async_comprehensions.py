"""Asynchronous comprehensions and generator expressions."""


class Pause:
    def __init__(self, label):
        self.label = label

    def __await__(self):
        return (yield self.label)


async def count(n):
    for i in range(n):
        await Pause(f'count {i}')
        yield i


async def double(x):
    await Pause(f'double {x}')
    return x * 2


def run(coroutine):
    pauses = []
    try:
        while True:
            pauses.append(coroutine.send(None))
    except StopIteration as stop:
        print(coroutine.__name__, stop.value, pauses)
    except Exception as error:
        print(coroutine.__name__, type(error).__name__, error, pauses)


async def lists():
    return [x async for x in count(3)]


async def sets():
    return {x % 2 async for x in count(3)}


async def dicts():
    return {x: x * x async for x in count(3)}


async def conditions():
    return [x async for x in count(6) if x % 2 if await double(x) > 4]


async def awaits():
    return [await double(x) for x in (1, 2)], {await double(x): x for x in (1,)}, {x: await double(x) for x in (3,)}


async def nested():
    return [(x, y) async for x in count(2) for y in 'ab'], [(x, y) for x in 'c' async for y in count(2)]


async def nested_comprehensions():
    return [[x async for x in count(n)] async for n in count(3)]


async def generators():
    expression = (x * 10 async for x in count(2))
    return type(expression).__name__, expression.__name__, [x async for x in expression]


async def awaiting_generator():
    expression = (await double(x) for x in (1, 2))
    return type(expression).__name__, [x async for x in expression]


async def iterable_is_awaited():
    return [x for x in await lists()], [x async for x in (await chosen(count))(2)]


async def chosen(function):
    await Pause('choosing')
    return function


async def scopes():
    x = 'outer'
    values = [x async for x in count(2)]
    factor = 3
    return values, x, [y * factor async for y in count(2)], [(lambda: factor + y)() async for y in count(1)]


async def walrus():
    values = [last := x async for x in count(3)]
    return values, last


async def wrong_iterable():
    return [x async for x in [1, 2]]


async def plain_over_async():
    return [x for x in count(2)]


async def error_inside():
    return [10 // x async for x in count(2)]


async def error_in_source():
    return [x async for x in failing()]


async def failing():
    yield 1
    raise LookupError('source failed')


async def unpacking():
    async def pairs():
        yield 1, 2
        yield 'ab'
    return [a async for a, b in pairs()], {k: v async for k, v in pairs()}


async def with_conditional():
    return [x if x else await double(5) async for x in count(2)], [await double(x) if x else 0 async for x in count(2)]


async def sum_of():
    total = 0
    async for x in (y async for y in count(4) if y):
        total += x
    return total, sum([x async for x in count(4)]), [*[x async for x in count(2)], 'end']


for function in (lists, sets, dicts, conditions, awaits, nested, nested_comprehensions, generators, awaiting_generator,
                 iterable_is_awaited, scopes, walrus, wrong_iterable, plain_over_async, error_inside, error_in_source,
                 unpacking, with_conditional, sum_of):
    run(function())


def plain():
    return (x async for x in count(2))


expression = plain()
step = expression.__anext__()
print(type(expression).__name__, step.send(None))
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    expression.aclose().send(None)
except StopIteration as stop:
    print('closed', stop.value)


def sync_over_async():
    return list(x async for x in count(2))


try:
    sync_over_async()
except TypeError as error:
    print(error)
for source in ('[x async for x in y]', '(x async for x in y)', 'def f(): [x async for x in y]',
               'def f(): return (x async for x in y)', 'async def f(): [x async for x in y]',
               'def f(): {await x for x in y}', 'def f(): return (await x for x in y)',
               'async def f(): [[x async for x in y] for z in w]', 'async def f(): [(x async for x in y) for z in w]',
               'async def f(): lambda: [x async for x in y]', 'async def f(a=[x async for x in y]): pass',
               'async def f(): [x for async x in y]',
               'async def f(): (lambda: (x async for x in y))', 'async def f(): [x async for x in y async for z in x]',
               'class A: [x async for x in y]', '{x: 1 async for x in y}'):
    try:
        compile(source, '<s>', 'exec')
        print(source, '=> compiles')
    except SyntaxError as error:
        print(source, '=>', error.msg)
