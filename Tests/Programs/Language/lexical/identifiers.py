"""Identifiers: Unicode names, NFKC normalisation, keywords, reserved classes of names."""

größe = 1
日本 = 2
π = 3.14
_ = 'underscore'
__ = 'two'
ñ = 'composed'
print(größe, 日本, π, _, __, ñ)

# U+FB01 (the ligature fi) and mathematical letters are folded into plain letters.
ﬁne = 'ligature'
print(fine, 'fine' in globals(), 'ﬁne' in globals())
𝐱 = 5
print(x, 𝕩)
print(len('ñ'), len('n\u0303'), eval('n\u0303'))
exec('n\u0303 = "assigned"')
print(ñ)


class Façade:
    ªttr = 1

    def ｆull(self, ａrg=1):
        return ａrg + arg

    def __private(self):
        return 'mangled'

    def call(self):
        return self.__private()


print(Façade.attr, Façade().full(arg=4), Façade.__name__, Façade().call(), Façade()._Façade__private())
print(getattr(Façade, 'attr'), hasattr(Façade, 'ªttr'))
print(sorted(name for name in vars(Façade) if not name.startswith('__')))
print(Façade.full.__code__.co_varnames, Façade.full.__name__)

print('größe'.isidentifier(), '日本'.isidentifier(), '1a'.isidentifier(), ''.isidentifier(), 'a-b'.isidentifier(),
      'class'.isidentifier(), '_1'.isidentifier(), '·a'.isidentifier(), 'a·'.isidentifier(), '€'.isidentifier())


def attempt(source):
    try:
        exec(source, {})
        print(repr(source), 'runs')
    except SyntaxError as error:
        print(repr(source), '|', error.msg, '|', error.lineno, error.offset)
    except NameError as error:
        print(repr(source), '|', type(error).__name__, error)


attempt('€ = 1')
attempt('a€ = 1')
attempt('x = “quoted”')
attempt('class = 1')
attempt('None = 1')
attempt('True = 1')
attempt('__debug__ = 1')
attempt('nonlocal = 1')
attempt('async = 1')
attempt('await = 1')
attempt('print = 1; exec = 2; match = 3; type = 4')
attempt('größer')
attempt('x.None = 1')
attempt('x.if')
attempt('f(True=1)')
attempt('def f(None): pass')
attempt('def __debug__(): pass')
attempt('$x = 1')
attempt('x? = 1')
attempt('x!')
attempt('`x`')
attempt('x <> y')
attempt('from __future__ import barry_as_FLUFL\nprint(1 <> 2)')
