# Random operations on arrays of every type, each compared with the same on a list.
import array

state = 12345


def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


def item(code):
    if code == "u":
        return chr(0x20 + random(0x3000))
    if code in "fd":
        return float(random(4096) - 2048) / 16
    if code.islower():
        return random(200) - 100
    return random(200)


def bound(length):
    return [None, 0, -1, random(length + 3), -random(length + 3), length, length + 5, -length - 5][random(8)]


def part(length):
    return slice(bound(length), bound(length), [None, None, 1, -1, 2, -2, 3, -3][random(8)])


def attempt(function):
    try:
        return function()
    except (IndexError, ValueError, TypeError, OverflowError) as error:
        return type(error).__name__


def assign(target, index, value):
    target[index] = value


def delete(target, index):
    del target[index]


counts = {}
for code in "bBuhHiIlLqQfd":
    one = array.array(code)
    two = []
    for step in range(250):
        choice = random(18)
        value = item(code)
        place = random(2 * len(two) + 3) - len(two) - 1
        where = part(len(two))
        several = [item(code) for _ in range(random(6))]
        extended = where.step not in (None, 1)
        if extended and random(3):
            several = [item(code) for _ in range(*where.indices(len(two)))]
        if extended and not several:
            # (An array then loses the items, a list does not allow it unless there are none.)
            where = slice(None)
        operations = [
            lambda a, make: a.append(value),
            lambda a, make: a.insert(place, value),
            lambda a, make: a.extend(make(several)),
            lambda a, make: attempt(lambda: a.pop(place)),
            lambda a, make: attempt(lambda: a.remove(value)),
            lambda a, make: attempt(lambda: a.index(value)),
            lambda a, make: a.count(value),
            lambda a, make: a.reverse(),
            lambda a, make: attempt(lambda: a[place]),
            lambda a, make: attempt(lambda: assign(a, place, value)),
            lambda a, make: attempt(lambda: delete(a, place)),
            lambda a, make: list(a[where]),
            lambda a, make: attempt(lambda: assign(a, where, make(several))),
            lambda a, make: delete(a, where) if random(2) else None,
            lambda a, make: list(a + make(several)),
            lambda a, make: list(a * (place % 4)),
            lambda a, make: value in a,
            lambda a, make: (a < make(several), a == make(several), a >= make(several)),
        ]
        known = state
        first = operations[choice](one, lambda items: array.array(code, items))
        state = known
        second = operations[choice](two, list)
        assert first == second, (code, step, choice, first, second)
        assert one.tolist() == two and len(one) == len(two), (code, step, choice)
        counts[choice] = counts.get(choice, 0) + 1
        if len(two) > 60:
            del two[20:]
            del one[20:]
    again = array.array(code)
    again.frombytes(one.tobytes())
    assert again == one
    one.byteswap()
    one.byteswap()
    assert again == one or code in "fd"
    print(code, one.itemsize, len(one), one[:4])
print(sorted(counts) == list(range(18)), sum(counts.values()))
