# Each conversion there and back, over random data of all lengths, with sums that show whether anything differs.
import binascii

state = 99


def random(limit):
    global state
    state = (state * 1103515245 + 12345) & 0x7FFFFFFF
    return (state >> 8) % limit


def data(length):
    return bytes(random(256) for _ in range(length))


total = 0
for length in list(range(0, 70)) + [100, 255, 256, 257, 1000]:
    raw = data(length)
    for make, back in [(binascii.hexlify, binascii.unhexlify), (binascii.b2a_base64, binascii.a2b_base64),
                       (binascii.b2a_qp, binascii.a2b_qp), (binascii.b2a_hqx, None)]:
        text = make(raw)
        total = binascii.crc32(text, total)
        if back is binascii.a2b_qp:
            # Lines of text lose what the end of a line may be.
            total = binascii.crc32(back(text), total)
        elif back:
            assert back(text) == raw, (make, length)
            assert back(text.decode("ascii")) == raw, (make, length)
    if length <= 45:
        assert binascii.a2b_uu(binascii.b2a_uu(raw)) == raw
        assert binascii.a2b_uu(binascii.b2a_uu(raw, backtick=True)) == raw
        total = binascii.crc32(binascii.b2a_uu(raw, backtick=True), total)
    assert binascii.crc32(raw) == binascii.crc32(raw[length // 2:], binascii.crc32(raw[:length // 2]))
    assert binascii.crc_hqx(raw, 7) == binascii.crc_hqx(raw[length // 3:], binascii.crc_hqx(raw[:length // 3], 7))
    total = binascii.crc_hqx(raw, total & 0xFFFF)
    for places in 1, 2, 3, 5, -1, -4:
        total = binascii.crc32(binascii.hexlify(raw, ":", places), total)
print(total)

# Noise among the characters of base64 is left out; what is left must be whole.
counts = {}
for _ in range(400):
    raw = data(random(12))
    text = bytearray(binascii.b2a_base64(raw, newline=False))
    for _ in range(random(4)):
        text.insert(random(len(text) + 1), b" \n!=-_\x80A"[random(8)])
    try:
        found = binascii.a2b_base64(bytes(text))
        kind = "same" if found == raw else "another"
        total = binascii.crc32(found, total)
    except binascii.Error as error:
        kind = str(error)
    counts[kind] = counts.get(kind, 0) + 1
for kind in sorted(counts):
    print(counts[kind], kind)

counts = {}
for function in binascii.unhexlify, binascii.a2b_uu, binascii.rlecode_hqx, binascii.rledecode_hqx, binascii.a2b_qp:
    for _ in range(300):
        raw = bytes(b"0aF g\x90z=\n!#-4"[random(13)] for _ in range(random(9)))
        try:
            total = binascii.crc32(function(raw), total)
            kind = "done"
        except (binascii.Error, binascii.Incomplete) as error:
            kind = "%s %s" % (type(error).__name__, error)
        counts[function.__name__, kind] = counts.get((function.__name__, kind), 0) + 1
for key in sorted(counts):
    print(counts[key], *key)
print(total)
