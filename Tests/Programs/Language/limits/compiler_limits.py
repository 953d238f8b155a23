"""Limits of the parser and compiler: nested brackets, blocks, indentation, arguments, long programs."""


def attempt(label, source, mode='exec'):
    try:
        code = compile(source, '<limit>', mode)
        print(label, 'compiles')
        return code
    except Exception as error:
        print(label, type(error).__name__, getattr(error, 'msg', error))


attempt('90 parentheses', '(' * 90 + '1' + ')' * 90, 'eval')
attempt('101 parentheses', '(' * 101 + '1' + ')' * 101, 'eval')
attempt('300 parentheses', '(' * 300 + '1' + ')' * 300, 'eval')
attempt('101 mixed brackets', '([{' * 34 + '1' + '}])' * 34, 'eval')
attempt('99 brackets unclosed', '(' * 99, 'eval')
attempt('20 loops', ''.join('  ' * i + f'for x{i} in y:\n' for i in range(20)) + '  ' * 20 + 'pass')
attempt('21 loops', ''.join('  ' * i + f'for x{i} in y:\n' for i in range(21)) + '  ' * 21 + 'pass')
attempt('20 withs', ''.join('  ' * i + f'with x{i}:\n' for i in range(20)) + '  ' * 20 + 'pass')
attempt('21 withs', 'with ' + ', '.join(f'x{i}' for i in range(21)) + ': pass')
attempt('21 whiles', ''.join('  ' * i + f'while x{i}:\n' for i in range(21)) + '  ' * 21 + 'pass')
attempt('99 ifs', ''.join(' ' * i + 'if x:\n' for i in range(99)) + ' ' * 99 + 'pass')
attempt('100 ifs', ''.join(' ' * i + 'if x:\n' for i in range(100)) + ' ' * 100 + 'pass')
attempt('20 comprehension levels', '[x ' + ' '.join(f'for x in y' for i in range(20)) + ']', 'eval')
attempt('21 comprehension levels', '[x ' + ' '.join(f'for x in y' for i in range(21)) + ']', 'eval')
attempt('300 arguments', f'f({", ".join("a" for i in range(300))})', 'eval')
attempt('300 keywords', f'f({", ".join(f"a{i}=1" for i in range(300))})', 'eval')
attempt('300 parameters', f'def f({", ".join(f"a{i}" for i in range(300))}): pass')
attempt('1000 targets', ', '.join(f'a{i}' for i in range(1000)) + ' = x')
attempt('255 before the star', ', '.join(f'a{i}' for i in range(255)) + ', *b = x')
attempt('256 before the star', ', '.join(f'a{i}' for i in range(256)) + ', *b = x')
attempt('300 after the star', '*b, ' + ', '.join(f'a{i}' for i in range(300)) + ' = x')
attempt('100 elifs', 'if x: pass\n' + 'elif x: pass\n' * 100)
attempt('nul', 'x = "\0"')
attempt('surrogate', 'x = "\ud800"')
attempt('not a comma', '(1 2)')
attempt('long name', 'x' * 10000 + ' = 1')
attempt('long line', 'x = ' + ' + '.join('1' for i in range(500)))
attempt('many lines', 'x = 1\n' * 20000)
attempt('many functions', ''.join(f'def f{i}(): return {i}\n' for i in range(2000)))
attempt('long string', 'x = "' + 'a' * 100000 + '"')
attempt('big number', 'x = ' + '9' * 3000)
attempt('nested f-strings', "f'{f\"{1}\"}'", 'eval')
attempt('nested functions', ''.join(' ' * i + f'def f{i}():\n' for i in range(50)) + ' ' * 50 + 'pass')
attempt('nested lambdas', 'lambda: ' * 40 + '1', 'eval')

code = attempt('1000 constants', 'x = [' + ', '.join(str(i * 1.5) for i in range(1000)) + ']')
namespace = {}
exec(code, namespace)
print(len(namespace['x']), sum(namespace['x']))
code = attempt('1000 names', '\n'.join(f'name{i} = {i}' for i in range(1000)))
namespace = {}
exec(code, namespace)
print(namespace['name999'], len(code.co_names), len(code.co_code) > 4000)
code = attempt('a far jump',
               'total = 0\nfor i in range(3):\n' + '    total += i\n' * 5000 +
               '    if total > 20000: break\nelse:\n    total = -1\n')
namespace = {}
exec(code, namespace)
print(namespace['total'], namespace['i'])
code = attempt('300 arguments called',
               f'def f({", ".join(f"a{i}" for i in range(300))}): return a0 + a299\n'
               f'x = f({", ".join(str(i) for i in range(300))})')
namespace = {}
exec(code, namespace)
print(namespace['x'])
exec(attempt('unpack 300', ', '.join(f'a{i}' for i in range(300)) + ', *rest = range(400)') or 'a299 = rest = None',
     namespace)
print(namespace['a299'], namespace['rest'])
exec('*rest, ' + ', '.join(f'b{i}' for i in range(300)) + ' = range(400)', namespace)
print(namespace['b0'], len(namespace['rest']))
