# Lists whose arrays have pages of their own: they grow, shrink and grow again, while they are young and when they are old,
# and everything in them stays.
import itertools


def check(name, items, expected):
    if items != expected:
        raise AssertionError(name)
    print(name, len(items))


numbers = []
for number in range(300000):
    numbers.append(number)
check("appended", numbers, list(range(300000)))

# What is stored is new each time, and the array is old after a while.
boxes = []
for number in range(60000):
    boxes.append([number])
    if number % 20000 == 0:
        boxes[number // 2] = [number // 2]
check("boxes", [box[0] for box in boxes], list(range(60000)))

boxes.extend(boxes)
check("extended by itself", [box[0] for box in boxes], list(range(60000)) * 2)
boxes *= 2
check("repeated", [box[0] for box in boxes[::1000]], [number % 60000 for number in range(0, 240000, 1000)])
del boxes[50000:]
check("cut off", [box[0] for box in boxes], list(range(50000)))
boxes += ([number] for number in range(50000, 150000))
check("from a generator", [box[0] for box in boxes], list(range(150000)))
boxes.insert(0, "first")
boxes[100:100] = [[None]] * 50000
check("inserted", [boxes[0], boxes[1], boxes[99], boxes[100], boxes[50099], boxes[50100], boxes[-1]],
      ["first", [0], [98], [None], [None], [99], [149999]])
while len(boxes) > 10:
    del boxes[len(boxes) // 3:]
check("nearly empty", boxes, (["first"] + [[number] for number in range(99)])[:len(boxes)])
for number in range(100000):
    boxes.append(number)
check("grown again", boxes[-3:], [99997, 99998, 99999])

# Several lists that grow by turns.
lists = [[] for _ in range(5)]
for number in range(50000):
    for index, items in enumerate(lists):
        items.append((index, number) if number % 97 == 0 else number)
for index, items in enumerate(lists):
    check("by turns", items, [(index, number) if number % 97 == 0 else number for number in range(50000)])


# A list that grows while it is read.
def growing():
    for number in range(40000):
        source.append(number)
        yield number


source = []
source.extend(growing())
check("while it grows", sorted(source), sorted(list(range(40000)) * 2))

check("chained", list(itertools.chain(range(40000), iter("abc"))), list(range(40000)) + ["a", "b", "c"])
check("repeated item", list(itertools.repeat("x", 50000)), ["x"] * 50000)


class Stopping:
    def __init__(self, count):
        self.count = count

    def __iter__(self):
        return self

    def __next__(self):
        self.count -= 1
        if self.count < 0:
            raise StopIteration
        return self.count


check("an iterator in Python", list(Stopping(40000)), list(range(39999, -1, -1)))
check("mapped", list(map(str, range(100))), [str(number) for number in range(100)])


def stop(item):
    raise StopIteration


def fail(item):
    raise KeyError(item)


print(list(map(stop, [1, 2])))
target = ["kept"]
try:
    target.extend(map(fail, "ab"))
except KeyError as error:
    print(repr(error), target)
print(list("héllo"), list("при"), list(b"abc"), list(""), list(b""))
target += "ÿж"
target.extend(b"xy")
print(target)

numbers = {}
for number in range(100000):
    numbers[number] = number
for number in range(0, 100000, 2):
    numbers[number] = [number]
check("values of a dict", [value if number % 2 else value[0] for number, value in numbers.items()], list(range(100000)))
seen = set()
for number in range(100000):
    seen.add(number if number % 3 else str(number))
check("a set", sorted(map(int, seen)), list(range(100000)))
