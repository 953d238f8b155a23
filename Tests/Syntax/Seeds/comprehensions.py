squares = [n * n for n in range(10)]
pairs = [(a, b) for a in x for b in y if a < b if a % 2]
names = {name.lower() for name in names if name}
index = {key: value for key, value in zip(keys, values)}
lazy = (line for line in open(path) if line.strip())
nested = [[cell for cell in row] for row in table]
flat = [cell for row in table for cell in row]
total = sum(x * y for x, y in pairs)
deep = {a: {b: c for c in b} for a, b in d.items()}
chosen = [f(x) for x in (y for y in z) if (w := x) > 0]
picked = [x for x in (lambda: y, 1)] if 0 else []
pair = [x for x, in y for z.a in w for q[0] in x]
