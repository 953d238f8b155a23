# Frames of compiled text have no source line to show.

program = """
def outer():
    return inner(5)

def inner(value):
    return value + missing
"""
space = {}
exec(compile(program, "<program>", "exec"), space)


def run():
    eval("outer()", space)


run()
