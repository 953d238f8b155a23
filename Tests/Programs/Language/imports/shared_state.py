# Every importer shares one module; a name imported from it is a copy of the reference.
import support_user_b
import support_user_a
import support_shared_state

print(support_user_b.position, support_user_a.position, support_shared_state.users)
print(support_user_b.users_seen is support_shared_state.users, support_user_a.state is support_shared_state)
support_shared_state.users = ["replaced"]
print(support_user_b.users, support_shared_state.register("c"), support_user_b.users)
support_shared_state.register = lambda name: "patched"
print(support_user_a.register("d"), support_user_a.state.register("e"), support_shared_state.users)


# Importing inside functions, conditions, loops and handlers.
def choose(flag):
    if flag:
        import support_user_a as chosen
    else:
        import support_user_b as chosen
    return chosen.__name__


print(choose(True), choose(False))
try:
    import absent_accelerator as fast
except ImportError:
    import support_user_a as fast
print(fast.__name__)
modules = []
for name in ("support_user_a", "support_user_b"):
    modules.append(__import__(name))
print([module.__name__ for module in modules])
with_import = lambda name: __import__(name).position
print(with_import("support_user_a"))
print([module for module in ("sys", "builtins") if __import__(module).__name__ == module])
