# SHA-512 and SHA-384.
import sys

sys.path.insert(0, "..")
from _sha512 import sha512, sha384
from support_hashes import check

check(sha512)
check(sha384)
