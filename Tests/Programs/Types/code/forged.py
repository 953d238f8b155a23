"""Bytecode that could not be run safely is refused before it runs.

(CPython makes such objects, and crashes when they run.)"""
import sys


def sample(a):
    for item in a:
        try:
            yield item
        finally:
            pass


code = sample.__code__
Function = type(sample)
opcodes = dict(POP_TOP=1, ROT_TWO=2, BINARY_ADD=23, RETURN_VALUE=83, YIELD_VALUE=86, POP_BLOCK=87, END_FINALLY=88,
               POP_EXCEPT=89, FOR_ITER=93, LOAD_CONST=100, LOAD_NAME=101, JUMP_ABSOLUTE=113, LOAD_FAST=124,
               SETUP_FINALLY=122, EXTENDED_ARG=144, LOAD_CLOSURE=135, CALL_FUNCTION=131)
RETURN = [('LOAD_CONST', 0), ('RETURN_VALUE', 0)]
forged = {
    'empty': [],
    'odd': None,
    'runs off the end': [('LOAD_CONST', 0)],
    'pops nothing': [('POP_TOP', 0)] + RETURN,
    'adds nothing': [('BINARY_ADD', 0)] + RETURN,
    'returns nothing': [('RETURN_VALUE', 0)],
    'constant out of range': [('LOAD_CONST', 200)] + RETURN,
    'local out of range': [('LOAD_FAST', 200)] + RETURN,
    'name out of range': [('LOAD_NAME', 200)] + RETURN,
    'cell out of range': [('LOAD_CLOSURE', 9)] + RETURN,
    'too deep': [('LOAD_CONST', 0)] * 50 + [('RETURN_VALUE', 0)],
    'jump outside': [('JUMP_ABSOLUTE', 250)] + RETURN,
    'jump between': [('JUMP_ABSOLUTE', 3)] + RETURN,
    'grows for ever': [('LOAD_CONST', 0), ('JUMP_ABSOLUTE', 0)] + RETURN,
    'block that is not there': [('POP_BLOCK', 0)] + RETURN,
    'no exception': [('POP_EXCEPT', 0)] + RETURN,
    'no finally': [('END_FINALLY', 0)] + RETURN,
    'unknown opcode': [(7, 0)] + RETURN,
    'prefix at the end': RETURN + [('EXTENDED_ARG', 1)],
    'calls too much': [('LOAD_CONST', 0), ('CALL_FUNCTION', 5), ('RETURN_VALUE', 0)],
}
for name, instructions in forged.items():
    text = b'd' if instructions is None else bytes(
        part for opcode, argument in instructions for part in (opcodes.get(opcode, opcode), argument))
    changed = code.replace(co_code=text, co_flags=3)
    print(name, changed.co_code == text, changed == code)
    if 'taipan' in sys.implementation.name:
        for use in (lambda: setattr(sample, '__code__', changed), lambda: Function(changed, {}),
                    lambda: exec(changed.replace(co_argcount=0), {})):
            try:
                use()
                print(name, 'accepted')
            except SystemError as error:
                assert str(error).startswith('code: '), error
plain = code.replace(co_flags=3)
if 'taipan' in sys.implementation.name:
    try:
        Function(plain, {})
        print('accepted a function that yields')
    except SystemError:
        pass
good = bytes([100, 0, 83, 0])


def small():
    return 1


small.__code__ = small.__code__.replace(co_code=good)
print(small())
