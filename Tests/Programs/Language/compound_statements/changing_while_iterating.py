"""Containers changed while something iterates over them."""


def attempt(label, function):
    try:
        print(label, function())
    except Exception as error:
        print(label, type(error).__name__, error)


def grow_dict():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1
    return d


def shrink_dict():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
    return d


def same_size_dict():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = 'changed'
    return d


def replace_key():
    d = {1: 1}
    seen = []
    for k in d:
        seen.append(k)
        del d[k]
        d[k + 10] = 1
        if len(seen) > 3:
            break
    return seen


def grow_values():
    d = {'a': 1}
    for v in d.values():
        d['b'] = 2
    return d


def grow_items():
    d = {'a': 1}
    for k, v in d.items():
        d[k + 'x'] = v
    return d


def safe_copy():
    d = {1: 1, 2: 2}
    for k in list(d):
        del d[k]
    return d


def last_key():
    d = {1: 1, 2: 2}
    for k in d:
        if k == 2:
            d[3] = 3
    return d


def last_key_with_break():
    d = {1: 1, 2: 2}
    for k in d:
        if k == 2:
            d[3] = 3
            break
    return d


def grow_set():
    s = {1}
    for x in s:
        s.add(x + 1)
    return s


def shrink_set():
    s = {1, 2, 3}
    for x in s:
        s.clear()
    return s


def comprehension():
    d = {1: 1, 2: 2}
    return [d.pop(k) for k in d]


def generator():
    d = {1: 1, 2: 2}
    g = (k for k in d)
    next(g)
    d.clear()
    return list(g)


def unpacked():
    d = {1: 1, 2: 2}
    it = iter(d)
    next(it)
    d[9] = 9
    return [*it]


def after_error():
    d = {1: 1, 2: 2, 3: 3}
    it = iter(d)
    next(it)
    d[4] = 4
    try:
        next(it)
    except RuntimeError as error:
        del d[4]
        return str(error), next(it, 'exhausted?')


def list_clear():
    items = [1, 2, 3]
    seen = []
    for x in items:
        seen.append(x)
        items.clear()
    return seen


def list_extend():
    items = [1]
    for x in items:
        if x < 5:
            items.extend([x + 1])
    return items


def list_replace():
    items = [1, 2, 3]
    seen = []
    for x in items:
        items[:] = [x * 10 for x in items]
        seen.append(x)
    return seen


def list_slice_delete():
    items = list(range(10))
    seen = []
    for x in items:
        del items[0:2]
        seen.append(x)
    return seen, items


def reversed_list():
    items = [1, 2, 3]
    seen = []
    for x in reversed(items):
        seen.append(x)
        items.pop()
    return seen


def bytearray_change():
    data = bytearray(b'abc')
    seen = []
    for x in data:
        seen.append(x)
        if len(data) < 6:
            data.append(x + 1)
    return seen


def eq_changes_list():
    class Evil:
        def __eq__(self, other):
            items.clear()
            return False
    items = [Evil(), Evil(), 1]
    return 5 in items, items


def globals_change():
    for name in globals():
        globals()['made_while_iterating'] = 1


def vars_change():
    class Plain:
        pass
    item = Plain()
    item.a = 1
    for name in vars(item):
        item.b = 2


def class_dict_change():
    class Plain:
        a = 1
    for name in vars(Plain):
        Plain.zzz = 1


def sum_change():
    d = {1: 1, 2: 2}
    return sum(d.setdefault(k + 5, 1) for k in d)


def update_from_itself():
    d = {1: 1}
    d.update(d)
    items = [1, 2]
    items.extend(items)
    items += items
    s = {1}
    s.update(s)
    s.difference_update(s)
    return d, items, s


for label, function in list(globals().items()):
    if callable(function) and label not in ('attempt',):
        attempt(label, function)
