// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition;

/** Registers the language with EMF, for tools that open resources; {@link AcquisitionFormat} needs no registration. */
public class AcquisitionLanguageStandaloneSetup extends AcquisitionLanguageStandaloneSetupGenerated {
}
