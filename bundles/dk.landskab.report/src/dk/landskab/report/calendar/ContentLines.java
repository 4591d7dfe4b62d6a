// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of iCalendar: ended by CR LF, folded so that none is longer than 75 octets, and with the text in them escaped
 * (RFC 5545, 3.1 and 3.3.11).
 */
final class ContentLines {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escaping. */
    ContentLines line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length();) {
            int character = line.codePointAt(i);
            String next = Character.toString(character);
            int more = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(next);
            octets += more;
            i += Character.charCount(character);
        }
        text.append(END);
        return this;
    }

    /** A line whose value is text; control characters other than line breaks are left out, as the standard asks. */
    ContentLines text(String name, String value) {
        return line(name, value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\\n").replaceAll("\\p{Cntrl}", ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
