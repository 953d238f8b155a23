# Arrays of many items.
import array
from array import array as Array


def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__, error)


numbers = Array("q", range(100000))
print(len(numbers), sum(numbers), numbers[-1], numbers.itemsize)
del numbers[::2]
print(len(numbers), numbers[:3], numbers[-1])
numbers.extend(numbers)
print(len(numbers), numbers.count(1), numbers.index(99999))
numbers.reverse()
print(numbers[0], numbers[49999], numbers[50000])
for _ in range(100):
    numbers.insert(0, -1)
    numbers.pop()
print(len(numbers), numbers[99], numbers[100])
numbers[10:99990] = Array("q", [5])
print(len(numbers), numbers[9:12])
print(len(Array("b", b"ab") * 50000), len(Array("d", [1.5] * 1000).tobytes()))
queue = Array("i")
for number in range(2000):
    queue.append(number)
    if number % 3 == 0:
        queue.pop(0)
print(len(queue), queue[0], queue[-1])
keep = [Array("i", [n] * (n % 50)) for n in range(2000)]
print(sum(len(a) for a in keep), sum(sum(a) for a in keep))
attempt(lambda: Array("d", [0]) * (2 ** 59))
