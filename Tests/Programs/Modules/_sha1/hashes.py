# SHA-1.
import sys

sys.path.insert(0, "..")
from _sha1 import sha1
from support_hashes import check

check(sha1)
