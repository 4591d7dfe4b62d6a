// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example;

import java.time.LocalDate;
import java.util.List;

/** The examples there are. */
public final class Examples {

    /** The day on which the examples stand where their README says, findings and all. */
    public static final LocalDate DATE = LocalDate.of(2026, 12, 1);

    /** The day on which the two are taken to become one. */
    public static final LocalDate MERGER = LocalDate.of(2029, 1, 1);

    private static final Example LINDHOLT = new Example("lindholt", "Lindholt Kommune",
            new Author("Arkitekt", "arkitekt@lindholt.example"),
            List.of("lindholt/01-systemliste.txt", "lindholt/02-kontrakter.txt", "lindholt/03-processer.txt",
                    "lindholt/04-data.txt", "lindholt/05-integrationer.txt", "lindholt/06-bekraeftelse.txt",
                    "lindholt/07-rettelser.txt", "lindholt/08-strategi.txt", "lindholt/09-maalbillede.txt",
                    "lindholt/10-anskaffelser.txt"));

    private static final Example OESTERAA = new Example("oesteraa", "Østerå Kommune",
            new Author("Arkitekt", "arkitekt@oesteraa.example"),
            List.of("oesteraa/01-systemliste.txt", "oesteraa/02-kontrakter.txt", "oesteraa/03-processer-og-data.txt",
                    "oesteraa/04-integrationer.txt", "oesteraa/05-bekraeftelse.txt", "oesteraa/06-maalbillede.txt",
                    "oesteraa/07-anskaffelser.txt"));

    private static final Example ALMDALA = new Example("almdala", "Almdala kommun",
            new Author("Arkitekt", "arkitekt@almdala.example"),
            List.of("almdala/01-systemlista.txt", "almdala/02-digitaliseringsarenden.txt"));

    private Examples() {
    }

    /** All of them. */
    public static List<Example> all() {
        return List.of(LINDHOLT, OESTERAA, ALMDALA);
    }

    /** The two large ones, which share a catalogue and may become one municipality. */
    public static List<Example> merging() {
        return List.of(LINDHOLT, OESTERAA);
    }
}
