// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import dk.landskab.acquisition.conversion.Conversions;
import dk.landskab.acquisition.syntax.SentenceErrors;

/** What the language puts in the place of Xtext's defaults. */
public class AcquisitionLanguageRuntimeModule extends AbstractAcquisitionLanguageRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return Conversions.class;
    }

    /** What says that words are no sentence. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SentenceErrors.class;
    }
}
