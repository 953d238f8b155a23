from _collections import deque, defaultdict, OrderedDict


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)

# A deque does what a list does.
state = 4242


def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2 ** 31
    return state // 13 % limit


for maximum in (None, 5, 30):
    d = deque(maxlen=maximum)
    l = []
    for step in range(90):
        choice = number(13)
        n = number(100)
        if choice < 3:
            d.append(n)
            l.append(n)
            if maximum and len(l) > maximum:
                del l[0]
        elif choice < 6:
            d.appendleft(n)
            l.insert(0, n)
            if maximum and len(l) > maximum:
                l.pop()
        elif choice == 6 and l:
            assert d.pop() == l.pop()
        elif choice == 7 and l:
            assert d.popleft() == l.pop(0)
        elif choice == 8:
            n = number(21) - 10
            d.rotate(n)
            if l:
                n %= len(l)
                l = l[-n:] + l[:-n] if n else l
        elif choice == 9 and l:
            place = number(len(l) * 2) - len(l)
            assert d[place] == l[place]
            d[place] = l[place] = n
        elif choice == 10 and l:
            place = number(len(l))
            del d[place], l[place]
        elif choice == 11 and (not maximum or len(l) < maximum):
            place = number(40) - 20
            d.insert(place, n)
            l.insert(place, n)
        elif choice == 12:
            d.reverse()
            l.reverse()
        assert list(d) == l, (step, choice, list(d), l)
        assert len(d) == len(l) and list(reversed(d)) == l[::-1]
    print(maximum, len(d), list(d)[:8], d.count(l[0]) == l.count(l[0]), [d.index(x) for x in l[:5]] == [l.index(x) for x in l[:5]])
