// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import dk.landskab.acquisition.AcquisitionLanguageRuntimeModule;
import dk.landskab.acquisition.AcquisitionLanguageStandaloneSetup;

/** Puts the language together with its editor services. */
public class AcquisitionLanguageIdeSetup extends AcquisitionLanguageStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(
                Modules2.mixin(new AcquisitionLanguageRuntimeModule(), new AcquisitionLanguageIdeModule()));
    }
}
