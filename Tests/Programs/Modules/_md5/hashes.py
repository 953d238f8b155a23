# MD5.
import sys

sys.path.insert(0, "..")
from _md5 import md5
from support_hashes import check

check(md5)
