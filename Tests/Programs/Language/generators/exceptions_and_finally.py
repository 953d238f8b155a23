"""Exceptions in generators: finally order, tracebacks, states after errors."""


def attempt(call):
    try:
        print('gave', call())
    except BaseException as error:
        names = []
        trace = error.__traceback__
        while trace:
            names.append(f'{trace.tb_frame.f_code.co_name}:{trace.tb_lineno - trace.tb_frame.f_code.co_firstlineno}')
            trace = trace.tb_next
        print('raised', type(error).__name__, error, names)


def failing():
    yield 1
    1 / 0
    yield 2


g = failing()
print(next(g))
attempt(lambda: next(g))
attempt(lambda: next(g))
attempt(lambda: list(failing()))
attempt(lambda: sum(failing()))
attempt(lambda: [x for x in failing()])


def finally_order():
    try:
        try:
            yield 'a'
            yield 'b'
        finally:
            print('inner finally')
    except KeyError as error:
        print('handled', error)
        yield 'c'
    else:
        print('else')
    finally:
        print('outer finally')
    print('after')


print(list(finally_order()))
g = finally_order()
next(g)
print(g.throw(KeyError('k')))
print(list(g))
g = finally_order()
next(g)
attempt(lambda: g.throw(OSError('o')))


def yields_in_finally():
    try:
        yield 'try'
        raise ValueError('pending')
    finally:
        yield 'finally 1'
        yield 'finally 2'


g = yields_in_finally()
print(next(g), next(g), next(g))
attempt(lambda: next(g))


def yields_in_except():
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
            yield f'fine {i}'
        except ValueError as error:
            yield f'except {error}'
        else:
            yield f'else {i}'
        finally:
            yield f'finally {i}'


print(list(yields_in_except()))


def nested_delegation():
    try:
        yield from middle()
    except ZeroDivisionError as error:
        yield f'outer caught {error}'


def middle():
    try:
        yield from failing()
    finally:
        print('middle cleanup')


print(list(nested_delegation()))


def deep(n):
    if n == 0:
        raise LookupError('at the bottom')
    yield from deep(n - 1)


attempt(lambda: list(deep(3)))


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)
        return self.name

    def __exit__(self, kind, value, trace):
        print('exit', self.name, kind and kind.__name__)
        return kind is KeyError


def managed():
    with Manager('a') as a, Manager('b') as b:
        yield a
        yield b
    yield 'after the with'


print(list(managed()))
g = managed()
next(g)
print(g.throw(KeyError('swallowed')))
g = managed()
next(g)
attempt(lambda: g.throw(OSError('passes')))


def loop_with_continue():
    for i in range(4):
        try:
            if i % 2:
                continue
            yield i
        finally:
            print('finally', i)


print(list(loop_with_continue()))


def consumer(generator):
    try:
        for value in generator:
            print('consumed', value)
            if value == 'b':
                raise RuntimeError('the consumer failed')
    finally:
        generator.close()


attempt(lambda: consumer(finally_order()))


def reraises():
    try:
        yield
    except ValueError:
        raise


g = reraises()
next(g)
attempt(lambda: g.throw(ValueError('again')))
