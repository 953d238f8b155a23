name = "x"
a = f"{name} and {name!r:>10} {{literal}}"
b = f'{value:{width}.{precision}f}' f"{1 + 2}" "plain"
c = f"{x!s} {y!a} {z=} {w = !r}"
d = rf"\d{name}\{name}"
e = f"""{
    name
} {a["b"]} {'c'}"""
f = F"{lambda_} {(lambda: 1)()} {[i for i in x]} {({1: 2})[1]}"
g = f"{a if b else c} {x:%Y-%m-%d} {d!r:{e}{f}}"
h = f"{f'{inner}'}" fr'{x}\n'
i = f""
j = f"{a:=^10} {b!=c} {(d:=1)} {*e, 1} {yield_}"
k = f'\N{DIGIT ONE}{x}\x41' 'y' f'{y}'
