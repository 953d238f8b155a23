"""Generators: attributes that change, wrong calls of send and throw, errors at the end, generators that use themselves, yield from of odd things."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


sys.unraisablehook = lambda what: None


def count(limit=3):
    result = []
    for number in range(limit):
        try:
            result.append((yield number))
        except KeyError as error:
            result.append(repr(error))
    return result


def empty():
    return 'nothing'
    yield


def delegates(target):
    result = yield from target
    yield 'result', result


def stubborn():
    while True:
        try:
            yield 'stubborn'
        except GeneratorExit:
            pass


def raising(error):
    yield 1
    raise error


def returns_at_close():
    try:
        yield 1
    except GeneratorExit:
        return 'ignored value'


def steps(generator, *actions):
    result = []
    for action, *arguments in actions:
        try:
            result.append(getattr(generator, action)(*arguments))
        except BaseException as error:
            result.append(f'{type(error).__name__}: {error}')
    return result


def itself(action, *arguments):
    def body():
        yield steps(me, (action, *arguments))
    me = body()
    return list(me)


class OnlyIter:
    def __init__(self, answer):
        self.answer = answer

    def __iter__(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Iterator:
    """An iterator with methods of a generator."""

    def __init__(self, **methods):
        self.__dict__.update(methods)
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        self.log.append('next')
        return 'next'


class WithClose(Iterator):
    def close(self):
        self.log.append('close')
        raise ValueError('in close')


class WithThrow(Iterator):
    def throw(self, *arguments):
        self.log.append(('throw', len(arguments)))
        if len(arguments) == 1 and isinstance(arguments[0], StopIteration):
            raise StopIteration('caught')
        return 'thrown into'


class WithSend(Iterator):
    def send(self, value):
        self.log.append(('send', value))
        if value == 'stop':
            raise StopIteration('stopped')
        return 'sent', value


class BadThrow(Iterator):
    @property
    def throw(self):
        raise KeyError('lookup of throw')


def delegating(target, *actions):
    return steps(delegates(target), *actions), getattr(target, 'log', None)


def renamed(generator, **names):
    for name, value in names.items():
        setattr(generator, name, value)
    return generator


def facts(generator):
    return generator.gi_running, generator.gi_frame is not None, generator.gi_yieldfrom is not None, generator.__name__, generator.__qualname__, generator.gi_code.co_name


class Text(str):
    pass


for line in r"""
facts(count()), [list(value) and facts(value) for value in [count()]], [next(value) or facts(value) for value in [count()]], [next(value) is None or (facts(value), value.gi_yieldfrom) for value in [delegates([5])]][0][0], repr(count()).split(' at ')[0], repr(renamed(count(), __qualname__='q.q')).split(' at ')[0], repr(x for x in []).split(' at ')[0], (x for x in []).__name__, (x for x in []).__qualname__
renamed(count(), __name__='n').__name__, renamed(count(), __qualname__=Text('t')).__qualname__
renamed(count(), __name__=5)
renamed(count(), __qualname__=None)
renamed(count(), gi_running=1)
renamed(count(), gi_frame=None)
renamed(count(), gi_code=None)
renamed(count(), gi_yieldfrom=None)
renamed(count(), other=1)
delattr(count(), '__name__')
delattr(count(), 'gi_frame')
steps(count(), ('send', 1)), steps(count(), ('send', None), ('send', 1), ('send', 2), ('send', 3), ('send', 4)), steps(count(), ('send',), ('send', 1, 2), ('__next__', 1), ('throw',), ('close', 1), ('__next__',))
steps(count(), ('__next__',), ('throw', KeyError), ('throw', KeyError, 'a'), ('throw', KeyError('b')), ('__next__',)), steps(count(), ('throw', KeyError), ('__next__',)), steps(count(), ('__next__',), ('throw', KeyError, KeyError('c')), ('throw', LookupError, KeyError('d')), ('throw', KeyError, ('t', 'u')), ('__next__',)), steps(count(5), ('__next__',), ('throw', KeyError, LookupError('e')), ('throw', KeyError, None, None), ('__next__',), ('__next__',))
steps(count(), ('throw', 5), ('throw', 'x'), ('throw', int), ('throw', KeyError('a'), 'b'), ('throw', KeyError, 'a', 5), ('throw', KeyError, 'a', None, 1), ('throw', None), ('throw', object), ('__next__',), ('throw', 5), ('__next__',))
steps(count(), ('close',), ('__next__',), ('close',), ('throw', KeyError('x')), ('send', 1)), steps(empty(), ('__next__',), ('__next__',), ('send', None)), steps(empty(), ('send', 5)), steps(empty(), ('close',), ('__next__',)), steps(stubborn(), ('close',), ('__next__',), ('close',), ('__next__',)), steps(returns_at_close(), ('__next__',), ('close',), ('__next__',)), steps(count(0), ('__next__',), ('throw', KeyError))
[steps(raising(error), ('__next__',), ('__next__',), ('__next__',)) for error in (StopIteration('s'), GeneratorExit('g'), KeyError('k'), StopAsyncIteration('a'), RuntimeError('r'), SystemExit(1))]
[steps(count(), ('__next__',), ('throw', error), ('__next__',)) for error in (StopIteration('s'), GeneratorExit('g'), GeneratorExit, StopIteration, SystemExit(2), KeyboardInterrupt)]
itself('__next__'), itself('send', 1), itself('throw', KeyError), itself('close'), itself('send', None)
delegating([1, 2], ('__next__',), ('send', None), ('send', 5), ('__next__',)), delegating([1, 2], ('__next__',), ('throw', KeyError('k')), ('__next__',)), delegating([1], ('__next__',), ('send', 5), ('__next__',)), delegating([1], ('__next__',), ('close',), ('__next__',)), delegating([1, 2], ('__next__',), ('throw', 5), ('throw', KeyError('a'), 'b'), ('throw', KeyError, 'a', 5), ('__next__',)), delegating(count(), ('__next__',), ('throw', 5), ('__next__',)), delegating(count(1), ('__next__',), ('send', 'v'), ('__next__',)), delegating(count(2), ('__next__',), ('throw', KeyError('k')), ('__next__',)), delegating(empty(), ('__next__',), ('__next__',)), delegating(stubborn(), ('__next__',), ('close',), ('__next__',)), delegating(count(2), ('__next__',), ('throw', GeneratorExit), ('__next__',))
delegating(5, ('__next__',), ('__next__',)), delegating(None, ('__next__',)), delegating(OnlyIter(5), ('__next__',)), delegating(OnlyIter(KeyError('iter')), ('__next__',)), delegating(OnlyIter(iter('a')), ('__next__',), ('__next__',), ('__next__',)), delegating({1: 2}, ('__next__',), ('__next__',)), delegating('', ('__next__',), ('__next__',)), delegating(raising(StopIteration('v')), ('__next__',), ('__next__',))
delegating(Iterator(), ('__next__',), ('send', None), ('send', 1), ('__next__',)), delegating(Iterator(), ('__next__',), ('throw', KeyError('k')), ('__next__',)), delegating(Iterator(), ('__next__',), ('close',)), delegating(WithClose(), ('__next__',), ('close',), ('__next__',)), delegating(WithClose(), ('__next__',), ('throw', GeneratorExit), ('__next__',)), delegating(WithClose(), ('__next__',), ('throw', KeyError), ('__next__',))
delegating(WithThrow(), ('__next__',), ('throw', KeyError), ('throw', KeyError, 'v'), ('throw', KeyError, 'v', None), ('throw', StopIteration('x')), ('__next__',)), delegating(WithThrow(), ('__next__',), ('close',), ('__next__',)), delegating(WithSend(), ('__next__',), ('send', 1), ('send', None), ('send', 'stop'), ('__next__',)), delegating(BadThrow(), ('__next__',), ('throw', KeyError), ('__next__',)), delegating(Iterator(throw=5), ('__next__',), ('throw', KeyError), ('__next__',)), delegating(Iterator(send=5), ('__next__',), ('send', 1), ('__next__',)), delegating(Iterator(close=5), ('__next__',), ('close',), ('__next__',))
[facts(value) for value in [delegates(count())] if next(value) == 0], [value.gi_yieldfrom.__name__ for value in [delegates(count())] if next(value) == 0], [value.gi_yieldfrom for value in [delegates(count())]]
[(next(value), sys.getrefcount and list(value), value.gi_frame, value.gi_code is count.__code__) for value in [count(2)]], [(value.gi_frame.f_locals, next(value), sorted(value.gi_frame.f_locals)) for value in [count(2)]], [(value.gi_frame.f_lasti, next(value), value.gi_frame.f_lasti > 0, value.gi_frame.f_back) for value in [count(2)]]
list(x for x in count(2)), sum(x for x in range(4)), [*count(2), *(y for y in 'ab')], dict((x, x) for x in range(2)), max(count(4)), sorted(count(3), reverse=True), any(x > 1 for x in count()), ','.join(str(x) for x in count(3)), tuple(zip(count(2), count(3)))
(x for x in 5)
list((x for x in [1], 2)[0]), list(1 // x for x in ()), (lambda: (yield))().__next__(), [(yield_from.send(None), yield_from.send(5)) for yield_from in [(lambda: [(yield 1), (yield 2)])()]]
list(1 // x for x in [1, 0])
list(undefined for x in [1])
[list(value) for value in [(x for x in [1, 2])] * 2], [next(value) + sum(value) for value in [iter(count(3))]], iter(count()).__class__.__name__, [iter(value) is value for value in [count()]]
count().__reduce__()
count().__reduce_ex__(2)
count().__copy__
len(count())
count()[0]
count() < count()
bool(count()), hash(count()) != 0, sorted(set(dir(count())) - set(dir(object))), type(count()).__name__, type(count()).__module__
type(count())()
type('G', (type(count()),), {})
type(count()).send(5, 1)
type(count()).__next__(5)
type(count()).throw(count())
""".strip().splitlines():
    show(line)
