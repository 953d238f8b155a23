"""split, rsplit, splitlines, partition, join."""
def show(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__ + ":", error)


for line in r"""
'a,b,,c'.split(','), 'a,b,,c'.split(',', 1), 'a,b,,c'.split(',', 0), 'a,b,,c'.rsplit(',', 1), ''.split(','), ','.split(',')
' a  b c '.split(), ' a  b c '.split(None, 1), ' a  b c '.rsplit(None, 1), ' a  b c '.split(None, 0), '   '.split(), ''.split(), ' a b '.rsplit(None, 0)
'a--b--c'.split('--'), 'a--b--c'.rsplit('--', 1), 'aaa'.split('aa'), 'aaa'.rsplit('aa'), 'a--b'.split('--', maxsplit=1), 'a b'.split(sep=' ')
'é,€,😀'.split(','), 'a€b€c'.split('€'), 'a€b'.split('b'), 'a\u2003b\x85c\xa0d\x1ce'.split(), 'aéb'.split('é'), 'abc'.split('€')
'a\nb\r\nc\rd'.splitlines(), 'a\nb\r\nc\rd'.splitlines(True), 'a\n'.splitlines(), '\n'.splitlines(), ''.splitlines(), 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines(keepends=False)
'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-'), 'a€b'.partition('€'), '-'.partition('-')
','.join([]), ','.join(['a']), ','.join(('a', 'b')), ''.join(['a', 'é', '€', '😀']), '€'.join('abc'), ', '.join({'k': 1}), '-'.join(x for x in 'xyz'), ''.join(['']), ','.join(['', ''])
'a'.split(1)
'a'.split('')
'a'.split('a', 'x')
'a'.split('a', 1.5)
'a'.split('a', 10**30)
'a'.rsplit('')
'a'.rsplit(1)
'a'.partition(1)
'a'.partition('')
'a'.rpartition(1)
'a'.splitlines('x')
'a'.splitlines(1.5)
'a'.splitlines(None)
'a'.join(1)
'a'.join([1])
'a'.join(['b', 2])
''.join(['b', None])
""".strip().split("\n"):
    show(line)
