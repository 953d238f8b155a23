_ = __ = _a1 = A = aB_9
été = naïve = 1
变量 = значение = 変数
ª = µ = 1
match = case = type = print = 1
async_ = await1 = None_ = 1
self.def_, self.class_ = a.b.c.d
Ⅷ = 𝔘 = 1
