# Code objects go out and come back; forged ones are refused.
import marshal


def sample(a, b=1, *args, key=None, **kwargs):
    "documentation"
    cell = a

    def inner():
        return cell, b
    return [x for x in args], inner, key, kwargs, 1.5, (1, "a", frozenset({2}))


def generator():
    yield 1


for function in (sample, generator):
    copy = marshal.loads(marshal.dumps(function.__code__))
    print(copy == function.__code__, copy is function.__code__)
    for name in dir(copy):
        if name.startswith("co_") and name != "co_consts":
            print("   ", name, getattr(copy, name) == getattr(function.__code__, name))
print(type(sample)(marshal.loads(marshal.dumps(sample.__code__)), globals())(1, 2, 3)[0])
module = compile("import sys\nx = 1\nclass A:\n    y = x\nprint(A.y, __name__)\n", "<made>", "exec")
exec(marshal.loads(marshal.dumps(module)), {"__name__": "somewhere"})
data = marshal.dumps(compile("x = 1", "name", "exec"), 2)
refused = survived = 0
for index in range(len(data)):
    for change in (1, 0x80, 0xFF):
        forged = bytearray(data)
        forged[index] ^= change
        try:
            marshal.loads(forged)
            survived += 1
        except Exception:
            refused += 1
    try:
        marshal.loads(data[:index])
    except (EOFError, ValueError, TypeError):
        refused += 1
print(refused > 100, survived > 0)
