# Tabs and spaces that do not agree.
if True:
	if True:
		print("never printed")
        print("eight spaces are not two tabs")
