"""Long lists: everything stays linear, and nothing is lost."""
import sys

values = []
for number in range(200000):
    values.append(number)
print(len(values), sum(values))
while len(values) > 100000:
    values.pop()
print(len(values), values[-1])
values[50000:50000] = range(10)
print(len(values), values[49999:50012])
del values[::2]
print(len(values), values[:5], values[24995:25010])
values *= 4
print(len(values), values[-3:])
values.reverse()
print(values[:3])
del values[10:-10]
print(values)
for _ in range(len(values)):
    values.pop(0)
print(values)
big = [None] * 1000000
print(len(big), sys.getsizeof(big) >= 8000000, sys.getsizeof([]) < 200)
big[:] = []
print(len(big), sys.getsizeof(big) < 1000)
try:
    [0] * sys.maxsize
except MemoryError as error:
    print("MemoryError", error)
try:
    big = [0]
    big *= sys.maxsize
except MemoryError as error:
    print("MemoryError", error, big)
