"""The stack size of a code object, worked out from the effects of its instructions."""
from _opcode import stack_effect

RELATIVE = {93, 110, 122, 143, 154, 162}
ABSOLUTE = {111, 112, 113, 114, 115}
ENDS = {83, 110, 113, 130, 88}


def depth(code):
    """The greatest depth on the ways that do not go through `finally`."""
    best, pending, seen = 0, [(0, 0)], {}
    while pending:
        offset, height = pending.pop()
        extended = 0
        while offset < len(code.co_code):
            if seen.get(offset, -1) >= height:
                break
            seen[offset] = height
            opcode, argument = code.co_code[offset], code.co_code[offset + 1] | extended
            extended = argument << 8 if opcode == 144 else 0
            given = argument if opcode >= 90 else None
            offset += 2
            if opcode in RELATIVE or opcode in ABSOLUTE:
                target = argument + (offset if opcode in RELATIVE else 0)
                above = height + stack_effect(opcode, given, jump=True)
                best = max(best, above)
                pending.append((target, above))
            height += stack_effect(opcode, given, jump=False)
            best = max(best, height)
            if opcode in ENDS:
                break
    return best


for source in ("a + b * c", "f(a, *b, c=d)", "[x for x in y]", "a if b else c", "a < b < c", "{a: b, **c}", "lambda: 0",
               "f'{a!r:>{b}}'", "a.b.c(d)[e:f:g]", "(a, (b, (c, (d, e))))", "a and b or c and d"):
    code = compile(source, "given", "eval")
    print(source, depth(code), code.co_stacksize, depth(code) == code.co_stacksize)
for source in ("for a in b: c", "while a: b", "if a: b\nelse: c", "def f(a, b=1): pass", "class A(B): pass", "a, *b = c", "del a[b]"):
    code = compile(source, "given", "exec")
    print(repr(source), depth(code), code.co_stacksize, depth(code) == code.co_stacksize)
