if a:
  if b:
      if c:
       d
  else:
        e
if f:
	g
	if h:
		i
	j
while k:
    l

    m
  
# out
    n
for o in p:
        q
        r
