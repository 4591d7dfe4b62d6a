// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.gdpr;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.model.application.Application;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.PersonalData;

/** Which data are about persons. */
final class Personal {

    /** What articles 9 and 10 protect in particular. */
    private static final Set<PersonalData> SENSITIVE = EnumSet.of(PersonalData.SENSITIVE, PersonalData.CRIMINAL);

    private Personal() {
    }

    static boolean isPersonal(Collection<PersonalData> kinds) {
        return kinds.stream().anyMatch(each -> each != PersonalData.NONE);
    }

    static boolean isSensitive(Collection<PersonalData> kinds) {
        return kinds.stream().anyMatch(SENSITIVE::contains);
    }

    /** The data that an application itself uses. */
    static Stream<DataObject> dataOf(Application application) {
        return application.getData().stream().map(DataUse::getData).filter(Objects::nonNull);
    }
}
