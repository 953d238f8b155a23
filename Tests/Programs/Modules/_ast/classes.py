"""The classes of module _ast: bases, fields, attributes."""
import _ast

for name, value in vars(_ast).items():
    if isinstance(value, type) and not name.startswith("_"):
        print(name, [base.__name__ for base in value.__bases__], value._fields, value._attributes, value.__module__,
              value.__qualname__, list(vars(value)))
    elif not name.startswith("_"):
        print(name, value)
print(repr(_ast.AST), repr(_ast.Name), _ast.AST.__mro__, _ast.Load.__mro__)
print(_ast.AST.__doc__, _ast.Name.__doc__, _ast.AST.__text_signature__, hasattr(_ast.AST, "__match_args__"))
