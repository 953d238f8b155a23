"""Generators as closures: shared variables, class bodies, default arguments, many alive at once."""


def interleaved():
    log = []

    def worker(name, count):
        for i in range(count):
            log.append(f'{name}{i}')
            yield
    workers = [worker('a', 3), worker('b', 1), worker('c', 2)]
    while workers:
        for w in workers[:]:
            try:
                next(w)
            except StopIteration:
                workers.remove(w)
    return log


print(interleaved())


def shared_counter():
    count = 0

    def up():
        nonlocal count
        while True:
            count += 1
            yield count

    def down():
        nonlocal count
        while True:
            count -= 1
            yield count
    return up(), down(), lambda: count


up, down, read = shared_counter()
print(next(up), next(up), next(down), next(up), read())


def late_binding():
    value = 'first'
    g = (value for _ in range(2))
    first = next(g)
    value = 'second'
    return first, next(g)


print(late_binding())


class Body:
    size = 3
    listed = list(i for i in range(size))
    try:
        broken = list(size for _ in range(1))
    except NameError as error:
        broken = str(error)

    def method(self):
        return (self.size * i for i in range(self.size))

    def __iter__(self):
        size = 'local'
        yield self.size
        yield size
        yield __class__.__name__


print(Body.listed, Body.broken, list(Body().method()), list(Body()))


def arguments_kept(items=[]):
    items.append(len(items))
    yield list(items)
    items.append('x')
    yield items


first, second = arguments_kept(), arguments_kept()
print(next(first), next(second), next(first), next(second))


def thousand():
    def single(n):
        yield n
        yield n * 2
    alive = [single(n) for n in range(1000)]
    return sum(next(g) for g in alive), sum(next(g) for g in alive), [next(g, None) for g in alive[:3]]


print(thousand())


def modifies_while_iterating():
    items = [1, 2, 3]

    def doubled():
        for item in items:
            yield item * 2
    result = []
    for value in doubled():
        result.append(value)
        if value == 2:
            items.append(10)
    return result


print(modifies_while_iterating())


def global_state():
    global state
    state = 'set when started'
    yield state
    state = 'changed'
    yield state


state = 'untouched'
g = global_state()
before = state
print(before, next(g), state, next(g), state)


def recursion_with_state(n, path=()):
    path += (n,)
    if n:
        yield from recursion_with_state(n - 1, path)
        yield from recursion_with_state(n - 2, path) if n > 1 else ()
    else:
        yield path


print(list(recursion_with_state(4)))


def lambdas():
    for i in range(3):
        yield lambda: i


kept = list(lambdas())
print([f() for f in kept], [f() for f in lambdas()])


def nested_expressions():
    return [[x * y for y in row] for x, row in zip((x for x in range(3)), ((y for y in range(3)) for _ in range(3)))]


print(nested_expressions(), sum(sum(x for x in range(y)) for y in range(5)),
      list((x, y) for x in range(3) for y in (z for z in range(x))))


def locals_in_generator(a, b=2):
    c = 3
    yield sorted(locals())
    del c
    d = 4
    yield sorted(locals())
    yield eval('a + b + d'), [n for n in dir() if n in 'abcd']


print(*locals_in_generator(1), sep='\n')


def exec_in_generator():
    namespace = {}
    exec('def made():\n    yield from "xy"\n', namespace)
    yield from namespace['made']()
    yield from eval('(c.upper() for c in "z")')


print(list(exec_in_generator()))
