"""The module `__future__` and what its features say."""
import __future__

for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease() == feature.optional, feature.getMandatoryRelease()[:2],
          feature.compiler_flag, type(feature).__name__, type(feature).__module__)
print(__future__.__all__ == ['all_feature_names'] + __future__.all_feature_names, __future__.__name__)
print({name: value for name, value in vars(__future__).items() if name.startswith('CO_')})
feature = __future__.annotations
print(sorted(vars(feature)), feature == __future__.annotations, feature == __future__.division)
feature.note = 'free'
print(feature.note, vars(feature)['note'], hasattr(__future__.division, 'note'))
del feature.note
made = __future__._Feature((1, 2), None, 3)
print(made, made.getMandatoryRelease(), made.compiler_flag)
made.optional = 'changed'
print(made, made.getOptionalRelease())
code = compile('x: y = 1', '<text>', 'exec', __future__.annotations.compiler_flag)
namespace = {}
exec(code, namespace)
print(namespace['__annotations__'])


class Derived(__future__._Feature):
    def getOptionalRelease(self):
        return 'derived'


print(Derived(1, 2, compiler_flag=3), Derived(1, 2, 3).getOptionalRelease(), isinstance(made, Derived))
for arguments in ((1,), (1, 2, 3, 4)):
    try:
        __future__._Feature(*arguments)
    except TypeError:
        print('TypeError')
