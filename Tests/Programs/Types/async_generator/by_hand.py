"""Asynchronous generators by hand: order of steps, closing twice, awaits inside of finally, hooks, wrong use."""
import sys

sys.unraisablehook = lambda what: None


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


class Pause:
    def __init__(self, name):
        self.name = name

    def __await__(self):
        return (yield 'pause ' + self.name)


def run(awaitable, *sent):
    """All that an awaitable yields, and how it ends."""
    steps = []
    try:
        steps.append(awaitable.send(None))
        for value in sent:
            steps.append(awaitable.send(value))
        return steps, 'suspended'
    except StopIteration as error:
        return steps, 'value', error.value
    except BaseException as error:
        return steps, type(error).__name__, str(error)


async def numbers(log):
    log.append('begin')
    try:
        received = yield 1
        log.append(received)
        log.append(await Pause('between'))
        received = yield 2
        log.append(received)
    except ValueError as error:
        log.append(repr(error))
        yield 'after error'
    finally:
        log.append('finally')
        log.append(await Pause('finally'))
        log.append('end')


for actions in ('nnnn', 'nc', 'c', 'ncc', 'ntn', 'tn', 'nntc', 'nsS', 'ngn', 'gn', 'nexx', 'exx', 'nnc', 'npn'):
    log = []
    made = numbers(log)
    print(actions)
    for action in actions:
        awaitable = {'n': lambda: made.__anext__(), 's': lambda: made.asend('sent'), 'S': lambda: made.asend(3), 'c': lambda: made.aclose(), 't': lambda: made.athrow(ValueError('thrown')), 'g': lambda: made.athrow(GeneratorExit),
                     'e': lambda: made.athrow(KeyError, 'k'), 'x': lambda: made.asend(None), 'p': lambda: made.athrow(StopAsyncIteration('stop'))}[action]()
        print('   ', action, run(awaitable, 'p1', 'p2'), log, made.ag_running, made.ag_frame is None, made.ag_await is None)
        del log[:]
print('steps left half done')
log = []
made = numbers(log)
first = made.asend(None)
print(attempt(made.asend, 1, 2), attempt(made.asend), attempt(made.__anext__, 1), attempt(made.aclose, 1))
print(run(first), run(first), attempt(first.throw, KeyError('spent')), first.close())
second = made.__anext__()
print(attempt(second.send, 'early'), made.ag_running, attempt(second.send, 'again'))
third = made.__anext__()
print(run(third), attempt(third.throw, ValueError('into third')), attempt(third.send, None))
closing = made.aclose()
print(attempt(closing.send, 3), run(closing, 'q'), run(closing))
print(log, made.ag_frame)
made = numbers([])
unused = made.asend(None)
print(unused.close(), attempt(unused.send, None), attempt(unused.throw, KeyError), run(made.__anext__()))
unused = made.aclose()
print(unused.close(), attempt(unused.send, None), attempt(unused.throw, KeyError), run(made.aclose(), 1))
unused = made.athrow(KeyError('k'))
print(attempt(unused.throw, ValueError('v')), attempt(unused.throw, ValueError, 'v', 3), attempt(unused.send, None))
print('inside loops')


async def consume(source, limit):
    seen = []
    async for item in source:
        seen.append(item)
        if len(seen) == limit:
            break
    else:
        seen.append('else')
    return seen, [item async for item in source], {item: item async for item in source if item}


async def three():
    for number in range(3):
        yield number


for limit in (1, 2, 5):
    print(limit, run(consume(three(), limit)))


class NotAsync:
    def __aiter__(self):
        return 3


class WrongNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class RaisingNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        raise KeyError('anext')


class RaisingStep:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration('kept') if self.__class__ is RaisingStep else ValueError


class Coroutine:
    async def __aiter__(self):
        return self


for source in (3, [], NotAsync(), WrongNext(), RaisingNext(), RaisingStep(), iter([]), (x for x in []), three):
    print(getattr(source, '__name__', type(source).__name__), run(consume(source, 5)))
print('hooks')
events = []


def first_seen(generator):
    events.append(('first', generator.__name__))


def last_seen(generator):
    events.append(('last', generator.__name__))


old = sys.get_asyncgen_hooks()
print(tuple(old), attempt(sys.set_asyncgen_hooks, 3), attempt(sys.set_asyncgen_hooks, None, 3), attempt(sys.set_asyncgen_hooks, wrong=1), attempt(sys.set_asyncgen_hooks, 1, 2, 3))
sys.set_asyncgen_hooks(firstiter=first_seen)
made = three()
print(events, run(made.__anext__()), events, run(made.__anext__()), run(made.aclose()), events)
sys.set_asyncgen_hooks(firstiter=lambda generator: 1 / 0)
made = three()
print(attempt(made.__anext__), run(made.asend(None)), run(made.__anext__()))
sys.set_asyncgen_hooks(*old)
for name in ('ag_frame', 'ag_running', 'ag_await', 'ag_code', '__name__', '__qualname__'):
    print(name, attempt(setattr, made, name, 3), attempt(delattr, made, name))
made.__name__ = 'renamed'
print(made.__name__, made.__qualname__, repr(made).split(' at ')[0], attempt(iter, made), attempt(next, made), hasattr(made, 'send'))
made = three()
both = made.asend(None), made.asend(None)
print(run(both[0]), run(both[1]), run(both[0]))
slow = numbers([])
run(slow.__anext__())
waiting = slow.__anext__()
print(run(waiting), run(slow.__anext__()), run(slow.aclose()), run(slow.athrow(KeyError)), slow.ag_running)
