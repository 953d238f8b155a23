"""sys.set_asyncgen_hooks: when hooks are called, and with what."""
import sys


def attempt(call):
    try:
        print('gave', call())
    except Exception as error:
        print(type(error).__name__, error)


def first(generator):
    print('  first iteration of', generator.__name__)


def last(generator):
    print('  finalizing', generator.__name__)


def other(generator):
    print('  other hook for', generator.__name__)


def run(awaitable):
    try:
        awaitable.__await__().send(None)
    except StopIteration as stop:
        print('  value', stop.value)
    except StopAsyncIteration:
        print('  exhausted')


async def generator():
    yield 1
    yield 2


async def second():
    yield 'second'


hooks = sys.get_asyncgen_hooks()
print(hooks, hooks.firstiter, hooks.finalizer, type(hooks).__name__, len(hooks), isinstance(hooks, tuple))
sys.set_asyncgen_hooks(first, last)
print(sys.get_asyncgen_hooks() == (first, last), sys.get_asyncgen_hooks().firstiter is first)
g = generator()
print('made')
step = g.__anext__()
print('step made')
run(step)
print('second step')
run(g.__anext__())
run(g.__anext__())
print('asend, athrow and aclose')
a, b, c = generator(), generator(), generator()
run(a.asend(None))
try:
    run(b.athrow(ValueError('thrown')))
except ValueError as error:
    print('  raised', error)
run(c.aclose())
run(a.aclose())
sys.set_asyncgen_hooks(firstiter=other)
print(sys.get_asyncgen_hooks() == (other, last))
s = second()
run(s.__anext__())
run(s.__anext__())
sys.set_asyncgen_hooks(finalizer=None)
print(sys.get_asyncgen_hooks()[1])
sys.set_asyncgen_hooks(None)
print(sys.get_asyncgen_hooks())
s = second()
run(s.__anext__())
run(s.__anext__())


def failing(generator):
    raise LookupError('the hook failed')


sys.set_asyncgen_hooks(firstiter=failing)
s = second()
attempt(lambda: s.__anext__())
attempt(lambda: run(s.__anext__()))
run(s.aclose())
sys.set_asyncgen_hooks(None, None)
attempt(lambda: sys.set_asyncgen_hooks(5))
attempt(lambda: sys.set_asyncgen_hooks(None, 'text'))
attempt(lambda: sys.set_asyncgen_hooks(firstiter=None, wrong=1))
attempt(lambda: sys.set_asyncgen_hooks(1, 2, 3))
attempt(lambda: sys.set_asyncgen_hooks())
attempt(lambda: sys.get_asyncgen_hooks(1))


class Loop:
    """Remembers the generators in use, as an event loop does."""

    def __init__(self):
        self.generators = []

    def __enter__(self):
        self.saved = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self.generators.append)
        return self

    def __exit__(self, *details):
        sys.set_asyncgen_hooks(*self.saved)
        for generator in self.generators:
            run(generator.aclose())


async def cleaned():
    try:
        yield 1
        yield 2
    finally:
        print('  cleaned up')


with Loop() as loop:
    one, two = cleaned(), cleaned()
    run(one.__anext__())
    run(two.__anext__())
    run(two.__anext__())
    unstarted = cleaned()
    print(len(loop.generators))
print(sys.get_asyncgen_hooks())
