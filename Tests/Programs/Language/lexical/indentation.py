"""Indentation: blocks, tabs and spaces, and the errors of both."""


def blocks(n):
  if n:
        # deeper than the next
     for i in range(n):
                  print(i, end=' ')
     else:
      print('else')
  else: print('nothing')
# a comment at the left margin does not close the block
  return n


print(blocks(3), blocks(0))

if True:
	print('a tab')
	if True:
	        print('a tab and eight spaces')


def attempt(source):
    try:
        exec(compile(source, '<text>', 'exec'), {})
        print(repr(source), 'runs')
    except SyntaxError as error:
        print(repr(source), '\n   ', type(error).__name__, '|', error.msg, '|', error.lineno, error.offset,
              repr(error.text), error.filename)


attempt('if 1:\npass')
attempt(' x = 1')
attempt('x = 1\n  y = 2')
attempt('if 1:\n    x = 1\n  y = 2')
attempt('if 1:\n    x = 1\n     y = 2')
attempt('if 1:\n        x = 1\n\ty = 2')
attempt('if 1:\n\tx = 1\n        y = 2')
attempt('if 1:\n\tx = 1\n\ty = 2')
attempt('def f():\n')
attempt('def f():\n    # comment')
attempt('class A:\n\n\n')
attempt('for x in y:\n    pass\n   else: pass')
attempt('try:\n    pass\nx = 1')
attempt('if 1:\n  pass\n elif 2:\n  pass')
attempt('if 1:\n  if 2:\n    pass\n  else:\n    pass\nelse:\n  pass')
attempt('if 1:\n    pass\n    \n\t\n  \nx = 1')
attempt('if 1:\n\f    pass')
attempt('\fx = 1')
attempt('if 1:\n  pass\n   # odd comment\n  pass')
attempt('x = [\n1,\n      2,\n  3]')
attempt('while 0:\n    pass\nelse:\n')

print(issubclass(TabError, IndentationError), issubclass(IndentationError, SyntaxError))
deep = ''.join(' ' * i + 'if 1:\n' for i in range(99)) + ' ' * 99 + 'pass'
attempt(deep[-40:].lstrip())
try:
    compile(''.join(' ' * i + 'if 1:\n' for i in range(101)) + ' ' * 101 + 'pass', '<deep>', 'exec')
except SyntaxError as error:
    print(type(error).__name__, error.msg, error.lineno)
