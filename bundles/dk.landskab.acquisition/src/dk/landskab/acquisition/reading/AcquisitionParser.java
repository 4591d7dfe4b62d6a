// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.io.StringReader;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

import com.google.inject.Injector;

import dk.landskab.acquisition.AcquisitionLanguageStandaloneSetup;
import dk.landskab.model.Metamodel;

/** The parser that Xtext made of the grammar, ready when it is first used; several threads may use it at once. */
public final class AcquisitionParser {

    private final Supplier<Injector> setup;
    private Injector injector;

    /** The parser alone. */
    public AcquisitionParser() {
        this(new AcquisitionLanguageStandaloneSetup()::createInjector);
    }

    /** The parser with more parts of the language, such as those of editors. */
    public AcquisitionParser(Supplier<Injector> setup) {
        this.setup = setup;
    }

    /** The tree of a text, and where it is none. */
    IParseResult parse(String text) {
        return language().getInstance(IParser.class).parse(new StringReader(text));
    }

    /** The rules of the language. */
    public IGrammarAccess grammar() {
        return language().getInstance(IGrammarAccess.class);
    }

    /** The parts of the language, as Xtext puts them together. */
    public synchronized Injector language() {
        if (injector == null) {
            Metamodel.packages();
            // Xtext loads the compiled grammar through EMF's registries; in OSGi its own bundle has put them there.
            Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                    new BinaryGrammarResourceFactoryImpl());
            EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
            injector = setup.get();
        }
        return injector;
    }
}
