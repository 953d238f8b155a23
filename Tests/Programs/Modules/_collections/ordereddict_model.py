from _collections import deque, defaultdict, OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

# An OrderedDict does what a list of pairs does.
state = 777


def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 11 % limit


od = OrderedDict()
pairs = []


def place(key):
    for index, pair in enumerate(pairs):
        if pair[0] == key:
            return index
    return -1


for step in range(900):
    choice = number(12)
    key = number(25)
    index = place(key)
    assert (key in od) == (index >= 0)
    if choice < 4:
        od[key] = step
        if index >= 0:
            pairs[index] = (key, step)
        else:
            pairs.append((key, step))
    elif choice == 4 and index >= 0:
        del od[key], pairs[index]
    elif choice in (5, 6) and index >= 0:
        od.move_to_end(key)
        pairs.append(pairs.pop(index))
    elif choice in (7, 8) and index >= 0:
        od.move_to_end(key, last=False)
        pairs.insert(0, pairs.pop(index))
    elif choice == 9 and pairs:
        assert od.popitem() == pairs.pop()
    elif choice == 10 and pairs:
        assert od.popitem(last=False) == pairs.pop(0)
    elif choice == 11:
        assert od.pop(key, None) == (pairs.pop(index)[1] if index >= 0 else None)
    assert list(od.items()) == pairs, (step, choice)
    assert list(reversed(od.items())) == pairs[::-1] and len(od) == len(pairs)
    assert list(od.copy().values()) == [value for _, value in pairs]
print(list(od.items())[:5], len(od), od == OrderedDict(pairs), od == dict(pairs), OrderedDict(pairs[::-1]) == od)
