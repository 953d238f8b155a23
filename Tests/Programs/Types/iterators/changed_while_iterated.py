# Iterators over containers that change meanwhile.
def run(container, change, steps=1):
    iterator = iter(container)
    seen = []
    try:
        for _ in range(steps):
            seen.append(next(iterator))
        change(container)
        for item in iterator:
            seen.append(item)
            if len(seen) > 20:
                break
    except RuntimeError as error:
        seen.append(str(error))
    return seen

def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
    else:
        print(source, "->", value)


for line in """
run([1, 2, 3], lambda c: c.append(4))
run([1, 2, 3], lambda c: c.clear())
run([1, 2, 3], lambda c: c.insert(0, 0))
run([1, 2, 3], lambda c: c.pop())
run({1: 1, 2: 2}, lambda c: c.update({3: 3}))
run({1: 1, 2: 2}, lambda c: c.pop(2))
run({1: 1, 2: 2}, lambda c: c.update({2: 5}))
run({1: 1, 2: 2}, lambda c: (c.pop(2), c.update({5: 5})))
run({1, 2, 3}, lambda c: c.add(9))
run({1, 2, 3}, lambda c: c.discard(1))
run(bytearray(b"abc"), lambda c: c.append(100))
run(bytearray(b"abc"), lambda c: c.clear())
run({1: 1, 2: 2}.items(), lambda c: None)
run({1: 1, 2: 2}.values(), lambda c: None)
""".strip().splitlines():
    show(line)

d = {1: 1, 2: 2, 3: 3}
iterator = iter(d.items())
next(iterator)
d[4] = 4
for _ in range(2):
    try:
        print(next(iterator, "end"))
    except RuntimeError as error:
        print(error)
items = [1, 2, 3]
backwards = reversed(items)
print(next(backwards))
items.append(4)
print(list(backwards), list(backwards), backwards.__length_hint__())
ended = iter(items)
list(ended)
items.append(5)
print(list(ended))
