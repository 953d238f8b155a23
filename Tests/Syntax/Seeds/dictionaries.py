empty = {}
small = {"a": 1, "b": 2,}
merged = {**a, "c": 3, **b}
nested = {1: {2: {3: 4}}, (1, 2): [3, 4]}
computed = {x + 1: y if z else w, not a: lambda: b, **{}}
sets = {1, 2, *others, 3}
one = {*x}
mixed = [{1}, {1: 2}, {**{}}, {*()}]
