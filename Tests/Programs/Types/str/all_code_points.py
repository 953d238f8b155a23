"""A checksum of every method that asks what a character is, over the code points that have properties."""
RANGES = ((0, 0x3100), (0xA480, 0xAC10), (0xD7A0, 0x11B00), (0x16A00, 0x17010), (0x1D000, 0x1FA80), (0xE0000, 0xE01F0))


def checksum(name, function):
    sum = 0
    for start, end in RANGES:
        text = "\n".join([str(function(chr(code))) for code in range(start, end)])
        for part in range(0, len(text), 7):
            sum = (sum * 1000003 ^ len(text[part:part + 7].strip()) ^ int.from_bytes(
                text[part:part + 7].encode("utf-8", "surrogatepass"), "big")) & (1 << 64) - 1
    print(name, hex(sum))


METHODS = ("isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "islower", "isupper", "istitle", "isidentifier",
           "isprintable", "upper", "lower", "title", "casefold", "swapcase", "capitalize", "__repr__", "splitlines", "split")
for name in METHODS:
    checksum(name, getattr(str, name))
checksum("identifier", lambda character: ("a" + character).isidentifier())
checksum("ascii", ascii)
checksum("int", lambda character: int(character) if character.isdecimal() else None)
