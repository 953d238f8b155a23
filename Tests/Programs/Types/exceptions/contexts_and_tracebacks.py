"""Which context an exception gets: in handlers, finally, with, generators, coroutines, callbacks of built-in functions; cycles that are broken; sys.exc_info in each place."""
import sys


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


def chain(error):
    """The contexts and causes of an exception, as far as they go."""
    result = []
    seen = []
    while error is not None and not any(error is other for other in seen):
        seen.append(error)
        result.append((type(error).__name__, str(error), type(error.__cause__).__name__, error.__suppress_context__))
        error = error.__context__
    return result


def caught(function, *arguments):
    try:
        function(*arguments)
    except BaseException as error:
        return chain(error)
    return 'nothing raised'


def info():
    return [getattr(part, '__name__', str(part)) if not hasattr(part, 'tb_frame') else 'traceback' for part in sys.exc_info()]


def in_handler():
    try:
        raise ValueError('first')
    except ValueError:
        raise KeyError('second')


def in_nested_handlers():
    try:
        raise ValueError('one')
    except ValueError:
        try:
            raise KeyError('two')
        except KeyError:
            pass
        raise TypeError('three')


def in_finally():
    try:
        raise ValueError('one')
    finally:
        raise KeyError('in finally')


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError('in else')


def returning_finally():
    try:
        raise ValueError('lost')
    finally:
        return info()


def continue_in_finally():
    for number in range(2):
        try:
            raise ValueError(number)
        finally:
            continue
    raise KeyError('after')


def same_again():
    try:
        raise ValueError('same')
    except ValueError as error:
        try:
            raise KeyError('between')
        except KeyError:
            raise error


def cycle_of_three():
    first = ValueError('first')
    try:
        raise first
    except ValueError:
        try:
            raise KeyError('second')
        except KeyError:
            try:
                raise TypeError('third')
            except TypeError:
                raise first


def from_itself():
    try:
        raise ValueError('v')
    except ValueError as error:
        raise error from error


def from_none():
    try:
        raise ValueError('v')
    except ValueError:
        raise KeyError('k') from None


def from_class():
    try:
        raise ValueError('v')
    except ValueError:
        raise KeyError('k') from LookupError


class Manager:
    def __init__(self, action):
        self.action = action

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return self.action(kind, value, traceback)


def raising(error):
    def action(*arguments):
        raise error
    return action


def with_exit(action):
    def body():
        with Manager(action):
            raise ValueError('in with')
    return body


def with_two():
    with Manager(raising(KeyError('outer'))), Manager(raising(TypeError('inner'))):
        raise ValueError('body')


def generator():
    try:
        yield info()
    except ValueError:
        yield info()
        raise KeyError('in generator')
    finally:
        log.append(info())


def generator_in_handler():
    running = generator()
    next(running)
    try:
        raise TypeError('outside')
    except TypeError:
        log.append(running.throw(ValueError('thrown')))
        log.append(info())
        next(running)


def generator_after_handler():
    running = generator()
    try:
        raise TypeError('outside')
    except TypeError:
        log.append(next(running))
    log.append(info())
    log.append(running.throw(ValueError('thrown')))
    log.append(info())
    next(running)


def yields_in_handler():
    try:
        raise ValueError('inside')
    except ValueError:
        yield info()
        yield info()


def interleaved():
    one, two = yields_in_handler(), yields_in_handler()
    result = [next(one), info(), next(two), info()]
    try:
        raise KeyError('between')
    except KeyError:
        result += [next(one), info()]
    return result + [list(one), list(two), info()]


def closes_in_handler():
    def body():
        try:
            yield
        finally:
            log.append(info())
            raise LookupError('at close')
    running = body()
    next(running)
    try:
        raise ValueError('v')
    except ValueError:
        running.close()


class Hostile:
    def __eq__(self, other):
        raise KeyError('eq')

    def __hash__(self):
        raise KeyError('hash')

    def __getattr__(self, name):
        try:
            raise ValueError('inner')
        except ValueError:
            raise AttributeError(name)

    def __iter__(self):
        raise TypeError('iter')

    def __bool__(self):
        raise KeyError('bool')

    def __del__(self):
        pass


def native_callbacks(action):
    def body():
        try:
            raise ValueError('outer')
        except ValueError:
            action()
    return body


def handler_names():
    try:
        raise ValueError('v')
    except ValueError as error:
        kept = error
    try:
        error
    except NameError as problem:
        return chain(problem), kept.__traceback__ is not None


def deletes_name():
    try:
        raise ValueError('v')
    except ValueError as error:
        del error
    return 'deleted'


def rebinds_name():
    try:
        raise ValueError('v')
    except ValueError as error:
        error = 5
    try:
        return error
    except UnboundLocalError as problem:
        return str(problem)


def bare_raise_deep():
    def inner():
        raise
    try:
        raise ValueError('v')
    except ValueError:
        inner()


def bare_after():
    try:
        raise ValueError('v')
    except ValueError:
        pass
    raise


def bare_in_finally():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise KeyError('k')
        except KeyError:
            pass
        raise


def wrong_except(kind):
    def body():
        try:
            raise ValueError('v')
        except kind:
            return 'caught'
    return body


log = []


for line in r"""
caught(in_handler)
caught(in_nested_handlers)
caught(in_finally)
caught(in_else)
returning_finally(), info()
caught(continue_in_finally)
caught(same_again)
caught(cycle_of_three)
caught(from_itself)
caught(from_none)
caught(from_class)
caught(with_exit(raising(KeyError('exit')))), caught(with_exit(lambda *arguments: True)), caught(with_exit(lambda *arguments: False)), caught(with_exit(lambda kind, value, traceback: log.append((kind.__name__, str(value), info())))), log, log.clear()
caught(with_two)
caught(generator_in_handler), log, log.clear()
caught(generator_after_handler), log, log.clear()
interleaved()
caught(closes_in_handler), log, log.clear()
caught(native_callbacks(lambda: Hostile() == 1)), caught(native_callbacks(lambda: {Hostile()})), caught(native_callbacks(lambda: Hostile().missing)), caught(native_callbacks(lambda: list(Hostile()))), caught(native_callbacks(lambda: not Hostile())), caught(native_callbacks(lambda: sorted([2, 1], key=lambda item: 1 / 0)))
caught(native_callbacks(lambda: {}['x'])), caught(native_callbacks(lambda: int('x'))), caught(native_callbacks(lambda: [][1])), caught(native_callbacks(lambda: undefined)), caught(native_callbacks(lambda: None.x)), caught(native_callbacks(lambda: 1 + 'a')), caught(native_callbacks(lambda: next(iter([])))), caught(native_callbacks(lambda: eval('1 +'))), caught(native_callbacks(lambda: __import__('not_there_at_all')))
native_callbacks(lambda: getattr(Hostile(), 'missing', 5))(), native_callbacks(lambda: hasattr(Hostile(), 'x'))(), info()
caught(native_callbacks(lambda: (getattr(Hostile(), 'missing', 5), {}['x'])))
handler_names()
deletes_name(), rebinds_name()
caught(bare_raise_deep), caught(bare_after), caught(bare_in_finally)
caught(wrong_except(5)), caught(wrong_except('x')), caught(wrong_except((ValueError, 5))), caught(wrong_except((KeyError, 5))), caught(wrong_except(())), wrong_except((ValueError,))(), caught(wrong_except(int)), caught(wrong_except([ValueError])), caught(wrong_except((KeyError, (ValueError,)))), caught(wrong_except(None))
caught(exec, 'raise'), caught(exec, 'raise 5'), caught(exec, 'raise ValueError from 5'), caught(exec, 'raise None'), caught(exec, 'raise ValueError from None'), caught(exec, 'raise int'), caught(exec, 'raise ValueError, 5'), caught(exec, 'raise (ValueError,)'), caught(exec, 'raise ValueError from int')
info(), sys.exc_info()
""".strip().splitlines():
    show(line)
