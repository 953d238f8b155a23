"""A checksum of every property over a part of all code points; see also the tests of the tables."""
import binascii
import unicodedata

RANGES = ((0, 0x3400), (0xA000, 0xAC80), (0xD700, 0x11400), (0x1D000, 0x1F800), (0x2F800, 0x2FA40), (0xE0000, 0xE0200))


def checksum(name, function):
    sum = 0
    for start, end in RANGES:
        sum = binascii.crc32("\n".join([str(function(chr(code))) for code in range(start, end)]).encode(
            "utf-8", "surrogatepass"), sum)
    print(name, hex(sum))


for database in (unicodedata, unicodedata.ucd_3_2_0):
    print(database.unidata_version)
    for name in ("category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition"):
        checksum(name, getattr(database, name))
    for name in ("decimal", "digit", "numeric", "name"):
        checksum(name, lambda character, function=getattr(database, name): function(character, None))
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        checksum(form, lambda character: database.normalize(form, character))
