"""The metaclass that abc makes of this module, and what the programs about it share."""
import _abc


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc._abc_init(cls)
        return cls

    def register(cls, subclass):
        return _abc._abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc._abc_subclasscheck(cls, subclass)


def abstract(function):
    function.__isabstractmethod__ = True
    return function


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
