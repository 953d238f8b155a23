"""Sorting ints, floats, strings and tuples, with and without a key, of random and of ordered runs."""
import sys
ROUNDS = 10
COUNT = 20000


def numbers():
    state, result = 12345, []
    for _ in range(COUNT):
        state = (state * 1103515245 + 12345) % 2147483648
        result.append(state)
    return result


def work():
    ints = numbers()
    floats = [number / 7 for number in ints]
    texts = ["%08x" % number for number in ints]
    pairs = [(number % 100, text) for number, text in zip(ints, texts)]
    first = sorted(ints)
    second = sorted(floats, reverse=True)
    third = sorted(texts)
    fourth = sorted(pairs)
    fifth = sorted(texts, key=len)
    sixth = sorted(ints, key=lambda number: -number)
    runs = first[:10000] + first[5000:] + list(range(5000))
    runs.sort()
    nearly = list(range(COUNT))
    nearly[100], nearly[15000] = nearly[15000], nearly[100]
    nearly.sort()
    return (first[0], first[-1], round(second[0], 3), third[0], third[-1], fourth[0], fifth == texts, sixth[0] == first[-1],
            runs[12345], nearly == list(range(COUNT)), max(texts), min(pairs))

EXPECTED = (31950, 2147465837, 306780833.857, '00007cce', '7fffba6d', (0, '000b4078'), True, True, 663720316, True, '7fffba6d', (0, '000b4078'))


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("sorting_kinds", EXPECTED)


main()
