a = 1; b = 2
c = 3;
if a: b; c; d
x = 1; pass; del x; import os; assert x; raise y; global z
def f(): a; return b;
class C: a = 1; b = 2
for i in j: k; break
while a: b; continue;
