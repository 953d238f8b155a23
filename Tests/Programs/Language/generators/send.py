"""send: values going in, unstarted generators, coroutines built on send."""


def attempt(call):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, error)


def echo():
    received = None
    while True:
        received = yield received
        print('received', received)


e = echo()
attempt(lambda: e.send('too early'))
print(e.send(None))
print(e.send('first'), e.send([2]), next(e))
attempt(lambda: e.send())
attempt(lambda: e.send(1, 2))
attempt(lambda: e.send(value=1))


def averager():
    total, count, average = 0, 0, None
    while True:
        number = yield average
        if number is None:
            return total, count
        total += number
        count += 1
        average = total / count


a = averager()
next(a)
print([a.send(n) for n in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as stop:
    print('result', stop.value)
attempt(lambda: a.send(1))
attempt(lambda: a.send(None))


def consumer(function):
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator
    return start


@consumer
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


@consumer
def numbering(target):
    number = 0
    while True:
        line = yield
        number += 1
        target.send(f'{number}: {line}')


@consumer
def collect(result):
    while True:
        result.append((yield))


result = []
pipeline = grep('an', numbering(collect(result)))
for fruit in ('apple', 'banana', 'orange', 'pear', 'mango'):
    pipeline.send(fruit)
print(result)


def parser():
    """A state machine for numbers separated by commas."""
    numbers, current = [], ''
    while True:
        character = yield
        if character == ',':
            numbers.append(int(current))
            current = ''
        elif character == '.':
            numbers.append(int(current))
            return numbers
        else:
            current += character


p = parser()
next(p)
try:
    for character in '12,345,6.':
        p.send(character)
except StopIteration as stop:
    print(stop.value)


def expression():
    x = (yield 'left') + (yield 'right')
    y = [(yield 'a'), (yield 'b')], {(yield 'key'): (yield 'value')}
    z = yield
    return x, y, z


def drive(generator, answers):
    prompts = [next(generator)]
    try:
        for answer in answers:
            prompts.append(generator.send(answer))
    except StopIteration as stop:
        return prompts, stop.value


print(drive(expression(), [1, 2, 'A', 'B', 'K', 'V', 'last']))


def two_players():
    def player(name, log):
        ball = yield
        while ball < 5:
            log.append(f'{name} hits {ball}')
            ball = yield ball + 1
        log.append(f'{name} misses')
    log = []
    players = [player('a', log), player('b', log)]
    for p in players:
        next(p)
    ball, turn = 0, 0
    try:
        while True:
            ball = players[turn].send(ball)
            turn = 1 - turn
    except StopIteration:
        return log


print(two_players())


def failing():
    value = yield 1
    yield 10 // value


f = failing()
next(f)
attempt(lambda: f.send(0))
attempt(lambda: f.send(1))
f = failing()
next(f)
attempt(lambda: f.send(3))
