"""Annotations as strings under the future statement."""
from __future__ import annotations

print(annotations.compiler_flag == 0x100000, annotations.optional[:2], annotations.mandatory[:2])


def function(a: int, b: undefined.name = 1, *args: List[int], c: 'already a string' = 2,
             **kwargs: {1: 2, **rest}) -> lambda x, *y, z=1: x + 1:
    local: whatever.is_not.evaluated
    return a


for name, text in function.__annotations__.items():
    print(name, '=>', text)


class Class:
    plain: int = 5
    union: a | b & c
    call: f(x, *y, z=1, **w)
    subscript: Dict[str, Tuple[int, ...]]
    slices: x[1:2, ::3, :, a:]
    boolean: not a and b or (c and not d)
    chain: a < b <= c is not d not in e
    arithmetic: (a + b) * c - -d ** -e // f % g @ h
    shifts: a << b >> c ^ d
    conditional: a if b else (c if d else e)
    nested_lambda: lambda: (lambda x: x)
    comprehension: [x for x in y if x if not z for w in x]
    generator: f(x for x in y)
    dictionary: {k: v for k, v in items}
    display: ({1, 2}, [1, (2,)], (), {}, {**a})
    text: 'quoted "string"'
    formatted: f'value {x!r:>{width}} {{}}'
    number: 1_000 + 0xff + 1.50 + 1e100 + 2j + ...
    constant: None is True
    awaited: (yield_ := 5)
    attribute: (1).real
    starred: [*a, *b]
    invert: ~a + (-b)
    power: (-a) ** b ** (c ** d)
    data: b'bytes\x00' + 'é'
    infinity: 1e400 + 1e400j


for name, text in Class.__annotations__.items():
    print(f'{name:15}', text)
module_level: also.a.string = 1
print(__annotations__)


def scope():
    def inner(x: captured) -> captured:
        pass
    captured = 1
    return inner.__annotations__, inner.__closure__


print(scope())
print((lambda: 0).__annotations__, eval(Class.__annotations__['number'].replace('...', '0')))
exec('y: a.b', namespace := {})
print(namespace['__annotations__'])
