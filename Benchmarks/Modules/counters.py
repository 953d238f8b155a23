"""Counting: letters and words with _count_elements and defaultdict, groups in lists, an index of anagrams."""
import sys
from _collections import _count_elements, defaultdict

ROUNDS = 6
WORDS = "the quick brown fox jumps over the lazy dog while a slow red hen naps under the old oak tree".split()


class Counter(dict):
    """As collections.Counter: counts, and 0 for what is not there."""

    def __missing__(self, key):
        return 0


def words(count):
    """A text of words in an order of no obvious rule."""
    state = 7
    text = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        text.append(WORDS[(state >> 12) % len(WORDS)])
    return text


def one_round(text):
    by_word = Counter()
    _count_elements(by_word, text)
    letters = Counter()
    for word in text:
        _count_elements(letters, word)
    counts = defaultdict(int)
    for word in text:
        counts[word] += 1
    places = defaultdict(list)
    for index, word in enumerate(text):
        places[word].append(index)
    anagrams = defaultdict(set)
    for word in text:
        anagrams[len(word), word[0]].add(word)
    pairs = Counter()
    previous = None
    for word in text:
        pairs[previous, word] += 1
        previous = word
    nested = defaultdict(lambda: defaultdict(int))
    for word in text:
        nested[word[0]][word[-1]] += 1
    return by_word, letters, counts, places, anagrams, pairs, nested


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    text = words(20000)
    joined = "".join(text)
    for _ in range(rounds):
        by_word, letters, counts, places, anagrams, pairs, nested = one_round(text)
        if dict(by_word) != dict(counts) or sum(counts.values()) != len(text):
            raise AssertionError("the counts of words differ")
        if any(count != joined.count(letter) for letter, count in letters.items()) or sum(letters.values()) != len(joined):
            raise AssertionError("the counts of letters are wrong")
        if any(len(places[word]) != count for word, count in counts.items()) or text[places["fox"][3]] != "fox":
            raise AssertionError("the places are wrong")
        if set().union(*anagrams.values()) != set(text) or sum(pairs.values()) != len(text):
            raise AssertionError("the groups are wrong")
        if sum(count for inner in nested.values() for count in inner.values()) != len(text) or by_word["nothing"]:
            raise AssertionError("the nested counts are wrong")
    print("counters:", len(text), len(joined), len(by_word))


main()
