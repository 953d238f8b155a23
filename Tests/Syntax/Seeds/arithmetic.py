a = 1 + 2 * 3 - 4 / 5 // 6 % 7 ** 8
b = -a + +b - ~c
c = (a + b) * (c - d) @ e
d = a ** -b ** c
e = a << 2 | b >> 3 & c ^ d
f = not a or b and not c
g = a < b <= c == d != e >= f > g
h = a in b, a not in b, a is b, a is not b
i = a if b else c if d else e
j = (a if b else c) if (d if e else f) else g
k = not not a
l = - - -a
m = 2 ** 10 ** 2
