#!/usr/bin/env python3.8
# Comments, blank lines, documentation strings and statements between them.

"""This string is the documentation of the module."""

'and this one is only an expression'

print(__doc__)
print(__name__)


def documented():
    # a comment before the string does not matter
    """First line.

        Indented line.
    Last line."""
    'second string'


def not_documented():
    f'an f-string is no documentation'


def nor_this():
    b'bytes'


def nor_that():
    'a' + 'b'


def joined():
    'first ' 'second'


class Documented:
    """Of the class."""

    attribute = 1
    """Of nothing."""

    def method(self):
        r"""Raw \n."""


class Silent: pass


print(repr(documented.__doc__))
print(not_documented.__doc__, nor_this.__doc__, nor_that.__doc__, joined.__doc__)
print(Documented.__doc__, Documented.method.__doc__, Silent.__doc__, (lambda: 'x').__doc__)
documented.__doc__ = 'replaced'
print(documented.__doc__)
del documented.__doc__
print(documented.__doc__)
print("# not a comment")  # but this is one
print('''# neither
# is this''')

	 
if True:

    # a comment

    print('after blanks')

        # indented too far
    print('still in the block')
# not the end of the block
    print('and still')

namespace = {}
exec('"""doc of exec"""\nx = 1', namespace)
print(namespace['__doc__'], namespace['x'])
print(documented.__code__.co_firstlineno, Documented.method.__code__.co_firstlineno)
print(documented.__code__.co_consts, not_documented.__code__.co_consts[0])
