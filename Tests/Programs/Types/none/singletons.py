# None, Ellipsis and NotImplemented: their types and methods.
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
type(None), type(...), type(NotImplemented), type(None)(), type(...)() is ..., type(NotImplemented)() is NotImplemented
type(None)(1)
type(...)(1)
type(NotImplemented)(x=1)
repr(None), repr(...), repr(NotImplemented), bool(None), bool(...), bool(NotImplemented)
None.__bool__(), hash(None) == hash(None), None == None, None != 5, None.__eq__(None), None.__eq__(1)
None < None
None + 1
None.x
setattr(None, "x", 1)
None()
None[0]
len(None)
(...).__reduce__(), NotImplemented.__reduce__()
(None).__reduce_ex__(2)[1:]
sorted(vars(type(None))), sorted(vars(type(...))), sorted(vars(type(NotImplemented)))
""".strip().splitlines():
    show(line)
