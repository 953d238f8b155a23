@simple
def one(): pass

@module.path.name
def two(): pass

@with_arguments(1, key=2)
@another()
def three():
    @inner
    class Local:
        @staticmethod
        def f(): return 1
    return Local

@register
class Four: pass

@a
@b.c
async def five(): pass
