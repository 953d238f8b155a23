"""The order in which sets iterate, after all kinds of changes: it follows from the placement of keys in the table."""


def generator(seed):
    while True:
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        yield seed >> 8


random = generator(3)


def digest(s):
    value = len(s)
    for item in s:
        value = (value * 1000003 + hash(item)) & 0xFFFFFFFFFFFFFFFF
    return value


print(list({3, 1, 2}), list(set(range(20, 0, -1))), list({8, 0, 16, 24}), list(set("hello world")), list({-1, -2, 5.5}))
for size in (1, 2, 4, 5, 8, 13, 20, 50, 100, 1000, 30000, 60000):
    s = set()
    for _ in range(size):
        s.add(next(random))
    print(size, digest(s), digest(set(s)), digest(s.copy()), digest(set(list(s))), digest(frozenset(s)))

for limit in (20, 64, 300, 5000):
    s = set()
    for step in range(3000):
        what = next(random) % 10
        key = next(random) % limit * (8 if step % 2 else 1)
        if what < 5:
            s.add(key)
        elif what < 8:
            s.discard(key)
        elif what == 8 and s:
            s.pop()
        else:
            other = {next(random) % limit for _ in range(next(random) % 12)}
            choice = next(random) % 10
            if choice == 0:
                s |= other
            elif choice == 1:
                s -= other
            elif choice == 2:
                s ^= other
            elif choice == 3:
                s = s | other
            elif choice == 4:
                s = s - other
            elif choice == 5:
                s = s ^ other
            elif choice == 6 and len(s) > 100:
                s = s & set(range(limit // 2))
            elif choice == 7:
                s.update(dict.fromkeys(other))
            elif choice == 8:
                s.difference_update(list(other))
            else:
                s = s.symmetric_difference(list(other))
        if step % 300 == 0:
            print(limit, step, len(s), digest(s))
words = "the quick brown fox jumps over the lazy dog and runs away from all of it".split()
print(list(set(words)), list(frozenset(words) - {"the"}), list(set(words) & set("the dog of all".split())))
a, b = set(range(0, 100, 3)), set(range(0, 100, 5))
print(list(a & b), list(b & a), list(a - b)[:10], list(a ^ b)[:10], list(a | b)[:10])
print(list(a.difference(range(0, 100, 5)))[:10], list({i * 1024 for i in range(10)}))
s = set(range(10))
for i in range(8):
    s.discard(i)
s.update([100, 200, 300, 1, 2])
print(list(s))
print(list({True, 2, "x", None}) != [], {1, True, 1.0}, {0, False, 0.0}, {1.0, 1}, {True, 1})
