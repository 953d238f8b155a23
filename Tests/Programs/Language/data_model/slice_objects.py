# slice objects: attributes, indices, comparison.


class Show:
    def __getitem__(self, key):
        return key


show = Show()
print(show[1:2], show[:], show[::], show[1:2:3], show["a":], show[None:None:None], slice(5), slice(1, 2))
s = slice(1, "b", None)
print(s.start, s.stop, s.step, repr(s), str(s))
for length in (0, 1, 5, 10):
    print(length, [s.indices(length) for s in (slice(None), slice(2), slice(-2, None), slice(None, None, -1),
                                               slice(20, -20, -3), slice(1, 4, 2))])
print(slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1, 2) == slice(1, 2, 1), slice(1) != slice(2))
print(slice(1, 2) < slice(1, 3), slice(1, 2, 3) > slice(1, 2, 2), slice(1) == 1)
for action in (
    lambda: slice(),
    lambda: slice(1, 2, 3, 4),
    lambda: slice(start=1),
    lambda: hash(slice(1)),
    lambda: slice(1) < slice(2),
    lambda: slice(1, 2) < slice(2, 2),
    lambda: slice(1, 2, 0).indices(5),
    lambda: slice(1).indices(-1),
    lambda: slice("a").indices(5),
    lambda: slice(1.5).indices(5),
    lambda: slice(1).indices("5"),
    lambda: slice(1).indices(),
    lambda: setattr(slice(1), "start", 1),
    lambda: setattr(slice(1), "extra", 1),
    lambda: type("S", (slice,), {}),
    lambda: slice(2 ** 100).indices(2 ** 101),
    lambda: slice(None, None, -1).indices(2 ** 70),
    lambda: {slice(1): 2},
    lambda: slice(1) < 1,
    lambda: slice([]) == slice([]),
):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)


class List(list):
    def __getitem__(self, key):
        if isinstance(key, slice):
            return List(super().__getitem__(key))
        return super().__getitem__(key)


numbers = List(range(10))
print(numbers[2:8:3], type(numbers[1:]).__name__, numbers[-1], numbers[::-1][0])
print(numbers[slice(1, 3)], "abcdef"[slice(None, None, 2)], (1, 2, 3)[slice(-2, None)], range(10)[slice(2, 8, 2)])
numbers[1:3] = "ab"
numbers[::5] = [True, False]
print(numbers)
del numbers[::2]
print(numbers)
numbers[1:1] = [7, 7]
numbers[len(numbers):] = ["end"]
numbers[100:200] = "!"
print(numbers)
numbers[3:1] = ["between"]
print(numbers)
