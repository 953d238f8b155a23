"""close: GeneratorExit, finally clauses, generators that ignore it, repeated closing."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        print('raised', type(error).__name__, error, '| context', repr(error.__context__))


def plain():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print('asked to exit')
        raise
    finally:
        print('cleanup')


def returning():
    try:
        yield 1
    except GeneratorExit:
        return 'value is lost'


def ignoring():
    while True:
        try:
            yield 'still here'
        except GeneratorExit:
            print('ignored')
            try:
                yield 'refusing'
            except GeneratorExit:
                print('second time')
                return


def failing():
    try:
        yield 1
    finally:
        raise KeyError('in cleanup')


def stopping():
    try:
        yield 1
    except GeneratorExit:
        raise StopIteration('stop')


def catching_all():
    try:
        yield 1
    except Exception:
        print('GeneratorExit is no Exception')
    except BaseException as error:
        print('base', type(error).__name__, error.args)


def started(function):
    generator = function()
    next(generator)
    return generator


for function in (plain, returning, failing, stopping, catching_all):
    generator = started(function)
    print(function.__name__, end=': ')
    attempt(generator.close)
    attempt(generator.close)
    attempt(lambda: next(generator, 'exhausted'))
generator = started(ignoring)
attempt(generator.close)
attempt(generator.close)
print(generator.gi_frame)
unstarted = plain()
attempt(unstarted.close)
attempt(lambda: next(unstarted))
print(unstarted.gi_frame)
finished = returning()
list(finished)
attempt(finished.close)
attempt(lambda: finished.close(1))


def nested():
    try:
        try:
            yield 1
        finally:
            print('inner')
    finally:
        print('outer')


def delegating():
    try:
        yield from nested()
    finally:
        print('delegator')


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__ if kind else None)


def managed():
    with Manager():
        yield 1


class Iterator:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def close(self):
        print('close of the iterator called')


class WrongClose(Iterator):
    def close(self):
        raise ValueError('cannot close')


class NoneClose(Iterator):
    close = None


def over(iterator):
    def generator():
        yield from iterator
    return started(generator)


attempt(started(nested).close)
attempt(started(delegating).close)
attempt(started(managed).close)
attempt(over(Iterator()).close)
attempt(over(WrongClose()).close)
attempt(over(NoneClose()).close)
attempt(over([1, 2]).close)
inner = started(ignoring)
generator = over(inner)
attempt(generator.close)
attempt(inner.close)


def in_loop():
    for i in range(3):
        try:
            yield i
        except GeneratorExit:
            print('leaving at', i)
            break
    return


g = in_loop()
next(g), next(g)
attempt(g.close)
try:
    g = started(plain)
    raise ValueError('context')
except ValueError:
    attempt(g.close)
print(GeneratorExit.__bases__, issubclass(GeneratorExit, Exception))
