# sqlcipher3 has no annotations. It is a fork of the standard library's module with the same interface; its classes are
# its own, which a type checker need not know.
from sqlite3.dbapi2 import *
