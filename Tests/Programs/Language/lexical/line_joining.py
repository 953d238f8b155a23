"""Logical lines: explicit joining with a backslash, implicit joining in brackets, comments and blank lines."""

total = 1 + \
    2 + \
    3
print(total)

if total > 5 and \
        total < 7 \
        and True:
    print('joined condition')

values = [
    1,  # one
    # a comment alone
    2,

    3,
]
print(values)

mapping = {'a': 1,
      'b':
   2,
'c': 3}
print(mapping)

result = (
1
  +
    2
)
print(result)


def function(first,
             second=(
                 2),
             *rest,
             third
             ):  # the end of the header
    # a comment at the start of the body

    return (first, second,
            rest, third)


print(function(1,

               third=3
               ))
print('text with \
a backslash inside'); print('two'); print('on one line') ;
x = 1; y = 2; \
    z = 3
print(x, y, z)
if x: print('suite on the line'); print('second of it')
for i in (1, 2): print(i, end=' '); print(i * 10, end='\n')
while x: x -= 1; print('once')
class Small: a = 1; b = 2
print(Small.a, Small.b)


def attempt(source):
    try:
        compile(source, '<text>', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset, repr(error.text))


attempt('x = 1 \\ + 2')
attempt('x = 1 + \\\n')
attempt('x = \\')
attempt('x = (1,\n2')
attempt('x = [1,\n2)')
attempt('x = 1)')
attempt('(1]\n')
attempt('if x: if y: pass')
attempt('x = 1; ; y = 2')
attempt('; x')
attempt('x = 1 # comment \\\ny = 2')
attempt('\\\nx = 1')
attempt('x = 1\n\\\n')
attempt('')
attempt('\n\n# only comments')
attempt('x = (\n# comment\n)')
