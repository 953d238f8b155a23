# Hyperbolic functions at special and at ordinary numbers, large and small.
from support_values import show

show("acosh")
show("atanh")
