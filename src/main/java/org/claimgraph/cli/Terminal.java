package org.claimgraph.cli;

/** Whether a person is watching. */
final class Terminal {

    private Terminal() {}

    /** True if standard input and output are a terminal. JDK 22 returns a console also when they are not. */
    static boolean isAttached() {
        var console = System.console();
        return console != null && System.getenv("TERM") != null && isTerminal(console);
    }

    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true; // before JDK 22 a console was always a terminal
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
