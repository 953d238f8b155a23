"""Symbols of classes: private names, __class__, names of methods."""
from support_tables import table

for source in ("class A(B, c=d): x = 1",
               "class A:\n x = 1\n def m(self): return x",
               "class A:\n def m(self): return __class__",
               "class A:\n def m(self): super().m()",
               "class A:\n __x = 1\n def __m(self, __p): self.__y = __z; import __i",
               "class __A:\n __x = 1",
               "class _: __x = 1",
               "class A:\n class B:\n  __x = __y",
               "def f():\n x = 1\n class A:\n  y = x\n  def g(): return x, y",
               "def f():\n x = 1\n class A:\n  x = x",
               "class A:\n global x\n x = 1\n def m(): return x",
               "class A:\n x: int = 1\n y: str",
               "class A:\n l = [i for i in r if x]",
               "class A:\n def m(self):\n  class B: \n   def n(self): return __class__"):
    table(source)
