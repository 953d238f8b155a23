/// Names that the engine looks up itself: interned when an interpreter starts, and reached as `context[.__init__]`.
/// (`CodingKey` for its `stringValue`: the text of a case without reflection, which takes long.)
enum Name: Int, CaseIterable, CodingKey {
    case __abs__, __add__, __aenter__, __aexit__, __aiter__, __all__, __and__, __anext__, __annotations__, __await__
    case __bases__, __bool__, __build_class__, __builtins__, __bytes__, __cached__, __call__, __cause__, __ceil__
    case __class__, __class_getitem__, __classcell__, __code__, __complex__, __contains__, __context__, __del__
    case __delattr__, __delete__, __delitem__, __dict__, __dir__, __divmod__, __doc__, __enter__, __eq__, __exit__
    case __file__, __float__, __floor__, __floordiv__, __format__, __fspath__, __ge__, __get__, __getattr__
    case __getattribute__, __getitem__, __getnewargs__, __getstate__, __gt__, __hash__, __iadd__, __iand__
    case __ifloordiv__, __ilshift__, __imatmul__, __imod__, __import__, __imul__, __index__, __init__
    case __init_subclass__, __instancecheck__, __int__, __invert__, __ior__, __ipow__, __irshift__, __isub__
    case __iter__, __itruediv__, __ixor__, __le__, __len__, __length_hint__, __loader__, __lshift__, __lt__, __main__
    case __matmul__, __missing__, __mod__, __module__, __mro__, __mro_entries__, __mul__, __name__, __ne__, __neg__
    case __new__, __next__, __or__, __package__, __path__, __pos__, __pow__, __prepare__, __qualname__, __radd__
    case __rand__, __rdivmod__, __reduce__, __reduce_ex__, __repr__, __reversed__, __rfloordiv__, __rlshift__
    case __rmatmul__, __rmod__, __rmul__, __ror__, __round__, __rpow__, __rrshift__, __rshift__, __rsub__
    case __rtruediv__, __rxor__, __self__, __set__, __set_name__, __setattr__, __setitem__, __setstate__, __sizeof__
    case __slots__, __spec__, __str__, __sub__, __subclasscheck__, __subclasshook__, __suppress_context__
    case __traceback__, __truediv__, __trunc__, __weakref__, __xor__, __debug__
    case args, builtins, close, code, encoding, errno, errors, excepthook, filename, flush, fileno, gi_frame, isatty
    case keys, items, values, metaclass, mode, modules, msg, name, offset, path, print_file_and_line, readline, send
    case stderr, stdin, stdout, strerror, sys, text, `throw`, value, write, lineno, join, get, append, end, file, sep
    case displayhook, unraisablehook, mro, copy, update, key, reverse, real, imag, start, stop, step, decode, encode
    case clear, softspace, argv, flags, `default`, main, buffer, raw, closed, read, seek, tell, truncate, newlines
    case line_buffering, replace, strict, ignore, surrogateescape, ascii
    // The import system.
    case _bootstrap, _cached, _initializing, _name, _path, _path_finder, _set_fileattr, _last_parent_path, _loaders
    case _path_cache, _path_mtime, _relaxed_path_cache, _find_spec, _get_spec, _cache_bytecode, _ORIGIN, cached
    case create_module, exec_module, find_loader, find_module, find_spec, get_code, get_data, get_filename, get_source
    case has_location, invalidate_caches, is_package, is_resource, load_module, loader, loader_state, meta_path
    case module_repr, origin, parent, path_hooks, path_importer_cache, path_mtime, path_stats, set_data
    case source_to_code, submodule_search_locations, builtin_module_names, dont_write_bytecode, pycache_prefix
    case implementation, cache_tag, optimize, acquire, release, extend, _recalculate, _get_parent_path
    case _find_parent_path_names, _path_importer_cache, _path_hooks, _legacy_get_spec, rpartition, _lock, waiters
    case owner, count, lock, wakeup, _fill_cache, _mode, mtime, size
    case __IOBase_closed, _dealloc_warn, _finalizing, readable, writable, seekable, read1, readinto, readinto1, readall
    case peek, getstate, setstate, reset
    case _abc_impl, __abstractmethods__, __copy__, insert
}

extension Name: CustomStringConvertible {
    var description: String { stringValue }
}
