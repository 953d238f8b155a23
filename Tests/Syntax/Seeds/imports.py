import os
import os.path as path, sys
import a.b.c
from os import *
from . import sibling
from .. import parent as p
from .module import (one, two as deux, three,)
from ...far.away import thing
from .... import dots
from a.b import c, d as e
from __future__ import annotations
