"""Assignment expressions: values, targets, scopes."""

print((n := 5), n, (n := n + 1), n)
data = [1, 5, 9, 12]
if (size := len(data)) > 3:
    print('long', size)
while (item := data.pop()) > 4:
    print('popped', item)
print(item, data)
print([y := 2, y ** 2, y ** 3], (z := 1) + z, {(k := 'a'): k * 2}, f'{(w := 3)}{w}')
print([last := x for x in range(5)], last)
print([(half, x) for x in range(6) if (half := x // 2) == 1], half)
print({square: (square := x * x) for x in [3]} if 'square' in globals() else {x: (square := x * x) for x in [3]},
      square)
print(any((witness := c).isdigit() for c in 'ab1c2'), witness)
print(list((total := t) for t in range(3)), total)
print([[(inner := j) for j in range(i)] for i in range(3)], inner)


def function(argument):
    print((local := argument * 2), 'local' in locals(), 'argument' in locals())
    return [local := local + i for i in range(3)], local


print(function(4), 'local' in globals())


def with_global():
    global made
    (made := 'global value')
    return [made := i for i in range(3)]


print(with_global(), made)


def with_nonlocal():
    count = 0

    def increment():
        nonlocal count
        return (count := count + 1)

    return increment(), increment(), count


print(with_nonlocal())


def default(a=(b := 10), *, c=(d := 20)):
    return a, c


print(default(), b, d)
print((lambda: (v := 5) + v)(), 'v' in globals())
print((t := 1, 2), t, (u := (1, 2)), u)
x = y = (q := 7)
print(x, y, q, len(m := [1, 2]), m, (m[0:1], (o := m)[1]))


class Body:
    (attribute := 3)
    result = attribute * 2
    if (other := result) > 5:
        third = other


print(Body.attribute, Body.result, Body.other, Body.third)
print((p := None) is None, not (r := 0), (s := 'a') + (s := s + 'b') + s)
assert (checked := True), 'not reached'
print(checked, {'x': (value := 1), 'y': value})
print(print('first') or (e := print('second')), e)
try:
    (undefined_name := undefined_name + 1)
except NameError as error:
    print(error)


def unbound():
    if False:
        (missing := 1)
    return missing


try:
    unbound()
except UnboundLocalError as error:
    print(error)
for source in ('a := 1', 'f(a := 1, b=c := 2)', '(a.b := 1)', 'a = b := 1', '[i := 0 for i in x]',
               '[j for i in (j := x)]',
               'lambda: a := 1', '(lambda: (a := 1))', 'def f(a = b := 1): pass', '(*a := 1)', 'f((a := 1), b := 2)',
               'class C: [a := i for i in x]', '[[(j := i) for i in range(5)] for j in range(5)]', '(a := 1) = 2',
               'del (a := 1)',
               'x[a := 1]', 'x[(a := 1)]', 'x[1:(b := 2)]', '{a := 1}', '{a := 1: 2}', '{(a := 1): (b := 2)}',
               '(a, b := 1, 2)'):
    try:
        compile(source, '<s>', 'exec')
        print(source, '=> compiles')
    except SyntaxError as error:
        print(source, '=>', error.msg)
