"""Encoding and decoding: UTF-8, Latin-1, ASCII, UTF-16, with and without errors."""
import sys
ROUNDS = 65
ASCII = "The quick brown fox jumps over the lazy dog. " * 400
LATIN = "d\xe9j\xe0 vu, na\xefve caf\xe9 " * 600
GREEK = "\u03b1\u03b2\u03b3\u03b4 \u03b5\u03b6\u03b7 " * 800
EMOJI = "smile \U0001f600 and \U0001f680 " * 400


def work():
    size = 0
    for text in (ASCII, LATIN, GREEK, EMOJI):
        for encoding in ("utf-8", "utf-16", "utf-32-le"):
            for _ in range(4):
                data = text.encode(encoding)
                size += len(data)
                if data.decode(encoding) != text:
                    raise AssertionError(encoding)
        size += len(text.encode("ascii", "replace")) + len(text.encode("latin-1", "ignore"))
        size += len(text.encode("ascii", "backslashreplace"))
        for word in text.split():
            size += len(word.encode()) + len(word.encode().decode())
    return size

EXPECTED = 1488432


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("text_encoding", EXPECTED)


main()
