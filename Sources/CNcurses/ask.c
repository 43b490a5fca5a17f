// What the terminal says when it is asked, before ncurses has it.
//
// The question is written in one piece and in modes of our own; what comes back is read until somebody who understands
// it has heard enough, or for as long as patience lasts. That is the only time a start may wait: a terminal that answers
// does so within a millisecond or two, one that is silent costs the whole patience once.
#include "shim.h"

#include <poll.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// All that comes meanwhile has room here; more stays where it is.
enum { most_bytes = 2048, patience = 100 };

static char heard[most_bytes];
static long heard_count = 0;

const char *cn_heard(long *count) {
  *count = heard_count;
  return heard;
}

static void listen(int input, bool (*is_enough)(const char *bytes, long count)) {
  long deadline = cn_milliseconds_now() + patience;
  while (heard_count < most_bytes && !is_enough(heard, heard_count)) {
    long left = deadline - cn_milliseconds_now();
    struct pollfd watched = {input, POLLIN, 0};
    if (left <= 0 || cn_poll_within(&watched, 1, (int)left) <= 0) return;
    long count = read(input, heard + heard_count, (unsigned long)(most_bytes - heard_count));
    if (count <= 0) return;
    heard_count += count;
  }
}

void cn_ask(const struct cn_question *question, int input, int output) {
  struct termios found, silent;
  heard_count = 0;
  if (question == NULL || tcgetattr(input, &found) != 0) return;
  silent = found;
  // Answers are not echoed and come without waiting for the end of a line. Ctrl-C is a key that is handed on.
  silent.c_lflag &= ~(tcflag_t)(ECHO | ICANON | ISIG | IEXTEN);
  silent.c_cc[VMIN] = 1;
  silent.c_cc[VTIME] = 0;
  if (tcsetattr(input, TCSANOW, &silent) != 0) return;
  cn_write(output, question->text, strlen(question->text));
  listen(input, question->is_enough);
  tcsetattr(input, TCSANOW, &found);
}
