pass
pass; pass
a
a.b
a()
"text"
1
a, b
...
yield_
print
a == b
a @ b
-a
not a
lambda: 0
[a]
a if b else c
