"""The attributes of every built-in exception: what makes them, what they take, deleting them, and reduction."""
import builtins


def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


kinds = sorted((value for value in vars(builtins).values() if isinstance(value, type) and issubclass(value, BaseException)), key=lambda kind: kind.__name__)
common = set(dir(BaseException))
for kind in kinds:
    own = sorted(name for name in set(dir(kind)) - common)
    print(kind.__name__, own, [type(vars(kind)[name]).__name__ for name in own if name in vars(kind)], kind.__base__.__name__)
    for arguments in ((), (1,), ('a', 'b'), (1, 2, 3), ('a', 'b', 1, 2, 'e'), (1, 'b', 'c', 4, 'e'), ('a', ('f', 1, 2, 'text')), ((),)):
        try:
            error = kind(*arguments)
        except Exception as problem:
            print('   ', arguments, '->', type(problem).__name__, problem)
            continue
        try:
            shown = str(error)
        except Exception as problem:
            shown = repr(problem)
        print('   ', arguments, '->', repr(error), repr(shown), error.args, [repr(getattr(error, name, 'unset')) for name in own if name not in ('with_traceback',)], error.__reduce__()[1:])


class Sub(OSError):
    def __init__(self, *arguments, extra=None):
        self.extra = extra


class New(OSError):
    def __new__(cls, *arguments):
        return super().__new__(cls, 2, 'from new')


class Both(OSError):
    def __new__(cls, *arguments, **keywords):
        self = super().__new__(cls, *arguments)
        self.made = 'new'
        return self

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments[:1])


class Text(str):
    pass


def changed(error, **names):
    for name, value in names.items():
        setattr(error, name, value)
    return error


def deleted(error, *names):
    for name in names:
        delattr(error, name)
    return error, [getattr(error, name, 'gone') for name in names]


for line in r"""
StopIteration().value, StopIteration(1, 2).value, changed(StopIteration(1), value=5).value, changed(StopIteration(1), args=(7,)).value, deleted(StopIteration(1), 'value')
SystemExit().code, SystemExit(1, 2).code, SystemExit((1,)).code, changed(SystemExit(1), code=5).args, deleted(SystemExit(1), 'code')
KeyError(1), str(KeyError('a')), str(KeyError()), str(KeyError(1, 2)), str(KeyError('')), str(LookupError('a'))
ImportError(name='n', path='p').name, ImportError('m', name='n').msg, ImportError().msg, ImportError('a', 'b').msg, ImportError(1).msg, str(ImportError('a', 'b')), str(ImportError(Text('t'))), str(changed(ImportError('a'), msg='b')), str(changed(ImportError('a'), msg=5))
ImportError(other=1)
ImportError('m', name=1, path=2).path, ImportError('a', name='n').__reduce__(), ImportError('a').__reduce__(), ImportError('a', path='p').__reduce__()[2], changed(ImportError('a', name='n'), x=1).__reduce__()
deleted(ImportError('a', name='n', path='p'), 'name', 'path', 'msg')
ModuleNotFoundError('a', name='b').name, repr(ModuleNotFoundError('a', name='b'))
[getattr(UnicodeDecodeError('c', b'abc', 1, 2, 'r'), name) for name in ('encoding', 'object', 'start', 'end', 'reason')], UnicodeDecodeError('c', bytearray(b'abc'), 1, 2, 'r').object, type(UnicodeDecodeError('c', bytearray(b'abc'), 1, 2, 'r').object).__name__
UnicodeDecodeError('c', 'abc', 1, 2, 'r')
UnicodeDecodeError(b'c', b'abc', 1, 2, 'r')
UnicodeDecodeError('c', b'abc', 'x', 2, 'r')
UnicodeDecodeError('c', b'abc', 1, 2)
UnicodeDecodeError('c', b'abc', 1, 2, 3)
UnicodeEncodeError('c', b'abc', 1, 2, 'r')
UnicodeTranslateError('abc', 1, 2, 'r', 'more')
UnicodeTranslateError('abc', 1, 2, 'r').args, str(UnicodeTranslateError('abc', 1, 3, 'r')), str(UnicodeTranslateError('\xe9\u20ac\U0001f600', 2, 3, 'r')), str(UnicodeEncodeError('c', '\xe9\u20ac\U0001f600', 0, 1, 'r')), str(UnicodeEncodeError('c', '\xe9\u20ac\U0001f600', 1, 2, 'r')), str(UnicodeEncodeError('c', '\xe9', 0, 1, ''))
str(UnicodeDecodeError('c', b'\xff', 0, 1, 'r')), str(UnicodeDecodeError('c', b'\xffabc', 0, 3, 'r')), str(changed(UnicodeDecodeError('c', b'\xffabc', 0, 1, 'r'), encoding='other', reason='because', start=1, end=2))
changed(UnicodeDecodeError('c', b'abc', 0, 1, 'r'), start='x')
changed(UnicodeDecodeError('c', b'abc', 0, 1, 'r'), object=5).object
str(changed(UnicodeDecodeError('c', b'abc', 0, 1, 'r'), reason=5)), str(changed(UnicodeEncodeError('c', 'abc', 0, 1, 'r'), encoding=5))
deleted(UnicodeDecodeError('c', b'abc', 0, 1, 'r'), 'encoding', 'object', 'reason')
delattr(UnicodeDecodeError('c', b'abc', 0, 1, 'r'), 'start')
str(UnicodeDecodeError.__new__(UnicodeDecodeError)), UnicodeDecodeError.__new__(UnicodeDecodeError).args, UnicodeDecodeError.__new__(UnicodeDecodeError).start, UnicodeDecodeError.__new__(UnicodeDecodeError).object
OSError(2, 'text'), OSError(2, 'text', 'file'), OSError(2, 'text', 'file', 5, 'other'), OSError(2), OSError('a'), OSError(), OSError(1, 2, 3, 4, 5, 6), OSError('x', 'y'), OSError(None, None)
str(OSError(2, 'text', 'file')), str(OSError(2, 'text', 'a', None, 'b')), str(OSError(2, 'text', None, None, 'b')), str(OSError(2, 'text', b'f')), str(OSError(2, 'text', 3)), str(OSError(2, 'text')), str(OSError('x', 'y')), str(OSError(2, None)), str(OSError(None, 'x')), str(OSError(1, 2, 3, 4, 5, 6))
[getattr(OSError(2, 't', 'f', 5, 'g'), name) for name in ('errno', 'strerror', 'filename', 'filename2', 'args')], [getattr(OSError(2, 't', 'f'), name) for name in ('errno', 'strerror', 'filename', 'filename2', 'args')], OSError(2).errno, OSError(2, 't', None).args, OSError(2, 't', None).filename
[type(OSError(number, 't')).__name__ for number in range(140)]
type(OSError('2', 't')).__name__, type(OSError(2.0, 't')).__name__, type(OSError(True, 't')).__name__, type(OSError(1 << 70, 't')).__name__, type(OSError([], 't')).__name__ if 0 else '', type(Sub(2, 't')).__name__, type(IOError(2, 't')).__name__, type(BlockingIOError(2, 't')).__name__, type(FileNotFoundError(13, 't')).__name__, type(OSError(2, 't', 'f', 'g')).__name__
OSError([], 'text')
BlockingIOError(11, 'text', 5).characters_written, BlockingIOError(11, 'text', 5).filename, BlockingIOError(11, 'text', 5).args, BlockingIOError(11, 'text', 'file').filename, changed(BlockingIOError(), characters_written=3).characters_written, OSError(11, 'text', 7).filename
BlockingIOError().characters_written
BlockingIOError(11, 'text').characters_written
changed(BlockingIOError(), characters_written='x')
changed(BlockingIOError(), characters_written=1.5)
deleted(BlockingIOError(11, 't', 3), 'characters_written')
Sub(2, 'text').errno, Sub(2, 'text').args, Sub(2, 'text', extra=1).extra, str(Sub(2, 'text')), New().errno, New('a', 'b').args, str(New()), Both(1, 2).args, Both(1, 2).errno, Both(2, 'x').made, Both('only', key=1).args if 0 else Both('only').args
OSError(2, 't', 'f').__reduce__(), OSError(2, 't', 'f', 1, 'g').__reduce__(), OSError(2, 't').__reduce__(), Sub(2, 't', 'f').__reduce__(), changed(OSError(2, 't'), x=1).__reduce__(), OSError('a').__reduce__(), changed(OSError(2, 't'), filename='q').__reduce__()
changed(OSError(2, 't', 'f'), errno=5, strerror='s', filename='g'), str(changed(OSError(2, 't', 'f'), errno=5, strerror='s', filename='g')), str(changed(OSError(), errno=5, strerror='s')), str(changed(OSError('a'), filename='g')), deleted(OSError(2, 't', 'f'), 'errno', 'strerror', 'filename', 'filename2')
OSError(x=1)
OSError(2, 't', filename='x')
ValueError(x=1)
BaseException.__new__(BaseException, x=1), BaseException.__new__(ValueError, 1).args, ValueError.__new__(ValueError, 1, 2)
BaseException.__init__(ValueError(), x=1)
BaseException.__new__(int)
ValueError.__new__(KeyError, 1), OSError.__new__(OSError, 2, 't').errno, OSError.__new__(FileNotFoundError).errno, StopIteration.__new__(StopIteration, 5).value, SystemExit.__new__(SystemExit, 5).code, ImportError.__new__(ImportError, 'a').msg, SyntaxError.__new__(SyntaxError, 'a').msg
[error.__init__(3) or (error, error.args, error.value) for error in [StopIteration(1)]], [error.__init__('z') or (error, error.args, error.errno) for error in [OSError(2, 't')]], [error.__init__() or error.args for error in [ValueError(1, 2)]], [error.__init__('m', name='q') or (error.name, error.path) for error in [ImportError('a', path='p')]]
[error.__setstate__({'x': 1, 'args': (5,)}) or (error, error.x) for error in [ValueError(1)]]
ValueError().__setstate__([])
ValueError().__setstate__({1: 2})
ValueError().__setstate__()
changed(ValueError(), args=[1, 2]).args, changed(ValueError(), args='ab').args, changed(ValueError(1), args=()).args, repr(changed(ValueError(1), args=range(2)))
changed(ValueError(), args=5)
deleted(ValueError(), 'args')
changed(ValueError(), __dict__={'a': 1}).a
changed(ValueError(), __dict__=5)
changed(ValueError(), __cause__=KeyError()).__suppress_context__, changed(ValueError(), __cause__=None).__suppress_context__, changed(ValueError(), __context__=KeyError(5)).__context__, changed(ValueError(), __suppress_context__=1).__suppress_context__
changed(ValueError(), __cause__=5)
changed(ValueError(), __cause__=KeyError)
changed(ValueError(), __context__=KeyError)
changed(ValueError(), __suppress_context__='x').__suppress_context__
changed(ValueError(), __suppress_context__=Text)
deleted(ValueError(), '__cause__')
deleted(ValueError(), '__context__')
deleted(ValueError(), '__suppress_context__')
""".strip().splitlines():
    show(line)
