value = "part of a namespace"
