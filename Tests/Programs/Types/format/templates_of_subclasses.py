"""What type format() and format_map() answer for templates that are instances of subclasses of str."""


class Text(str):
    def __format__(self, spec):
        return Text('formatted ' + spec)


class Plain(str):
    pass


for template in ('abc', '', 'a{}', '{}', '{{}}', 'a}}', '{{', '\u20ac', '\U0001f600 no fields', '{0}{0}', '{0:x}', '{0!s}', 'a{0}b'):
    for kind in (str, Text, Plain):
        made = kind(template)
        for argument in ('x', Plain('p')):
            answers = []
            for action in (lambda: made.format(argument), lambda: made.format_map({'0': argument}), lambda: made.format()):
                try:
                    answer = action()
                    answers.append((type(answer).__name__, str(answer), answer is made))
                except Exception as error:
                    answers.append(f'{type(error).__name__}: {error}')
            print(ascii(template), kind.__name__, ascii(argument), ascii(answers))
