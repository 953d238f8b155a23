"""Strings as keys: made anew, hashed and looked up; a trie; a hash function and a table written by hand."""
import sys

ROUNDS = 136


def checksum(text):
    """Fowler, Noll and Vo's hash of 32 bits, 1a."""
    value = 0x811C9DC5
    for character in text:
        value = ((value ^ ord(character)) * 0x01000193) & 0xFFFFFFFF
    return value


class Table:
    """Open addressing over two lists."""

    def __init__(self):
        self.keys = [None] * 8
        self.values = [None] * 8
        self.used = 0

    def find(self, key):
        mask = len(self.keys) - 1
        place = checksum(key) & mask
        while self.keys[place] is not None and self.keys[place] != key:
            place = (place + 1) & mask
        return place

    def __setitem__(self, key, value):
        place = self.find(key)
        if self.keys[place] is None:
            self.used += 1
            if self.used * 3 > len(self.keys) * 2:
                self.grow()
                place = self.find(key)
            self.keys[place] = key
        self.values[place] = value

    def __getitem__(self, key):
        place = self.find(key)
        if self.keys[place] is None:
            raise KeyError(key)
        return self.values[place]

    def grow(self):
        old = [(key, value) for key, value in zip(self.keys, self.values) if key is not None]
        self.keys = [None] * (len(self.keys) * 2)
        self.values = [None] * len(self.keys)
        for key, value in old:
            place = self.find(key)
            self.keys[place] = key
            self.values[place] = value


def make_trie(words):
    root = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True
    return root


def count_prefixed(trie, prefix):
    for letter in prefix:
        if letter not in trie:
            return 0
        trie = trie[letter]
    todo = [trie]
    count = 0
    while todo:
        node = todo.pop()
        for letter, child in node.items():
            if letter == "end":
                count += 1
            else:
                todo.append(child)
    return count


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    for _ in range(max(rounds, 1)):
        if checksum("") != 0x811C9DC5 or checksum("foobar") != 0xBF9CF968:
            raise AssertionError("wrong hash")
        names = ["name" + str(n * 7919 % 3000) for n in range(3000)]
        places = {}
        for i, name in enumerate(names):
            places[name] = i
        found = 0
        for n in range(6000):
            key = "name%d" % n
            if key in places:
                found += places[key]
        if found != 2999 * 3000 // 2 or len(places) != 3000:
            raise AssertionError("wrong places: %d" % found)
        for name in names[::2]:
            del places[name]
        for name in names[::3]:
            places[name + "!"] = places.get(name, -1)
        if len(places) != 2500 or list(places)[0] != names[1]:
            raise AssertionError("wrong keys: %d" % len(places))
        table = Table()
        for i, name in enumerate(names[:500]):
            table[name] = i
        held = sum(table[name] for name in reversed(names[:500]))
        missing = 0
        for n in range(50):
            try:
                table["no%d" % n]
            except KeyError:
                missing += 1
        trie = make_trie(names[:1500])
        prefixed = count_prefixed(trie, "name"), count_prefixed(trie, "name1"), count_prefixed(trie, "x")
        records = [{"id": str(n), "kind": ("odd", "even")[n % 2 == 0], "size": n % 10} for n in range(1000)]
        sizes = {}
        for record in records:
            sizes[record["kind"]] = sizes.get(record["kind"], 0) + record["size"]
        result = held, missing, table.used, prefixed, sizes
        if result != (124750, 50, 500, (1500, 552, 0), {"even": 2000, "odd": 2500}):
            raise AssertionError("wrong result: %r" % (result,))
    print("string_keys:", result)


main()
