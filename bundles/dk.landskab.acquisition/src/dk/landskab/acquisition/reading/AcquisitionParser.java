// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.io.StringReader;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

import com.google.inject.Injector;

import dk.landskab.acquisition.AcquisitionLanguageStandaloneSetup;
import dk.landskab.acquisition.syntax.Sentences;
import dk.landskab.model.Metamodel;

/** The parser that Xtext made of the grammar, ready when it is first used; several threads may use it at once. */
public final class AcquisitionParser {

    private final Supplier<Injector> setup;
    private Injector injector;
    private Sentences sentences;

    /** The parser alone. */
    public AcquisitionParser() {
        this(new ParserAlone());
    }

    /** The parser with more parts of the language, such as those of editors. */
    public AcquisitionParser(Supplier<Injector> setup) {
        this.setup = setup;
    }

    /** The tree of a text, and where it is none. */
    Sentences.Parsed parse(String text) {
        language();
        return sentences.parse(text);
    }

    /** The rules of the language. */
    public IGrammarAccess grammar() {
        return language().getInstance(IGrammarAccess.class);
    }

    /** The parts of the language, as Xtext puts them together. */
    public synchronized Injector language() {
        if (injector == null) {
            LanguageLog.install();
            Metamodel.packages();
            // Xtext loads the compiled grammar through EMF's registries; in OSGi its own bundle has put them there.
            Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                    new BinaryGrammarResourceFactoryImpl());
            EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
            injector = setup.get();
            IParser parser = injector.getInstance(IParser.class);
            sentences = new Sentences(injector.getInstance(IGrammarAccess.class).getGrammar(),
                    text -> parser.parse(new StringReader(text)));
        }
        return injector;
    }

    /** A class and no lambda: a lambda would load the injector's own when it is made. */
    private static final class ParserAlone implements Supplier<Injector> {

        @Override
        public Injector get() {
            return new AcquisitionLanguageStandaloneSetup().createInjector();
        }
    }
}
