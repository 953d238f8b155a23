"""The __dict__ of nodes, and what a node becomes when it is pickled."""
from _ast import AST, Name, Load, Store, Pass

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


node = Name("a", 1)
print(node.__dict__, node.__reduce__(), node.__reduce_ex__(2), AST.__reduce__(node)[1:])
node.__dict__["id"] = "b"
print(node.id, vars(node) is node.__dict__)
node.__dict__ = {"ctx": 3}
print(attempt(lambda: node.id), node.ctx)


def assign(value):
    node.__dict__ = value


def delete():
    del node.__dict__


print(attempt(assign, 3), attempt(assign, None), attempt(delete), vars(node))
print(Pass().__reduce__(), AST().__reduce__())
kind, arguments, state = Name("x", Store()).__reduce__()
copy = kind(*arguments)
copy.__dict__.update(state)
print(type(copy).__name__, copy.id, type(copy.ctx).__name__)
print(attempt(setattr, AST, "x", 1), attempt(delattr, AST, "_fields"))
Name.added = 5
print(Name("q").added, Name.__dict__["added"])
del Name.added
print(hasattr(Name("q"), "added"), type(AST.__dict__["__dict__"]).__name__, type(AST.__dict__["__reduce__"]).__name__)
