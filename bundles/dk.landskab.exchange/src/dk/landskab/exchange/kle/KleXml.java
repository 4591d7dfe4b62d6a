// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.exchange.kle.KleEdition.Entry;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** An edition as KLE-Online serves it: the full subject plan, schema 1.2. */
final class KleXml {

    /** The root of the document. */
    static final String ROOT = "KLE-Emneplan";

    private static final List<String> LEVELS = List.of("Hovedgruppe", "Gruppe", "Emne");

    private final XmlInput input;
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate published;

    private KleXml(XmlInput input) {
        this.input = input;
    }

    static KleEdition read(String file, byte[] bytes) {
        XmlInput input = XmlInput.of(file, bytes);
        if (!input.name().equals(ROOT)) {
            throw new UnreadableException(input.location(), Message.of(KleXml.class, "xml.notKle", input.name(), ROOT));
        }
        KleXml xml = new KleXml(input);
        xml.root();
        input.finish();
        if (xml.published == null) {
            throw new UnreadableException(Location.of(file), Message.of(KleXml.class, "xml.noEdition"));
        }
        return new KleEdition(xml.published, xml.entries);
    }

    private void root() {
        while (input.child()) {
            switch (input.name()) {
                case "UdgivelsesDato" -> published = date();
                case "Hovedgruppe" -> entry("Hovedgruppe");
                default -> input.skip();
            }
        }
    }

    private void entry(String level) {
        KleEntryBuilder entry = new KleEntryBuilder(input.location());
        int place = entries.size();
        while (input.child()) {
            String name = input.name();
            if (LEVELS.contains(name)) {
                entry(name);
            } else {
                member(entry, name.startsWith(level) ? name.substring(level.length()) : name);
            }
        }
        entries.add(place, entry.build());
    }

    private void member(KleEntryBuilder entry, String what) {
        switch (what) {
            case "Nr" -> entry.number(input.text());
            case "Titel" -> entry.title(input.text());
            case "UUID" -> entry.uuid(input.text());
            case "Vejledning" -> guidance(entry);
            case "AdministrativInfo" -> administration(entry);
            case "RetskildeReference" -> entry.more("Retskilde", legalSource());
            case "Filter" -> {
                while (input.child()) {
                    entry.more("Filter", input.text());
                }
            }
            case "BevaringJaevnfoerArkivloven" -> entry.retention(input.text());
            case "SletningJaevnfoerPersondataloven" -> entry.deletion(input.text());
            default -> entry.more(what, input.text());
        }
    }

    private void guidance(KleEntryBuilder entry) {
        while (input.child()) {
            if (!input.name().equals("VejledningTekst")) {
                input.skip();
                continue;
            }
            while (input.child()) {
                entry.guidance(input.text());
            }
        }
    }

    private String legalSource() {
        List<String> said = new ArrayList<>();
        while (input.child()) {
            String text = input.text().strip();
            if (!text.isEmpty()) {
                said.add(text);
            }
        }
        return String.join(", ", said);
    }

    private void administration(KleEntryBuilder entry) {
        while (input.child()) {
            switch (input.name()) {
                case "Historisk" -> history(entry);
                default -> entry.more(input.name(), input.text());
            }
        }
    }

    private void history(KleEntryBuilder entry) {
        while (input.child()) {
            switch (input.name()) {
                case "UdgaaetDato" -> entry.expires(date());
                case "Flyttet" -> moved(entry);
                default -> input.skip();
            }
        }
    }

    private void moved(KleEntryBuilder entry) {
        while (input.child()) {
            switch (input.name()) {
                case "FlyttetDato" -> entry.moved(date());
                case "AfloestAf" -> {
                    while (input.child()) {
                        entry.replacedBy(input.text());
                    }
                }
                default -> input.skip();
            }
        }
    }

    private LocalDate date() {
        Location where = input.location();
        String text = input.text().strip();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw new UnreadableException(where, Message.of(KleXml.class, "xml.noDate", text), e);
        }
    }
}
