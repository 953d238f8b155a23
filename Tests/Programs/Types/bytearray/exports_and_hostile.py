"""bytearray: changes while it is exported or iterated, hostile items, slices of itself, subclasses, in-place operators."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Sub(bytearray):
    def __init__(self, *arguments, **keywords):
        self.made = arguments
        super().__init__(*arguments)


class Index:
    def __init__(self, action):
        self.action = action

    def __index__(self):
        return self.action()


class Iterates:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if callable(item):
                item = item()
            if isinstance(item, Exception):
                raise item
            yield item


def after(value, method, *arguments, **keywords):
    try:
        answer = getattr(value, method)(*arguments, **keywords)
    except Exception as error:
        answer = f'{type(error).__name__}: {error}'
    return answer, bytes(value)


def fresh():
    return bytearray(b'abcdef')


def self_changing(method, change, *arguments):
    value = fresh()
    return after(value, method, *[argument(value, change) if callable(argument) else argument for argument in arguments])


def number(answer):
    def make(value, change):
        def action():
            change(value)
            return answer
        return Index(action)
    return make


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([65, 66])

    def __length_hint__(self):
        return self.hint


nothing = lambda value: None
B = 1 << 70
for change in (nothing,):
    for method, arguments in (('__setitem__', (3, number(120))), ('__setitem__', (number(2), 120)), ('__delitem__', (number(1),)), ('__getitem__', (number(1),)), ('append', (number(5),)), ('insert', (2, number(7))), ('insert', (number(2), 7)), ('pop', (number(1),)),
                              ('remove', (number(99),)), ('__contains__', (number(99),)), ('find', (b'c', number(1))), ('count', (number(98),)), ('__mul__', (number(2),)),
                              ('center', (number(10),)), ('expandtabs', (number(4),)), ('replace', (b'a', b'xx', number(1))), ('zfill', (number(9),)), ('__reduce_ex__', (number(2),))):
        answer, left = self_changing(method, change, *arguments)
        print(method, answer if method != '__reduce_ex__' else answer[1:], left[:12], len(left))


for line in r"""
after(fresh(), '__setitem__', slice(2, 4), b''), after(fresh(), '__setitem__', slice(2, 4), b'12345'), after(fresh(), '__setitem__', slice(None, None, 2), b'123'), after(fresh(), '__setitem__', slice(None, None, 2), b'12'), after(fresh(), '__setitem__', slice(None, None, -1), b'123456'), after(fresh(), '__setitem__', slice(5, 2), b'12'), after(fresh(), '__setitem__', slice(1, 3), [1, 2, 3]), after(fresh(), '__setitem__', slice(1, 3), 5), after(fresh(), '__setitem__', slice(1, 3), 'ab'), after(fresh(), '__setitem__', slice(1, 3), [300]), after(fresh(), '__setitem__', slice(0, 2), memoryview(b'QRS')), after(fresh(), '__setitem__', slice(0, 2), iter([65])), after(fresh(), '__setitem__', slice(4, 2, -1), ()), after(fresh(), '__setitem__', slice(0, 0), None)
[value.__setitem__(slice(1, 3), value) or bytes(value) for value in [fresh()]], [value.__setitem__(slice(None, None, -1), value) or bytes(value) for value in [fresh()]], [value.__iadd__(value) and bytes(value) for value in [fresh()]], [value.extend(value) or bytes(value) for value in [fresh()]], [value.extend(memoryview(b'zz')) or bytes(value) for value in [fresh()]]
[value.extend(memoryview(value)) or bytes(value) for value in [fresh()]]
[value.__iadd__(memoryview(value)) for value in [fresh()]]
after(fresh(), '__setitem__', 0, 256), after(fresh(), '__setitem__', 0, -1), after(fresh(), '__setitem__', 0, 'a'), after(fresh(), '__setitem__', 0, b'a'), after(fresh(), '__setitem__', 9, 1), after(fresh(), '__setitem__', -7, 1), after(fresh(), '__setitem__', 'a', 1), after(fresh(), '__setitem__', 0, B), after(fresh(), '__setitem__', B, 0), after(fresh(), '__setitem__', 0, 1.0), after(fresh(), '__setitem__', 1.0, 1), after(fresh(), '__delitem__', 6), after(fresh(), '__delitem__', 'a'), after(fresh(), '__delitem__', slice(None, None, 2)), after(fresh(), '__delitem__', slice(None, None, -3)), after(fresh(), '__delitem__', slice(3, 1)), after(fresh(), '__delitem__', -1)
after(fresh(), 'append', 256), after(fresh(), 'append', 'a'), after(fresh(), 'append', b'a'), after(fresh(), 'append'), after(fresh(), 'append', None), after(fresh(), 'insert', 0, 1), after(fresh(), 'insert', 99, 1), after(fresh(), 'insert', -99, 1), after(fresh(), 'insert', -1, 1), after(fresh(), 'insert', 'a', 1), after(fresh(), 'insert', 0, 'a'), after(fresh(), 'insert', B, 1), after(fresh(), 'insert', 0), after(fresh(), 'pop'), after(fresh(), 'pop', 0), after(fresh(), 'pop', -6), after(fresh(), 'pop', 6), after(fresh(), 'pop', 'a'), after(bytearray(), 'pop'), after(fresh(), 'remove', 97), after(fresh(), 'remove', 5), after(fresh(), 'remove', 'a'), after(fresh(), 'remove', 256), after(fresh(), 'extend', 5), after(fresh(), 'extend', 'ab'), after(fresh(), 'extend', ['a']), after(fresh(), 'extend', [1, 256]), after(fresh(), 'extend', range(3)), after(fresh(), 'extend'), after(fresh(), 'extend', Hint(-1)), after(fresh(), 'extend', Hint('x')), after(fresh(), '__init__', Hint(-1)), after(fresh(), '__setitem__', slice(1), Hint(-1)), after(fresh(), 'reverse'), after(fresh(), 'reverse', 1), after(fresh(), 'clear'), after(fresh(), 'copy'), after(fresh(), '__imul__', 2), after(fresh(), '__imul__', -1), after(fresh(), '__imul__', 'a'), after(fresh(), '__imul__', B), after(fresh(), '__iadd__', b'xy'), after(fresh(), '__iadd__', 'xy'), after(fresh(), '__iadd__', [1]), after(fresh(), '__iadd__', 5), after(fresh(), '__alloc__')[1]
[(next(iterator), value.clear(), list(iterator), value.extend(b'xyz'), list(iterator)) for value in [fresh()] for iterator in [iter(value)]], [(next(iterator), value.append(1), len(list(iterator)), iterator.__length_hint__()) for value in [fresh()] for iterator in [iter(value)]], [(iterator.__reduce__()[1:], next(iterator), iterator.__reduce__()[1:], list(iterator) and iterator.__reduce__()) for iterator in [iter(bytearray(b'ab'))]], [(iterator.__setstate__(3), list(iterator)) for iterator in [iter(fresh())]], [(iterator.__setstate__(-3), list(iterator)) for iterator in [iter(fresh())]]
[value.append(1) for value in [fresh()] for view in [memoryview(value)]]
[value.clear() for value in [fresh()] for view in [memoryview(value)]]
[after(value, name, *arguments) for value in [fresh()] for view in [memoryview(value)] for name, *arguments in (('pop',), ('extend', b'x'), ('extend', b''), ('__iadd__', b''), ('__imul__', 1), ('__imul__', 0), ('__delitem__', 0), ('__delitem__', slice(0, 0)), ('__setitem__', slice(0, 1), b'xy'), ('__setitem__', slice(0, 2), b'xy'), ('insert', 0, 1), ('remove', 98), ('__init__',), ('__init__', b'q'), ('reverse',), ('__setitem__', 0, 1), ('append', 1))]
[(value.__init__(b'new') or bytes(value), value.__init__(3) or bytes(value), value.__init__() or bytes(value), value.__init__('t', 'utf8') or bytes(value)) for value in [fresh()]]
[after(value, '__init__', *arguments) for arguments in ((5, 'utf8'), ('a',), (-1,), ([300],), (None,), (1.0,), ([1, 'a'],), (b'x', 'utf8'), (B,), ({}, 1)) for value in [fresh()]]
Sub(b'a').made, Sub(b'ab') + b'c', type(Sub(b'ab') + b'c').__name__, type(Sub(b'a').copy()).__name__, type(Sub(b'a')[:]).__name__, type(Sub(b'a').upper()).__name__, type(Sub(b'a') * 2).__name__, type(Sub(b'a').replace(b'a', b'b')).__name__, repr(Sub(b'a')), Sub(b'a') == b'a', Sub(b'ab').__reduce__()[1:], Sub(b'\xe9').__reduce_ex__(2)[1:], Sub(b'\xe9').__reduce_ex__(3)[1:], bytearray(b'a\xe9').__reduce__()[1:], bytearray(b'a\xe9').__reduce_ex__(4)[1:], bytearray().__reduce__()[1:], type(Sub.fromhex('41')).__name__, Sub.fromhex('41').made, vars(Sub(b'x')), [value.__iadd__(b'z') is value for value in [Sub(b'a')]]
hash(bytearray())
{bytearray(): 1}
bytearray(b'a') == bytearray(b'a'), bytearray(b'a') < b'b', bytearray(b'a') != 'a', repr(bytearray(b"it's")), str(bytearray(b'"')), repr(bytearray()), bytearray(b'%d') % 5, bytearray(b'%s') % b'a', type(bytearray(b'%d') % 5).__name__, bytearray(b'a').isalpha(), bytearray(b'Ab').swapcase(), bytearray(b'a\nb').splitlines(), bytearray(b',').join([b'a', bytearray(b'b')]), bytearray(b'a b').split(), bytearray(b'abc').translate(None, b'b'), bytearray(b'xax').strip(b'x'), bytearray(b'7').zfill(3), bytearray(b'-7').zfill(4), bytearray(b'a').ljust(3, b'.'), bytearray(b'abc').maketrans(b'a', b'b')[97], bytearray(b'ab').decode(), bytearray(b'\xff').decode('latin-1')
bytearray(b'\xff').decode()
bytearray(b'a').ljust(3, 'x')
bytearray(b'a').ljust(3, b'xy')
bytearray(b'a').center('x')
bytearray.__new__(bytearray, 5, 6, x=7), type(bytearray.__new__(Sub)).__name__, bytearray.__hash__
bytearray.__new__(bytes)
""".strip().splitlines():
    show(line)
