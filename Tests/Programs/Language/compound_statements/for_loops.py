"""for: targets of all kinds, else, the loop variable, iteration errors."""

for i in range(3):
    print(i, end=' ')
print('last', i)
for i in range(3):
    i *= 10
    print(i, end=' ')
print()
for a, b in [(1, 2), 'xy', [3, 4]]:
    print(a, b, end='; ')
for a, (b, *c) in [(1, 'xyz'), (2, [5])]:
    print(a, b, c, end='; ')
for x, in [(1,), [2]]:
    print(x, end='; ')
for [p, q] in ['ab']:
    print(p, q)
for first, *rest in ['abc', (1,)]:
    print(first, rest)
for i in []:
    pass
else:
    print('empty loop else, i is still', i)
for i in 'ab':
    if i == 'z':
        break
else:
    print('not broken')
box = {}
for box['key'] in 'xyz':
    pass
print(box)
cells = [0, 0]
for cells[0], cells[1] in [(1, 2), (3, 4)]:
    print(cells, end=' ')


class Attribute:
    pass


item = Attribute()
for item.value in range(2):
    print(vars(item), end=' ')
print()
for index, (key, value) in enumerate({'a': 1, 'b': 2}.items(), 1):
    print(index, key, value, end='; ')
for x in 1, 2, 3:
    print(x, end=' ')
for letter in 'é\U0001f600':
    print(ascii(letter), end=' ')
for byte in b'az':
    print(byte, end=' ')
for line in 'one\ntwo'.splitlines():
    print(line, end=' ')
print()
numbers = [1, 2, 3]
for n in numbers:
    if n < 3:
        numbers.append(n + 10)
print(numbers)
numbers = [1, 2, 3, 4, 5, 6]
for n in numbers:
    if n % 2 == 0:
        numbers.remove(n)
print(numbers)
numbers = [1, 2, 3]
for n in numbers[:]:
    numbers.insert(0, n)
print(numbers)
for n in reversed(numbers):
    numbers.pop()
print(numbers)
iterator = iter([1, 2, 3, 4])
for n in iterator:
    print(n, next(iterator, None), end='; ')
print()
for outer in 'ab':
    for inner in range(2):
        print(outer, inner, end='; ')
    else:
        print('inner done', end='; ')
print()


def attempt(source):
    try:
        exec(source)
        print('fine', source)
    except Exception as error:
        print(repr(source), type(error).__name__, error)


attempt('for x in 5: pass')
attempt('for x in None: pass')
attempt('for x in int: pass')
attempt('for x in object(): pass')
attempt('for a, b in [1]: pass')
attempt('for a, b in ["abc"]: pass')
attempt('for a, b in [(1,)]: pass')
attempt('for x in undefined: pass')
attempt('for x.y in [1]: pass')
attempt('for x in (1 // n for n in (1, 0)): pass')


class Broken:
    def __iter__(self):
        raise RuntimeError('iter failed')


class BrokenNext:
    def __iter__(self):
        return self

    def __next__(self):
        raise LookupError('next failed')


for kind in (Broken, BrokenNext):
    try:
        for x in kind():
            print('never')
        else:
            print('never')
    except Exception as error:
        print(type(error).__name__, error)


def modifies(items):
    items.pop(0)
    return items


rows = [[1], [2], [3]]
for row in rows:
    rows = None
    print(row, end=' ')
print(rows)
total = 0
for i in range(1000):
    for j in range(100):
        total += i ^ j
print(total)
