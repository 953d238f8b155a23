"""Operators and contexts are one object each in parsed trees."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


first = parse("a + b", "eval").body
second = parse("c + (d - e)", "eval").body
print(first.op is second.op, first.left.ctx is second.left.ctx, type(first.op).__name__, vars(first.op))
print(first.op is Add(), isinstance(first.op, operator), Add() is Add())
for source in ("a or b", "a and b", "~a", "not a", "+a", "-a", "a < b", "a <= b", "a > b", "a >= b", "a == b", "a != b",
               "a is b", "a is not b", "a in b", "a not in b", "a * b", "a @ b", "a / b", "a % b", "a ** b", "a << b",
               "a >> b", "a | b", "a ^ b", "a & b", "a // b"):
    print(source, dump(parse(source, "eval")))
print(dump(parse("a = b; del c; d += e; f.g[h] = [i, (j, *k)]")))
first.op.note = "seen"
print(parse("x + y", "eval").body.op.note)
del first.op.note
