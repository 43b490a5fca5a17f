// The crash guard: whatever way the process ends, the terminal is left as it was found.
//
// Everything that an emergency needs is computed beforehand, because a handler may only call write, tcsetattr and
// their like. Without it a trap leaves the alternate screen, a hidden cursor and a talking mouse behind, and Swift's
// backtracer works on a broken screen.
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Whatever ends a process by default and is not answered by the loop.
static const int fatal_signals[] = {
    SIGQUIT, SIGILL,  SIGTRAP,   SIGABRT, SIGBUS,  SIGFPE,  SIGSEGV, SIGSYS,
    SIGUSR1, SIGUSR2, SIGALRM,   SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
#ifdef SIGPOLL
    SIGPOLL,
#endif
#ifdef SIGPWR
    SIGPWR,
#endif
#ifdef SIGSTKFLT
    SIGSTKFLT,
#endif
};
enum { fatal_count = sizeof fatal_signals / sizeof *fatal_signals };

static struct sigaction previous[fatal_count];
static volatile sig_atomic_t armed = 0;
static int guarded = -1;
// The same terminal, opened anew so that a write to it cannot block; `guarded` where that fails.
static int exit_descriptor = -1;
static bool has_state = false;
static struct termios found;
static char farewell[768];
static unsigned long farewell_length = 0;

void cn_write(int descriptor, const char *bytes, unsigned long count) {
  while (count > 0) {
    long written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (unsigned long)written;
  }
}

/// Writes the farewell, and gives up on a terminal that nobody reads from.
static void send_farewell(void) {
  enum { patience = 100, tries = 10 };
  struct pollfd room = {exit_descriptor, POLLOUT, 0};
  // What waits in a full queue would wait for ever, and the farewell behind it.
  if (poll(&room, 1, patience) <= 0) tcflush(guarded, TCOFLUSH);
  const char *bytes = farewell;
  unsigned long count = farewell_length;
  for (int i = 0; count > 0 && i < tries; i++) {
    long written = write(exit_descriptor, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (unsigned long)written;
    } else if (errno == EAGAIN) {
      poll(&room, 1, patience);
    } else if (errno != EINTR) {
      return;
    }
  }
}

void cn_guard_rescue(void) {
  if (!armed) return;
  armed = 0;
  send_farewell();
  if (has_state) tcsetattr(guarded, TCSANOW, &found);
}

static void rescue_and_pass_on(int number, siginfo_t *details, void *context) {
  cn_guard_rescue();
  int place = 0;
  while (place < fatal_count && fatal_signals[place] != number) place++;
  // Whoever sends the signal wants an end, not an inquiry: a backtrace would come back from here, and the program go on
  // drawing on a screen that is no longer its own.
  if (number == SIGQUIT || details->si_code <= 0 || place == fatal_count) {
    signal(number, SIG_DFL);
    raise(number);
    return;
  }
  struct sigaction *next = &previous[place];
  sigaction(number, next, NULL);
  // An earlier handler (Swift's backtracer) gets the original details; the default action has to be asked for.
  if (next->sa_flags & SA_SIGINFO) {
    next->sa_sigaction(number, details, context);
  } else if (next->sa_handler == SIG_DFL) {
    raise(number);
  } else if (next->sa_handler != SIG_IGN) {
    next->sa_handler(number);
  }
}

void cn_guard_prepare(int output) {
  guarded = output;
  has_state = tcgetattr(output, &found) == 0;
  char name[256];
  exit_descriptor = -1;
  if (ttyname_r(output, name, sizeof name) == 0) {
    exit_descriptor = open(name, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  }
  if (exit_descriptor < 0) exit_descriptor = output;
  cn_guard_begin();
}

void cn_guard_begin(void) {
  farewell_length = 0;
  // Ends a sequence of which only the beginning has been sent.
  cn_guard_add("\030");
}

void cn_guard_release(void) {
  cn_guard_disarm();
  if (exit_descriptor >= 0 && exit_descriptor != guarded) close(exit_descriptor);
  exit_descriptor = guarded = -1;
}

void cn_guard_add(const char *capability) {
  if (capability == NULL) return;
  while (*capability != '\0' && farewell_length < sizeof farewell) {
    // A terminal's database may ask for pauses, "$<5>"; they are not for the terminal.
    const char *end = strncmp(capability, "$<", 2) == 0 ? strchr(capability, '>') : NULL;
    if (end != NULL) {
      capability = end + 1;
    } else {
      farewell[farewell_length++] = *capability++;
    }
  }
}

/// Gives the real-time signals, which nobody sends but by hand, a handler; NULL gives them back their default.
static void set_real_time(void (*handler)(int, siginfo_t *, void *)) {
#ifdef SIGRTMIN
  struct sigaction action;
  memset(&action, 0, sizeof action);
  if (handler != NULL) {
    action.sa_sigaction = handler;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  } else {
    action.sa_handler = SIG_DFL;
  }
  sigemptyset(&action.sa_mask);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaction(number, &action, NULL);
#else
  (void)handler;
#endif
}

void cn_guard_arm(void) {
  static bool registered = false;
  if (!registered) registered = atexit(cn_guard_rescue) == 0;
  if (armed) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = rescue_and_pass_on;
  // On the alternative stack, where there is one: a stack overflow is a crash too.
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) {
    sigaction(fatal_signals[i], &action, &previous[i]);
    // What the process was told to ignore does not end it.
    if (previous[i].sa_handler == SIG_IGN) sigaction(fatal_signals[i], &previous[i], NULL);
  }
  set_real_time(rescue_and_pass_on);
  armed = 1;
}

void cn_guard_disarm(void) {
  if (!armed) return;
  armed = 0;
  set_real_time(NULL);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal_signals[i], &previous[i], NULL);
}
