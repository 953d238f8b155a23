"""Type comments and `type: ignore`, where they are asked for."""
from _ast import *

def dump(node):
    if isinstance(node, AST):
        return "%s(%s)" % (type(node).__name__, ", ".join(dump(getattr(node, name)) for name in node._fields))
    if isinstance(node, list):
        return "[" + ", ".join(map(dump, node)) + "]"
    return repr(node)


def parse(source, mode="exec", flags=0):
    return compile(source, "given", mode, flags | PyCF_ONLY_AST)


source = """
x = 1  # type: int
for a in b:  # type: str
    pass
with c as d:  # type: float
    pass
def f(a,  # type: int
      *b,  # type: str
      c=1,  # type: bytes
      ):
    # type: (...) -> None
    pass
async def g():
    # type: () -> int
    async for h in i:  # type: str
        pass
    async with j:  # type: k
        pass
y = 2  # type: ignore
z = 3  # type: ignore[name]
"""
print(dump(parse(source)))
tree = parse(source, flags=PyCF_TYPE_COMMENTS)
print(dump(tree))
print([(item.lineno, item.tag) for item in tree.type_ignores])
print(compile(tree, "given", "exec").co_code == compile(source, "given", "exec").co_code)


def attempt(source, flags=0):
    try:
        return dump(parse(source, flags=flags))
    except SyntaxError as error:
        return error.msg, error.lineno, error.offset


for source in ("x = 1 # type:", "pass # type: int", "if a: # type: int\n pass", "x = [ # type: int\n1]",
               "def f(): # type: () -> int\n pass"):
    print(repr(source), attempt(source), attempt(source, PyCF_TYPE_COMMENTS))
