class ParseError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position

def parse(text, position=0):
    def fail(message): raise ParseError(message, position)
    def skip():
        nonlocal position
        while position < len(text) and text[position] in " \t\n": position += 1
        return text[position] if position < len(text) else ""
    def value():
        nonlocal position
        c = skip()
        if c == "[":
            position += 1
            items = []
            while skip() != "]":
                items.append(value())
                if skip() == ",": position += 1
                elif skip() != "]": fail("expected , or ]")
            position += 1
            return items
        elif c == '"':
            end = text.index('"', position + 1)
            result, position = text[position + 1:end], end + 1
            return result
        elif c.isdigit() or c == "-":
            start = position
            while position < len(text) and text[position] in "+-.0123456789eE": position += 1
            return float(text[start:position])
        fail(f"unexpected {c!r}" if c else "unexpected end")
    result = value()
    return result if not skip() else fail("something follows")
