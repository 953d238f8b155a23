"""The module's own text.

    Indented    more.
"""
def f():
    'Single quotes.'

def g():
    r"""Raw \d text
    of two lines"""
    return 1

class C:
    """One""" "two"
    '''three'''
    b"no text"
