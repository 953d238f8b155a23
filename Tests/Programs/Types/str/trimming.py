"""strip, center, ljust, rjust, zfill."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'  x '.strip(), '  x '.lstrip(), '  x '.rstrip(), 'xxaxx'.strip('x'), 'xyaxy'.strip('yx'), 'xxaxx'.lstrip('x'), 'xxaxx'.rstrip('x'), ''.strip(), '   '.strip(), 'abc'.strip('')
'\u2003é\xa0'.strip(), 'éaé'.strip('é'), '€a€'.strip('€x'), 'a'.strip('€'), 'xx'.strip('x'), 'abc'.strip(None), '\x1c\x1fa\x85'.strip()
'a'.center(5, '*'), 'ab'.center(5, '*'), 'a'.center(4, '*'), 'ab'.center(6), 'abc'.center(2), 'a'.center(0), 'é'.center(4, '€'), ''.center(1, 'é')
'a'.ljust(3, '-'), 'a'.rjust(3, '-'), 'a'.ljust(1), 'a'.rjust(-5), 'é'.ljust(3), '€'.rjust(3, 'é'), ''.ljust(2, '😀')
'5'.zfill(3), '-5'.zfill(4), '+5'.zfill(4), ''.zfill(2), 'abc'.zfill(2), '--5'.zfill(5), '€'.zfill(3), '-'.zfill(2)
'a'.strip(1)
'a'.lstrip(1)
'a'.rstrip(b'a')
'a'.center('x')
'a'.center(3.0)
'a'.center(10**30)
'a'.center(5, 1)
'a'.center(5, 'ab')
'a'.center(5, '')
'a'.zfill('1')
""".strip().split("\n"):
    show(line)
