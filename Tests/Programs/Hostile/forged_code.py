"""Code objects that no compiler made. CPython trusts them, so what is expected here was written by hand."""
LOAD_CONST, RETURN, POP_TOP, ROT_TWO, DUP_TOP = 100, 83, 1, 2, 4


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except BaseException as error:
        return f'{type(error).__name__}: {error}'


def template():
    return None


def forge(*instructions, **changes):
    """A function without parameters made of pairs of opcode and argument."""
    code = bytes(byte for pair in instructions for byte in pair)
    changes.setdefault('co_consts', (None, 1, 'text', ('a', 'b'), (1,), template.__code__))
    changes.setdefault('co_names', ('append', 'missing'))
    changes.setdefault('co_stacksize', 12)
    return type(template)(template.__code__.replace(co_code=code, **changes), {'__builtins__': {}})


def run(title, *instructions, **changes):
    print(f'{title}:', attempt(lambda: forge(*instructions, **changes)()))


print('the code of a comprehension, called with what is no iterator')
for make in (lambda: [item for item in ()], lambda: {item for item in ()}, lambda: {item: 1 for item in ()}):
    code = make.__code__.co_consts[1]
    function = type(make)(code, {})
    for value in (1, 'a', None, [], 2.5, 10 ** 30, object, iter((1, 2))):
        print(' ', attempt(function, value))

print('kinds of values')
run('FOR_ITER', (LOAD_CONST, 1), (93, 2), (POP_TOP, 0), (LOAD_CONST, 0), (RETURN, 0))
run('LIST_APPEND', (LOAD_CONST, 0), (LOAD_CONST, 1), (145, 1), (RETURN, 0))
run('LIST_APPEND to a set', (104, 0), (LOAD_CONST, 1), (145, 1), (RETURN, 0))
run('LIST_APPEND to a list', (103, 0), (LOAD_CONST, 1), (145, 1), (RETURN, 0))
run('SET_ADD', (103, 0), (LOAD_CONST, 1), (146, 1), (RETURN, 0))
run('MAP_ADD', (104, 0), (LOAD_CONST, 1), (LOAD_CONST, 1), (147, 1), (RETURN, 0))
run('CALL_FUNCTION_KW without names', (LOAD_CONST, 0), (LOAD_CONST, 1), (LOAD_CONST, 1), (141, 1), (RETURN, 0))
run('CALL_FUNCTION_KW with a number', (LOAD_CONST, 0), (LOAD_CONST, 1), (LOAD_CONST, 4), (141, 1), (RETURN, 0))
run('CALL_FUNCTION_KW with too many', (LOAD_CONST, 0), (LOAD_CONST, 1), (LOAD_CONST, 3), (141, 1), (RETURN, 0))
run('CALL_FUNCTION_KW', (LOAD_CONST, 0), (LOAD_CONST, 1), (LOAD_CONST, 1), (LOAD_CONST, 3), (141, 2), (RETURN, 0))
run('CALL_FUNCTION_EX', (LOAD_CONST, 0), (LOAD_CONST, 1), (142, 0), (RETURN, 0))
run('BUILD_STRING', (LOAD_CONST, 1), (LOAD_CONST, 2), (157, 2), (RETURN, 0))
run('BUILD_CONST_KEY_MAP', (LOAD_CONST, 1), (LOAD_CONST, 3), (156, 1), (RETURN, 0))
run('FORMAT_VALUE', (LOAD_CONST, 1), (LOAD_CONST, 1), (155, 4), (RETURN, 0))
run('BUILD_MAP_UNPACK_WITH_CALL', (LOAD_CONST, 1), (151, 1), (RETURN, 0))
run('BUILD_TUPLE_UNPACK_WITH_CALL', (LOAD_CONST, 1), (158, 1), (RETURN, 0))
run('MAKE_FUNCTION of None', (LOAD_CONST, 0), (LOAD_CONST, 2), (132, 0), (RETURN, 0))
run('MAKE_FUNCTION without a name', (LOAD_CONST, 5), (LOAD_CONST, 1), (132, 0), (RETURN, 0))
for flag in (1, 2, 4, 8):
    run(f'MAKE_FUNCTION with {flag}', (LOAD_CONST, 1), (LOAD_CONST, 5), (LOAD_CONST, 2), (132, flag), (RETURN, 0))

print('what LOAD_METHOD leaves')
run('returned', (LOAD_CONST, 2), (160, 1), (RETURN, 0))
run('in a list', (103, 0), (160, 0), (103, 2), (RETURN, 0))
run('turned', (103, 0), (160, 0), (ROT_TWO, 0), (161, 0), (RETURN, 0))
run('without the method', (103, 0), (LOAD_CONST, 1), (161, 0), (RETURN, 0))
run('called', (103, 0), (160, 0), (LOAD_CONST, 1), (161, 1), (RETURN, 0))

print('exceptions whose parts were turned')
raising = ((122, 6), (LOAD_CONST, 1), (130, 1), (LOAD_CONST, 0))
run('type and value', *raising, (ROT_TWO, 0), (88, 0), (LOAD_CONST, 0), (RETURN, 0))
run('all three', *raising, (3, 0), (88, 0), (LOAD_CONST, 0), (RETURN, 0))
run('twice', *raising, (3, 0), (3, 0), (88, 0), (LOAD_CONST, 0), (RETURN, 0))
run('type and traceback', *raising, (3, 0), (ROT_TWO, 0), (88, 0), (LOAD_CONST, 0), (RETURN, 0))
run('replaced', *raising, (POP_TOP, 0), (LOAD_CONST, 1), (88, 0), (LOAD_CONST, 0), (RETURN, 0))
run('END_ASYNC_FOR', (LOAD_CONST, 1), *raising, (ROT_TWO, 0), (54, 0), (LOAD_CONST, 0), (RETURN, 0))
run('raised again', *raising, (88, 0), (LOAD_CONST, 0), (RETURN, 0))
