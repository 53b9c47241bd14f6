install-lead = The key and its certificate go to the system that uses them. Make the file that it needs, then prove that it uses the right key.
