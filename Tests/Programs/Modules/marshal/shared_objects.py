# Objects that are met twice are one object when they are read; containers may hold themselves.
import marshal

inner = [1]
outer = [inner, inner, {"key": inner}]
copy = marshal.loads(marshal.dumps(outer))
print(copy, copy[0] is copy[1], copy[0] is copy[2]["key"])
copy = marshal.loads(marshal.dumps(outer, 2))
print(copy, copy[0] is copy[1])
text = "two words"
copy = marshal.loads(marshal.dumps([text, text]))
print(copy[0] is copy[1])
loop = []
loop.append(loop)
copy = marshal.loads(marshal.dumps(loop))
print(copy, copy[0] is copy)
loop = {}
loop["self"] = loop
copy = marshal.loads(marshal.dumps(loop))
print(copy, copy["self"] is copy)
pair = ([],)
pair[0].append(pair[0])
print(marshal.loads(marshal.dumps(pair)))
for version in (0, 1, 2):
    try:
        marshal.dumps(loop, version)
    except ValueError as error:
        print(error)
interned = marshal.loads(marshal.dumps("a_name"))
print(interned is "a" + "_name")
