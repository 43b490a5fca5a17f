// The signals that the program answers in its own time: a handler only notes them and wakes the loop.
//
// They are caught before ncurses starts, which then leaves them alone. So the screen is only ever touched by the loop,
// never by a handler in the middle of an update.
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const struct {
  int number;
  int meaning;
} caught[] = {
    {SIGINT, CN_END},      {SIGTERM, CN_END},       {SIGHUP, CN_END},
    {SIGTSTP, CN_SUSPEND}, {SIGCONT, CN_CONTINUE}, {SIGWINCH, CN_RESIZE},
};
enum { caught_count = sizeof caught / sizeof *caught };

static struct sigaction previous[caught_count];
static volatile sig_atomic_t arrived[caught_count];
static volatile sig_atomic_t arrival[caught_count];
static volatile sig_atomic_t is_woken = 0;
static int wake[2] = {-1, -1};

static sig_atomic_t seconds(void) {
  struct timespec now = {0, 0};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (sig_atomic_t)now.tv_sec;
}

static void note(int number) {
  int error = errno;
  for (int i = 0; i < caught_count; i++) {
    if (caught[i].number != number) continue;
    // Whoever asks again after seconds of no answer has a program that hangs: it ends at once.
    if (caught[i].meaning == CN_END && arrived[i] && seconds() - arrival[i] >= 2) {
      cn_guard_rescue();
      signal(number, SIG_DFL);
      raise(number);
      continue;
    }
    if (!arrived[i]) arrival[i] = seconds();
    arrived[i] = 1;
    // The loop may be caught in a write to a terminal that nobody reads.
    if (caught[i].meaning == CN_END) cn_screen_mute();
  }
  cn_write(wake[1], "!", 1);
  errno = error;
}

bool cn_signals_catch(void) {
  if (pipe(wake) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(wake[i], F_SETFL, O_NONBLOCK);
    fcntl(wake[i], F_SETFD, FD_CLOEXEC);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    arrived[i] = 0;
    sigaction(caught[i].number, NULL, &previous[i]);
    // A program started with nohup, or by a shell without job control, is not to be asked.
    bool ignored = previous[i].sa_handler == SIG_IGN && caught[i].meaning != CN_RESIZE;
    if (!ignored) sigaction(caught[i].number, &action, NULL);
  }
  return true;
}

void cn_signals_release(void) {
  if (wake[0] < 0) return;
  for (int i = 0; i < caught_count; i++) sigaction(caught[i].number, &previous[i], NULL);
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
  is_woken = 0;
}

void cn_wake(void) {
  is_woken = 1;
  cn_write(wake[1], "!", 1);
}

bool cn_take_wake(void) {
  bool was_woken = is_woken;
  is_woken = 0;
  return was_woken;
}

int cn_signals_descriptor(void) { return wake[0]; }

void cn_signals_drain(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
}

int cn_take_signal(int *number) {
  for (int i = 0; i < caught_count; i++) {
    if (!arrived[i]) continue;
    arrived[i] = 0;
    *number = caught[i].number;
    return caught[i].meaning;
  }
  return CN_NO_SIGNAL;
}

void cn_signals_stop(void) {
  struct sigaction ours, standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigset_t stop, blocked;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &standard, &ours);
  pthread_sigmask(SIG_UNBLOCK, &stop, &blocked);
  raise(SIGTSTP);
  // Here the process stands still until somebody continues it.
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  for (int i = 0; i < caught_count; i++) {
    // The one who continues is awaited here already.
    if (caught[i].number == SIGCONT) arrived[i] = 0;
  }
}
