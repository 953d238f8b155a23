# SHA-256 and SHA-224.
import sys

sys.path.insert(0, "..")
from _sha256 import sha256, sha224
from support_hashes import check

check(sha256)
check(sha224)
