"""What a SyntaxError carries: msg, filename, lineno, offset, text, args, and how it prints."""


def report(source, mode='exec', name='<input>'):
    try:
        compile(source, name, mode)
    except SyntaxError as error:
        print(type(error).__name__)
        print('  msg     ', error.msg)
        print('  filename', error.filename)
        print('  position', error.lineno, error.offset)
        print('  text    ', repr(error.text))
        print('  args    ', error.args)
        print('  str     ', str(error))
        print('  file    ', error.print_file_and_line)


report('x = = 1')
report('a = 1\nb = 2 +\nc = 3\n')
report('def f(:\n    pass', name='module.py')
report('return 1')
report('f() = 1', mode='single')
report('1 +', mode='eval')
report('x = 1', mode='eval', name='a/b/c.py')
report('for x in\n')
report('print "hello"')
report('exec "code"')
report('break')
report('if 1:\n  x\n y\n')
report('def f(a, a): pass')
report('x = "abc')
report('ä = 1 +* 2')

error = SyntaxError('message', ('file.py', 3, 7, 'the text\n'))
print(error.msg, error.filename, error.lineno, error.offset, repr(error.text), error)
print(repr(error))
error = SyntaxError('only a message')
print(error.msg, error.filename, error.lineno, error.offset, error.text, error)
error = SyntaxError()
print(error.msg, repr(str(error)), error.args)
error = SyntaxError('m', (None, None, None, None))
print(str(error), error.args)
error = SyntaxError('m', (None, 4, None, None))
print(str(error))
error = SyntaxError('m', ('dir/file.py', None, None, None))
print(str(error))
for details in ((1, 2), (1, 2, 3, 4, 5), 5, None, 'abcd'):
    try:
        print(SyntaxError('m', details))
    except Exception as problem:
        print(type(problem).__name__, problem)
error.msg = 'changed'
error.lineno = 9
print(str(error), error.args)
del error.msg
print(error.msg, str(error))
