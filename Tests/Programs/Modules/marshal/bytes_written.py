# The bytes of values, where the format leaves no choice.
import marshal

for version in (0, 1, 2):
    print(version)
    for value in (None, True, False, ..., StopIteration, 1, -1, 2**31, 2**40, -2**62, 1.5, -0.0, 0.1, 1j, "a", "h\xe9", "\ud800",
                  b"by", (1,), (), {1: 2}, {1}, frozenset([1]), [1, [2]], "x" * 5):
        print("   ", marshal.dumps(value, version))
print(marshal.dumps(5, -1) == marshal.dumps(5, 0), marshal.dumps("abc", 9) == marshal.dumps("abc", 4))
for value in (None, True, ..., StopIteration):
    print(marshal.dumps(value))
