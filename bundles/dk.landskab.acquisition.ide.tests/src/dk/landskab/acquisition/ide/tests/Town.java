// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small town with a process of its own. */
final class Town {

    static final String PROCESS = """
            process town.process "How we buy" {
              organisation town version "1"
              body it "The IT office" is town.unit.it
              body board "The board"
              category small "Small purchase"
              form request "Request" by it
              assessment risk "Risk profile" : risk by it
              phase want "Want" {
                form request
                gate ready "Ready to buy" stop-go { requires risk decided by board }
              }
              phase obtain "Obtain" { gate done approval { decided by board } }
            }
            """;

    static final String CASE = """
            use town.app
            acquisition town.case.pay "A new pay system" {
              process town.process
              requested by town.unit.it on 2026-01-02
              need "The old one is slow"
              target pay new
              phase want entered 2026-01-02 { result risk = go on 2026-01-03 }
            }
            """;

    private static final String LANDSCAPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="https://landskab.dk/model/core"
                xmlns:business="https://landskab.dk/model/business"
                xmlns:application="https://landskab.dk/model/application"
                xmlns:change="https://landskab.dk/model/change"
                id="town.part" formatVersion="1">
              <elements xsi:type="business:Organisation" id="town" name="Town">
                <units id="town.unit.it" name="IT department"/>
                <units id="town.unit.hr" name="Human resources"/>
              </elements>
              <elements xsi:type="application:Application" id="town.app.pay" name="Wages *2*" description="Pays people"
                  owner="town.unit.hr">
                <lifecycle activeFrom="2020-01-01"/>
              </elements>
              <elements xsi:type="application:Application" id="town.app.time" name="Time sheets"/>
              <elements xsi:type="business:Subject" id="kle.05.09" name="Parking" number="05.09"/>
              <elements xsi:type="business:Subject" id="kle.29.05" name="Baths" number="29.05"/>
              <elements xsi:type="change:Initiative" id="town.initiative.pay" name="Pay better"
                  acquisitions="town.case.pay"/>
            </core:Part>
            """;

    private Town() {
    }

    static Path in(Path folder) throws IOException {
        Files.writeString(folder.resolve("town.landskab"), LANDSCAPE);
        Files.writeString(folder.resolve("process.acq"), PROCESS);
        Files.writeString(folder.resolve("case.acq"), CASE);
        return folder;
    }
}
