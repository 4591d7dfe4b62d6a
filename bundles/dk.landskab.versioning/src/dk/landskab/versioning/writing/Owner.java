// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that a lock or a note belongs to.
 *
 * @param process its number
 * @param started when it was started, in milliseconds since 1970, so that a number that was given again is not taken
 *            for it; 0 where the system does not tell
 * @param machine where it runs
 */
record Owner(long process, long started, String machine) {

    private static final Pattern LINE = Pattern.compile("landskab (\\d+) (\\d+) (\\S+)");

    /** This process. */
    static Owner self() {
        return new Owner(ProcessHandle.current().pid(), started(ProcessHandle.current()), here());
    }

    /** The owner that a line names; empty where it names none. */
    static Optional<Owner> of(String line) {
        Matcher words = LINE.matcher(line.strip());
        return words.matches()
                ? Optional.of(new Owner(Long.parseLong(words.group(1)), Long.parseLong(words.group(2)), words.group(3)))
                : Optional.empty();
    }

    /** Whether the process is surely no more; false for one on another machine, of which nothing is known. */
    boolean isGone() {
        return machine.equals(here()) && ProcessHandle.of(process).filter(ProcessHandle::isAlive)
                .filter(alive -> started == 0 || started(alive) == 0 || started(alive) == started).isEmpty();
    }

    /** As it is written into a file. */
    String line() {
        return "landskab " + process + " " + started + " " + machine;
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String here() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("\\s", "_");
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
