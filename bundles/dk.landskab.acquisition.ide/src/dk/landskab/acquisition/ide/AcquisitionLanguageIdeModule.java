// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide;

/** What editor services put in the place of Xtext's defaults. */
public class AcquisitionLanguageIdeModule extends AbstractAcquisitionLanguageIdeModule {
}
