// A compiled entry of a terminal (term(5)) made into one of direct colours: with mixtures of red, green and blue beside
// its palette.
//
// ncurses takes any number below `max_colors` for a colour and hands it to the entry's own program, so the program says
// what the numbers mean: up to 255 the palette, from CN_FIRST_MIXTURE on 24 bits of light. Three things are needed: room
// for so large a number, which only the newer format with numbers of 32 bits has; `max_colors`; and the name RGB among
// the extended capabilities, without which ncurses would keep a table of all colours.
#include "shim.h"

#include <string.h>

enum { magic_short = 0432, magic_long = 01036 };
// The number of `max_colors` (<term.h>).
enum { colors_number = 13 };

/// The bytes that are read, in their order; everything beyond the end is zero.
struct reader {
  const unsigned char *bytes;
  long length, place;
};

/// The bytes that are written; too many of them are counted, but not kept.
struct writer {
  unsigned char *bytes;
  long length;
};

static int get_byte(struct reader *from) {
  long place = from->place++;
  return place < from->length ? from->bytes[place] : 0;
}

static int get_short(struct reader *from) {
  int low = get_byte(from);
  return low | get_byte(from) << 8;
}

static void put_byte(struct writer *to, int byte) {
  if (to->length < CN_LARGEST_ENTRY) to->bytes[to->length] = (unsigned char)byte;
  to->length++;
}

static void put_short(struct writer *to, int number) {
  put_byte(to, number & 0xff);
  put_byte(to, number >> 8 & 0xff);
}

static void copy(struct reader *from, struct writer *to, long count) {
  for (long i = 0; i < count; i++) put_byte(to, get_byte(from));
}

static void put_long(struct writer *to, long number) {
  put_short(to, (int)(number & 0xffff));
  put_short(to, (int)(number >> 16 & 0xffff));
}

/// A number of 16 or 32 bits; −1 and −2 say that there is none.
static long get_number(struct reader *from, bool is_long) {
  int low = get_short(from);
  if (!is_long) return low < 0x8000 ? low : low - 0x10000;
  return (long)low | (long)get_short(from) << 16;
}

static void copy_offsets(struct reader *from, struct writer *to, int count) { copy(from, to, 2L * count); }

static void align(struct reader *from, struct writer *to) {
  if (from->place % 2 != 0) from->place++;
  if (to->length % 2 != 0) put_byte(to, 0);
}

/// How long the texts of extended strings are together: the names of the capabilities follow them.
static int texts_length(const struct reader *from, long offsets, int count, long table, int size) {
  int length = 0;
  for (int i = 0; i < count; i++) {
    struct reader at = {from->bytes, from->length, offsets + 2L * i};
    int offset = get_short(&at);
    if (offset >= size) continue;
    long start = table + offset;
    while (length < size && start < from->length && from->bytes[start++] != 0) length++;
    length++;
  }
  return length;
}

/// The extended capabilities, with RGB as the last of the booleans.
static void copy_extended(struct reader *from, struct writer *to, bool is_long) {
  int booleans = get_short(from), numbers = get_short(from), strings = get_short(from);
  int items = get_short(from), size = get_short(from);
  put_short(to, booleans + 1);
  put_short(to, numbers);
  put_short(to, strings);
  put_short(to, items + 1);
  put_short(to, size + 4);
  copy(from, to, booleans);
  put_byte(to, 1);
  align(from, to);
  for (int i = 0; i < numbers; i++) put_long(to, get_number(from, is_long));
  long offsets = from->place, names = 2L * (booleans + numbers + strings);
  copy_offsets(from, to, strings);
  copy_offsets(from, to, booleans);
  put_short(to, size - texts_length(from, offsets, strings, offsets + 2L * strings + names, size));
  copy_offsets(from, to, numbers + strings);
  copy(from, to, size);
  for (const char *name = "RGB"; ; name++) {
    put_byte(to, *name);
    if (*name == '\0') return;
  }
}

bool cn_entry_make_direct(struct cn_entry *entry) {
  static unsigned char made[CN_LARGEST_ENTRY];
  struct reader from = {entry->bytes, entry->length, 0};
  struct writer to = {made, 0};
  int magic = get_short(&from);
  if (magic != magic_short && magic != magic_long) return false;
  bool is_long = magic == magic_long;
  int names = get_short(&from), booleans = get_short(&from), numbers = get_short(&from);
  int strings = get_short(&from), size = get_short(&from);
  int all_numbers = numbers > colors_number ? numbers : colors_number + 1;
  put_short(&to, magic_long);
  put_short(&to, names);
  put_short(&to, booleans);
  put_short(&to, all_numbers);
  put_short(&to, strings);
  put_short(&to, size);
  copy(&from, &to, names + booleans);
  align(&from, &to);
  for (int i = 0; i < all_numbers; i++) {
    long number = i < numbers ? get_number(&from, is_long) : -1;
    put_long(&to, i == colors_number ? 2L * CN_FIRST_MIXTURE : number);
  }
  copy_offsets(&from, &to, strings);
  copy(&from, &to, size);
  if (from.place > from.length) return false;
  align(&from, &to);
  // Where there are no extended capabilities, all that is read of them is zero.
  bool has_extended = from.place < from.length;
  copy_extended(&from, &to, is_long);
  if ((has_extended && from.place > from.length) || to.length > CN_LARGEST_ENTRY) return false;
  memcpy(entry->bytes, made, (size_t)to.length);
  entry->length = to.length;
  return true;
}
