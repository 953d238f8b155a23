# The classic: a resource that announces its release.


class Resource:
    open_count = 0

    def __init__(self, name):
        self.name = name
        Resource.open_count += 1
        print(f"open {name} ({Resource.open_count} open)")

    def close(self):
        if self.name:
            Resource.open_count -= 1
            print(f"close {self.name} ({Resource.open_count} open)")
            self.name = None

    def __enter__(self):
        return self

    def __exit__(self, *arguments):
        self.close()

    __del__ = close


def use(name):
    r = Resource(name)
    return len(r.name)


print(use("one"))
with Resource("two") as r:
    print("using", r.name)
print("after with")
r = Resource("three")
r = Resource("four")
del r
lengths = [use(name) for name in ("five", "six")]
print(lengths, Resource.open_count)
pool = [Resource(str(n)) for n in range(3)]
while pool:
    pool.pop(0)
print("pool is empty", Resource.open_count)
pool = {n: Resource(f"entry {n}") for n in range(2)}
pool = None
print(Resource.open_count)
