"""Stack effects of all opcodes."""
from _opcode import stack_effect

for opcode in range(256):
    effects = []
    for argument in (None, 0, 1, 2, 3, 4, 5, 8, 15, 0x100, 0x103, 0xFFFF):
        for jump in (None, True, False):
            try:
                effects.append(stack_effect(opcode, argument, jump=jump))
            except ValueError as error:
                effects.append(str(error)[:8])
    print(opcode, *effects)
