"""Sets: filled, united, intersected, compared, and used to remember what has been seen."""
import sys

ROUNDS = 308


def collapse(pairs):
    """Joins pairs that share a member into groups."""
    groups = []
    for a, b in pairs:
        joined = {a, b}
        apart = []
        for group in groups:
            if group & joined:
                joined |= group
            else:
                apart.append(group)
        apart.append(joined)
        groups = apart
    return groups


def knight_moves(size):
    """The squares a knight reaches on an empty board, move by move, until it knows them all."""
    known = {(0, 0)}
    edge = {(0, 0)}
    moves = 0
    while edge:
        following = set()
        for x, y in edge:
            for dx, dy in ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)):
                square = x + dx, y + dy
                if 0 <= square[0] < size and 0 <= square[1] < size:
                    following.add(square)
        edge = following - known
        known |= edge
        moves += bool(edge)
    return len(known), moves


def random_cycle(seed, modulus):
    """The length of the way of n -> n * n + 1 before it meets a number again."""
    seen = set()
    n = seed
    while n not in seen:
        seen.add(n)
        n = (n * n + 1) % modulus
    return len(seen)


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        twos = set(range(0, 6000, 2))
        threes = {n for n in range(6000) if n % 3 == 0}
        fives = frozenset(range(0, 6000, 5))
        if len(twos | threes | fives) != 6000 * 22 // 30 or len(twos & threes & fives) != 200:
            raise AssertionError("wrong sizes")
        if twos ^ threes != (twos | threes) - (twos & threes) or not fives >= set(range(0, 6000, 10)):
            raise AssertionError("wrong relations")
        for n in range(0, 6000, 4):
            twos.discard(n)
            threes.discard(n)
        if sum(twos) != 4500000 or not twos.isdisjoint(range(0, 6000, 4)):
            raise AssertionError("wrong sum: %d" % sum(twos))
        groups = collapse([(n, n * 2 % 101) for n in range(1, 101)] + [(200 + n % 7, 200 + n % 3) for n in range(50)])
        if sorted(len(group) for group in groups) != [7, 100]:
            raise AssertionError("wrong groups: %r" % sorted(len(group) for group in groups))
        moves = knight_moves(24)
        cycles = sum(random_cycle(seed, 10007) for seed in range(20))
        unique = len(set([word[:2] for word in ("alpha", "beta", "gamma", "delta", "algol", "bet") * 300]))
        if moves != (576, 16) or unique != 4:
            raise AssertionError("wrong counts: %r, %d" % (moves, unique))
        if cycles != 3182:
            raise AssertionError("wrong cycles: %d" % cycles)
    print("set_operations:", moves, cycles, unique)


main()
