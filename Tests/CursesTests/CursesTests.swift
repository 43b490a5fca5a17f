import Testing

/// All tests of the driver, one after another: ncurses has one global state.
@Suite(.serialized) struct CursesTests {}
