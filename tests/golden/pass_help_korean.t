# Help in Korean.
$ jjak --ui-lang ko --help
$ LANG=ko_KR.UTF-8 LC_ALL= jjak split --help
