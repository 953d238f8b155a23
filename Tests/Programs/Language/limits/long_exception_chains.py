"""Deep chains of contexts and causes: made, walked, and dropped."""


def contexts(n):
    error = None
    for i in range(n):
        try:
            try:
                if error is not None:
                    raise error
                raise ValueError('first')
            except ValueError as caught:
                raise ValueError(f'number {i}')
        except ValueError as caught:
            error = caught
    return error


def causes(n):
    error = ValueError('first')
    for i in range(n):
        following = ValueError(f'number {i}')
        following.__cause__ = error
        error = following
    return error


def length(error, attribute):
    count = 0
    while error is not None:
        count += 1
        error = getattr(error, attribute)
    return count


short = contexts(5)
print(repr(short), length(short, '__context__'), length(short, '__cause__'), short.__suppress_context__)
long = contexts(3000)
print(repr(long), length(long, '__context__'))
long = causes(100000)
print(repr(long), length(long, '__cause__'), long.__suppress_context__)
del long


def nested(n):
    try:
        if n == 0:
            raise KeyError('bottom')
        nested(n - 1)
    except KeyError as error:
        raise KeyError(n) from error


try:
    nested(100)
except KeyError as error:
    print(repr(error), length(error, '__cause__'), length(error, '__context__'))


def depth_of(trace):
    count = 0
    while trace is not None:
        count += 1
        trace = trace.tb_next
    return count


def deep_traceback(n):
    if n:
        deep_traceback(n - 1)
    raise LookupError('deep')


try:
    deep_traceback(500)
except LookupError as error:
    print(depth_of(error.__traceback__))

loop = ValueError('a')
other = ValueError('b')
loop.__context__ = other
other.__context__ = loop
try:
    raise loop
except ValueError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
try:
    try:
        raise ValueError('one')
    except ValueError as one:
        try:
            raise KeyError('two')
        except KeyError as two:
            raise one
except ValueError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))

kept = ValueError('raised again and again')
for i in range(1000):
    try:
        raise kept
    except ValueError:
        pass
print(depth_of(kept.__traceback__), kept.__context__)
arguments = Exception()
for i in range(200):
    arguments = Exception(arguments)
text = repr(arguments)
print(len(text), text[:30], text[-10:])
for i in range(20000):
    arguments = Exception(arguments)
try:
    repr(arguments)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
try:
    str(arguments)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])
for name in ('__cause__', '__context__', '__traceback__', '__suppress_context__'):
    for value in (5, 'text', None):
        try:
            setattr(kept, name, value)
            print(name, 'is', getattr(kept, name))
        except Exception as error:
            print(name, type(error).__name__, error)
