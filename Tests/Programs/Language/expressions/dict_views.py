"""Views of dicts: liveness, set operations, comparison, order, errors."""


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(type(error).__name__, error)


def ordered(values):
    return type(values).__name__, sorted(values)


d = {'a': 1, 'b': 2}
keys, values, items = d.keys(), d.values(), d.items()
print(keys, values, items, len(keys), len(values), len(items))
d['c'] = 3
print(keys, values, items, list(reversed(keys)), list(reversed(values)), list(reversed(items)))
print('a' in keys, 'z' in keys, 2 in values, 9 in values, ('a', 1) in items, ('a', 2) in items, 'a' in items,
      ['a', 1] in items, ('a', 1, 2) in items)
print(ordered(keys & {'a', 'z'}), ordered(keys | ['z']), ordered(keys - 'ab'), ordered(keys ^ {'a', 'q'}),
      ordered({'a', 'x'} & keys), ordered({'a', 'x'} - keys), ordered('axy' - keys))
print(ordered(items & {('a', 1)}), ordered(items - {('a', 1)}), ordered(items | {('q', 5)}),
      ordered(items ^ {('a', 1), ('x', 0)}))
print(keys == {'a', 'b', 'c'}, keys == ['a', 'b', 'c'], keys < {'a', 'b', 'c', 'd'}, keys <= {'a', 'b', 'c'},
      keys > {'a'}, keys >= {'a', 'q'}, keys != {'a'}, items == {('a', 1), ('b', 2), ('c', 3)})
print(values == d.values(), values == values, keys == dict(d).keys(), items == dict(d).items(), keys.isdisjoint(['x']),
      keys.isdisjoint('a'), items.isdisjoint([('a', 1)]))
attempt(lambda: keys & 5)
attempt(lambda: keys | None)
attempt(lambda: keys - 5)
attempt(lambda: keys + keys)
attempt(lambda: values & {1})
attempt(lambda: values | values)
attempt(lambda: keys[0])
attempt(lambda: values[0])
attempt(lambda: hash(keys))
attempt(lambda: hash(items))
attempt(lambda: values < values)
attempt(lambda: keys < ['a'])
attempt(lambda: {1: []}.items() & {(1, 2)})
attempt(lambda: {1: []}.items() | {(1, 2)})
attempt(lambda: keys.isdisjoint(5))
attempt(lambda: type(keys)())
attempt(lambda: keys.add('x'))
attempt(lambda: iter(values).missing)
attempt(lambda: [] in keys)
attempt(lambda: [] in values)


def change(action):
    table = {1: 'a', 2: 'b', 3: 'c'}
    seen = []
    try:
        for key in table:
            seen.append(key)
            action(table)
            if len(seen) > 10:
                break
        print(seen, table)
    except RuntimeError as error:
        print(seen, table, error)


change(lambda t: t.update({4: 'd'}))
change(lambda t: t.pop(2, None))
change(lambda t: t.clear())
change(lambda t: t.update({1: 'changed'}))
change(lambda t: (t.pop(1, None), t.update({9: 'z'})))
change(lambda t: t.setdefault(1, 'x'))


def change_items(make, action):
    table = dict(zip('xyz', range(3)))
    iterator = iter(make(table))
    print(next(iterator), end=' ')
    action(table)
    for _ in range(2):
        try:
            print(next(iterator), end=' ')
        except (RuntimeError, StopIteration) as error:
            print(type(error).__name__, error, end=' ')
    print()


for make in (dict.keys, dict.values, dict.items, reversed):
    change_items(make, lambda t: t.__setitem__('new', 1))
    change_items(make, lambda t: t.__delitem__('y'))
    change_items(make, lambda t: t.__setitem__('x', 9))
big = {k: k for k in range(5)}
print([big.pop(k) for k in list(big)], big, sorted(d.items(), key=lambda kv: -kv[1]), min(d.values()),
      max(d, key=d.get), dict(zip(d.values(), d.keys())))
print(*d, *d.values(), [k + str(v) for k, v in d.items()], len({*d}), (*d.items(),)[0],
      list(zip(d, d.values())) == list(d.items()), d.items().__len__(), iter(d.items()).__length_hint__())
empty = {}
print(empty.keys(), empty.values(), empty.items(), bool(empty.keys()), bool(d.keys()), list(reversed(empty)),
      next(iter(empty), 'nothing'), repr({'self': empty}.values()))
d['view'] = d.values
print([type(v).__name__ for v in d.values()], len(d.keys() & d.keys()), keys - keys, keys & [])
