import sys

LIMIT = 10_000

def primes(limit=LIMIT, *, verbose=False):
    """Yield the primes below `limit`."""
    sieve = bytearray(b"\x01") * limit
    for n in range(2, limit):
        if not sieve[n]:
            continue
        yield n
        sieve[n * n::n] = bytes(len(sieve[n * n::n]))
        if verbose: print(f"{n:>6} found", file=sys.stderr)

class Counter(dict):
    def __missing__(self, key): return 0
    def most(self, n=None): return sorted(self.items(), key=lambda item: (-item[1], item[0]))[:n]

def words(path):
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            for word in line.split():
                yield number, word.strip(".,;:!?\"'").lower()

if __name__ == "__main__":
    counts = Counter()
    try:
        for _, word in words(sys.argv[1]):
            counts[word] += 1
    except (IndexError, OSError) as problem:
        sys.exit(f"usage: {sys.argv[0]} FILE ({problem})")
    else:
        print(*("%5d %s" % (n, w) for w, n in counts.most(20)), sep="\n")
