"""sys.exc_info() inside and around generators: each has its own handled exception."""
import sys


def current():
    kind, value, trace = sys.exc_info()
    return f'{kind.__name__}({value})' if kind else 'nothing'


def watcher():
    while True:
        print('  generator sees', current())
        yield


g = watcher()
next(g)
try:
    raise ValueError('outside')
except ValueError:
    print('handler sees', current())
    next(g)
    print('handler still sees', current())
next(g)
print('afterwards', current())


def handles():
    try:
        raise KeyError('inside')
    except KeyError:
        print('  inside before', current())
        yield 1
        print('  inside after', current())
        yield 2
    print('  inside, left the handler', current())
    yield 3


g = handles()
next(g)
print('caller sees', current())
try:
    raise ValueError('outside')
except ValueError:
    next(g)
    print('caller handler sees', current())
next(g)
print('caller sees', current())


def raises_in_handler():
    try:
        yield 1
    except KeyError as error:
        print('  context of the thrown one', repr(error.__context__))
        raise LookupError('new')


g = raises_in_handler()
next(g)
try:
    try:
        raise OSError('outer')
    except OSError:
        g.throw(KeyError('thrown'))
except LookupError as error:
    chain = []
    while error:
        chain.append(repr(error))
        error = error.__context__
    print(chain)


def started_in_handler():
    print('  start', current())
    yield
    print('  resumed', current())
    try:
        raise IndexError('own')
    except IndexError:
        print('  own', current())
        yield
        print('  own again', current())
    print('  after own', current())
    yield


try:
    raise ValueError('one')
except ValueError:
    g = started_in_handler()
    next(g)
next(g)
try:
    raise TypeError('two')
except TypeError:
    next(g)
    print(current())


def delegates():
    try:
        raise OSError('of the delegator')
    except OSError:
        yield from started_in_handler()
        print('  delegator', current())


list(delegates())
print('at the end', current())


def bare_raise():
    yield
    raise


g = bare_raise()
next(g)
try:
    raise KeyError('active outside')
except KeyError:
    try:
        next(g)
    except BaseException as error:
        print(type(error).__name__, error)
g = bare_raise()
next(g)
try:
    next(g)
except RuntimeError as error:
    print(error)


def finally_sees():
    try:
        yield
    finally:
        print('  finally sees', current())


g = finally_sees()
next(g)
try:
    g.throw(ValueError('thrown'))
except ValueError:
    print(current())
g = finally_sees()
next(g)
g.close()
print(current())


async def coroutine():
    try:
        raise ValueError('in the coroutine')
    except ValueError:
        await Pause()
        print('  coroutine', current())


class Pause:
    def __await__(self):
        print('  pause', current())
        yield
        print('  pause over', current())


c = coroutine()
c.send(None)
print(current())
try:
    raise KeyError('driver')
except KeyError:
    try:
        c.send(None)
    except StopIteration:
        print(current())
print(current())


def swap():
    try:
        raise KeyError('a')
    except KeyError:
        yield current()
        try:
            raise ValueError('b')
        except ValueError:
            yield current()
        yield current()
    yield current()


first, second = swap(), swap()
print([(next(first), next(second)) if i % 2 else next(first) for i in range(2)], list(second), list(first))
