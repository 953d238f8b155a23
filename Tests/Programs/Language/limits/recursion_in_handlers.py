"""RecursionError raised while exceptions are handled: contexts, finally clauses, with, retries, swallowing."""


def down():
    down()


def kinds(error):
    names = []
    while error is not None:
        names.append(type(error).__name__)
        error = error.__context__
    return names


try:
    try:
        raise ValueError('first')
    except ValueError:
        down()
except RecursionError as error:
    print(kinds(error))
try:
    try:
        down()
    finally:
        print('finally runs')
except RecursionError as error:
    print(kinds(error))
try:
    try:
        down()
    except RecursionError:
        raise KeyError('from the handler')
except KeyError as error:
    print(kinds(error), error)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print('exit', kind.__name__)
        return True


with Manager():
    down()


def count_finally():
    count = 0

    def recurse(n):
        nonlocal count
        try:
            recurse(n + 1)
        finally:
            count += 1
    try:
        recurse(0)
    except RecursionError:
        return count > 900


print(count_finally())


def swallow(n):
    try:
        swallow(n + 1)
    except RecursionError:
        pass
    return n


print(swallow(0))


def swallow_and_work(n):
    try:
        return swallow_and_work(n + 1)
    except RecursionError:
        return len([i for i in range(10)]), sorted('cab'), 'x'.upper()


print(swallow_and_work(0))


def generator():
    try:
        down()
    except RecursionError as error:
        yield type(error).__name__
    yield 'goes on'


print(list(generator()))


class Lazy:
    def __getattr__(self, name):
        return getattr(self, name)


print('getattr with a default does not hide it:')
try:
    getattr(Lazy(), 'x', 'default')
except RecursionError as error:
    print(type(error).__name__)
try:
    hasattr(Lazy(), 'x')
except RecursionError as error:
    print(type(error).__name__)
print(issubclass(RecursionError, RuntimeError), RecursionError.__mro__[1].__name__,
      isinstance(RecursionError('x'), Exception), RecursionError('x').args)


def depth_of(trace):
    count = 0
    while trace is not None:
        count += 1
        trace = trace.tb_next
    return count


try:
    down()
except RuntimeError as error:
    print(type(error).__name__, 900 < depth_of(error.__traceback__) <= 1001)


def mutual(n):
    try:
        return 1 + mutual_other(n + 1)
    except RecursionError:
        return 0


def mutual_other(n):
    return 1 + mutual(n + 1)


print(mutual(0) > 900 or 'caught near the bottom')
results = []
for i in range(20):
    try:
        down()
    except RecursionError:
        results.append(i)
print(results)


class Str:
    def __str__(self):
        return f'{self}'


class Deep(Exception):
    def __str__(self):
        return str(self)


for value in (Str(), Deep()):
    try:
        print(value)
    except RecursionError as error:
        print('printing failed:', type(error).__name__)
try:
    raise Deep
except Deep as error:
    print(type(error).__name__, error.args)
