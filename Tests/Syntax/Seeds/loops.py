for i in range(10):
    if i % 2: continue
    if i > 5: break
else:
    done()
for a, b in pairs: print(a, b)
for (a, [b, *c]), d.e, f[0] in x, y: pass
for x in 1, 2, 3: pass
for x in (*a, *b): pass
while True:
    while a < b: a += 1
    else: break
while (line := read()): pass
