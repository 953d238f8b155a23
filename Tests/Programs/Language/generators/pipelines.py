"""Generators as pipelines: infinite sources, filters, windows, merging, recursion."""


def count(start=0, step=1):
    while True:
        yield start
        start += step


def take(n, iterable):
    if n <= 0:
        return
    for i, value in enumerate(iterable, 1):
        yield value
        if i == n:
            return


def drop_while(condition, iterable):
    iterator = iter(iterable)
    for value in iterator:
        if not condition(value):
            yield value
            break
    yield from iterator


def take_while(condition, iterable):
    for value in iterable:
        if not condition(value):
            return
        yield value


def window(n, iterable):
    current = []
    for value in iterable:
        current.append(value)
        if len(current) > n:
            current.pop(0)
        if len(current) == n:
            yield tuple(current)


def chunks(n, iterable):
    chunk = []
    for value in iterable:
        chunk.append(value)
        if len(chunk) == n:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def unique(iterable):
    seen = set()
    for value in iterable:
        if value not in seen:
            seen.add(value)
            yield value


def group_by(key, iterable):
    group, current = None, object()
    for value in iterable:
        if key(value) != current:
            if group:
                yield current, group
            group, current = [], key(value)
        group.append(value)
    if group:
        yield current, group


def merge(*iterables):
    heads = []
    for iterator in map(iter, iterables):
        for value in iterator:
            heads.append([value, iterator])
            break
    while heads:
        smallest = min(heads, key=lambda head: head[0])
        yield smallest[0]
        for value in smallest[1]:
            smallest[0] = value
            break
        else:
            heads.remove(smallest)


def sieve():
    found = {}
    for n in count(2):
        factor = found.pop(n, None)
        if factor is None:
            yield n
            found[n * n] = n
        else:
            m = n + factor
            while m in found:
                m += factor
            found[m] = factor


def round_robin(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for iterator in list(iterators):
            try:
                yield next(iterator)
            except StopIteration:
                iterators.remove(iterator)


def permutations(items):
    if not items:
        yield []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


def queens(n, columns=()):
    if len(columns) == n:
        yield columns
        return
    for column in range(n):
        if all(column != c and abs(column - c) != len(columns) - r for r, c in enumerate(columns)):
            yield from queens(n, columns + (column,))


def tee(iterable):
    iterator, queues = iter(iterable), ([], [])

    def reader(mine, other):
        while True:
            if mine:
                yield mine.pop(0)
            else:
                try:
                    value = next(iterator)
                except StopIteration:
                    return
                other.append(value)
                yield value
    return reader(*queues), reader(*queues[::-1])


print(list(take(5, count(10, 3))), list(take(0, count())), list(take_while(lambda n: n < 20, (n * n for n in count()))),
      list(take(3, drop_while(lambda n: n < 7, count()))))
print(list(window(3, range(5))), list(chunks(2, 'abcde')), ''.join(unique('mississippi')),
      [(k, ''.join(v)) for k, v in group_by(str.isdigit, 'ab12c3')])
print(list(merge([1, 4, 7], [2, 5], range(0, 10, 3), [])), list(take(15, sieve())), list(round_robin('abc', [1], 'xy')))
print(len(list(permutations([1, 2, 3, 4]))), list(permutations('ab' and ['a', 'b'])), next(queens(8)),
      len(list(queens(6))))
left, right = tee(range(5))
print(next(left), next(left), list(right), list(left))


def numbers(lines):
    for line in lines:
        for word in line.split():
            try:
                yield int(word)
            except ValueError:
                continue


def running_total(values):
    total = 0
    for value in values:
        total += value
        yield total


log = '''alpha 1 2
3 beta 4
gamma
5'''
print(list(running_total(n * n for n in numbers(log.splitlines()) if n % 2)), sum(take(100, sieve())),
      sum(1 for _ in take(10000, count())))
