// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.setting;

import java.util.Locale;

/** The language in which the workbench starts. */
enum LanguageChoice {

    /** That of the system. */
    SYSTEM,
    /** Danish. */
    DA,
    /** English. */
    EN,
    /** Swedish. */
    SV;

    /** As the launcher hands it to the platform. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
