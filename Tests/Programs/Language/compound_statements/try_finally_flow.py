"""How control leaves try statements: every exit through nested finally clauses, step by step."""

steps = []


def step(text):
    steps.append(text)


def show(function, *args):
    try:
        result = f'returned {function(*args)!r}'
    except BaseException as error:
        result = f'raised {error!r} context {error.__context__!r}'
    print(f'{function.__name__}{args}:', ', '.join(map(str, steps)), '=>', result)
    steps.clear()


def nested(how):
    for turn in range(2):
        step(f'turn {turn}')
        try:
            try:
                try:
                    if how == 'return':
                        return 'value'
                    if how == 'break':
                        break
                    if how == 'continue':
                        continue
                    if how == 'raise':
                        raise ValueError('raised')
                    if how == 'exit':
                        raise SystemExit(1)
                    step('body')
                finally:
                    step('inner')
            except ValueError as error:
                step(f'caught {error}')
            else:
                step('else')
            finally:
                step('middle')
        finally:
            step('outer')
    else:
        step('loop else')
    return 'end'


for how in ('normal', 'return', 'break', 'continue', 'raise', 'exit'):
    show(nested, how)


def finally_decides(how):
    while True:
        try:
            step('try')
            if how.startswith('raise'):
                raise KeyError(how)
            if how.startswith('return'):
                return 'from try'
        finally:
            step('finally')
            if how.endswith('break'):
                break
            if how.endswith('return'):
                return 'from finally'
            if how.endswith('again'):
                raise IndexError('from finally')
        step('after')
        break
    return 'end'


for how in ('', 'raise', 'return', 'raise break', 'raise return', 'raise again', 'return break', 'return return',
            'return again', ' break', ' return', ' again'):
    show(finally_decides, how)


def handler_decides(how):
    for turn in (1, 2):
        try:
            raise KeyError(turn)
        except KeyError as error:
            step(f'handler {turn}')
            if how == 'return':
                return error.args
            if how == 'break':
                break
            if how == 'continue':
                continue
            if how == 'raise':
                raise
            if how == 'new':
                raise ValueError('new')
            if how == 'from':
                raise ValueError('new') from error
        finally:
            step(f'finally {turn} {"error" in locals()}')
        step('after')
    return 'end'


for how in ('', 'return', 'break', 'continue', 'raise', 'new', 'from'):
    show(handler_decides, how)


def value_computed_first():
    items = []
    try:
        items.append('computed')
        return items
    finally:
        items.append('changed')
        items = ['replaced']


def two_returns():
    try:
        return step('first return') or 1
    finally:
        try:
            return step('second return') or 2
        finally:
            step('innermost')


def exception_in_else():
    try:
        step('body')
    except KeyError:
        step('never')
    else:
        raise KeyError('from else')
    finally:
        step('finally')


def exception_in_clause_type():
    try:
        raise KeyError('first')
    except step('clause') or undefined_name:
        pass
    finally:
        step('finally')


def deep(n):
    try:
        if n == 0:
            raise LookupError('bottom')
        deep(n - 1)
    finally:
        step(n)


def generator_finally():
    def values():
        try:
            yield 1
            yield 2
        finally:
            step('generator finally')
    for value in values():
        step(value)
    return 'end'


for function in (value_computed_first, two_returns, exception_in_else, exception_in_clause_type, generator_finally):
    show(function)
show(deep, 3)
