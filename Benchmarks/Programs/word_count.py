"""Dict-heavy: words drawn at random are counted, indexed, grouped by their letters and ranked."""
import sys

ROUNDS = 43


def make_words(count):
    """Words of two to four syllables from a linear congruential generator, the frequent ones first in the list."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    state = 12345
    vocabulary = []
    for i in range(800):
        word = ""
        for _ in range(2 + i % 3):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            word += syllables[(state >> 16) % len(syllables)]
        vocabulary.append(word)
    words = []
    for _ in range(count):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        draw = (state >> 8) % 1000
        words.append(vocabulary[draw * draw * 800 // 1000000])
    return words


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    words = make_words(20000)
    for _ in range(max(rounds, 1)):
        counts = {}
        for word in words:
            counts[word] = counts.get(word, 0) + 1
        second = {}
        for word in words:
            if word in second:
                second[word] += 1
            else:
                second[word] = 1
        if counts != second or sum(counts.values()) != len(words):
            raise AssertionError("the counts differ")
        places = {}
        for place, word in enumerate(words):
            places.setdefault(word, []).append(place)
        if any(len(where) != counts[word] for word, where in places.items()):
            raise AssertionError("the index is wrong")
        letters = {}
        for word in words:
            for letter in word:
                letters[letter] = letters.get(letter, 0) + 1
        anagrams = {}
        for word in counts:
            anagrams.setdefault("".join(sorted(word)), set()).add(word)
        groups = sum(1 for group in anagrams.values() if len(group) > 1)
        ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        while len(second) > 100:
            second.pop(ranking[len(second) - 1][0])
        if list(sorted(second)) != sorted(word for word, _ in ranking[:100]):
            raise AssertionError("the wrong words were removed")
        result = len(counts), ranking[0], groups, sum(letters.values()), max(letters, key=letters.get)
        if result != (677, ("rolo", 700), 17, 118224, "i"):
            raise AssertionError("wrong result: %r" % (result,))
    print("word_count:", result)


main()
