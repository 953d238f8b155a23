"""The limit of digits between int and text, and the lengths around it."""
def attempt(name, function):
    try:
        result = function()
        print(name, "fine", len(result) if isinstance(result, str) else result.bit_length())
    except ValueError as error:
        print(name, error)


attempt("4300 digits", lambda: int("9" * 4300))
attempt("4301 digits", lambda: int("9" * 4301))
attempt("4301 with underscores", lambda: int("_".join("9" * 4301)))
attempt("negative", lambda: int("-" + "9" * 4300))
attempt("negative above", lambda: int("-" + "9" * 4301))
attempt("bytes above", lambda: int(b"9" * 5000))
attempt("wrong character", lambda: int("9" * 5000 + "a"))
attempt("wrong character first", lambda: int("a" + "9" * 5000))
attempt("hexadecimal", lambda: int("f" * 10000, 16))
attempt("base 32", lambda: int("v" * 10000, 32))
attempt("base 3", lambda: int("2" * 5000, 3))
attempt("str of 4300", lambda: str(10**4299))
attempt("str of 4301", lambda: str(10**4300))
attempt("str of more", lambda: str(-10**5000))
attempt("repr", lambda: repr(10**4300))
attempt("hex", lambda: hex(10**5000))
attempt("format x", lambda: format(10**5000, "x"))
attempt("format d", lambda: format(10**5000, "d"))
attempt("%d", lambda: "%d" % 10**4300)
attempt("f-string", lambda: f"{10**4300}")
attempt("leading zeros", lambda: int("0" * 5000))
attempt("640 digits", lambda: str(10**639))
print(str(2**4000)[:50], str(3**5000 // 7)[-50:])
print(int("123456789" * 100) % (10**9 + 7), str(7**2000)[::100])
for digits in (1, 2, 9, 10, 17, 18, 19, 20, 21, 37, 38, 39, 57, 100, 600, 2000):
    number = int("1234567890123456789"[:digits % 19 + 1] + "0" * (digits - digits % 19 - 1))
    text = str(10**digits - 1)
    print(digits, len(text), int(text) == 10**digits - 1, str(10**digits)[:3], len(str(10**digits)),
          str(-10**digits)[:3], number % 97)
