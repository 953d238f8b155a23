"""yield and await in unusual places: defaults, decorators, class keywords, subscripts, f-strings, starred calls."""


def drive(generator, answers):
    """Sends the answers in; shows what was yielded and what came of it."""
    yielded = []
    try:
        yielded.append(next(generator))
        for answer in answers:
            yielded.append(generator.send(answer))
        print(yielded, 'still suspended')
        generator.close()
    except StopIteration as stop:
        print(yielded, 'returned', stop.value)
    except Exception as error:
        print(yielded, type(error).__name__, error)


def defaults():
    def function(a=(yield 'default a'), *, b=(yield 'default b')) -> (yield 'annotation'):
        return a, b
    return function(), function.__annotations__


def lambda_default():
    return (lambda x=(yield 'lambda default'): x)()


def class_parts():
    class Local((yield 'base'), metaclass=(yield 'metaclass'), **(yield 'keywords')):
        pass
    return Local.__name__, Local.__bases__[0].__name__, type(Local).__name__


def call_parts():
    return max((yield 'positional'), *(yield 'starred'), **(yield 'keywords'))


def subscripts():
    target = [0, 1, 2, 3]
    target[(yield 'start'):(yield 'stop')] = (yield 'value')
    target[(yield 'index')] += (yield 'augment')
    del target[(yield 'delete')]
    return target


def formatted():
    return f'{(yield "value"):{(yield "width")}.{(yield "precision")}}|{(yield "other")!r}'


def comparisons():
    return (yield 'a') < (yield 'b') < (yield 'c')


def conditional():
    return (yield 'then') if (yield 'condition') else (yield 'else')


def walrus():
    return (x := (yield 'walrus')), x


def nested():
    return [(yield (yield 'innermost')), *(yield 'rest')]


def loops():
    result = []
    for item in (yield 'iterable'):
        if (yield item):
            continue
        result.append(item)
        if (yield 'stop?'):
            break
    else:
        return 'else', result
    return 'broken', result


def handlers():
    try:
        raise (yield 'exception')
    except (yield 'kind') as error:
        return 'caught', repr(error)
    finally:
        yield 'in finally'


def with_items():
    with (yield 'first') as a, (yield 'second') as b:
        return a, b


def assertion():
    assert (yield 'condition'), (yield 'message')
    return 'passed'


def raising_from():
    raise (yield 'exception') from (yield 'cause')


def global_and_del():
    box = {'k': 1, 'l': 2}
    del box[(yield 'first key')], box[(yield 'second key')]
    return box


def slices():
    return 'abcdef'[(yield 'start'):(yield 'stop'):(yield 'step')], (yield 'object')[(yield 'key')]


def tuple_assign():
    a, b = (yield 'pair')
    (c, *d), e = (yield 'c'), (yield 'e')
    return a, b, c, d, e


class Manager:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *details):
        return False


class Base:
    def __init_subclass__(cls, **kwargs):
        pass


drive(defaults(), ['A', 'B', 'C'])
drive(lambda_default(), ['L'])
drive(class_parts(), [Base, type, {}])
drive(call_parts(), ['bb', ['a', 'ccc'], {'key': len}])
drive(subscripts(), [0, 2, 'xyz', 0, '!', -1])
drive(formatted(), [3.14159, 8, 3, 'o'])
drive(comparisons(), [1, 2, 3])
drive(comparisons(), [2, 1])
drive(conditional(), [1, 'yes'])
drive(conditional(), [0, 'no'])
drive(walrus(), ['w'])
drive(nested(), ['first', 'second', 'xy'])
drive(loops(), ['abc', True, False, False, True])
drive(loops(), ['ab', False, True])
drive(handlers(), [ValueError('v'), ValueError, None])
drive(handlers(), [ValueError('v'), KeyError, None])
drive(with_items(), [Manager('m1'), Manager('m2')])
drive(assertion(), [1])
drive(assertion(), [0, 'the message'])
drive(raising_from(), [ValueError('v'), KeyError('k')])
drive(global_and_del(), ['k', 'l'])
drive(slices(), [0, 6, 2, {'key': 'found'}, 'key'])
drive(tuple_assign(), [(1, 2), 'xyz', 5])
for source in ('def f():\n class A:\n  yield 1', 'class A: yield 1', 'def f(a=(yield)): pass', 'lambda: (yield)',
               'lambda: yield', 'def f(): [(yield x) for x in y]', 'def f(): ((yield x) for x in y)',
               'def f(): [x for x in (yield)]', 'def f(): x = yield', 'def f(): x = y = yield z',
               'def f(): return yield', 'def f(): return (yield)', 'def f(): yield = 1', 'def f(): (yield) = 1',
               'def f(): yield x, *y', 'def f(): yield from *x',
               'def f(): print(yield)', 'def f(): print(yield x)', 'def f(): print((yield x), 1)',
               'def f(): x + yield y', 'def f(): yield x + yield y', 'def f(): yield from', 'def f(): await x',
               'def f(): x[yield]', 'def f(): x[(yield)]',
               'def f(): f"{yield}"', 'def f(): f"{(yield)}"', 'def f(): {yield}', 'def f(): (yield)',
               'def f(): del (yield)', 'def f(): for (yield) in x: pass', 'yield', '(yield)', 'x = yield'):
    try:
        compile(source, '<s>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), error.msg)
