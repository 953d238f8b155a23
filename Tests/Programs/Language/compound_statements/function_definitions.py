"""Function definitions: defaults, annotations, decorators, attributes, and the order in which they are evaluated."""

log = []


def note(label, value=None):
    log.append(label)
    return value


def decorator(name):
    log.append(f'make {name}')

    def apply(function):
        log.append(f'apply {name}')
        return function

    return apply


@decorator('outer')
@decorator('inner')
def function(a: note('ann a'), b: note('ann b') = note('default b', 2), *args: note('ann args'),
             c: note('ann c') = note('default c', 3), d=note('default d'),
             **kwargs: note('ann kwargs')) -> note('ann return'):
    """Documentation."""
    return a, b, args, c, d, kwargs


for entry in log:
    print(entry, end='; ')
print()
print(function.__name__, function.__qualname__, function.__doc__, function.__module__, function.__defaults__,
      function.__kwdefaults__, list(function.__annotations__))


def once(items=[], mapping={}):
    items.append(len(items))
    mapping[len(items)] = True
    return items, mapping


print(once(), once(), once([9]), once.__defaults__)
x = 'before'


def early(value=x):
    return value, x


x = 'after'
print(early())
function.__defaults__ = ('new default',)
print(function(1), function.__defaults__)
function.__defaults__ = None
try:
    function()
except TypeError as error:
    print(error)
try:
    function(1)
except TypeError as error:
    print(error)
function.__kwdefaults__ = {'c': 'kw'}
try:
    function(1, 2)
except TypeError as error:
    print(error)
function.attribute = 1
print(vars(function), function.attribute, hasattr(function, 'missing'))
function.__name__ = 'renamed'
function.__qualname__ = 'a.b.renamed'
try:
    function()
except TypeError as error:
    print(error)
for assignment in ('function.__name__ = 5', 'function.__defaults__ = 5', 'function.__code__ = 5',
                   'function.__dict__ = 5', 'function.__kwdefaults__ = 5', 'del function.__name__',
                   'function.__globals__ = {}',
                   'function.__annotations__ = 5', 'function.__closure__ = ()', 'function.__qualname__ = None',
                   'del function.__code__'):
    try:
        exec(assignment)
        print(assignment, 'works')
    except Exception as error:
        print(assignment, type(error).__name__, error)


def replace():
    return 'old code'


replace.__code__ = (lambda: 'new code').__code__
print(replace(), replace.__code__.co_name, replace.__name__)


def outer(y):
    def closure():
        return y
    return closure


try:
    replace.__code__ = outer(1).__code__
except ValueError as error:
    print(error)


@repr
@type
def text(): pass


@print
class Printed: __module__ = 'shown'


print(text, Printed)


def count_down(n):
    return n and [n] + count_down(n - 1)


saved, count_down = count_down, lambda n: ['replaced', n]
print(saved(3))


def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, *, k0=0, k1=1, k2=2):
    return a0 + a9, k0, k1, k2, sorted(locals())[:3]


print(many(*range(10), k1='one'), many.__code__.co_argcount, many.__code__.co_kwonlyargcount, many.__code__.co_nlocals)
for function in (len, print, (lambda: 0), outer, outer(1), str.upper, ''.upper, type('', (), {'m': lambda self: 0}).m):
    print(type(function).__name__, function.__name__, function.__qualname__, end='; ')
print()
try:
    @undefined_decorator
    def f(): pass
except NameError as error:
    print(error, 'f' in globals())
try:
    @log.append
    @log.missing
    def f(): pass
except AttributeError as error:
    print(error)
