print("failing begins")
before = 1
import support_plain
raise ValueError("cannot be imported")
