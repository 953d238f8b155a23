"""Trees of expressions as tuples."""
import parser

for source in ("a", "a + b", "f(a, *b, c=d, **e)", "lambda a, *b: c", "[a for b in c if d]", "{a: b}", "a if b else c",
               "a.b[c:d, ...]", "not a", "'x' 'y'", "(yield)", "a, b", "await_", "-a ** b", "a\n", "a\n\n", "(\na\n)", "a # b"):
    st = parser.expr(source)
    print(repr(source), st.totuple())
print(parser.expr("a").tolist(), parser.expr("a").isexpr(), parser.expr("a").issuite())
for source in ("", "a b", "a = 1", "(", "a;", "\n", "if a: b", "'", "a\n b", "$", "def"):
    try:
        print(parser.expr(source))
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.filename, error.lineno, error.offset, repr(error.text))
