def a():
    for b in c:
        while d:
            with e:
                try:
                    if f:
                        class G:
                            def h(self):
                                return [i for i in (j for j in {k: {l} for k, l in m})]
                    elif n:
                        pass
                except o:
                    pass
                finally:
                    pass
