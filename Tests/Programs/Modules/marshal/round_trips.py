# What is written can be read, in every version of the format.
import marshal


def same(left, right):
    if type(left) is not type(right):
        return False
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    return repr(left) == repr(right)


values = [
    None, True, False, ..., StopIteration, 0, 1, -1, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**62, -2**63, 2**64, 10**50, -(10**50),
    0.0, -0.0, 1.5, 1e308, 5e-324, float("inf"), float("-inf"), float("nan"), 1j, -0.5 - 2j, "", "a", "name", "two words",
    "\xe9", "\u20ac", "\U0001f600", "\ud800", "x" * 300, "\0", b"", b"a", bytes(range(256)), (), (1,), (1, (2, (3,))), [],
    [1, [2, [3]]], tuple(range(300)), {}, {1: 2, "a": [3]}, {(1, 2): None}, set(), {1}, frozenset(), frozenset({"a"}),
]
for version in range(6):
    failed = [value for value in values if not same(marshal.loads(marshal.dumps(value, version)), value)]
    print(version, len(values), failed)
whole = tuple(values)
print(same(marshal.loads(marshal.dumps(whole)), whole))
large = {"set": set(range(1000)), "frozen": frozenset(map(str, range(1000)))}
print(marshal.loads(marshal.dumps(large)) == large)
print(marshal.loads(marshal.dumps(bytearray(b"xy"))), marshal.loads(marshal.dumps(memoryview(b"abc")[1:])))
print(marshal.version, marshal.loads(bytearray(b"N")), marshal.loads(memoryview(b"Trest")))
