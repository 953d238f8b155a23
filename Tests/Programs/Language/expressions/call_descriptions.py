"""How messages about the arguments of a call name what is called."""
class M(type): pass
class A(metaclass=M):
    def m(self, **k): pass
    def __call__(self, **k): pass

for f in (int, A, A(), A().m, A.m, len, str.upper, ''.join, int.__add__, (1).__add__, dict.fromkeys, type, 5, lambda: 0, print,  object.__new__):
    for s in ('f(*5)', 'f(**5)', 'f(a=1, **{"a": 2})', 'f(1, *5)', 'f(b=1, **5)'):
        try: eval(s)
        except TypeError as e: print(e)
        except Exception as e: print(type(e), e)
