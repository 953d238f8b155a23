"""bytes and bytearray: joining, searching, slicing, hexadecimal, translation, a growing buffer."""
import sys
ROUNDS = 350


def work():
    record = bytes(range(256)) * 20
    buffer = bytearray()
    for number in range(3000):
        buffer += number.to_bytes(4, "little")
        buffer.append(number & 255)
    view = memoryview(buffer)
    total = sum(view[start] for start in range(0, len(view), 5))
    chunks = [record[start:start + 16] for start in range(0, len(record), 16)]
    joined = b"-".join(chunks)
    text = joined.hex()
    table = bytes(255 - byte for byte in range(256))
    checksum = 0
    for byte in joined:
        checksum = (checksum * 31 + byte) & 0xFFFFFF
    pieces = joined.split(b"-")
    return (total, len(buffer), len(chunks), len(text), bytes.fromhex(text) == joined, checksum, len(pieces), joined.count(b"\x05"),
            joined.find(b"\xfe\xff"), sum(joined.translate(table)), len(joined.replace(b"-", b"+=")), buffer[-1])

EXPECTED = (375876, 15000, 320, 10878, True, 3610061, 340, 20, 269, 719790, 5778, 183)


def main():
    rounds = max(1, int(ROUNDS * float(sys.argv[1]))) if len(sys.argv) > 1 else ROUNDS
    for _ in range(rounds):
        result = work()
        if result != EXPECTED:
            raise AssertionError("wrong result: %r instead of %r" % (result, EXPECTED))
    print("byte_strings", EXPECTED)


main()
