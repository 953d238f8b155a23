"""Lines and columns of tokens."""
import parser

st = parser.suite("def f(a,\n      b):\n    if a:\n        return [b,\n            a]\n\nf(1, 2)  # comment\n")
print(st.totuple(True))
print(st.totuple(True, True))
print(st.totuple(col_info=True))
print(st.tolist(line_info=1, col_info=[1]))
print(parser.st2tuple(st, False, True) == st.totuple(0, 1), parser.st2list(st, line_info=True) == st.tolist(True))
print(parser.expr("'''a\nb''' + c").totuple(True, True))


class Bad:
    def __bool__(self):
        raise ValueError("asked")


for call in (lambda: st.totuple(Bad()), lambda: st.tolist(False, Bad()), lambda: st.totuple(1, 2, 3), lambda: st.totuple(other=1),
             lambda: st.tolist(True, line_info=1), lambda: parser.st2tuple(), lambda: parser.st2tuple(3), lambda: parser.st2list(st, 1, 2, 3)):
    try:
        print(len(call()))
    except Exception as error:
        print(type(error).__name__, error)
