from support_shared_state import *

position = register("b")
users_seen = users
