"""What all hashes of one family of modules have in common."""
TEXTS = [b"", b"a", b"abc", b"message digest", bytes(range(256)), b"x" * 55, b"x" * 56, b"x" * 63, b"x" * 64, b"x" * 65,
         b"y" * 111, b"y" * 112, b"y" * 127, b"y" * 128, b"y" * 129, b"z" * 1000]


def compare(make, texts=TEXTS):
    """Hashes in one and in several pieces; the last of them."""
    for text in texts:
        print(make(text).hexdigest())
    h = make()
    print(h.name, h.digest_size, h.block_size, type(h).__name__, type(h).__module__, str(h).split(" at ")[0])
    for piece in texts:
        print(h.update(piece), end=" ")
    copy = h.copy()
    print(h.hexdigest() == make(b"".join(texts)).hexdigest(), h.digest() == copy.digest(), h.digest().hex() == h.hexdigest())
    copy.update(b"more")
    print(copy.digest() != h.digest(), copy.hexdigest())
    for size in range(1, 300, 37):
        a, b = make(), make(b"q" * (size * 5))
        for _ in range(5):
            a.update(bytearray(b"q" * size))
        print(a.digest() == b.digest(), end=" ")
    print(make(memoryview(b"abcdef")[1:4]).hexdigest() == make(b"bcd").hexdigest())
    return h


def check(make):
    h = compare(make)
    for call in [lambda: make("text"), lambda: make(1), lambda: make(b"", 1), lambda: make(x=1), lambda: make(None),
                 lambda: h.update(), lambda: h.update("text"), lambda: h.update(5), lambda: h.digest(1), lambda: h.copy(1),
                 lambda: type(h)(), lambda: setattr(h, "name", 1), lambda: make(memoryview(b"abcd")[::2]),
                 lambda: make(string=b"abc").hexdigest() == make(b"abc").hexdigest(), lambda: type("Sub", (type(h),), {})]:
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, error)
    print([(name, getattr(getattr(type(h), name), "__text_signature__", None)) for name in dir(type(h)) if name[0] != "_"])
