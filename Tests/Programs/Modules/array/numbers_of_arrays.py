# Whatever shows its memory is a text for int(), float(), exec() and compile().
import array

print(int(array.array("b", b"12")), float(array.array("B", b"1.5")), int(memoryview(b"7")), eval(bytearray(b"3 + 4")))
print(eval(array.array("b", b"[1, 2]")), eval(compile(array.array("b", b"5 * 5"), "f", "eval")))
exec(array.array("B", b"print('executed')"))
for bad in (array.array("i"), array.array("b", b"x"), bytearray(b"x1")):
    for function in (int, float):
        try:
            print(function(bad))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


class Buffer(bytearray):
    def __bytes__(self):
        return b"99"


print(int(Buffer(b"5")), float(Buffer(b"5")))
