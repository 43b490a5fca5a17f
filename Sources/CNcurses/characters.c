// Which characters the terminal is sent.
#include "shim.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool cn_is_unicode(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcasecmp(codeset, "UTF-8") == 0 || strcasecmp(codeset, "UTF8") == 0;
}

/// Whether the locale that the environment names is one of UTF-8, installed or not.
static bool is_unicode_wanted(void) {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *locale = getenv(names[i]);
    if (locale == NULL || *locale == '\0') continue;
    return strcasestr(locale, "utf-8") != NULL || strcasestr(locale, "utf8") != NULL;
  }
  return false;
}

void cn_choose_characters(void) {
  // Numbers keep their points: only the kind of characters is the user's.
  setlocale(LC_CTYPE, "");
  if (cn_is_unicode() || !is_unicode_wanted()) return;
  // The locale is not generated on this machine; the characters that it asks for can be had all the same.
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "en_US.UTF-8");
}
