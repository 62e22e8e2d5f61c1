# The words of this site. A message here stands in place of the program's own of the same name.

site-title = A new site
site-description = Information and help, in your language.
