"""F-strings: expressions, conversions, format specifications, self-documentation."""

name = 'Anna'
width = 10
precision = 3
value = 12.3456789
print(f'{name}', f'{name!r}', f'{name!s}', f'{"ä"!a}')
print(f'{value:.2f}|{value:{width}.{precision}}|{value:>{width}}|{value:{"<"}{width}}|')
print(f'{{}} {{{name}}} {{{{')
print(f'{name=} {name = } {name =!s} {name= !r:>10}')
print(f'{value=:.1f} {width+1=} { width * 2 = }')
print(f'{value!r:>15}|{name!r:^10}|')
print(f"{'nested ' + f'''{name!r}'''}")
print(f'{(lambda x: x * 2)(3)} {[i for i in range(3)]} { {1: 2}[1] } {({1, 1})}')
print(f'{width if width > 5 else 0:04d} {not width} {width != 10} {width == 10}')
print(f'{1:{2}}|', f'{"x":{"*"}^{width}}')
print(f'{"a" "b"}' 'plain {not}' f'{1}' r'\d' rf'\d{2}\n' Fr'\{name}')
print(f'''{
name
}''', f"""{3
    + 4}""")
print(f'{value:}', f'{None}', f'{...}', f'{True:d}')
print(f'{0b11:#x} {255:08b} {1000000:,} {1000000:_} {-5:+d} {5:+d} {5: d}')
print(f'\N{DIGIT ONE}{2}\x33\u0034{"5"}')
print(f'{(x := 5)} {x} {x:=10}')


class Verbose:
    def __format__(self, specification):
        return f'<spec {specification!r}>'

    def __repr__(self):
        return 'Verbose()'

    def __str__(self):
        return 'verbose'


item = Verbose()
print(f'{item} {item:abc} {item!s} {item!r:>12} {item:{width}x{name}} {item:%H:%M}')
print(f'{item=} {item=:spec} {item=!s}')


def attempt(source):
    try:
        print(source, '=>', eval(source))
    except SyntaxError as error:
        print(source, '=>', type(error).__name__, error.msg)
    except Exception as error:
        print(source, '=>', type(error).__name__, error)


attempt("f'{}'")
attempt("f'{ }'")
attempt("f'{a'")
attempt("f'}'")
attempt("f'{name!x}'")
attempt("f'{name!}'")
attempt("f'{name!r '")
attempt(r"f'{\n}'")
attempt("f'{#}'")
attempt("f'{a b}'")
attempt("f'{*a}'")
attempt("f'{*[1],}'")
attempt("f'{lambda x: 1}'")
attempt("f'{(}'")
attempt("f'{a)}'")
attempt("f'{name:{width:{1:{2}}}}'")
attempt("f'{missing}'")
attempt("f'{name:d}'")
attempt("f'{[]:5}'")
attempt("f'{1:q}'")
attempt("f'{yield}'")
