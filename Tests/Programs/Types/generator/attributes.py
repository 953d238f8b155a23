"""The attributes of generators, coroutines and asynchronous generators, and which of them can be set."""


def generator():
    yield from inner


async def coroutine():
    pass


async def async_generator():
    yield


inner = iter([1, 2])
objects = [generator(), coroutine(), async_generator()]
kinds = [type(value) for value in objects]
for value in objects:
    kind = type(value)
    print(kind.__name__, repr(value).split(' at ')[0], kind.__doc__, kind.__module__)
    print(sorted(set(dir(kind)) - set(dir(object))))
    for name in sorted(vars(kind)):
        descriptor = vars(kind)[name]
        if type(descriptor).__name__ not in ('getset_descriptor', 'member_descriptor'):
            continue
        results = [type(descriptor).__name__, type(getattr(value, name)).__name__]
        for change in (lambda: setattr(value, name, 1), lambda: delattr(value, name), lambda: setattr(value, name, 'new')):
            try:
                change()
                results.append('set')
            except Exception as error:
                results.append(f'{type(error).__name__}: {error}')
        print('  ', name, *results, sep=' | ')
    print(repr(value).split(' at ')[0], value.__name__)
    for make in (lambda: kind(), lambda: type('Derived', (kind,), {})):
        try:
            make()
        except TypeError as error:
            print('TypeError:', error)
objects[1].close()
running = generator()
print(running.gi_yieldfrom, running.gi_frame.f_lasti, running.gi_frame.f_lineno - generator.__code__.co_firstlineno)
next(running)
print(running.gi_yieldfrom is inner, running.gi_frame.f_lasti, running.gi_running, running.gi_code is generator.__code__)
print(running.gi_frame is running.gi_frame, running.gi_frame.f_back, running.gi_frame.f_locals)
list(running)
print(running.gi_yieldfrom, running.gi_frame, running.gi_code is generator.__code__)
for name, arguments in (('send', ()), ('send', (1, 2)), ('close', (1,)), ('__next__', (1,)), ('__iter__', (2,))):
    try:
        getattr(running, name)(*arguments)
    except TypeError as error:
        print('TypeError:', error)


def started():
    got = yield
    print('got', got)
    yield got


for value in (0, None):
    running = started()
    try:
        print(running.send(value))
        print(running.send(5))
    except TypeError as error:
        print('TypeError:', error)
wrapper = coroutine().__await__()
print(type(wrapper).__name__, sorted(set(dir(type(wrapper))) - set(dir(object))), iter(wrapper) is wrapper)
try:
    next(wrapper)
except StopIteration as error:
    print(repr(error), error.value)
for method, arguments in ((wrapper.send, (None,)), (wrapper.throw, (ValueError,)), (wrapper.close, ())):
    try:
        print(method(*arguments))
    except RuntimeError as error:
        print('RuntimeError:', error)
