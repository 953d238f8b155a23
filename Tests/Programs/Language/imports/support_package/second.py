from . import first
from .first import value as renamed
from .inner import deep
from .inner.deep import where as here

print("second", first.value, renamed, deep.where, here)
