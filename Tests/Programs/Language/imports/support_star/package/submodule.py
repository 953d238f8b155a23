name = "submodule of the package"
