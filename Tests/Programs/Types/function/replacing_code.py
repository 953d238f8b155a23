"""Functions whose `__code__`, defaults and closures are changed, while they run too."""
import sys


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def first(a, b=1):
    return 'first', a, b


def second(x, y, z=0, *rest, key='k', **more):
    return 'second', x, y, z, rest, key, more


def closed(one, two):
    def none():
        return 'none'

    def single():
        return 'single', one

    def double():
        return 'double', one, two

    def crossed(two_=0):
        return 'crossed', two, one
    return none, single, double, crossed


print(first(5), attempt(first))
first.__code__ = second.__code__
print(first(5), attempt(first, 1, 2, 3, 4, key=5, q=6), attempt(first), first.__name__, first.__qualname__, first.__kwdefaults__)
first.__kwdefaults__ = {'key': 'given', 'unused': 3}
print(first(5), first.__defaults__)
first.__defaults__ = tuple(range(7))
print(attempt(first), attempt(first, 9), attempt(first, 1, 2, 3, 4))
first.__defaults__ = None
print(attempt(first), attempt(first, 1), attempt(first, 1, 2), attempt(first, 1, 2, 3))
first.__kwdefaults__ = None
print(attempt(first, 1, 2, 3), attempt(first, 1, 2, 3, key=4))
first.__kwdefaults__ = {3: 4}
print(attempt(first, 1, 2, 3), first.__kwdefaults__)


class Defaults(tuple):
    pass


class Keywords(dict):
    def __getitem__(self, key):
        return 'overridden'

    def __missing__(self, key):
        return 'missing'


second.__defaults__ = Defaults((8, 9))
second.__kwdefaults__ = Keywords(key='plain')
print(second(1), type(second.__defaults__).__name__, type(second.__kwdefaults__).__name__)
second.__kwdefaults__.clear()
print(attempt(second, 1))

none, single, double, crossed = closed(1, 2)
for target in closed(1, 2):
    for source in closed(3, 4):
        kept = target.__code__
        answer = attempt(setattr, target, '__code__', source.__code__)
        print(target.__name__, source.__name__, answer, attempt(target))
        target.__code__ = kept
double.__code__ = crossed.__code__
print(double(), [cell.cell_contents for cell in double.__closure__], double.__code__.co_freevars)
Function = type(first)
made = Function(double.__code__, {}, 'made', (5,), crossed.__closure__)
print(made(), made.__name__, made.__qualname__, made.__module__, made.__closure__ is crossed.__closure__)
for closure in (None, (), double.__closure__[:1], double.__closure__ * 2, (1, 2), list(double.__closure__)):
    print(attempt(Function, double.__code__, {}, None, None, closure))
    print(attempt(Function, first.__code__, {}, 'n', None, closure) if closure else None)

print('while it runs')


def changes_itself(number):
    if number:
        changes_itself.__code__ = replacement.__code__
        return 'old', changes_itself(number - 1), number
    return 'old end'


def replacement(number, extra=None):
    return 'new', number, extra


print(changes_itself(2), attempt(changes_itself, 2), attempt(changes_itself, 2, 3))


def loses_defaults(number, step=1):
    loses_defaults.__defaults__ = None
    return number + step


print(loses_defaults(1), attempt(loses_defaults, 1))


def yields():
    yield 'old'
    yields.__code__ = (lambda: (yield 'new')).__code__
    yield 'old too'


running = yields()
print(next(running), next(running), list(running), list(yields()), running.gi_code.co_name, yields().gi_code.co_name)


def becomes_generator():
    return 1


becomes_generator.__code__ = running.gi_code
print(list(becomes_generator()))


class Holder:
    def method(self, value=1):
        return 'method', value

    def other(self, value, another):
        return 'other', value, another

    def __call__(self, value='called'):
        return value

    def __getitem__(self, key):
        return key


holder = Holder()
bound = holder.method
for _ in range(3):
    print(holder.method(), bound(), holder[1], holder())
    Holder.method.__code__ = Holder.other.__code__
    Holder.method.__defaults__ = 1, 2
    Holder.__getitem__.__code__ = (lambda self, key: [key]).__code__
    Holder.__call__.__defaults__ = 'changed',
for attribute in ('__code__', '__defaults__', '__kwdefaults__', '__annotations__', '__dict__', '__globals__', '__closure__', '__name__', '__qualname__', '__module__', '__doc__'):
    print(attribute, attempt(setattr, bound, attribute, None), attempt(delattr, first, attribute), attempt(getattr, first, attribute) if attribute not in ('__code__', '__globals__') else '')
