"""sys.setprofile: call, return and the C events."""
import sys

events = []


def profiler(frame, event, argument):
    name = getattr(argument, '__name__', argument) if event.startswith('c_') else repr(argument)
    events.append(f'{event:12} {frame.f_code.co_name:10} {name}')


def profile(function):
    print('---', function.__name__)
    sys.setprofile(profiler)
    try:
        function()
    except Exception as error:
        sys.setprofile(None)
        print('raised', type(error).__name__)
    sys.setprofile(None)
    for event in events:
        print(event)
    events.clear()


def python_calls():
    return helper(1) + helper(2)


def helper(n):
    return n + 1


def built_in_calls():
    items = [3, 1, 2]
    items.sort()
    items.append(len(items))
    return max(items), sorted(items, key=helper)


def failing_built_in():
    try:
        int('x')
        [].pop()
    except ValueError:
        pass
    [].pop()


def types_called():
    int('5'), str(5), list('ab'), dict(a=1), object(), range(3)
    return isinstance(5, int)


def generator_use():
    return list(generator()), sum(x for x in range(2))


def generator():
    yield 1
    yield 2


def exceptions():
    try:
        raiser()
    except LookupError:
        return 'handled'


def raiser():
    raise LookupError('python')


class Class:
    def __init__(self):
        self.x = 1

    def __len__(self):
        return 3

    @property
    def p(self):
        return abs(-1)

    @staticmethod
    def static():
        return 's'

    @classmethod
    def of_class(cls):
        return 'c'


def methods():
    item = Class()
    len(item)
    item.p
    item.static()
    Class.of_class()
    return ''.join(['a', 'b']).upper()


def callbacks():
    return list(map(helper, [1, 2])), (lambda: 0)()


def star_calls():
    args, kwargs = [1, 2], {'key': helper}
    max(*args)
    sorted(args, **kwargs)
    helper(*[1])


def class_definition():
    class Local:
        x = 1
    return Local


def nested_profile():
    return eval('helper(5)')


for function in (python_calls, built_in_calls, failing_built_in, types_called, generator_use, exceptions, methods,
                 callbacks, star_calls, nested_profile):
    profile(function)
print(sys.getprofile())


def failing_profiler(frame, event, argument):
    if event == 'c_call' and argument is len:
        raise ValueError('the profiler failed')


sys.setprofile(failing_profiler)
try:
    len([])
except ValueError as error:
    print(error, sys.getprofile())
sys.setprofile(None)
for value in (5, None):
    sys.setprofile(value)
    if value is None:
        print(sys.getprofile())
        continue
    try:
        helper(1)
    except TypeError as error:
        print(error, sys.getprofile())
try:
    sys.setprofile()
except TypeError as error:
    print(error)
