"""Annotated assignment in modules, classes and functions; __annotations__; what is evaluated."""


def note(value):
    print('evaluating', value)
    return value


a: note('annotation a') = note('value a')
b: int
print(__annotations__, 'b' in globals())
(c): note('parenthesised') = 5
print('c' in __annotations__, c)


class Class:
    x: int = 1
    y: 'forward'
    z: note('class annotation') = note('class value')
    __private: str = 'mangled'
    (w): float = 2.0
    x: str

    def __init__(self):
        self.attribute: note('evaluated for an attribute') = 3
        self.only_annotated: note('never evaluated in a function')


print(Class.__annotations__, hasattr(Class, 'y'), Class.z)
print(vars(Class()), Class.w)


class Plain:
    pass


class Derived(Class):
    extra: bytes


print(hasattr(Plain, '__annotations__'), Derived.__annotations__, '__annotations__' in vars(Plain))


def function(p: note('parameter') = 1) -> note('return'):
    local: note('never evaluated') = 5
    only: undefined_name
    items: list = []
    items[0:0]: note('also not')
    return local, items


print(function(), function.__annotations__, function.__code__.co_varnames)


def unbound():
    name: int
    return name


try:
    unbound()
except UnboundLocalError as error:
    print(error)

target = {}
target['k']: note('subscript annotation') = note('subscript value')
target['never']: note('evaluated, not stored')
print(target, sorted(__annotations__))
try:
    undefined_object.attribute: int
except NameError as error:
    print(error)
try:
    d: undefined_type = 1
except NameError as error:
    print(error, 'd' in globals())
tuple_value: tuple = 1, 2, 3
print(tuple_value)
for i in range(2):
    loop: f'annotation {i}' = i
print(__annotations__['loop'])
if False:
    never: int = 1
print('never' in __annotations__)
exec('q: int = 5', namespace := {})
print(namespace['__annotations__'], namespace['q'])
exec('x = 5', namespace := {})
print('__annotations__' in namespace)


class Weird:
    __annotations__ = {'set': 'by hand'}
    added: int = 1


print(Weird.__annotations__)


class Deleted:
    first: int
    del __annotations__
    second: int  # without a dict of its own, the body finds the module's


print('__annotations__' in vars(Deleted), __annotations__['second'])


def generator():
    value: int = yield 1
    rest: tuple = *[1], 2
    yield value, rest


g = generator()
print(next(g), g.send('sent'))
