# Bytes-like subjects, which are held while they are looked at.
# Pattern code: begin
import _sre


def compiled(pattern, flags=0):
    number, code, groups, names, order = CODES[pattern, flags]
    return _sre.compile(pattern, number, code, groups, names, order)


CODES = {
    (b'(a)(\\d)?', 0): (0, [
        15, 8, 1, 1, 2, 1, 0, 97, 0, 18, 0, 17, 97, 18, 1, 24, 12, 0, 1, 18, 2, 14, 4, 9, 0, 0, 18, 3, 19, 1
    ], 2, {}, (None, None, None)),
    (b'.*', 0): (0, [
        15, 4, 0, 0, 4294967295, 25, 5, 0, 4294967295, 2, 1, 1
    ], 0, {}, (None,)),
}
# Pattern code: end

pattern = compiled(rb"(a)(\d)?")
for subject in [b"xa1a", bytearray(b"xa1a"), memoryview(b"xa1a"), memoryview(bytearray(b"--xa1a"))[2:]]:
    match = pattern.search(subject)
    print(match, match.group(), type(match.group()), match.groups(), match.string is subject)
    print(pattern.findall(subject), pattern.split(subject), pattern.sub(b"!", subject), list(m.span() for m in pattern.finditer(subject)))
data = bytearray(b"a1a2")
for match in pattern.finditer(data):
    try:
        data.append(1)
        print("grew")
    except BufferError as error:
        print(error)


def replace(match):
    try:
        data.clear()
    except BufferError as error:
        print(error)
    data[0] = 0x62
    return b"<" + match.group(1) + b">"


print(pattern.sub(replace, data), data)
scanner = pattern.scanner(data)
print(scanner.search(), scanner.search(), scanner.search())
del scanner
data2 = bytearray(b"aaaa")
match = pattern.match(data2)
data2.clear()
print(match.group(), match.group(1), match.span())
view = memoryview(bytearray(b"aa"))
match = pattern.match(view)
view.release()
try:
    print(match.group())
except (ValueError, TypeError) as error:
    print(error)
whole = b"a1"
print(pattern.match(whole).group() is whole, pattern.findall(b"") == [], compiled(b".*").match(whole).group() is whole)
