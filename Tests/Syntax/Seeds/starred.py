a, *b = c
*a, = b
[*a, *b]
(*a, b)
{*a, *b}
print(*a, *b, **c, **d)
*a, b = *c, d
x = *a, *b
for i in [*a, b]: pass
def f(*args): return *args, 1
a[(1, *b)][0] if 0 else c
