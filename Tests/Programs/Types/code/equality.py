"""Equality and hash: what counts, and constants that are alike but not the same."""

def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return "%s: %s" % (type(error).__name__, str(error).split(" object at ")[0])


def make(source, name="f", mode="eval"):
    return compile(source, name, mode)


PAIRS = [("1", "1"), ("1", "1.0"), ("1", "True"), ("0.0", "-0.0"), ("0j", "-0j"), ("(1, 0.0)", "(1, -0.0)"), ("'a'", "b'a'"), ("'a'", "u'a'"),
         ("x in {1}", "x in {True}"), ("x in {1, 2}", "x in {2, 1}"), ("x in {0.0}", "x in {-0.0}"), ("((1,), 2)", "((1.0,), 2)"),
         ("lambda: 1", "lambda: 1"), ("lambda: 1", "lambda: 1.0"), ("lambda a: a", "lambda b: b"), ("a.b", "a.c"), ("1", "1 "), ("(1)", "1"),
         ("\n1" if False else "1", "(\n1)"), ("...", "None"), ("1e400", "1e400"), ("1e400 - 1e400", "1e400 - 1e400"),
         ("[x for x in y]", "[x for x in y]"), ("f'{a}'", "f'{a}'"), ("10 ** 30", "10 ** 30"), ("'abc' * 2", "'abcabc'")]
for left, right in PAIRS:
    one, other = make(left), make(right)
    print(repr(left), repr(right), one == other, one != other, hash(one) == hash(other))
code = make("a + 1")
print(code == make("a + 1", "other name"), code == 3, code != None, attempt(lambda: code < code), code in [make("a + 1")],
      {code: 1}[make("a + 1")], code == code.replace(co_lnotab=b"\1\1"), code == code.replace(co_stacksize=50))
nan = float("nan")
one = code.replace(co_consts=(nan,))
print(one == one.replace(), one == code.replace(co_consts=(float("nan"),)))


class Equal:
    def __eq__(self, other):
        print("asked")
        return True

    __hash__ = None


one, other = code.replace(co_consts=(Equal(),)), code.replace(co_consts=(Equal(),))
print(attempt(lambda: one == other), attempt(hash, one))
