"""Results too big: repeated sequences, shifts, ranges, formats — refused with an error, not tried."""
import sys


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


huge = 2 ** 70
edge = sys.maxsize
attempt('str repeat', lambda: 'ab' * edge)
attempt('bytes repeat', lambda: b'ab' * edge)
attempt('list repeat', lambda: [1, 2] * edge)
attempt('tuple repeat', lambda: (1, 2) * edge)
attempt('bytearray repeat', lambda: bytearray(b'ab') * edge)
attempt('str repeat huge', lambda: 'a' * huge)
attempt('bytes repeat huge', lambda: b'a' * huge)
attempt('list repeat huge', lambda: [1] * huge)
attempt('tuple repeat huge', lambda: (1,) * huge)
attempt('negative huge', lambda: ('a' * -huge, [1] * -huge, b'' * -5))
attempt('empty repeated', lambda: ('' * edge, [] * edge, () * edge, b'' * edge))
attempt('shift', lambda: 1 << huge)
attempt('shift zero', lambda: 0 << huge)
attempt('shift right', lambda: -1 >> huge)
attempt('bytes of', lambda: bytes(huge))
attempt('bytearray of', lambda: bytearray(huge))
attempt('len of range', lambda: len(range(huge)))
attempt('list index', lambda: [1][huge])
attempt('str index', lambda: 'a'[-huge])
attempt('slice', lambda: 'abc'[-huge:huge:huge])
attempt('chr', lambda: chr(huge))
attempt('float', lambda: float(10 ** 400))
attempt('int of float', lambda: int(float('inf')))
attempt('true division', lambda: 10 ** 400 / 3)
attempt('float power', lambda: 10.0 ** 400)
attempt('center', lambda: 'a'.center(huge))
attempt('zfill', lambda: '1'.zfill(huge))
attempt('expandtabs', lambda: 'a\t'.expandtabs(huge))
attempt('join', lambda: len(','.join(['a'] * 100000)))
attempt('format width', lambda: format('a', '99999999999999999999999'))
attempt('format precision', lambda: format(1.0, '.99999999999999999999'))
attempt('int format width', lambda: format(1, f'{huge}d'))
attempt('percent width', lambda: '%99999999999999999999d' % 1)
attempt('percent star', lambda: '%*d' % (huge, 1))
attempt('percent precision', lambda: '%.99999999999999999999f' % 1.0)
attempt('format field', lambda: '{99999999999999999999}'.format(1))
attempt('to_bytes', lambda: (1).to_bytes(huge, 'big'))
attempt('round', lambda: round(1.5, huge))
attempt('round int', lambda: round(12345, -100))
attempt('pow modulus', lambda: pow(3, huge, 10 ** 9 + 7))
attempt('pow of one', lambda: (1 ** huge, (-1) ** huge, 0 ** huge))
attempt('enumerate', lambda: next(enumerate('a', huge)))
attempt('range', lambda: range(huge, huge + 3)[1])
attempt('split', lambda: 'a b'.split(None, huge))
attempt('replace', lambda: 'aa'.replace('a', 'b', huge))
attempt('find', lambda: 'abc'.find('c', -huge, huge))
attempt('insert', lambda: [1].insert(huge, 2))
attempt('pop', lambda: [1].pop(huge))
attempt('index', lambda: [1].index(1, -huge, huge))
attempt('hash', lambda: hash(huge) == hash(2 ** 70))
attempt('maxsize', lambda: (edge == 2 ** 63 - 1, -edge - 1, edge + 1))


class Long:
    def __len__(self):
        return huge

    def __index__(self):
        return huge

    def __length_hint__(self):
        return huge

    def __iter__(self):
        return iter([1, 2])

    def __hash__(self):
        return huge


attempt('len', lambda: len(Long()))
attempt('bool', lambda: bool(Long()))
attempt('reversed', lambda: reversed(Long()))
attempt('range of', lambda: range(Long())[5])
attempt('repeat of', lambda: [0] * Long())
attempt('hash of', lambda: hash(Long()) == hash(huge))
del Long.__len__
attempt('length hint', lambda: list(Long()))
