"""Comprehensions of lists, sets, dicts and generators, nested and filtered."""
import sys

ROUNDS = 244


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        squares = [n * n for n in range(5000)]
        small = [n for n in squares if n < 1000000 and n % 3 == 1]
        if sum(squares) != 4999 * 5000 * 9999 // 6 or len(small) != 666:
            raise AssertionError("wrong squares: %d" % len(small))
        triples = [(a, b, c) for a in range(1, 40) for b in range(a, 40) for c in range(b + 1, 57)
                   if a * a + b * b == c * c]
        table = [[i * j for j in range(1, 60)] for i in range(1, 60)]
        flat = [cell for row in table for cell in row]
        if len({cell for cell in flat}) != 1097 or sum(flat) != (59 * 60 // 2) ** 2:
            raise AssertionError("wrong products: %d" % len(set(flat)))
        named = {"k%d" % n: n for n in range(2000)}
        turned = {value: key for key, value in named.items() if value % 2 == 0}
        if turned[1998] != "k1998" or len(turned) != 1000:
            raise AssertionError("wrong dict")
        composite = {m for n in range(2, 45) for m in range(n * n, 2000, n)}
        primes = [n for n in range(2, 2000) if n not in composite]
        if len(primes) != 303 or primes[-1] != 1999:
            raise AssertionError("wrong primes: %d" % len(primes))
        total = sum(a * b for a, b in zip(primes, primes[1:]) if b - a == 2)
        longest = max(len(word) for word in ("x" * (n % 17) for n in range(2000)))
        every = all(n % 2 for n in primes[1:]) and any(n > 1990 for n in primes)
        adders = [lambda x, n=n: x + n for n in range(200)]
        if sum([add(1) for add in adders]) != 20100 or longest != 16 or not every:
            raise AssertionError("wrong functions")
        if len(triples) != 17 or total != 66216735:
            raise AssertionError("wrong triples or twins: %d, %d" % (len(triples), total))
    print("comprehensions:", len(triples), len(set(flat)), total)


main()
