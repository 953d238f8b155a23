total = 1 + \
    2 + \
    3
if a and \
   b:
    c = \
        d
text = "one \
two"
value = (1 +
         2
    + 3)
items = [
    1,

    2,  # two
    # three
    3,
]
assert a, \
    b
with a as b, \
     c as d: pass
