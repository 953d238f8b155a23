"""Generators as context managers and trampolines, without any library."""


class Managed:
    """What contextlib.contextmanager makes of a generator."""

    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, trace):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.generator.throw(kind, value, trace)
        except StopIteration as stop:
            return stop is not value
        except BaseException as error:
            if error is value:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def managed(function):
    return lambda *args: Managed(function(*args))


@managed
def tag(name):
    print(f'<{name}>')
    yield name
    print(f'</{name}>')


@managed
def protected(name):
    print('open', name)
    try:
        yield name
    except KeyError as error:
        print('swallowed', error)
    finally:
        print('close', name)


@managed
def twice():
    yield 1
    yield 2


@managed
def never():
    return
    yield


@managed
def translating():
    try:
        yield
    except ValueError as error:
        raise LookupError('translated') from error


@managed
def stubborn():
    try:
        yield
    except Exception:
        yield 'not stopping'


def attempt(manager, error=None):
    try:
        with manager as value:
            print('body', value)
            if error:
                raise error
        print('after')
    except Exception as problem:
        print(type(problem).__name__, problem, '| cause', repr(problem.__cause__))


attempt(tag('b'))
attempt(tag('b'), ValueError('inside the tag'))
attempt(protected('file'))
attempt(protected('file'), KeyError('k'))
attempt(protected('file'), OSError('o'))
attempt(twice())
attempt(never())
attempt(translating(), ValueError('v'))
attempt(translating(), StopIteration('s'))
attempt(stubborn(), ValueError('v'))
with tag('ul'), tag('li') as inner:
    print('text in', inner)


def trampoline(generator):
    """Runs recursion without a deep stack: generators yield the calls they need."""
    stack, value = [generator], None
    while stack:
        try:
            stack.append(stack[-1].send(value))
            value = None
        except StopIteration as stop:
            stack.pop()
            value = stop.value
    return value


def fact(n):
    if n < 2:
        return 1
    smaller = yield fact(n - 1)
    return n * smaller


def count(n):
    if n == 0:
        return 0
    return 1 + (yield count(n - 1))


def even(n):
    return (yield odd(n - 1)) if n else True


def odd(n):
    return (yield even(n - 1)) if n else False


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return (yield ackermann(m - 1, 1))
    return (yield ackermann(m - 1, (yield ackermann(m, n - 1))))


print(trampoline(fact(20)), trampoline(count(20000)), trampoline(even(5001)), trampoline(ackermann(2, 4)))


def round_robin(*tasks):
    queue = list(tasks)
    log = []
    while queue:
        task = queue.pop(0)
        try:
            log.append(next(task))
            queue.append(task)
        except StopIteration as stop:
            if stop.value:
                log.append(stop.value)
    return log


def job(name, steps):
    for step in range(steps):
        yield f'{name}{step}'
    return f'{name} done'


print(round_robin(job('a', 2), job('b', 3), job('c', 1)))


def undo_log():
    actions = []
    try:
        while True:
            action = yield len(actions)
            if action == 'undo':
                actions.pop()
            else:
                actions.append(action)
    except GeneratorExit:
        print('kept', actions)


log = undo_log()
print(next(log), log.send('draw'), log.send('erase'), log.send('undo'), log.send('save'))
log.close()
