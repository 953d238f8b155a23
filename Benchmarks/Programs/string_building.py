"""Strings: built, joined, split, replaced, searched, stripped, sliced, translated and compared."""
import sys

ROUNDS = 201

TEXT = """the quick brown fox jumps over the lazy dog, and the dog sleeps on;
pack my box with five dozen liquor jugs: how vexingly quick daft zebras jump!
""" * 20


def rotate(text, by):
    """A Caesar cipher, character by character."""
    result = []
    for character in text:
        if "a" <= character <= "z":
            result.append(chr((ord(character) - 97 + by) % 26 + 97))
        else:
            result.append(character)
    return "".join(result)


def accumulate(count):
    text = ""
    for i in range(count):
        text += str(i)
        text += ","
    return text


def run_lengths(text):
    parts = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        parts.append(text[i] + str(j - i))
        i = j
    return "".join(parts)


def is_palindrome(text):
    return text == text[::-1]


def title(line):
    return " ".join([word[:1].upper() + word[1:] for word in line.split(" ")])


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    table = str.maketrans("aeiou", "AEIOU")
    for _ in range(max(rounds, 1)):
        if rotate(rotate(TEXT, 7), 19) != TEXT:
            raise AssertionError("the cipher does not come back")
        numbers = accumulate(2000)
        fields = numbers.rstrip(",").split(",")
        if len(numbers) != 8890 or len(fields) != 2000 or ",".join(fields) + "," != numbers:
            raise AssertionError("wrong numbers: " + numbers[:40])
        lines = TEXT.splitlines()
        replaced = [line.replace("quick", "slow").replace("o", "00").strip(";!") for line in lines]
        if "\n".join(replaced).count("00") != 20 * (6 + 4 + 2):
            raise AssertionError("wrong replacement: %r" % "\n".join(replaced).count("00"))
        titles = [title(line) for line in lines]
        if titles[0][:19] != "The Quick Brown Fox" or titles[1].lower() != lines[1]:
            raise AssertionError("wrong titles: " + titles[0])
        encoded = run_lengths("aaabccddddd" * 150)
        if encoded != "a3b1c2d5" * 150:
            raise AssertionError("wrong lengths: " + encoded[:16])
        palindromes = [i for i in range(10000) if is_palindrome(str(i))]
        if len(palindromes) != 10 + 9 + 90 + 90:
            raise AssertionError("wrong palindromes: %d" % len(palindromes))
        places = []
        place = TEXT.find("the ")
        while place >= 0:
            places.append(place)
            place = TEXT.find("the ", place + 1)
        if len(places) != 60 or not TEXT.startswith("the ", places[-1]):
            raise AssertionError("wrong places: %d" % len(places))
        heads = [line.partition(" ")[0] + line.rpartition(" ")[2] for line in lines]
        if heads[:2] != ["theon;", "packjump!"]:
            raise AssertionError("wrong heads: %r" % heads[:2])
        vowels = sum([1 for character in TEXT.translate(table) if character.isupper()])
        if vowels != sum([TEXT.count(vowel) for vowel in "aeiou"]):
            raise AssertionError("wrong vowels: %d" % vowels)
    print("string_building:", len(numbers), len(palindromes), len(places), vowels)


main()
