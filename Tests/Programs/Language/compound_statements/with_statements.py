"""with: order of calls, several managers, suppression, targets, return values of __exit__."""


class Manager:
    def __init__(self, name, suppress=False, enter_error=None, exit_error=None):
        self.name, self.suppress, self.enter_error, self.exit_error = name, suppress, enter_error, exit_error

    def __enter__(self):
        print('  enter', self.name)
        if self.enter_error:
            raise self.enter_error
        return f'value of {self.name}'

    def __exit__(self, kind, value, trace):
        print('  exit', self.name, kind.__name__ if kind else None, value, trace is not None)
        if self.exit_error:
            raise self.exit_error
        return self.suppress


def attempt(label, function):
    print(label)
    try:
        print('  result', function())
    except Exception as error:
        print('  raised', type(error).__name__, error, '| context', repr(error.__context__))


def plain():
    with Manager('a') as a:
        print('  body', a)
    return 'after'


def several():
    with Manager('a') as a, Manager('b'), Manager('c') as c:
        print('  body', a, c)


def fails():
    with Manager('a'), Manager('b'):
        raise ValueError('in the body')


def inner_suppresses():
    with Manager('a'), Manager('b', suppress=True):
        raise ValueError('in the body')
    return 'suppressed'


def outer_suppresses():
    with Manager('a', suppress='truthy'), Manager('b'):
        raise ValueError('in the body')
    return 'suppressed outside'


def second_enter_fails():
    with Manager('a'), Manager('b', enter_error=OSError('no entry')):
        print('  never')


def second_enter_suppressed():
    with Manager('a', suppress=True), Manager('b', enter_error=OSError('no entry')):
        print('  never')
    return 'went on'


def first_enter_fails():
    with Manager('a', enter_error=OSError('no entry'), suppress=True), Manager('b'):
        print('  never')


def exit_fails():
    with Manager('a', exit_error=KeyError('exit')):
        pass


def exit_replaces():
    with Manager('a'), Manager('b', exit_error=KeyError('exit')):
        raise ValueError('body')


def returns_inside():
    with Manager('a', suppress=True):
        return 'from inside'


def expression_fails():
    with Manager('a'), undefined_name:
        pass


def target_fails():
    with Manager('a') as (x, y):
        pass


def targets():
    box = {}
    with Manager('a') as box['k'], Manager('bc') as (*letters,):
        pass
    return box, len(letters)


def loop():
    for i in range(3):
        with Manager(i, suppress=True):
            if i == 0:
                continue
            if i == 1:
                raise IndexError(i)
            break
    return i


def nested():
    with Manager('outer') as outer:
        with Manager('inner', suppress=True):
            raise ValueError(outer)
        print('  between')
    return 'end'


class Strange:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        class Truth:
            def __bool__(self):
                raise LookupError('truth of the result')
        return Truth()


def strange_result():
    with Strange():
        raise ValueError('x')


def strange_result_unused():
    with Strange():
        return 'truth is not asked for'


for function in (plain, several, fails, inner_suppresses, outer_suppresses, second_enter_fails, second_enter_suppressed,
                 first_enter_fails, exit_fails, exit_replaces,
                 returns_inside, expression_fails, target_fails, targets, loop, nested, strange_result,
                 strange_result_unused):
    attempt(function.__name__, function)
