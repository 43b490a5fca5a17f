// A compiled entry of a terminal (term(5)): its strings looked up, taken out and replaced.
#include "shim.h"

#include <string.h>

// The magic numbers of the two formats, and the length of their header.
enum { magic_short = 0432, magic_long = 01036, header = 12 };

static int number_at(const unsigned char *bytes) { return bytes[0] | bytes[1] << 8; }

static void put_number(unsigned char *bytes, int number) {
  bytes[0] = (unsigned char)(number & 0xff);
  bytes[1] = (unsigned char)(number >> 8);
}

/// Where the offsets of the strings begin; 0 when this is no entry.
static long offsets_of(const struct cn_entry *entry) {
  const unsigned char *bytes = entry->bytes;
  if (entry->length < header) return 0;
  int magic = number_at(bytes);
  if (magic != magic_short && magic != magic_long) return 0;
  long flags = number_at(bytes + 2) + number_at(bytes + 4);
  long start = header + flags + flags % 2 + (magic == magic_long ? 4 : 2) * (long)number_at(bytes + 6);
  return start + 2 * (long)number_at(bytes + 8) + number_at(bytes + 10) <= entry->length ? start : 0;
}

/// Where the offset of a string stands; 0 when the entry does not reach so far.
static long place_of(const struct cn_entry *entry, int string) {
  long offsets = offsets_of(entry);
  return offsets != 0 && string < number_at(entry->bytes + 8) ? offsets + 2 * string : 0;
}

const char *cn_entry_string(const struct cn_entry *entry, int string) {
  long place = place_of(entry, string);
  if (place == 0) return NULL;
  int offset = number_at(entry->bytes + place), size = number_at(entry->bytes + 10);
  const unsigned char *table = entry->bytes + offsets_of(entry) + 2 * number_at(entry->bytes + 8);
  if (offset >= size || memchr(table + offset, 0, (size_t)(size - offset)) == NULL) return NULL;
  return (const char *)table + offset;
}

bool cn_entry_drop(struct cn_entry *entry, int string) {
  long place = place_of(entry, string);
  if (place == 0) return false;
  put_number(entry->bytes + place, 0xffff);
  return true;
}

bool cn_entry_replace(struct cn_entry *entry, int string, const char *text) {
  long place = place_of(entry, string);
  if (place == 0) return false;
  // The new string comes after all others; what follows them begins at an even place.
  int size = number_at(entry->bytes + 10), added = (int)strlen(text) + 1;
  long end = offsets_of(entry) + 2 * number_at(entry->bytes + 8) + size;
  long old_rest = end + end % 2, new_rest = end + added + (end + added) % 2;
  long rest = entry->length > old_rest ? entry->length - old_rest : 0;
  if (size + added > 0x7fff || new_rest + rest > CN_LARGEST_ENTRY) return false;
  memmove(entry->bytes + new_rest, entry->bytes + old_rest, (size_t)rest);
  entry->bytes[new_rest - 1] = 0;
  memcpy(entry->bytes + end, text, (size_t)added);
  put_number(entry->bytes + place, size);
  put_number(entry->bytes + 10, size + added);
  entry->length = new_rest + rest;
  return true;
}
