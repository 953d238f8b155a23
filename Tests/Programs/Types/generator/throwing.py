"""What `throw` and `close` take, and how they go through generators that delegate."""


def generator():
    try:
        yield 1
    except ValueError as error:
        yield repr(error), repr(error.__context__)


def attempt(*arguments, **keywords):
    running = generator()
    next(running)
    try:
        return running.throw(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error} | {error.__context__!r}'


class Fails(Exception):
    def __init__(self):
        raise KeyError('no instance')


for arguments in ((), (1, 2, 3, 4), (1,), ('ValueError',), (ValueError(), 1), (ValueError, 1, 2), (ValueError, 'a', None),
                  (ValueError, ('a', 'b')), (ValueError, KeyError(2)), (object,), (Fails,),
                  (ValueError, ValueError('given')), (ValueError('instance'), None, None), (OSError, ValueError('other'))):
    print(attempt(*arguments))
print(attempt(type=ValueError))
try:
    1 / 0
except ZeroDivisionError as error:
    traceback = error.__traceback__
    print('while handling', attempt(ValueError, 'v', traceback))

running = generator()
next(running)
try:
    running.throw(KeyError, 'k', traceback)
except KeyError as error:
    level = error.__traceback__
    lines = []
    while level:
        lines.append((level.tb_frame.f_code.co_name, level.tb_lineno - level.tb_frame.f_code.co_firstlineno))
        level = level.tb_next
    print(lines)


class Iterator:
    """An iterator with the methods that the program gives it."""

    def __init__(self, **methods):
        for name, method in methods.items():
            setattr(self, name, method)

    def __iter__(self):
        return self

    def __next__(self):
        return 'item'


def delegating(iterator):
    try:
        result = yield from iterator
        yield 'result', result
    except Exception as error:
        yield 'caught', repr(error)


def stop(*arguments):
    raise StopIteration('from throw', *arguments[:1])


def fail(*arguments):
    raise LookupError(*arguments)


def through(action, **methods):
    running = delegating(Iterator(**methods))
    next(running)
    try:
        return action(running)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def throw_value(running):
    return running.throw(ValueError)


def throw_all(running):
    return running.throw(ValueError, 'text', None)


def throw_exit(running):
    return running.throw(GeneratorExit)


def close(running):
    return running.close()


for action in (throw_value, throw_all, throw_exit, close):
    print(action.__name__, through(action), through(action, throw=stop), through(action, throw=fail),
          through(action, throw=lambda *arguments: arguments), through(action, close=lambda: None),
          through(action, close=lambda: 1 / 0), sep='\n    ')


def ignoring():
    for _ in range(2):
        try:
            yield 'still here'
        except GeneratorExit:
            pass


running = ignoring()
next(running)
for action in (running.close, running.close, running.close):
    try:
        print(action())
    except RuntimeError as error:
        print('RuntimeError:', error)
ended = (value for value in ())
print(list(ended), ended.close(), ended.gi_frame, ended.gi_running, ended.gi_yieldfrom)
try:
    ended.throw(ValueError, 'after the end')
except ValueError as error:
    print(repr(error))
fresh = generator()
try:
    fresh.throw(KeyError, 'before the start')
except KeyError as error:
    print(repr(error), error.__traceback__.tb_next.tb_lineno - generator.__code__.co_firstlineno,
          error.__traceback__.tb_next.tb_lasti)
print(list(fresh))


def entering():
    yield 'first'
    try:
        next(me)
    except ValueError as error:
        yield str(error)
    for method, *arguments in ((me.send, 1), (me.throw, KeyError), (me.close,)):
        try:
            method(*arguments)
        except ValueError as error:
            yield str(error)


me = entering()
print(list(me))
