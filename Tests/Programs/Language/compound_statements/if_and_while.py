"""if and while: else clauses, truth of conditions, elif chains, walrus conditions."""


def classify(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'


print([classify(n) for n in (-5, 0, 5, 50)])
tested = []


def test(value):
    tested.append(value)
    return value


if test(0):
    print('no')
elif test(''):
    print('no')
elif test('yes'):
    print('third branch')
elif test('never'):
    print('no')
print(tested)
if 0:
    print('constant false')
if 1:
    print('constant true')
if not 0: print('not 0')
if None: pass
else: print('else of None')
if '' or [] or (): print('no')
elif 1 and 'a' and not 0: print('and')
n = 3
while n:
    print('n', n, end=' ')
    n -= 1
else:
    print('while ended normally')
n = 3
while n:
    n -= 1
    if n == 1:
        break
else:
    print('no else after break')
print('left at', n)
while 0:
    print('never')
else:
    print('else of a constant false while')
while not []:
    print('once')
    break
items = [1, 2, 3]
while (item := items.pop()) != 1:
    print('popped', item)
while items and items[0]:
    print('never')


class Gate:
    def __init__(self, times):
        self.times = times

    def __bool__(self):
        self.times -= 1
        return self.times >= 0


gate = Gate(3)
count = 0
while gate:
    count += 1
print('the gate let through', count)


class Failing:
    def __bool__(self):
        raise ValueError('undecided')


for source in ('if failing: pass', 'while failing: pass', 'if not failing: pass', 'if failing and 1: pass',
               'if 0 or failing: pass', 'if 1 or failing: print("short circuit")',
               'if 0: pass\nelif failing: pass', 'x = 1 if failing else 2', 'assert failing',
               'while 1:\n  if failing: break'):
    try:
        exec(source, {'failing': Failing()})
    except ValueError as error:
        print(repr(source), error)


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def gcd(a, b):
    while b: a, b = b, a % b
    return a


def bisect(low, high, wanted):
    while low < high:
        middle = (low + high) // 2
        if middle * middle < wanted:
            low = middle + 1
        else:
            high = middle
    return low


print([collatz(n) for n in range(1, 15)], gcd(1071, 462), bisect(0, 1000, 5000))
x = 5
if x > 3:
    if x > 4:
        if x > 5:
            print('no')
        else:
            print('nested else')
    else:
        print('no')
while True:
    while True:
        break
    else:
        print('no')
    break
else:
    print('no')
print('end')
