"""Dynamic programming: edit distance, longest common subsequence, a knapsack and the best order of products."""
import sys

ROUNDS = 93


def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        current = [i]
        for j, y in enumerate(b, 1):
            if x == y:
                current.append(previous[j - 1])
            else:
                current.append(1 + min(previous[j], current[j - 1], previous[j - 1]))
        previous = current
    return previous[-1]


def common_subsequence(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                up = table[i][j + 1]
                left = table[i + 1][j]
                table[i + 1][j + 1] = up if up > left else left
    i, j = len(a), len(b)
    letters = []
    while i and j:
        if a[i - 1] == b[j - 1]:
            letters.append(a[i - 1])
            i -= 1
            j -= 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(letters))


def knapsack(items, capacity):
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            with_it = best[room - weight] + value
            if with_it > best[room]:
                best[room] = with_it
    return best[capacity]


def product_order(sizes):
    """The fewest multiplications that a chain of matrices needs."""
    count = len(sizes) - 1
    cost = [[0] * count for _ in range(count)]
    for length in range(2, count + 1):
        for i in range(count - length + 1):
            j = i + length - 1
            cost[i][j] = min([cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                              for k in range(i, j)])
    return cost[0][-1]


def longest_rising(numbers):
    lengths = []
    for i, number in enumerate(numbers):
        best = 0
        for j in range(i):
            if numbers[j] < number and lengths[j] > best:
                best = lengths[j]
        lengths.append(best + 1)
    return max(lengths)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        first = "".join(["acgt"[i * i * 7 % 11 % 4] for i in range(120)])
        second = "".join(["acgt"[i * i * 5 % 13 % 4] for i in range(120)])
        known = edit_distance("kitten", "sitting"), edit_distance("intention", "execution")
        if known != (3, 5):
            raise AssertionError("wrong distances: %r" % (known,))
        distance = edit_distance(first, second)
        common = common_subsequence(first, second)
        places = iter(first)
        if not all(letter in places for letter in common) or not 120 - len(common) <= distance <= 120:
            raise AssertionError("no subsequence: " + common)
        if common_subsequence("nematode knowledge", "empty bottle") != "emt ole":
            raise AssertionError("wrong subsequence: " + common_subsequence("nematode knowledge", "empty bottle"))
        sack = knapsack([(23, 92), (31, 57), (29, 49), (44, 68), (53, 60),
                         (38, 43), (63, 67), (85, 84), (89, 87), (82, 72)] * 2, 165)
        order = product_order([30, 35, 15, 5, 10, 20, 25]), product_order([n * 37 % 50 + 1 for n in range(30)])
        rising = longest_rising([i * 61 % 199 for i in range(199)])
        result = distance, len(common), sack, order, rising
        if result != (64, 78, 377, (15125, 18838), 16):
            raise AssertionError("wrong result: %r" % (result,))
    print("edit_distance:", result)


main()
