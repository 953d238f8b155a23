if (a := 1): pass
while (b := f()): pass
x = (y := 1)
print((c := 2), d := 3)
[e := 4, (f := 5)]
{(g := 6)}
[h for i in j if (h := i)]
k[(l := 7)]
(m := n) + (o := p)
lambda: (q := 1)
def r(s=(t := 1)): pass
f"{(u := 1)}"
