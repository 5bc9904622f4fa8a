"""Builds the extension module with CMake, for a wheel:

    pip wheel --no-build-isolation --no-deps src/python

JJAK_BUILD in the environment names a build folder that is there already (with JJAK_PYTHON, for the same Python).
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = pathlib.Path(__file__).resolve().parents[2]


class CMakeBuild(build_ext):
    def build_extension(self, ext):
        folder = pathlib.Path(os.environ.get("JJAK_BUILD") or ROOT / "build/wheel/cmake").resolve()
        if not (folder / "CMakeCache.txt").exists():
            subprocess.run(["cmake", "-S", ROOT, "-B", folder, "-G", "Ninja", "-DJJAK_PYTHON=ON", "-DJJAK_TESTS=OFF",
                            "-DJJAK_WERROR=OFF", f"-DPython3_EXECUTABLE={sys.executable}"], check=True)
        subprocess.run(["cmake", "--build", folder, "--target", "jjak_python"], check=True)
        target = pathlib.Path(self.get_ext_fullpath(ext.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(folder / "python/jjak" / target.name, target)
        subprocess.run(["strip", "--strip-unneeded", target], check=True)


(ROOT / "build/wheel").mkdir(parents=True, exist_ok=True)
setup(version=re.search(r"project\(jjak VERSION (\S+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1],
      ext_modules=[Extension("jjak._jjak", [])], cmdclass={"build_ext": CMakeBuild})
