"""Atoms: names, private name mangling, parenthesised forms, literals as objects, NameError texts."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: undefined_name)
attempt(lambda: __undefined)


def unbound_local():
    print(value)
    value = 1


def unbound_after_del():
    value = 1
    del value
    return value


def unbound_free():
    def inner():
        return later
    result = inner()
    later = 1
    return result


def unbound_in_except():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return error


def unbound_loop():
    for i in []:
        pass
    return i


for function in (unbound_local, unbound_after_del, unbound_free, unbound_in_except, unbound_loop):
    attempt(function)


class Private:
    __secret = 'class'
    __dunder__ = 'not mangled'
    _single = 'not mangled'

    def __init__(self, __argument=5):
        self.__value = __argument
        self.__dict__['_Private__direct'] = 'stored directly'

    def get(self):
        __local = 'local'
        return self.__value, self.__secret, self.__direct, __local, sorted(locals())

    def __method(self):
        return 'private method'

    def call(self, other):
        return other.__method()

    def import_global(self):
        global __global_name
        __global_name = 'assigned'

    def missing(self):
        return __never_defined

    def keyword(self):
        return dict(__key=1)

    class __Inner:
        __deep = 1


class _Under(Private):
    def show(self):
        self.__mine = 1
        return sorted(vars(self))


class ___:
    __kept = 'a class of underscores mangles nothing'


item = Private()
print(item.get(), item._Private__value, item._Private__secret, item.call(Private()), item.__dunder__, item._single)
attempt(lambda: item.__value)
attempt(item.missing)
attempt(item.keyword)
item.import_global()
print(_Private__global_name, _Under().show(), ___.__kept, Private._Private__Inner.__name__,
      Private._Private__Inner.__qualname__, Private._Private__Inner._Inner__deep)
print(sorted(n for n in vars(Private) if 'rivate' in n), Private.__init__.__code__.co_varnames,
      Private(_Private__argument=7).get()[0])
print((1), (1,), ((1)), (((), )), (yes := True), (None), [(1)], ('a' 'b'), (lambda: 1)(), (1).real, 1 .imag, 1.5.real,
      'x'.upper(), [].append.__name__, {}.get.__name__, ().__len__())
print(True, False, None, ..., __debug__, __name__, NotImplemented, Ellipsis is ..., 'a' is not None, type(...).__name__,
      bool(...))


def same_constants():
    return (1, 2), (1, 2), 'abc', 'abc'


first, second, third, fourth = same_constants()
print(first == second, third == fourth, [] is not [], {} is not {}, (lambda: [])() is not (lambda: [])())
for name in ('True', 'None', '__debug__', '__name__', 'len', '...'):
    print(name, eval(name) if name != 'len' else eval(name).__name__, end='; ')
print()
