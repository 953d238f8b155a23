import sys

sys.modules["support_removes_kept"] = sys.modules.pop(__name__)
