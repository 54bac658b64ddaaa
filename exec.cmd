@rem cmd.exe has no exec, with which the scripts in package.json let the shell step aside for signals.
@%*
