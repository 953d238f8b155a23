# _fix_co_filename tells code objects where their source is.
import _imp

code = compile("def outer():\n    def inner(): pass\n    return inner\nclass A:\n    def method(self): pass\n", "old", "exec")
foreign = compile("1", "foreign", "eval")
mixed = code.replace(co_consts=code.co_consts + (foreign,))


def names(code):
    yield code.co_name, code.co_filename
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            yield from names(constant)


_imp._fix_co_filename(code, "old")
print(list(names(code)))
_imp._fix_co_filename(mixed, "new")
print(list(names(mixed)))
for arguments in ((1, "x"), (code, 2), (code,), ()):
    try:
        _imp._fix_co_filename(*arguments)
    except TypeError as error:
        print(error)
