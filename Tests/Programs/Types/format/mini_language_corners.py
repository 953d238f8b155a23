"""The format mini language: every presentation type of int, float and str with every option; str.format fields; what each refuses."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Own:
    x = 5

    def __init__(self, *items):
        self.items = items

    def __getitem__(self, key):
        return 'item', key

    def __format__(self, spec):
        return 'own<' + spec + '>'

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError(name)
        return 'attribute ' + name


class Int(int):
    pass


class Text(str):
    def __format__(self, spec):
        return 'Text.' + spec


class Plain(str):
    pass


def attempt(value, spec):
    try:
        return format(value, spec)
    except Exception as error:
        return type(error).__name__ + ': ' + str(error)


def same(values):
    return ' '.join(map(ascii, values))


for kind in 'bcdeEfFgGnosxX%q':
    for spec in ('', '+', ' ', '-', '#', '0', '10', '<10', '^10', '>10', '=10', '010', '+010', '#010', '*^12', ',', '_', '.3', '10.3', '+,.2', '#.0', '0=10', '=+12', ' ,', '0,', '_.1', '012,', 'x<4'):
        print(repr(spec + kind), same(attempt(value, spec + kind) for value in (65, -1234567, 0, True)), '|', same(attempt(value, spec + kind) for value in (3.14159, -1e10, 0.0, float('inf'))), '|', ascii(attempt('ab', spec + kind)))


for line in r"""
format(5, ''), format('', ''), format(1.0, ''), format(None, ''), format(Int(5), '3'), format(Plain('a'), '3'), format(Text('a'), '3'), format([1], ''), format(5, Plain('3')), f'{5:{3}}', f'{"a":{">"}{5}}'
format(5, ',,')
format(5, ',_')
format(5, '_,')
format(5, '1,d,')
format(5, '3 ')
format(5, 'd3')
format(5, '<<<')
format(5, '.')
format(5, '.d')
format(5, '.3d')
format(5, '+s')
format('a', '+')
format('a', '#')
format('a', '=5')
format('a', '05')
format('a', ',')
format('a', 'd')
format('a', '.')
format('a', '.1.2')
format(5.0, 'd')
format(5, 'é')
format(5, '\u20ac<5'), format('a', '\u20ac^5'), format(5.5, '\U0001f600>6')
format(5, '99999999999999999999')
format(5, '.99999999999999999999f')
format(5, '2147483648')[:0] if 0 else 0
format(1.5, '.2147483648f')
format(5, 'c'), format(0x20ac, 'c'), format(65, '5c'), format(65, '<5c'), format(65, '05c'), format(0x1f600, '^5c')
format(-1, 'c')
format(0x110000, 'c')
format(65, '+c')
format(65, ',c')
format(65, '#c')
format(65, '.1c')
format(1234567, ',d'), format(1234567, '_d'), format(1234567, '_x'), format(1234567, '_b'), format(1234567, '_o'), format(-1234567, '015,'), format(1234567, '020_x'), format(0x1234567, '#_x'), format(123, '08,'), format(1234, '06,'), format(1234567.891, ',.2f'), format(1234567.891, '_'), format(1e20, ',.0f'), format(1e20, ','), format(123456789, ',e'), format(1234.5, ',%'), format(1234, '0>+10,d'), format(1 << 70, ','), format(1 << 70, '_x'), format(12345, '+#_X'), format(0, ',')
format(5, ',x')
format(5, ',b')
format(5, ',n')
format(5.0, ',n')
format(5, '_n')
format('a', '_')
format(5, ',c')
format(255, '#x'), format(255, '#X'), format(255, '#o'), format(255, '#b'), format(-255, '#x'), format(-255, '#010x'), format(255, '#06x'), format(255, '<#8x'), format(255, '^#8x'), format(0, '#x'), format(255, '+#x'), format(255, ' #x'), format(5, '#d'), format(True, '#b'), format(255, '=#10x'), format(-255, 'x=#10x')
format(1.0, 'g'), format(1.0, '#g'), format(1e-5, 'g'), format(1e16, 'g'), format(123456789.0, 'g'), format(0.0001, 'g'), format(1.0, '.0g'), format(1.5, '.0f'), format(1.5, '#.0f'), format(2.5, '.0f'), format(1e300, 'f')[:5], format(1.0, 'e'), format(1.0, '.0e'), format(1.0, '#.0e'), format(0.0, 'e'), format(-0.0, 'f'), format(-0.0, ''), format(1e22, ''), format(1e16, ''), format(123456.0, '.3'), format(123456.0, '10.3'), format(1.0, '.3'), format(0.5, '%'), format(0.12345, '.1%'), format(1.0, 'n'), format(1e-7, ''), format(float('nan'), '010'), format(float('inf'), '+010.2f'), format(float('-inf'), '='), format(float('-inf'), '=10'), format(float('nan'), '+'), format(float('nan'), ' F'), format(float('inf'), '%'), format(1.0, '.50f'), format(0.1, '.20g'), format(5e-324, ''), format(1.7976931348623157e308, '')
format(1, 'f'), format(1, 'e'), format(1, 'g'), format(1, '%'), format(10 ** 20, 'g'), format(1, '.2f'), format(1, 'n'), format(True, 'e'), format(Int(3), '.1f')
format(1 << 2000, 'f')
'{} {}'.format(1, 2), '{1} {0}'.format(1, 2), '{a} {b}'.format(a=1, b=2), '{0[1]} {0.x}'.format(Own()), '{0[a b]}'.format(Own()), '{0[-1]}'.format(Own()), '{0[1.5]}'.format(Own()), '{0[]!r}'.format({'': 1}) if 0 else '', '{a.b.c}'.format(a=Own()), '{:x}'.format(Own()), '{!r:>5}'.format('a'), '{!s:5}|'.format(1), '{!a}'.format('\xe9'), '{{}}'.format(), '{{{}}}'.format(1), '{:{}}'.format(5, 6), '{:{w}.{p}}'.format('abc', w=5, p=1), '{0:{1}{2}}'.format('a', '>', 5), '{}{a}{}'.format(1, 2, a=3), '{:}'.format('x'), '{:{}{}}'.format('a', '*^', 5), '{0[0][1]}'.format([[1, 2]]), '{0.real}'.format(5), '{[k]}'.format({'k': 'v'}), '{.imag}'.format(1j), '{0:{0}}'.format(3), '{:%}'.format(1), '{a[{]}'.format(a=Own()), '{a[}]}'.format(a=Own()) if 0 else 0, '{0!r}'.format('q'), '{:=^7}'.format('m'), '{:!<4}'.format('a')
'{}'.format()
'{} {}'.format(1)
'{1}'.format(1)
'{a}'.format()
'{0} {}'.format(1, 2)
'{} {0}'.format(1, 2)
'{'.format(1)
'}'.format(1)
'{0'.format(1)
'{0!}'.format(1)
'{0!x}'.format(1)
'{0!rr}'.format(1)
'{0!r'.format(1)
'{0!r x}'.format(1)
'{0:{}'.format(1, 2)
'{0:{1:{2}}}'.format(1, 2, 3)
'{0[}'.format([1])
'{0[]}'.format([1])
'{0.}'.format(1)
'{0..x}'.format(1)
'{0[0]x}'.format([1])
'{0[0}'.format([1])
'{0[a]}'.format([1])
'{0[5]}'.format([1])
'{0[-1]}'.format([1])
'{0.missing}'.format(1)
'{ 0}'.format(1)
'{0 }'.format(1)
'{-1}'.format(1)
'{1.5}'.format(1, 2)
'{99999999999999999999}'.format(1)
'{0[99999999999999999999]}'.format([1])
'{!}'.format(1)
'{!r:{'.format(1)
'{a b}'.format(**{'a b': 1}), '{0x1}'.format(**{'0x1': 2}), '{\xe9}'.format(**{'\xe9': 3}), '{[\xe9]}'.format({'\xe9': 4})
'{a}'.format_map({'a': 1}), '{a.real}'.format_map({'a': 1}), '{a} {b}'.format_map(Own()), '{0}'.format_map({'0': 1}), '{a!r:>5}'.format_map({'a': 'x'})
'{}'.format_map({'': 1})
'{0}'.format_map([1])
'{a}'.format_map({})
'{a}'.format_map(5)
'{a}'.format_map()
'%s' % 'a', '%5s|%-5s|%.1s' % ('ab', 'ab', 'ab'), '%d %i %u' % (1, 2.9, True), '%x %X %o %#x %#o %#X' % (255, 255, 8, 255, 8, 255), '%e %E %f %F %g %G' % (1.5, 1.5, 1.5, 1.5, 1.5, 1e-10), '%c%c' % (65, 'b'), '%r %a' % ('\xe9', '\xe9'), '%%' % (), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '%*d|%-*d|%.*f' % (5, 1, 5, 1, 2, 1.555), '%+d % d %05d %-5d|' % (1, 1, 1, 1), '%(a)5.2f' % {'a': 1}, '%hd %ld %Ld' % (1, 2, 3), '%#.0f %#g' % (1, 1), '%.3d %.0d' % (5, 0), '%+05d' % 3, '% 05d' % 3, '%s' % (('t',),), '%s' % Text('x'), '%5%|' % (), '%c' % Int(97), '%.10s|' % 'abc', '%010.3f' % -1.5, '%-010d|' % 5, '%.5x' % 255, '%#.5x' % 255, '%08x' % -255
'%d' % 'a'
'%d' % None
'%x' % 1.5
'%c' % 'ab'
'%c' % -1
'%c' % 1.5
'%c' % ''
'%f' % 'a'
'%s %s' % 'a'
'%s' % ('a', 'b')
'%d' % ()
'%(a)s' % 5
'%(a)s' % {}
'%(a)s' % ('x',)
'%(a' % {'a': 1}
'%z' % 1
'%' % 1
'%5' % 1
'%*d' % ('a', 1)
'%*d' % (1,)
'%.*f' % (1.5, 2)
'%99999999999999999999d' % 1
'%.99999999999999999999f' % 1
'%.2147483648f' % 1
'a' % 1
'a' % (1,)
'a' % [1], 'a' % {}, 'a' % (), 'a' % {'x': 1}, '%s' % [1], '%s' % {}, '%(a)s %%' % {'a': 1}, '%(a)(b)s' % {} if 0 else 0, '%((a))s' % {'(a)': 5}
'%i' % 1e400
'%d' % float('nan')
'%d' % float('inf')
""".strip().splitlines():
    show(line)
