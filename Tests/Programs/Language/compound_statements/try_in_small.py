"""try: every combination of clauses, in order."""


def run(raise_in_body, raise_in_handler=None, raise_in_else=None):
    steps = []
    try:
        try:
            steps.append('body')
            if raise_in_body:
                raise raise_in_body
        except (KeyError, IndexError) as error:
            steps.append(f'lookup {error!r}')
            if raise_in_handler:
                raise raise_in_handler
        except ValueError:
            steps.append('value')
        except ArithmeticError as error:
            steps.append(f'arithmetic {type(error).__name__}')
        else:
            steps.append('else')
            if raise_in_else:
                raise raise_in_else
        finally:
            steps.append('finally')
        steps.append('after')
    except BaseException as error:
        steps.append(f'out: {error!r} context {error.__context__!r}')
    return steps


print(run(None))
print(run(KeyError('k')))
print(run(IndexError))
print(run(ValueError('v')))
print(run(UnicodeDecodeError('utf-8', b'x', 0, 1, 'reason')))
print(run(ZeroDivisionError()))
print(run(TypeError('t')))
print(run(KeyboardInterrupt()))
print(run(KeyError('k'), OSError('in handler')))
print(run(None, None, KeyError('in else')))


def attempt(function):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)


def name_is_deleted():
    try:
        1 / 0
    except ZeroDivisionError as error:
        kept = error
    try:
        error
    except UnboundLocalError as problem:
        return str(problem), repr(kept)


def name_deleted_inside():
    try:
        1 / 0
    except ZeroDivisionError as error:
        del error
    return 'no error at the end'


def not_an_exception():
    try:
        raise ValueError('x')
    except 'text':
        pass


def not_an_exception_in_tuple():
    try:
        raise ValueError('x')
    except (TypeError, 5):
        pass


def not_reached_type():
    try:
        pass
    except undefined_name:
        pass
    return 'type of the clause is not evaluated'


def undefined_type():
    try:
        raise ValueError('x')
    except undefined_name:
        pass


def nested_tuple():
    try:
        raise KeyError('k')
    except (ValueError, (KeyError, IndexError)):
        return 'nested tuples match'


def empty_tuple():
    try:
        raise KeyError('k')
    except ():
        return 'never'


def expression_type():
    try:
        raise KeyError('k')
    except (lambda: LookupError)():
        return 'expression'


def order_matters():
    try:
        raise KeyError('k')
    except Exception:
        return 'first matching clause'
    except KeyError:
        return 'never'


def bare():
    try:
        raise SystemExit(1)
    except:
        return 'bare except catches everything'


def reraise_in_finally():
    try:
        try:
            raise KeyError('first')
        finally:
            raise ValueError('second')
    except ValueError as error:
        return repr(error), repr(error.__context__)


def nested_handlers():
    result = []
    try:
        try:
            raise KeyError('a')
        except ValueError:
            result.append('no')
        finally:
            result.append('inner finally')
    except KeyError as error:
        result.append(str(error))
        try:
            raise ValueError('b')
        except ValueError as error:
            result.append(repr(error.__context__))
        result.append('error' in locals())
    return result


def loop_retry():
    tries = []
    while True:
        try:
            tries.append(len(tries))
            if len(tries) < 3:
                raise OSError
        except OSError:
            continue
        else:
            break
        finally:
            tries[-1] = f'try {tries[-1]}'
    return tries


def handler_name_shadows():
    e = 'outer value'
    try:
        raise ValueError
    except ValueError as e:
        pass
    return 'e' in locals()


for function in (name_is_deleted, name_deleted_inside, not_an_exception, not_an_exception_in_tuple, not_reached_type,
                 undefined_type, nested_tuple, empty_tuple, expression_type, order_matters,
                 bare, reraise_in_finally, nested_handlers, loop_retry, handler_name_shadows):
    attempt(function)
