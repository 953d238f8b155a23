"""Generator expressions: laziness, early evaluation of the first iterable, scopes, attributes."""


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def announce(value):
    print('  evaluating', value)
    return value


lazy = (announce(x) for x in announce([1, 2]))
print('made')
print(next(lazy))
print(next(lazy), next(lazy, 'done'))
attempt(lambda: next(lazy))

attempt(lambda: (x for x in 5))
late = (y for x in [1] for y in 5)
attempt(lambda: next(late))
undefined_inside = (missing_name for x in [1])
attempt(lambda: list(undefined_inside))
attempt(lambda: (x for x in missing_iterable))

factor = 2
products = (factor * x for x in [1, 2, 3])
print(next(products))
factor = 10
print(list(products))

items = [1, 2, 3]
growing = (x for x in items)
items.append(4)
print(list(growing))
items = [1, 2]
rebound = (x for x in items)
items = ['other']
print(list(rebound))
pairs = ((x, y) for x in 'ab' for y in items)
items = ['late', 'binding']
print(list(pairs))

print(sum(x * x for x in range(10)), max((len(w), w) for w in ['bb', 'a', 'ccc']), ','.join(str(x) for x in range(4)))
print(any(x > 2 for x in range(5)), all(x > 2 for x in range(5)), sorted((x for x in 'hello'), reverse=True))
print(list(x for x in (y for y in (z for z in range(4)) if y) if x != 2), dict((x, x * 2) for x in range(3)))
print(tuple(x for x in range(3)), set(x % 2 for x in range(9)), [*(x for x in 'ab')], 3 in (x for x in range(5)))

generator = (x for x in range(3))
print(type(generator).__name__, generator.__name__, generator.__qualname__, generator.gi_running,
      generator.gi_code.co_name)
print(generator.gi_code.co_varnames, generator.gi_code.co_argcount, iter(generator) is generator,
      generator.gi_yieldfrom)
print(list(generator), generator.gi_frame)
sent = ((yield_value, 'tail')[0] for yield_value in range(2))
attempt(lambda: sent.send(5))
print(next(sent), sent.send('ignored'))


def method_scope():
    def inner():
        return (captured + i for i in range(2))
    captured = 'c' * 2
    captured = 5
    return list(inner()), inner.__code__.co_freevars


print(method_scope())


class Body:
    values = [1, 2]
    doubled = list(v * 2 for v in values)
    broken = (values for _ in values)


attempt(lambda: list(Body.broken) if not hasattr(globals(), 'values') else None)
print(Body.doubled)
stop = (next(iter([])) for _ in range(1))
attempt(lambda: list(stop))
error = (1 // x for x in (1, 0, 2))
print(next(error))
attempt(lambda: next(error))
attempt(lambda: next(error, 'finished'))
