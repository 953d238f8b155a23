same = "an attribute named like its module"
