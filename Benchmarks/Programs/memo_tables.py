"""Dict-heavy: memo tables with integers, tuples and strings as keys."""
import sys

ROUNDS = 104


def paths(rows, columns, memo):
    """Ways through a grid, going right or down."""
    if rows == 0 or columns == 0:
        return 1
    key = rows, columns
    if key not in memo:
        memo[key] = paths(rows - 1, columns, memo) + paths(rows, columns - 1, memo)
    return memo[key]


def partitions(n, largest, memo):
    """Ways to write n as a sum of positive integers up to the largest."""
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    try:
        return memo[n, largest]
    except KeyError:
        pass
    result = memo[n, largest] = partitions(n - largest, largest, memo) + partitions(n, largest - 1, memo)
    return result


def memoize(function):
    memo = {}

    def remembered(*args):
        value = memo.get(args)
        if value is None:
            value = memo[args] = function(*args)
        return value

    remembered.memo = memo
    return remembered


def make_change():
    @memoize
    def change(amount, coins):
        if amount == 0:
            return 1
        if amount < 0 or not coins:
            return 0
        return change(amount - coins[0], coins) + change(amount, coins[1:])

    return change


def chain_lengths(limit):
    lengths = {1: 1}
    for start in range(2, limit):
        n = start
        way = []
        while n not in lengths:
            way.append(n)
            n = n // 2 if n % 2 == 0 else 3 * n + 1
        length = lengths[n]
        for n in reversed(way):
            length += 1
            lengths[n] = length
    return lengths


def breaks(text, words, memo):
    """Ways to cut the text into words."""
    if not text:
        return 1
    if text in memo:
        return memo[text]
    total = 0
    for word in words:
        if text.startswith(word):
            total += breaks(text[len(word):], words, memo)
    memo[text] = total
    return total


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        lengths = chain_lengths(4000)
        result = (
            paths(60, 60, {}),
            partitions(100, 100, {}),
            make_change()(400, (200, 100, 50, 20, 10, 5, 2, 1)),
            max((lengths[start], start) for start in range(1, 4000)),
            breaks("a" * 200, ("a", "aa"), {}),
        )
        if result != (
                96614908840363322603893139521372656,    # 120 over 60
                190569292,
                1960497,
                (238, 3711),
                453973694165307953197296969697410619233826):    # the 201st Fibonacci number
            raise AssertionError("wrong result: %r" % (result,))
    print("memo_tables:", result[1:4])


main()
