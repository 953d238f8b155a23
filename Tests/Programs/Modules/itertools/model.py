# Iterators in random nests, compared with generators that say in Python what each of them does.
import itertools

state = 4711


def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


def chain(*iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


def islice(iterable, start, stop, step):
    wanted = start
    for number, item in enumerate(iterable):
        if stop is not None and number >= stop:
            return
        if number == wanted:
            yield item
            wanted += step


def takewhile(test, iterable):
    for item in iterable:
        if not test(item):
            return
        yield item


def dropwhile(test, iterable):
    passed = False
    for item in iterable:
        passed = passed or not test(item)
        if passed:
            yield item


def filterfalse(test, iterable):
    return (item for item in iterable if not test(item))


def accumulate(iterable, function):
    total = None
    for number, item in enumerate(iterable):
        total = item if number == 0 else function(total, item)
        yield total


def compress(data, selectors):
    return (item for item, wanted in zip(data, selectors) if wanted)


def zip_longest(one, two, fillvalue):
    one, two = list(one), list(two)
    for number in range(max(len(one), len(two))):
        yield (one[number] if number < len(one) else fillvalue, two[number] if number < len(two) else fillvalue)


def starmap(function, iterable):
    return (function(*items) for items in iterable)


def small(number):
    return number % 7 < 4


def add(one, two):
    return (one * 3 + two) % 1000


def build(depth, choices):
    """The same nest twice: of the module's iterators, and of those above."""
    choice = choices.pop()
    if depth == 0 or choice < 2:
        numbers = [(choice * 31 + number * number) % 50 for number in range(choice + 3)]
        return iter(numbers), iter(numbers)
    one, first = build(depth - 1, choices)
    if choice == 2:
        two, second = build(depth - 1, choices)
        return itertools.chain(one, two), chain(first, second)
    if choice == 3:
        return itertools.islice(one, 1, None, 2), islice(first, 1, None, 2)
    if choice == 4:
        return itertools.takewhile(small, one), takewhile(small, first)
    if choice == 5:
        return itertools.dropwhile(small, one), dropwhile(small, first)
    if choice == 6:
        return itertools.filterfalse(small, one), filterfalse(small, first)
    if choice == 7:
        return itertools.accumulate(one, add), accumulate(first, add)
    if choice == 8:
        return itertools.compress(one, itertools.cycle([1, 0, 1])), compress(first, [1, 0, 1] * 100)
    if choice == 9:
        two, second = build(depth - 1, choices)
        return (itertools.starmap(add, itertools.zip_longest(one, two, fillvalue=9)),
                starmap(add, zip_longest(first, second, 9)))
    if choice == 10:
        one, again = itertools.tee(one)
        items = list(first)
        return itertools.chain(one, again), iter(items + items)
    if choice == 11:
        return (itertools.chain.from_iterable((key, len(list(group))) for key, group in itertools.groupby(one, small)),
                iter(groups(first)))
    return itertools.islice(one, 2, 9), islice(first, 2, 9, 1)


def groups(items):
    result = []
    last = None
    for item in items:
        if small(item) is last:
            result[-1] += 1
        else:
            last = small(item)
            result += [last, 1]
    return result


total = 0
longest = 0
for _ in range(60):
    choices = [random(13) for _ in range(200)]
    one, two = build(5, choices)
    one, two = list(one), list(two)
    assert one == two, (choices, one, two)
    total = (total * 31 + sum(one) + len(one)) % 1000003
    longest = max(longest, len(one))
print(total, longest)

# Of few items, all selections.
for size in range(5):
    items = "abcde"[:size]
    for length in range(size + 2):
        tuples = list(itertools.product(items, repeat=length))
        places = {item: number for number, item in enumerate(items)}
        sequences = [[places[item] for item in one] for one in tuples]
        assert list(itertools.permutations(items, length)) == [
            one for one in tuples if len(set(one)) == length]
        assert list(itertools.combinations(items, length)) == [
            one for one, numbers in zip(tuples, sequences) if numbers == sorted(set(numbers)) and len(set(numbers)) == length]
        assert list(itertools.combinations_with_replacement(items, length)) == [
            one for one, numbers in zip(tuples, sequences) if numbers == sorted(numbers)]
        total += len(tuples)
print(total)
