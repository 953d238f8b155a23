"""Lists: append, pop, insert, slices, deletion, reversal, concatenation and indexing; stacks, circles and grids."""
import sys

ROUNDS = 147


def josephus(count, step):
    """Who is left of a circle from which every step-th leaves."""
    circle = list(range(count))
    place = 0
    while len(circle) > 1:
        place = (place + step - 1) % len(circle)
        del circle[place]
    return circle[0] + 1


def rotations(items, times):
    for _ in range(times):
        items = items[7:] + items[:7]
        items.insert(3, items.pop())
        items[2:4] = reversed(items[2:4])
    return items


def stack_depth(length):
    stack = []
    deepest = 0
    for i in range(length):
        if i % 3 == 2:
            stack.pop()
        else:
            stack.append(i)
            if len(stack) > deepest:
                deepest = len(stack)
    return deepest, stack[-1]


def merge_sorted(left, right):
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged += right[j:]
    return merged


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge_sorted(merge_sort(items[:middle]), merge_sort(items[middle:]))


def bubble_sort(items):
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


def pascal(rows):
    row = [1]
    for _ in range(rows):
        row = [a + b for a, b in zip([0] + row, row + [0])]
    return row


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        if josephus(41, 3) != 31 or josephus(3000, 2) != 2 * (3000 - 2048) + 1:
            raise AssertionError("the wrong one is left")
        shuffled = [i * 7919 % 1009 for i in range(1009)]
        if merge_sort(shuffled) != list(range(1009)) or bubble_sort(shuffled[:100]) != sorted(shuffled[:100]):
            raise AssertionError("not sorted")
        if sorted(rotations(list(range(100)), 1000)) != list(range(100)):
            raise AssertionError("items were lost")
        if stack_depth(9000) != (3001, 8997):
            raise AssertionError("wrong depth: %r" % (stack_depth(9000),))
        row = pascal(60)
        if sum(row) != 2 ** 60 or row != row[::-1] or max(row) != 118264581564861424:
            raise AssertionError("wrong row")
        grid = [[0] * 30 for _ in range(30)]
        for i in range(30):
            for j in range(30):
                grid[i][j] = i * j
        turned = [list(column) for column in zip(*grid)]
        if turned != grid or grid[-1][-1] != 841 or sum(map(sum, grid)) != 435 * 435:
            raise AssertionError("wrong grid")
        evens = shuffled[::2]
        evens.reverse()
        shuffled[::2] = evens
        if len(shuffled) != 1009 or shuffled.index(0) != 1008 or shuffled.count(5) != 1 or 2000 in shuffled:
            raise AssertionError("wrong items")
    print("list_operations:", josephus(41, 3), stack_depth(9000), max(row))


main()
