"""Nodes made by hand: fields by position and by name, any other attribute by name."""
from _ast import AST, Name, Load, BinOp, Add, Return, Pass, Constant, arguments, Module

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


print(Name("a", Load).__dict__ == {"id": "a", "ctx": Load}, vars(Name("a")), vars(Name()), vars(Name(id="b")))
print(vars(Name("a", 2, lineno=3, anything=4)), vars(AST(a=1)), vars(Pass(lineno=1)))
print(vars(Name(**{"id": 1, "not a name": 2})))
for action in (lambda: AST(1), lambda: Name(1, 2, 3), lambda: Pass(1), lambda: Return(1, 2), lambda: Name(1, id=2),
               lambda: BinOp(1, 2, 3, op=4), lambda: Constant(1, "u", value=3), lambda: arguments(*range(8)),
               lambda: Module(1, 2, 3), lambda: BinOp(1, left=1)):
    print(attempt(action))
node = BinOp(1, Add(), 2)
print(node.left, type(node.op).__name__, node.right, attempt(lambda: node.lineno), attempt(lambda: node.missing))
node.left = 5
node.extra = 6
del node.right
print(sorted(vars(node)), attempt(lambda: node.right))
node.__init__(7, right=8)
print(node.left, node.right)
print(Name.__new__(Name).__dict__, attempt(AST.__new__, int), attempt(AST.__init__, 3) is not None)
print(Name("a") == Name("a"), Name("a") != Name("a"), hash(node) == hash(node), attempt(lambda: Name() < Name()))
