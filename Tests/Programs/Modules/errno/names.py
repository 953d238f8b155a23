# Numbers and names of errors.
import errno

print(len(errno.errorcode), type(errno.errorcode))
for name in ["EPERM", "ENOENT", "EINTR", "EBADF", "EAGAIN", "EWOULDBLOCK", "EACCES", "EEXIST", "ENOTDIR", "EISDIR",
             "EINVAL", "EPIPE", "ERANGE", "EDOM", "ENOTEMPTY", "EDEADLK", "EDEADLOCK", "EOPNOTSUPP", "ENOTSUP"]:
    number = getattr(errno, name)
    print(name, number, errno.errorcode[number])
names = [name for name in dir(errno) if name.startswith("E")]
print(len(names), all(errno.errorcode[getattr(errno, name)] for name in names), hasattr(errno, "EHWPOISON"))
for name in names:
    number = getattr(errno, name)
    error = OSError(number, "text")
    if type(error) is not OSError:
        print(name, type(error).__name__)
print(errno.__name__, errno.__package__ == "", type(errno.__doc__))
