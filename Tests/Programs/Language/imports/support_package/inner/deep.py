print("deep", __name__, __package__)
from .. import level as far
from .. import first
from . import value
where = __name__
