"""wrapper_descriptor, method_descriptor, classmethod_descriptor, getset and member descriptors: attributes, binding, calls with wrong objects, comparison, hashing, repr."""
def show(source):
    try:
        value = eval(source)
    except Exception as error:
        print(source, '->', ascii(f'{type(error).__name__}: {error}'))
    else:
        print(source, '->', ascii(value))


class Slots:
    __slots__ = 'a', 'b'


class Sub(Slots):
    pass


class Other:
    pass


class List(list):
    pass


def plain(self):
    return self


wrapper = int.__add__
bound_wrapper = (5).__add__
method = list.append
bound_method = [].append
class_method = dict.__dict__['fromkeys']
bound_class_method = dict.fromkeys
getset = type(plain).__dict__['__code__']
member = Slots.a
native_member = slice.start
static = str.__dict__['maketrans']
everything = {name: value for name, value in dict(globals()).items() if name in ('wrapper', 'bound_wrapper', 'method', 'bound_method', 'class_method', 'bound_class_method', 'getset', 'member', 'native_member', 'static')}
instance = Slots()
instance.a = 'value of a'


def attempt(action, *arguments, **keywords):
    try:
        return action(*arguments, **keywords)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def short(value):
    return repr(value).split(' at 0x')[0]


for name, value in everything.items():
    print(name, type(value).__name__, short(value), callable(value))
    for attribute in ('__name__', '__qualname__', '__objclass__', '__self__', '__doc__', '__module__', '__text_signature__', '__func__', '__isabstractmethod__', '__wrapped__', '__dict__', '__weakref__', '__annotations__'):
        answer = attempt(getattr, value, attribute)
        if attribute == '__module__':
            print('   ', attribute, answer)
            continue
        print('   ', attribute, short(answer) if attribute != '__doc__' else type(answer).__name__, attempt(setattr, value, attribute, 1), attempt(delattr, value, attribute))
    for arguments in ((), (None,), (None, None), (None, int), (5,), (5, int), ([],), ([], list), (instance,), (instance, Slots), (None, dict), (None, Slots), ({}, dict), (List(), List)):
        if hasattr(value, '__get__'):
            answer = attempt(value.__get__, *arguments)
            print('    get', [getattr(argument, '__name__', type(argument).__name__) for argument in arguments], 'itself' if answer is value else short(answer))
    for arguments in ((), (5,), (5, 5), ([],), ([], 1), ([], 1, 2), ('a', 5), (instance,), (plain,)):
        if callable(value) and name != 'bound_method':
            print('    call', [type(argument).__name__ for argument in arguments], short(attempt(value, *arguments)))
    print('    keyword', attempt(value, key=1) if name != 'bound_wrapper' or True else 0)


for line in r"""
wrapper == int.__add__, wrapper is int.__add__, bound_wrapper == (5).__add__, bound_wrapper == (6).__add__, bound_method == [].append, [value.append == value.append for value in [[]]], hash(wrapper) == hash(int.__add__), hash(bound_wrapper) == hash((5).__add__), wrapper != int.__sub__, (5).__add__ == (5).__sub__, method == list.append, bound_class_method == dict.fromkeys, len == len, (True).__add__ == (1).__add__, (1.0).__add__ == (1).__add__
bound_wrapper < bound_wrapper
wrapper < wrapper
len({[].__len__})
attempt(member.__set__, instance, 5), member.__get__(instance), attempt(member.__delete__, instance), attempt(member.__get__, instance), attempt(member.__delete__, instance), attempt(member.__set__, 5, 1), attempt(member.__set__, instance), attempt(member.__set__), attempt(member.__delete__, 5), attempt(member.__set__, Sub(), 3), attempt(member.__get__, Other()), attempt(member.__set__, Other(), 1), attempt(member.__get__, None), attempt(member.__get__, Sub())
attempt(native_member.__set__, slice(1), 5), attempt(native_member.__delete__, slice(1)), attempt(native_member.__get__, 5), native_member.__get__(slice(3, 4)), attempt(native_member.__set__, 5, 1), attempt(native_member.__set__)
attempt(getset.__set__, plain, 5), attempt(getset.__delete__, plain), attempt(getset.__get__, 5), attempt(getset.__set__, 5, 1), attempt(getset.__set__), attempt(type.__dict__['__mro__'].__set__, int, ()), attempt(type.__dict__['__name__'].__set__, int, 'x'), type.__dict__['__name__'].__get__(int), attempt(type.__dict__['__name__'].__get__, 5), attempt(int.__dict__['real'].__set__, 5, 1), attempt(int.__dict__['real'].__delete__, 5), int.__dict__['real'].__get__(5), attempt(int.__dict__['real'].__get__, 'a')
attempt(Slots.__dict__['a'].__get__, instance, int), attempt(setattr, instance, 'c', 1), attempt(getattr, instance, 'b'), attempt(delattr, instance, 'b'), attempt(setattr, Slots, 'a', 3), instance.a, attempt(setattr, instance, 'a', 1), attempt(setattr, instance, 'b', 1), instance.b
int.__add__(5, 6), int.__add__(True, 1), attempt(int.__add__, 'a', 1), attempt(int.__add__, 5, 'a'), attempt(int.__add__), attempt(int.__add__, 5), attempt(int.__add__, 5, 6, 7), attempt(int.__add__, 5, other=6), attempt(bool.__and__, 1, True), attempt(str.__len__, b'a'), attempt(object.__repr__), attempt(object.__hash__, 1, 2), object.__eq__(1, 1), attempt(int.__neg__, 1.5), attempt(list.__getitem__, (1,), 0), attempt(dict.__contains__, {}, []), attempt(type.__call__, 5), attempt(int.__pow__, 2, 3, 5), attempt(int.__pow__, 2), attempt(int.__rpow__, 2, 3), attempt(int.__pow__, 2, 3, 4, 5), attempt(int.__lt__, 1), attempt(int.__lt__, 1, 2, 3), attempt(int.__bool__, 1, 2), attempt(list.__setitem__, [1], 0), attempt(list.__delitem__, [1]), attempt(list.__delitem__, [1], 0, 1), attempt(dict.__setitem__, {}, 1), attempt(str.__iter__, 5), attempt(object.__setattr__, instance, 'b'), attempt(object.__getattribute__, instance), attempt(object.__delattr__, instance), attempt(object.__setattr__, instance, 5, 1), attempt(object.__init__), attempt(object.__new__), attempt(list.__init__, (), 1), attempt(list.__len__, 1, 2), attempt(property.__get__, property()), attempt(property.__set__, property(), 1), attempt(property.__delete__, property())
attempt(object.__new__, int), attempt(list.__new__, 5), attempt(list.__new__, dict), attempt(int.__new__, float), attempt(object.__new__, List), attempt(list.__new__, List), attempt(dict.__new__), attempt(type.__new__, int), attempt(BaseException.__new__, 5), attempt(BaseException.__new__, int), attempt(ValueError.__new__, BaseException), attempt(object.__new__, type)
attempt(list.append), attempt(list.append, 5), attempt(list.append, (), 1), attempt(list.append, [], 1, 2), attempt(list.append, [], object=1), attempt(list.append, List(), 1), attempt(str.join, 5, []), attempt(dict.get), attempt(dict.get, []), attempt(dict.get, {}), attempt(set.add, frozenset(), 1), attempt(bytes.hex, 'a'), attempt(str.upper, Other()), attempt(int.bit_length, 5.0), attempt(int.bit_length, True), attempt(float.hex, 5), attempt(tuple.count, [1], 1), attempt(bytearray.append, b'', 1), attempt(type.mro, 5), attempt(object.__reduce__), attempt(object.__format__, 5), attempt(object.__dir__, 5) != [], attempt(object.__sizeof__, 5) > 0
attempt(class_method.__get__, None), attempt(class_method.__get__, 5), attempt(class_method, 5), attempt(class_method, dict), attempt(class_method, int, [1]), attempt(class_method), class_method(dict, [1]), short(attempt(class_method.__get__, None, int)), short(attempt(class_method.__get__, {})), attempt(bound_class_method), attempt(class_method.__get__({}), [2]), attempt(List.__dict__.get, 'x'), attempt(type(class_method)), attempt(type(wrapper)), attempt(type(bound_wrapper)), attempt(type(method)), attempt(type(member)), attempt(type(getset)), attempt(type(len))
[attempt(type, 'T', (type(value),), {}) for value in everything.values()]
[attempt(value.__reduce__) if name in ('bound_class_method',) else short(attempt(value.__reduce__)) for name, value in everything.items() if name != 'bound_method']
[short(attempt(value.__reduce_ex__, 2)) for name, value in everything.items() if name != 'bound_method'] != 0
sorted(set(dir(wrapper)) - set(dir(object))), sorted(set(dir(bound_wrapper)) - set(dir(object))), sorted(set(dir(method)) - set(dir(object))), sorted(set(dir(class_method)) - set(dir(object))), sorted(set(dir(getset)) - set(dir(object))), sorted(set(dir(member)) - set(dir(object))), sorted(set(dir(len)) - set(dir(object)))
""".strip().splitlines():
    show(line)
