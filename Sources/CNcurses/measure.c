// How wide the terminal shows doubtful signs.
//
// Unicode leaves the width of ●, → and α to the terminal: one cell, or two where it is set up for East Asian texts. The
// terminal itself is asked: some signs are printed, and where is the cursor then?
#include "shim.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// All that was typed meanwhile has room here; more stays where it is.
enum { most_bytes = 1024, patience = 100 };

/// Finds the answer `ESC [ row ; column R` among the bytes; its column, or 0 when it is not there.
static int find_answer(const char *bytes, long length, long *start, long *end) {
  for (long place = 0; place + 1 < length; place++) {
    if (bytes[place] != '\033' || bytes[place + 1] != '[') continue;
    int numbers[2] = {0, 0}, index = 0;
    long next = place + 2;
    for (; next < length && numbers[index] < 10000; next++) {
      if (bytes[next] >= '0' && bytes[next] <= '9') {
        numbers[index] = 10 * numbers[index] + bytes[next] - '0';
      } else if (bytes[next] != ';' || index++ == 1) {
        break;
      }
    }
    if (index != 1 || numbers[1] == 0 || next >= length || bytes[next] != 'R') continue;
    *start = place;
    *end = next + 1;
    return numbers[1];
  }
  return 0;
}

/// Reads until the answer has come or it is too late; the column, or 0. Everything else is handed on to the keyboard.
static int read_answer(int input) {
  char bytes[most_bytes];
  long length = 0, start = 0, end = 0, deadline = cn_milliseconds_now() + patience;
  int column = 0;
  while (column == 0 && length < most_bytes) {
    long left = deadline - cn_milliseconds_now();
    struct pollfd watched = {input, POLLIN, 0};
    if (left <= 0 || cn_poll_within(&watched, 1, (int)left) <= 0) break;
    long count = read(input, bytes + length, (unsigned long)(most_bytes - length));
    if (count <= 0) break;
    length += count;
    column = find_answer(bytes, length, &start, &end);
  }
  cn_hand_on(bytes, start);
  cn_hand_on(bytes + end, length - end);
  return column;
}

int cn_measure(const char *signs, int input, int output) {
  struct termios found, silent;
  if (!cn_is_unicode() || tcgetattr(input, &found) != 0) return 0;
  silent = found;
  // The answer is not echoed and comes without waiting for the end of a line. Ctrl-C is a key that is handed on.
  silent.c_lflag &= ~(tcflag_t)(ECHO | ICANON | ISIG | IEXTEN);
  silent.c_cc[VMIN] = 1;
  silent.c_cc[VTIME] = 0;
  if (tcsetattr(input, TCSANOW, &silent) != 0) return 0;
  // In one piece, so that the signs are gone before anybody sees them.
  char question[256];
  int length = snprintf(question, sizeof question, "\r%s\033[6n\r\033[K", signs);
  if (length > 0 && length < (int)sizeof question) cn_write(output, question, (unsigned long)length);
  int column = read_answer(input);
  tcsetattr(input, TCSANOW, &found);
  return column > 0 ? column - 1 : 0;
}
