# BLAKE2: hashes of texts of many lengths, in one piece and in several.
from _blake2 import blake2b, blake2s

for make in [blake2b, blake2s]:
    for count in [0, 1, 3, 63, 64, 65, 127, 128, 129, 255, 256, 257, 1000]:
        text = (bytes(range(251)) * 5)[:count]
        whole = make(text)
        print(count, whole.hexdigest())
        for size in (50, 64, 128, 200):
            pieces = make()
            for start in range(0, count, size):
                pieces.update(text[start:start + size])
            assert pieces.digest() == whole.digest()
        assert whole.copy().digest() == whole.digest() == make(text).digest()
    for size in (1, 5, 20, 32):
        print(make(b"abc", digest_size=size).hexdigest())
    print(make(b"abc", key=b"key").hexdigest(), make(key=b"k" * 32).hexdigest())
    print(make(b"abc", salt=b"salt", person=b"me").hexdigest())
    print(make(b"abc", fanout=2, depth=3, leaf_size=4096, node_offset=5, node_depth=1, inner_size=16, last_node=True).hexdigest())
    print(make(b"abc", fanout=0, depth=255, leaf_size=2**32 - 1, node_offset=2**48 - 1, node_depth=255).hexdigest())
    h = make()
    print(h.name, h.digest_size, h.block_size, make.SALT_SIZE, make.PERSON_SIZE, make.MAX_KEY_SIZE, make.MAX_DIGEST_SIZE)
    print(str(h).split(" at ")[0], make.__text_signature__)
