"""Deques: a queue for a breadth-first search on a grid, a sliding window, rotation, a bounded history."""
import sys
from _collections import deque

ROUNDS = 5
SIZE = 150


def distances():
    """Steps from a corner of a grid to each cell: the queue has every cell once."""
    steps = [-1] * (SIZE * SIZE)
    steps[0] = 0
    queue = deque([0])
    append, popleft = queue.append, queue.popleft
    while queue:
        cell = popleft()
        step = steps[cell] + 1
        row, column = divmod(cell, SIZE)
        if row and steps[cell - SIZE] < 0:
            steps[cell - SIZE] = step
            append(cell - SIZE)
        if row < SIZE - 1 and steps[cell + SIZE] < 0:
            steps[cell + SIZE] = step
            append(cell + SIZE)
        if column and steps[cell - 1] < 0:
            steps[cell - 1] = step
            append(cell - 1)
        if column < SIZE - 1 and steps[cell + 1] < 0:
            steps[cell + 1] = step
            append(cell + 1)
    return sum(steps)


def window_maxima(count, width):
    """The sum of the greatest number in each window of a sequence."""
    window = deque()
    total = 0
    for index in range(count):
        number = index * 7919 % 10007
        while window and window[-1][1] <= number:
            window.pop()
        window.append((index, number))
        if window[0][0] <= index - width:
            window.popleft()
        if index >= width - 1:
            total += window[0][1]
    return total


def josephus(count, step):
    """The last of a circle out of which every step-th goes."""
    circle = deque(range(1, count + 1))
    while len(circle) > 1:
        circle.rotate(1 - step)
        circle.popleft()
    return circle[0]


def history(count):
    recent = deque(maxlen=50)
    total = 0
    for number in range(count):
        recent.append(number)
        total += recent[0]
    return total, sum(recent), len(recent)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    survivor = 0
    for number in range(2, 20001):
        survivor = (survivor + 3) % number
    naive = sum(max(index * 7919 % 10007 for index in range(start, start + 20)) for start in range(2000 - 19))
    wanted = (SIZE * SIZE * (SIZE - 1), survivor + 1, (sum(range(49951)), sum(range(49950, 50000)), 50))
    for _ in range(rounds):
        results = (distances(), josephus(20000, 3), history(50000))
        if results != wanted:
            raise AssertionError("wrong results: %r instead of %r" % (results, wanted))
        if window_maxima(2000, 20) != naive or window_maxima(30000, 50) <= 0:
            raise AssertionError("wrong windows")
        filled = deque()
        for number in range(40000):
            filled.append(number)
            filled.appendleft(-number)
        if sum(filled) or len(filled) != 80000 or sum(1 for item in filled if item > 0) != 39999:
            raise AssertionError("wrong sums")
        while filled:
            filled.pop()
            filled.popleft()
    print("deques:", results[0], results[1])


main()
