"""__reduce_ex__ with every protocol of objects of built-in types and of subclasses with state, slots and hooks; copying by hand from what it answers."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def rebuild(answer):
    """An object made of what __reduce_ex__ answered, as module copy does."""
    if isinstance(answer, str):
        return answer
    function, arguments, state, items, pairs = (tuple(answer) + (None,) * 5)[:5]
    made = function(*arguments)
    if state is not None:
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            else:
                slots = None
            if state:
                made.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(made, name, value)
    for item in items or ():
        made.append(item)
    for key, value in pairs or ():
        made[key] = value
    return made


def shown(value, protocol):
    """The parts of the answer, iterators as lists."""
    try:
        answer = value.__reduce_ex__(protocol)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    if isinstance(answer, str):
        return answer
    parts = [getattr(answer[0], '__name__', answer[0])]
    for part in answer[1:]:
        parts.append(list(part) if hasattr(part, '__next__') else part)
    return parts


class Plain:
    pass


class WithState:
    def __init__(self):
        self.value = 1

    def __getstate__(self):
        return {'state': self.value}

    def __setstate__(self, state):
        self.restored = state


class FalseState(WithState):
    def __getstate__(self):
        return 0


class Slots:
    __slots__ = 'a', '__private', '__dict__'


class OnlySlots:
    __slots__ = 'a', 'b'


class SlotsState(OnlySlots):
    __slots__ = ()

    def __getstate__(self):
        return None, {'a': self.a}


class NewArguments(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getnewargs__(self):
        return tuple(self)


class Keywords:
    def __new__(cls, *arguments, **keywords):
        self = super().__new__(cls)
        self.made = arguments, keywords
        return self

    def __getnewargs_ex__(self):
        return (1, 2), {'key': 3}


class WrongKeywords:
    def __init__(self, answer):
        self.answer = answer

    def __getnewargs_ex__(self):
        return self.answer


class WrongArguments:
    def __init__(self, answer):
        self.answer = answer

    def __getnewargs__(self):
        return self.answer


class Reduces:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


class List(list):
    pass


class Dict(dict):
    pass


class Set(set):
    pass


class Int(int):
    pass


class Float(float):
    pass


class Text(str):
    pass


class Bytes(bytes):
    pass


class Array(bytearray):
    pass


class Tuple(tuple):
    pass


class Complex(complex):
    pass


class Frozen(frozenset):
    pass


class Error(Exception):
    def __init__(self, one, two):
        self.one = one


class Property(property):
    pass


class Module(type(__import__('sys'))):
    pass


def having(value, **names):
    for name, item in names.items():
        setattr(value, name, item)
    return value


def same(value, protocol=2):
    made = rebuild(value.__reduce_ex__(protocol))
    return type(made).__name__, made == value, getattr(made, '__dict__', None)


for line in r"""
[shown(having(Plain(), a=1), protocol) for protocol in range(-1, 6)]
[shown(Plain(), protocol) for protocol in range(5)]
[shown(WithState(), protocol) for protocol in range(5)], [shown(FalseState(), protocol) for protocol in range(5)]
[shown(having(Slots(), a=1, b=2), protocol) for protocol in range(5)], [shown(Slots(), protocol) for protocol in range(5)]
[shown(having(OnlySlots(), a=1), protocol) for protocol in range(5)], [shown(OnlySlots(), protocol) for protocol in range(5)], [shown(having(SlotsState(), a=1), protocol) for protocol in range(5)]
[shown(NewArguments(1, 2), protocol) for protocol in range(5)], [shown(Keywords(), protocol) for protocol in (2, 3, 4)]
shown(Keywords(), 0), shown(Keywords(), 1)
[shown(WrongKeywords(answer), 2) for answer in (None, (), (1, 2), ((), ()), ([], {}), ((1,), {}), ((), {'a': 1}), 5, ((), {}, 1))]
[shown(WrongArguments(answer), 2) for answer in (None, (), [], 5, (1,))]
[shown(Reduces(answer), protocol) for answer in ('name', (), 5, None, (list, ()), [1]) for protocol in (2, 4)]
[[shown(value, protocol) for protocol in (0, 1, 2, 4)] for value in (List([1, 2]), Dict(a=1), Set([1]), Frozen([1]))]
[[shown(value, protocol) for protocol in (0, 1, 2, 4)] for value in (Int(5), Float(1.5), Text('t'), Bytes(b'b'), Array(b'a'), Tuple((1,)), Complex(1j))]
[shown(having(value, x=1), 2) for value in (List([1]), Dict(a=1), Set([1]), Frozen([1]), Int(5), Float(1.5), Text('t'), Bytes(b'b'), Array(b'a'), Tuple((1,)), Complex(1j))]
[shown(value, 0) for value in (5, 1.5, 'a', b'b', [1], (1,), {1: 2}, 1j, True)]
[shown(value, 2) for value in (5, 1.5, 'a', b'b', [1], (1,), {1: 2}, 1j, True)]
[shown(value, 2) for value in ({1}, frozenset([1]), bytearray(b'a'), range(3), slice(1, 2), ValueError('v'), Error(1, 2), OSError(2, 'x'), Ellipsis, NotImplemented, None, object())]
[shown(value, 2) for value in (len, [].append, int.__add__, str.join, type, Plain, int)]
[shown(value, 2) for value in (lambda: 1, property(), Property(), classmethod(len), staticmethod(len), memoryview(b'a'), (x for x in []), Module('m'), __import__('sys'), compile('1', 'f', 'eval'), type.__dict__, {}.keys(), {}.values(), {}.items(), super(), NotImplemented.__class__)if value is not None] if 0 else 0
[shown(value, 2) for value in (property(), Property(), classmethod(len), staticmethod(len), memoryview(b'a'), Module('m'), type.__dict__, {}.keys(), {}.values(), {}.items(), (x for x in []), compile('1', 'f', 'eval'), int.real, int.__dict__['__add__'], type.__dict__['__dict__'], Slots.a)]
[shown(value, 0) for value in (property(), classmethod(len), memoryview(b'a'), {}.keys(), (x for x in []), compile('1', 'f', 'eval'))]
[shown(value, 2) for value in (iter([1, 2]), iter((1,)), iter('ab'), iter(b'ab'), iter(range(3)), iter({1: 2}), iter({1}), reversed([1]), enumerate('a'), zip('a'), map(len, []), filter(None, []), iter(len, 3), iter(bytearray(b'a')))] and 'made'
[same(value) for value in (List([1, 2]), Dict(a=1), Set([1]), Frozen([1]), Int(5), Float(1.5), Text('t'), Bytes(b'b'), Array(b'a'), Tuple((1,)), Complex(1j), having(List(), x=1), NewArguments(1, 2))]
[same(value, 0) for value in (List([1, 2]), Dict(a=1), Set([1]), Int(5), Float(1.5), Text('t'), Array(b'a'), Tuple((1,)), Complex(1j), having(List([5]), x=1))]
rebuild(WithState().__reduce_ex__(2)).restored, hasattr(rebuild(FalseState().__reduce_ex__(2)), 'restored'), rebuild(having(Slots(), a=1, b=2).__reduce_ex__(2)).a, rebuild(Keywords().__reduce_ex__(2)).made, rebuild(having(OnlySlots(), a=7).__reduce_ex__(2)).a, rebuild(having(ValueError(1), extra=2).__reduce_ex__(2)).extra
rebuild(Error(1, 2).__reduce_ex__(2)).one
rebuild(having(Error(1, 2), args=()).__reduce_ex__(2))
[list(rebuild(value.__reduce__())) for value in (iter([1, 2]), iter((1,)), iter('ab'), iter(b'ab'), iter(range(3)), iter({1: 2}), iter({1}), reversed([1, 2]), enumerate('ab', 3), zip('ab', [1, 2]), map(abs, [-1]), filter(None, [0, 1]), reversed('ab'), iter(bytearray(b'a')), iter([]), iter(()), iter(''))]
[(next(value), list(rebuild(value.__reduce__()))) for value in (iter([1, 2]), iter((1, 2)), iter('ab'), iter(b'ab'), iter(range(3)), iter({1: 2, 3: 4}), reversed([1, 2]), enumerate('ab', 3), zip('ab', [1, 2]), map(abs, [-1, -2]), reversed('ab'), iter(bytearray(b'ab')), iter(range(1 << 70, (1 << 70) + 2)))] != 0
[(list(value), value.__reduce__()) for value in (iter([1]), iter((1,)), iter('a'), iter(b'a'), reversed([1]), reversed('a'), iter(bytearray(b'a')))]
object.__reduce__(Plain())[1:], object.__reduce_ex__(List([1]), 2)[1:3], list(object.__reduce_ex__(List([1]), 2)[3]), object.__reduce__(List([1]))[1:], object.__reduce_ex__(Int(5), 4)[1:], object.__reduce__(5)[1:] if 0 else 0
object.__reduce__(memoryview(b''))
object.__reduce_ex__(memoryview(b''), 4)
object.__reduce_ex__(5)
object.__reduce__()
Plain.__reduce__(5)[1:] if 0 else 0
int.__reduce_ex__(5, 2)[1:], list.__reduce_ex__([1], 2)[1:3], object().__reduce_ex__(0)[0].__name__, object().__reduce_ex__(2)[0].__name__, Keywords().__reduce_ex__(2)[0].__name__, Keywords().__reduce_ex__(4)[0].__name__
""".strip().splitlines():
    show(line)
