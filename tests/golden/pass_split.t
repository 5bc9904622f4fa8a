# Splitting paragraphs into sentences.
$ printf "He said 2.5 percent. She left at 5 p.m. Tuesday.\n\nOne. Two.\n" | jjak split --lang en
He said 2.5 percent.
She left at 5 p.m. Tuesday.

One.
Two.

$ printf "소식통은 “값이 올랐다. 살 사람이 없다.”라고 말했다. 시장은 조용하다.\n" | jjak split --lang ko
소식통은 “값이 올랐다. 살 사람이 없다.”라고 말했다.
시장은 조용하다.

$ jjak split --lang en < /dev/null
$ printf "[en before-name]\ncdre # navy\n[ko endings]\n슴둥\n" > my.rules
$ echo "He met Cdre. Hill. They spoke." | jjak split --lang en --rules my.rules
He met Cdre. Hill.
They spoke.

$ echo "우리는 왔슴둥 다들 갔다." | jjak split --lang ko --rules my.rules
우리는 왔슴둥
다들 갔다.

