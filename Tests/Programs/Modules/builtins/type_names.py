# How objects of native types are named in errors.
import _ast, _blake2, _codecs, _collections, _contextvars, _functools, _io, _md5, _operator, _random, _sha1, _sha256
import _sha3, _sha512, _string, _struct, _symtable, _thread, _weakref, array, itertools, parser, posix, sys, time
import unicodedata

I = itertools


def make():
    o = {}
    o["chain"] = I.chain()
    o["chain_f"] = I.count()
    o["cycle"] = I.cycle([1])
    o["repeat"] = I.repeat(1,2)
    o["accumulate"] = I.accumulate([1])
    o["compress"] = I.compress([1],[1])
    o["dropwhile"] = I.dropwhile(len,[])
    o["filterfalse"] = I.filterfalse(len,[])
    o["groupby"] = I.groupby([1])
    o["_grouper"] = next(I.groupby([1]))[1]
    o["islice"] = I.islice([1],1)
    o["permutations"] = I.permutations([1])
    o["combinations"] = I.combinations([1],1)
    o["cwr"] = I.combinations_with_replacement([1],1)
    o["product"] = I.product([1])
    o["starmap"] = I.starmap(len,[])
    o["takewhile"] = I.takewhile(len,[])
    o["tee"] = I.tee([1])[0]
    o["zip_longest"] = I.zip_longest([1])
    o["StringIO"] = _io.StringIO()
    o["BytesIO"] = _io.BytesIO(b"x")
    o["FileIO"] = _io.FileIO(0,closefd=False)
    o["BufferedReader"] = _io.BufferedReader(o["FileIO"])
    o["BufferedRandom"] = _io.BufferedRandom(_io.BytesIO())
    o["BufferedWriter"] = _io.BufferedWriter(_io.BytesIO())
    o["TextIOWrapper"] = _io.TextIOWrapper(_io.BytesIO(),"ascii")
    o["RWPair"] = _io.BufferedRWPair(_io.BytesIO(),_io.BytesIO())
    o["IOBase"] = _io._IOBase()
    o["INL"] = _io.IncrementalNewlineDecoder(None,True)
    o["bb"] = _io._RawIOBase()
    o["UCD"] = unicodedata.ucd_3_2_0
    o["st"] = parser.expr("1")
    o["deque"] = _collections.deque([1])
    o["dequeiter"] = iter(o["deque"])
    o["dequerev"] = reversed(o["deque"])
    o["defaultdict"] = _collections.defaultdict()
    o["OrderedDict"] = _collections.OrderedDict()
    o["oditer"] = iter(_collections.OrderedDict())
    o["odkeys"] = _collections.OrderedDict().keys()
    o["tuplegetter"] = _collections._tuplegetter(0,"d")
    o["partial"] = _functools.partial(len)
    o["lru"] = _functools._lru_cache_wrapper(len, None, False, tuple)
    o["cmpkey"] = _functools.cmp_to_key(len)
    o["KeyObj"] = o["cmpkey"](5)
    o["Struct"] = _struct.Struct("i")
    o["unpackiter"] = _struct.iter_unpack("b",b"a")
    o["array"] = array.array("i",[1])
    o["arrayiter"] = iter(o["array"])
    o["Random"] = _random.Random()
    o["itemgetter"] = _operator.itemgetter(0)
    o["attrgetter"] = _operator.attrgetter("x")
    o["methodcaller"] = _operator.methodcaller("x")
    o["lock"] = _thread.allocate_lock()
    o["RLock"] = _thread.RLock()
    o["local"] = _thread._local()
    c = _contextvars.ContextVar("v")
    o["ContextVar"] = c
    o["Token"] = c.set(5)
    o["Context"] = _contextvars.copy_context()
    o["ckeys"] = o["Context"].keys()
    o["citer"] = iter(o["Context"])
    o["AST"] = _ast.Name()
    o["ste"] = _symtable.symtable("1","f","exec")
    o["struct_time"] = time.gmtime(0)
    o["scandir"] = posix.scandir("/")
    o["fmtiter"] = _string.formatter_parser("a")
    o["fielditer"] = _string.formatter_field_name_split("a")[1]
    o["SNS"] = type(sys.implementation)()
    o["md5"] = _md5.md5()
    o["sha1"] = _sha1.sha1()
    o["sha256"] = _sha256.sha256()
    o["sha224"] = _sha256.sha224()
    o["sha512"] = _sha512.sha512()
    o["sha384"] = _sha512.sha384()
    o["sha3"] = _sha3.sha3_256()
    o["shake"] = _sha3.shake_128()
    o["b2b"] = _blake2.blake2b()
    o["b2s"] = _blake2.blake2s()
    o["em"] = _codecs.charmap_build("a"*256)
    o["weakref"] = _weakref.ref(o["partial"])
    o["vinfo"] = sys.version_info
    o["flags"] = sys.flags
    o["finfo"] = sys.float_info
    o["hash_info"] = sys.hash_info
    o["excargs"] = _thread._ExceptHookArgs((None,None,None,None))
    return o


def attempt(label, function):
    try:
        result = function()
    except BaseException as error:
        print(label, type(error).__name__, error)
    else:
        print(label, "->", type(result).__name__)


def delete(o):
    del o[0]


for name, o in make().items():
    T = type(o)
    print(name, T.__name__, T.__module__, repr(T))
    for label, function in {
        "+": lambda: o + object(), "len": lambda: len(o), "call": lambda: o(__zz=1), "[]": lambda: o["no"],
        "del []": lambda: delete(o), ".nope": lambda: o.nope, ".nope=": lambda: setattr(o, "nope", 1),
        "iter": lambda: iter(o), "int": lambda: int(o), "float": lambda: float(o), "super": lambda: super(T, 5),
        "new": lambda: T.__new__(int), "no new": lambda: T.__new__(), "object new": lambda: object.__new__(T),
        "attribute of type": lambda: setattr(T, "xx", 1), "reduce 1": lambda: o.__reduce_ex__(1), "=": lambda: T(zzz=1),
        "repr": lambda: T.__repr__(5), "getattribute": lambda: T.__getattribute__(5, "x"),
        "own getattribute": lambda: vars(T)["__getattribute__"],
    }.items():
        if name == "lru" and label in ("reduce 1", "call"):
            continue
        attempt(name + " " + label, function)
