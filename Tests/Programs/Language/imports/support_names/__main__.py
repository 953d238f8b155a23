print("never run by an import")
