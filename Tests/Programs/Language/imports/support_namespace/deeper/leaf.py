from ..part import value as sibling

where = __name__
