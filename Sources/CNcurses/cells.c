// Cells put on the screen of ncurses.
#include "shim.h"

#include <curses.h>
#include <wchar.h>

/// A scalar as the terminal will show it in `width` cells: one that ncurses takes for wider or narrower would shift the
/// whole row.
static wchar_t printable(uint32_t scalar, int width, bool unicode) {
  if (scalar >= 0x20 && scalar < 0x7f) return (wchar_t)scalar;
  if (scalar < 0xa0) return L' ';
  if (!unicode) return L'?';
  return wcwidth((wchar_t)scalar) == width ? (wchar_t)scalar : L'?';
}

static attr_t attributes_of(uint8_t bits) {
  return (bits & 1 ? A_BOLD : 0) | (bits & 2 ? A_DIM : 0) | (bits & 4 ? A_UNDERLINE : 0) |
         (bits & 8 ? A_REVERSE : 0);
}

static bool same_style(const struct cn_cell *a, const struct cn_cell *b) {
  return a->ink == b->ink && a->ground == b->ground && a->attributes == b->attributes;
}

/// The ink of a cell; a blank that shows none gets one with a short name, for to go back to the terminal's own would
/// cost more.
static int ink_of(const struct cn_cell *cell) {
  bool is_plain_blank = cell->scalar == ' ' && cell->mark == 0 && cell->attributes == 0;
  return is_plain_blank && cell->ink < 0 && cell->ground >= 0 && cn_color_count() >= 8 ? 7 : cell->ink;
}

void cn_blit(const struct cn_cell *cells, int column, int row, int count) {
  enum { batch = 256 };
  cchar_t converted[batch];
  cchar_t blank;
  bool unicode = cn_is_unicode();
  const struct cn_cell *styled = NULL;
  int used = 0, start = column;
  for (int i = 0; i < count; i++) {
    const struct cn_cell *cell = &cells[i];
    if (styled == NULL || !same_style(cell, styled) || cell->ink < 0) {
      setcchar(&blank, L" ", attributes_of(cell->attributes), cn_pair_of(ink_of(cell), cell->ground), NULL);
      styled = cell;
    }
    int width = i + 1 < count && cells[i + 1].scalar == 0 ? 2 : 1;
    wchar_t shown = printable(cell->scalar, width, unicode);
    converted[used] = blank;
    converted[used].chars[0] = shown;
    if (cell->mark != 0 && shown != L'?' && wcwidth((wchar_t)cell->mark) == 0) {
      converted[used].chars[1] = (wchar_t)cell->mark;
    }
    used++;
    // ncurses takes a wide character as one that fills two places.
    if (wcwidth(shown) == 2) i++;
    if (used == batch || i + 1 >= count) {
      mvwadd_wchnstr(stdscr, row, start, converted, used);
      start = column + i + 1;
      used = 0;
    }
  }
}
