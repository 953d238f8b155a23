integers = 0, 1, 42, 1_000_000, 0x1F, 0XaB_cD, 0o17, 0O7_7, 0b1010, 0B1_0, 00, 0_0
floats = 1.0, .5, 5., 1e10, 1E-5, 1.5e+3, 1_0.0_1e1_0, 0e0, 00.5
imaginary = 1j, 1.5J, .5j, 1e5j, 0j, 1_0j, 08j
strings = 'a', "b", '''c''', """d""", '', "", '\'', "\"", 'a' "b" '''c'''
raw = r'\n', R"\t", r'''\'''', r"\""
byte = b'a', B"b", br'\x', Rb"\y", b'\x00\377', b'a' b"b"
unicode = u'a', U"b", 'é', '\u00e9', '\N{LATIN SMALL LETTER E}', '\U0001F600', '\x41\101\7\a\b\f\n\r\t\v\\'
names = True, False, None, __debug__, ...
