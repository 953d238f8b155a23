"""Texts packed and unpacked: Huffman's codes, Lempel and Ziv's dictionary, move-to-front after Burrows and Wheeler."""
import sys

ROUNDS = 231


def make_text(length):
    """Words that repeat, by a linear congruential generator."""
    words = "a the of and to in is that it was for on are as with his they at be this".split()
    state = 7
    parts = []
    for _ in range(length):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        parts.append(words[(state >> 16) % 20 * ((state >> 8) % 20) // 20])
    return " ".join(parts)


def huffman_codes(text):
    counts = {}
    for letter in text:
        counts[letter] = counts.get(letter, 0) + 1
    # Ties are decided by the letters, so that the codes are always the same.
    trees = sorted([(count, letter, None) for letter, count in counts.items()], key=lambda tree: tree[:2])
    while len(trees) > 1:
        first, second = trees.pop(0), trees.pop(0)
        joined = first[0] + second[0], min(first[1], second[1]), (first, second)
        place = len(trees)
        while place and trees[place - 1][:2] > joined[:2]:
            place -= 1
        trees.insert(place, joined)
    codes = {}

    def walk(tree, code):
        if tree[2] is None:
            codes[tree[1]] = code
        else:
            walk(tree[2][0], code + "0")
            walk(tree[2][1], code + "1")

    walk(trees[0], "")
    return codes


def huffman_decode(bits, codes):
    letters = {code: letter for letter, code in codes.items()}
    result = []
    code = ""
    for bit in bits:
        code += bit
        if code in letters:
            result.append(letters[code])
            code = ""
    return "".join(result)


def pack(text):
    """Numbers for the longest strings that have been seen before."""
    table = {chr(i): i for i in range(128)}
    numbers = []
    known = ""
    for letter in text:
        longer = known + letter
        if longer in table:
            known = longer
        else:
            numbers.append(table[known])
            table[longer] = len(table)
            known = letter
    numbers.append(table[known])
    return numbers


def unpack(numbers):
    table = [chr(i) for i in range(128)]
    last = table[numbers[0]]
    parts = [last]
    for number in numbers[1:]:
        entry = table[number] if number < len(table) else last + last[0]
        parts.append(entry)
        table.append(last + entry[0])
        last = entry
    return "".join(parts)


def sort_rotations(text):
    text += "\0"
    order = sorted(range(len(text)), key=lambda i: text[i:] + text[:i])
    return "".join([text[i - 1] for i in order])


def unsort_rotations(last):
    order = sorted(range(len(last)), key=last.__getitem__)
    place = last.index("\0")
    letters = []
    for _ in range(len(last) - 1):
        place = order[place]
        letters.append(last[place])
    return "".join(letters)


def move_to_front(text):
    letters = sorted(set(text))
    places = []
    for letter in text:
        place = letters.index(letter)
        places.append(place)
        letters.insert(0, letters.pop(place))
    return places


def main():
    rounds = int(ROUNDS * float(sys.argv[1])) if len(sys.argv) > 1 else ROUNDS
    text = make_text(1500)
    for _ in range(max(rounds, 1)):
        codes = huffman_codes(text)
        bits = "".join([codes[letter] for letter in text])
        if huffman_decode(bits, codes) != text:
            raise AssertionError("Huffman's text does not come back")
        # Kraft's equality: a complete code uses up every string of bits.
        if sum(1 << (30 - len(code)) for code in codes.values()) != 1 << 30:
            raise AssertionError("the code is not complete: %r" % codes)
        numbers = pack(text)
        if unpack(numbers) != text:
            raise AssertionError("Lempel and Ziv's text does not come back")
        sorted_text = sort_rotations(text[:1000])
        if sort_rotations("banana") != "annb\0aa" or unsort_rotations(sorted_text) != text[:1000]:
            raise AssertionError("Burrows and Wheeler's text does not come back")
        places = move_to_front(sorted_text)
        result = len(text), len(bits), codes[" "], len(numbers), max(numbers), places.count(0)
        if result != (4856, 15795, "11", 1106, 1211, 648):
            raise AssertionError("wrong result: %r" % (result,))
    print("compression:", result)


main()
