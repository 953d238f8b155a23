"""break and continue: loops, else clauses, try, finally, with, nested."""

for i in range(5):
    if i == 1:
        continue
    if i == 3:
        break
    print('for', i)
else:
    print('not printed')
for i in range(2):
    continue
else:
    print('else after continue')
n = 0
while True:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print('while', n)
while n:
    n -= 1
    if n == 2:
        break
else:
    print('not printed')
print('n', n)
for i in range(3):
    for j in range(3):
        if j == 1:
            break
        print('inner', i, j)
    else:
        print('not printed')
    if i == 1:
        break
else:
    print('not printed')
for i in range(3):
    try:
        if i == 0:
            continue
        if i == 2:
            break
        print('try', i)
    finally:
        print('finally', i)
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as error:
        if i == 0:
            continue
        print('caught', error)
        break
    finally:
        print('cleanup', i)
for i in range(2):
    try:
        pass
    except ValueError:
        pass
    else:
        continue
    finally:
        print('finally after else', i)
    print('not printed')
for i in range(2):
    try:
        1 / 0
    finally:
        print('swallowing', i)
        break
for i in range(2):
    try:
        raise KeyError(i)
    finally:
        print('continue in finally', i)
        continue
else:
    print('both swallowed')


class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print('enter', self.name)

    def __exit__(self, *details):
        print('exit', self.name, details)


for i in range(3):
    with Manager(i):
        if i == 0:
            continue
        break
for i in range(2):
    with Manager('outer'), Manager('inner'):
        try:
            continue
        finally:
            print('between')


def nested_finally():
    for i in range(3):
        try:
            try:
                if i == 1:
                    break
            finally:
                print('a', i)
        finally:
            print('b', i)
    return i


def while_try():
    attempts = 0
    while attempts < 5:
        attempts += 1
        try:
            if attempts < 3:
                raise ValueError
            return attempts
        except ValueError:
            continue
        finally:
            print('attempt', attempts)


def generator():
    while True:
        received = yield
        if received is None:
            continue
        if received == 'stop':
            break
        print('received', received)
    yield 'end'


print(nested_finally(), while_try())
g = generator()
next(g), g.send('a'), g.send(None), g.send('b')
print(g.send('stop'))
pairs = [(x, y) for x in range(3) for y in range(3)]
for x, y in pairs:
    if x == y:
        continue
    if x > 1:
        break
    print((x, y), end=' ')
print('ended at', x, y)
for i in []:
    pass
else:
    print('else of an empty loop')
