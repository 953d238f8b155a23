"""Code of parse trees."""
import parser

for source in ("a + 1", "[x for x in range(a)]", "lambda: a", "f'{a!r:>5}'", "(a, 'b', 2.5)", "a if a > 2 else -a"):
    st = parser.expr(source)
    code = st.compile()
    copy = parser.sequence2st(st.totuple()).compile()
    print(source, code == compile(source, "<syntax-tree>", "eval"), code.co_code == copy.co_code, code.co_filename,
          code.co_name, code.co_firstlineno, copy.co_firstlineno)
names = {}
st = parser.suite("def f(a, b=2):\n    'doc'\n    return a * b\n\n\nx = f(21)\nif x:\n    y = [i\n         for i in range(3)]\n")
exec(st.compile("given.py"), names)
print(names["x"], names["y"], names["f"].__doc__, names["f"].__code__.co_filename, names["f"].__code__.co_firstlineno)
for lines in (True, False):
    code = parser.sequence2st(st.totuple(lines)).compile(filename="given.py")
    print(list(code.co_lnotab), code.co_consts[0].co_firstlineno)
    exec(code, names)
    print(names["x"])
print(parser.compilest(st).co_filename, parser.compilest(st, b"bytes").co_filename, parser.compilest(st=st, filename="f").co_filename)
for source in ("return", "f() = 1", "break", "def f(a, a): pass", "nonlocal x", "'\\N{none}'", "x = 1; global x"):
    for tree in (parser.suite(source), parser.sequence2st(parser.suite(source).totuple())):
        try:
            print(tree.compile("given.py"))
        except SyntaxError as error:
            print(repr(source), error.msg, error.filename, error.lineno, error.text)
for call in (lambda: parser.compilest(), lambda: parser.compilest(3), lambda: parser.compilest(st, 3), lambda: st.compile(1, 2),
             lambda: st.compile(other=1), lambda: parser.compilest(st, "f", 3), lambda: parser.compilest(st, "nul\0")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
from_operators = parser.expr("a*b").tolist()


def replaced(tree, old, new):
    if tree == old:
        return new
    return [replaced(part, old, new) if isinstance(part, list) else part for part in tree]


print(eval(parser.sequence2st(replaced(from_operators, [16, "*"], [16, "anything"])).compile(), {"a": 6, "b": 7}))
print(eval(parser.sequence2st(replaced(from_operators, [1, "b"], [2, "12"])).compile(), {"a": 6}))
print(eval(parser.sequence2st(replaced(from_operators, [1, "b"], [3, "'x' "[:3]])).compile(), {"a": 6}))
